import { applyLine, textLimits } from "../../records/changes/text-input.ts";
import { messages } from "../../texts/messages.ts";
import type { UserErrors } from "../user-errors.ts";
import type { PlaceColumns, PlaceInput } from "./record.type.ts";

/** A place as stored: given whole, absent stays, null clears. */
export function applyPlace(
  input: PlaceInput | null | undefined,
  stored: PlaceColumns,
  path: string[],
  errors: UserErrors,
): PlaceColumns {
  // Of the stored record the place alone: callers spread the answer into what they write.
  if (input === undefined) return onlyPlace(stored);
  const place = input ?? {};
  const line = (name: keyof PlaceInput) =>
    applyLine(
      (place[name] as string | null | undefined) ?? null,
      null,
      [...path, name],
      textLimits.line,
      errors,
    );
  const { latitude = null, longitude = null } = place;
  if ((latitude === null) !== (longitude === null)) errors.add("INVALID", path, messages.coordinatesTogether);
  else if (Math.abs(latitude ?? 0) > 90 || Math.abs(longitude ?? 0) > 180)
    errors.add("INVALID", path, messages.coordinatesRange);
  return {
    country: place.country ?? null,
    region: line("region"),
    locality: line("locality"),
    street_address: line("streetAddress"),
    postal_code: line("postalCode"),
    latitude,
    longitude,
  };
}

export const nowhere: PlaceColumns = {
  country: null,
  region: null,
  locality: null,
  street_address: null,
  postal_code: null,
  latitude: null,
  longitude: null,
};

function onlyPlace(stored: PlaceColumns): PlaceColumns {
  const { country, region, locality, street_address, postal_code, latitude, longitude } = stored;
  return { country, region, locality, street_address, postal_code, latitude, longitude };
}

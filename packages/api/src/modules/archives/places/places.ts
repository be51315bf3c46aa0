import type { EntityManager } from "typeorm";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { itemMessages } from "../archive.messages.ts";
import type { ItemPlaceInput, ItemPlaceUpdateInput } from "./place.inputs.ts";
import type { PlaceRow } from "./place.type.ts";

const maxPlaces = 20;

export interface PlacesInput {
  places?: ItemPlaceInput[] | null;
  addPlaces?: ItemPlaceInput[] | null;
  updatePlaces?: ItemPlaceUpdateInput[] | null;
  removePlaces?: string[] | null;
}

/** What is written of a place; coordinates that are not given stay. */
interface PlaceToStore extends Pick<PlaceRow, "key" | "names" | "country" | "precision"> {
  coordinates?: { exact_latitude: number | null; exact_longitude: number | null };
}
/** The places of an item that an input adds, changes and removes. */
export interface PlacesChange {
  added: PlaceToStore[];
  changed: PlaceToStore[];
  gone: string[];
  /** Those that there were. */
  before: PlaceRow[];
  /** The names of all that there are then, for search. */
  names: StoredText[];
}
type Path = (string | number)[];

export async function readPlaces(
  manager: Pick<EntityManager, "query">,
  input: PlacesInput,
  itemId: string | undefined,
  errors: UserErrors,
): Promise<PlacesChange> {
  const stored = itemId === undefined ? [] : await storedPlaces(manager, itemId);
  const byKey = new Map(stored.map((place) => [place.key, place]));
  const change: PlacesChange = { added: [], changed: [], gone: [], before: stored, names: [] };
  const field = input.places ? "places" : "addPlaces";
  for (const [index, given] of (input[field] ?? []).slice(0, maxPlaces).entries()) {
    const place = readPlace(newUuid(), given, null, [field, index], errors);
    if (place) change.added.push(place);
  }
  for (const [index, given] of (input.updatePlaces ?? []).slice(0, maxPlaces).entries()) {
    const path = ["updatePlaces", index];
    const before = byKey.get(given.key);
    if (!before) errors.add("NOT_FOUND", [...path, "key"], itemMessages.placeNotFound);
    const place = before && readPlace(given.key, given, before, path, errors);
    if (place) {
      change.changed.push(place);
      byKey.set(given.key, { ...before, ...place });
    }
  }
  for (const [index, key] of (input.removePlaces ?? []).entries()) {
    if (byKey.delete(key)) change.gone.push(key);
    else errors.add("NOT_FOUND", ["removePlaces", index], itemMessages.placeNotFound);
  }
  if (byKey.size + change.added.length > maxPlaces || (input[field]?.length ?? 0) > maxPlaces)
    errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxPlaces });
  change.names = [...byKey.values(), ...change.added].map(({ names }) => names);
  return change;
}

const storedPlaces = (manager: Pick<EntityManager, "query">, itemId: string) =>
  manager.query(
    "select key, names, country, precision from item_places where item_id = $1 order by position",
    [itemId],
  ) as Promise<PlaceRow[]>;

function readPlace(
  key: string,
  given: Omit<ItemPlaceUpdateInput, "key">,
  before: PlaceRow | null,
  path: Path,
  errors: UserErrors,
): PlaceToStore | null {
  const rule = { limit: textLimits.name, isRequired: true };
  const names = applyTexts(given.name, before?.names ?? null, [...path, "name"], rule, errors);
  const { latitude, longitude } = given;
  if ((latitude == null) !== (longitude == null)) errors.add("INVALID", path, messages.coordinatesTogether);
  else if (Math.abs(latitude ?? 0) > 90 || Math.abs(longitude ?? 0) > 180)
    errors.add("INVALID", path, messages.coordinatesRange);
  if (!names) return null;
  return {
    key,
    names,
    country: given.country === undefined ? (before?.country ?? null) : given.country,
    precision: given.precision ?? before?.precision ?? "HIDDEN",
    ...((latitude !== undefined || before === null) && {
      coordinates: { exact_latitude: latitude ?? null, exact_longitude: longitude ?? null },
    }),
  };
}

type Owner = { id: string; home_partner_id: string };

/** The statements that write what an input says of an item's places. Exact coordinates are written, and never read. */
export function placeStatements(owner: Owner, { added, changed, gone }: PlacesChange): Statement[] {
  const rows = (places: PlaceToStore[]) =>
    JSON.stringify(places.map(({ coordinates, ...place }) => ({ ...place, ...coordinates })));
  const statements: Statement[] = [];
  if (gone.length > 0)
    statements.push({
      text: "delete from item_places where item_id = $1 and key = any($2::uuid[])",
      values: [owner.id, gone],
    });
  for (const isMoved of [true, false]) {
    const places = changed.filter(({ coordinates }) => (coordinates !== undefined) === isMoved);
    if (places.length > 0)
      statements.push({
        text: `update item_places set names = given.names, country = given.country, precision = given.precision
          ${isMoved ? ", exact_latitude = given.exact_latitude, exact_longitude = given.exact_longitude" : ""}
          from jsonb_populate_recordset(null::item_places, $2::jsonb) as given
          where item_places.item_id = $1 and item_places.key = given.key`,
        values: [owner.id, rows(places)],
      });
  }
  if (added.length > 0)
    statements.push({
      text: `insert into item_places (item_id, home_partner_id, key, position, names, country, precision,
                                      exact_latitude, exact_longitude)
        select $1, $2, given.key, ordinality + coalesce((select max(position) from item_places where item_id = $1), 0),
               given.names, given.country, given.precision, given.exact_latitude, given.exact_longitude
        from jsonb_populate_recordset(null::item_places, $3::jsonb) with ordinality as given`,
      values: [owner.id, owner.home_partner_id, rows(added)],
    });
  return statements;
}

import { applyPlace, nowhere } from "../../../platform/graphql/types/place-input.ts";
import { isKeptInstant } from "../../../platform/graphql/types/scalars.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { kept, requireFields } from "../../../platform/records/changes/given.ts";
import { applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { sessionMessages } from "../session.messages.ts";
import type { SessionEntity } from "./session.entity.ts";
import type { SessionUpdateInput, VenueInput } from "./session.inputs.ts";
import { instantOf } from "./session.rules.ts";

type Facts = Omit<SessionUpdateInput, "id">;

/** The columns of a session after an input is applied to what was stored. */
export function applyFacts(input: Facts, stored: SessionEntity | null, errors: UserErrors) {
  requireFields(input, ["localStart", "timeZone", "attendanceMode"], errors);
  const note = { limit: textLimits.note };
  return {
    ...applyTimes(input, stored, errors),
    is_all_day: kept(input.isAllDay, stored?.is_all_day, false),
    attendance_mode: input.attendanceMode ?? stored?.attendance_mode ?? ("UNKNOWN" as const),
    ...applyVenue(input.venue, stored, errors),
    url: kept(input.url, stored?.url, null),
    status_note: applyTexts(input.statusNote, stored?.status_note ?? null, ["statusNote"], note, errors),
  };
}

function applyTimes(input: Facts, stored: SessionEntity | null, errors: UserErrors) {
  const time_zone = input.timeZone ?? stored?.time_zone ?? "UTC";
  const local_start = input.localStart ?? stored?.local_start ?? "";
  const local_end = kept(input.localEnd, stored?.local_end, null);
  const instant = (local: string, field: string): Date | undefined => {
    const found = instantOf(local, time_zone);
    const values = { time: local, zone: time_zone };
    if (!found) errors.add("INVALID", [field], sessionMessages.wallTimeMissing, values);
    else if (!isKeptInstant(found)) errors.add("INVALID", [field], sessionMessages.yearNotKept, values);
    return found;
  };
  const starts_at = instant(local_start, "localStart");
  const ends_at = local_end === null ? null : instant(local_end, "localEnd");
  if (starts_at && ends_at && ends_at < starts_at)
    errors.add("INVALID", ["localEnd"], messages.endBeforeStart);
  const never = new Date(0); // Stands only where the times were refused.
  return {
    time_zone,
    local_start,
    local_end,
    starts_at: starts_at ?? never,
    ends_at: ends_at === undefined ? never : ends_at,
  };
}

function applyVenue(input: VenueInput | null | undefined, stored: SessionEntity | null, errors: UserErrors) {
  const before = stored?.venue_name ?? null;
  const place = applyPlace(input, stored ?? nowhere, ["venue"], errors);
  if (input === undefined) return { ...place, venue_name: before };
  const rule = { limit: textLimits.title, isWhole: true };
  return { ...place, venue_name: applyTexts(input?.name ?? null, before, ["venue", "name"], rule, errors) };
}

import type { EntityManager } from "typeorm";
import { decodeId } from "../../platform/graphql/ids.ts";
import { applyPlace, nowhere } from "../../platform/graphql/place-input.ts";
import type { Actor } from "../../platform/graphql/request.ts";
import { applyLine, applyTexts, textLimits, textsOf } from "../../platform/graphql/text-input.ts";
import { UserErrors } from "../../platform/graphql/user-errors.ts";
import { searchVector } from "../../platform/search.ts";
import { lockProgram, programTexts } from "../programs/programs.service.ts";
import { SessionAccessFeatureEntity, SessionEntity } from "./session.entity.ts";
import type {
  AccessFeatureInput,
  SessionCancelInput,
  SessionCreateInput,
  SessionUpdateInput,
  VenueInput,
} from "./session.inputs.ts";
import { instantOf } from "./session.rules.ts";

type AccessToStore = Omit<SessionAccessFeatureEntity, "session_id" | "home_partner_id">;
type Facts = Omit<SessionUpdateInput, "id">;

/** What administrators do with sessions. Each act is one transaction, and shows at once. */
export class SessionsService {
  create(actor: Actor, input: SessionCreateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const program = await lockProgram(manager, input.programId, errors, ["programId"]);
      const row = apply(input, null, errors);
      const access = readAccess(input.accessFeatures, errors);
      errors.throwIfAny();
      const owner = { program_id: program.id, home_partner_id: program.home_partner_id };
      const search_vector = await searchVectorOf(manager, program.id, row);
      const { identifiers } = await manager.insert(SessionEntity, {
        ...row,
        ...owner,
        status: "SCHEDULED",
        search_vector,
      });
      const id = String(identifiers[0]?.id);
      await replaceAccess(manager, { id, home_partner_id: program.home_partner_id }, access);
      return id;
    });
  }

  update(actor: Actor, input: SessionUpdateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const stored = await lockSession(manager, input.id, errors);
      const row = apply(input, stored, errors);
      const access = readAccess(input.accessFeatures, errors);
      errors.throwIfAny();
      const moved = row.starts_at.getTime() !== stored.starts_at.getTime();
      const status = moved && stored.status === "SCHEDULED" ? "RESCHEDULED" : stored.status;
      const search_vector = await searchVectorOf(manager, stored.program_id, row);
      await manager.update(
        SessionEntity,
        { id: stored.id },
        { ...row, status, search_vector, updated_at: () => "now()" },
      );
      await replaceAccess(manager, stored, access);
      return stored.id;
    });
  }

  /** Cancels a session at once. It stays visible as cancelled. */
  cancel(actor: Actor, input: SessionCancelInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const stored = await lockSession(manager, input.id, errors);
      if (stored.status === "CANCELLED") errors.add("INVALID_TRANSITION", ["id"], "sessionCancelled");
      const status_note = applyTexts(input.note, null, ["note"], { limit: textLimits.note }, errors);
      errors.throwIfAny();
      await manager.update(
        SessionEntity,
        { id: stored.id },
        { status: "CANCELLED", status_note, updated_at: () => "now()" },
      );
      return stored.id;
    });
  }
}

/** Sessions are found by their program's words too, so they follow when those change. */
export async function refreshSessionSearch(manager: EntityManager, programId: string): Promise<void> {
  const texts = await programTexts(manager, programId);
  const sessions = (await manager.query("select id, venue_name from sessions where program_id = $1", [
    programId,
  ])) as SessionEntity[];
  for (const { id, venue_name } of sessions) {
    await manager.update(
      SessionEntity,
      { id },
      { search_vector: searchVector([...textsOf(venue_name), ...texts]) },
    );
  }
}

async function searchVectorOf(
  manager: EntityManager,
  programId: string,
  row: Pick<SessionEntity, "venue_name">,
): Promise<string> {
  return searchVector([...textsOf(row.venue_name), ...(await programTexts(manager, programId))]);
}

async function lockSession(manager: EntityManager, id: string, errors: UserErrors): Promise<SessionEntity> {
  const uuid = decodeId("sess", id);
  const [stored] = uuid
    ? ((await manager.query("select * from sessions where id = $1 for update", [uuid])) as SessionEntity[])
    : [];
  if (!stored) errors.add("NOT_FOUND", ["id"], "sessionNotFound");
  errors.throwIfAny();
  return stored as SessionEntity;
}

function apply(input: Facts, stored: SessionEntity | null, errors: UserErrors) {
  for (const field of ["localStart", "timeZone", "attendanceMode"] as const) {
    if (input[field] === null) errors.add("REQUIRED", [field], "unknownClears");
  }
  return {
    ...applyTimes(input, stored, errors),
    is_all_day: input.isAllDay ?? stored?.is_all_day ?? false,
    attendance_mode: input.attendanceMode ?? stored?.attendance_mode ?? ("UNKNOWN" as const),
    ...applyVenue(input.venue, stored, errors),
    url: input.url === undefined ? (stored?.url ?? null) : input.url,
    status_note: applyTexts(
      input.statusNote,
      stored?.status_note ?? null,
      ["statusNote"],
      { limit: textLimits.note },
      errors,
    ),
  };
}

function applyTimes(input: Facts, stored: SessionEntity | null, errors: UserErrors) {
  const time_zone = input.timeZone ?? stored?.time_zone ?? "UTC";
  const local_start = input.localStart ?? stored?.local_start ?? "";
  const local_end = input.localEnd === undefined ? (stored?.local_end ?? null) : input.localEnd;
  const instant = (local: string, field: string): Date => {
    const found = instantOf(local, time_zone);
    if (!found) errors.add("INVALID", [field], "wallTimeMissing", { time: local, zone: time_zone });
    return found ?? new Date(0);
  };
  const starts_at = instant(local_start, "localStart");
  const ends_at = local_end === null ? null : instant(local_end, "localEnd");
  if (errors.isEmpty && ends_at && ends_at < starts_at) errors.add("INVALID", ["localEnd"], "endBeforeStart");
  return { time_zone, local_start, local_end, starts_at, ends_at };
}

function applyVenue(input: VenueInput | null | undefined, stored: SessionEntity | null, errors: UserErrors) {
  const place = applyPlace(input, stored ?? nowhere, ["venue"], errors);
  if (input === undefined) return { ...place, venue_name: stored?.venue_name ?? null };
  return {
    ...place,
    venue_name: applyTexts(input?.name, null, ["venue", "name"], { limit: textLimits.title }, errors),
  };
}

function readAccess(
  given: AccessFeatureInput[] | null | undefined,
  errors: UserErrors,
): AccessToStore[] | undefined {
  if (given === undefined) return undefined;
  const features = new Map<string, AccessToStore>();
  for (const [index, { kind, status, note, verifiedBy, verifiedUntil }] of (given ?? []).entries()) {
    const path = ["accessFeatures", index];
    if (features.has(kind)) errors.add("NOT_UNIQUE", path, "accessTwice", { feature: kind });
    features.set(kind, {
      feature: kind,
      status,
      note: applyTexts(note, null, [...path, "note"], { limit: textLimits.note }, errors),
      verified_by: applyLine(verifiedBy ?? null, null, [...path, "verifiedBy"], textLimits.line, errors),
      verified_until: verifiedUntil ?? null,
    });
  }
  return [...features.values()];
}

async function replaceAccess(
  manager: EntityManager,
  session: { id: string; home_partner_id: string },
  access: AccessToStore[] | undefined,
) {
  if (!access) return;
  await manager.delete(SessionAccessFeatureEntity, { session_id: session.id });
  const owner = { session_id: session.id, home_partner_id: session.home_partner_id };
  if (access.length > 0)
    await manager.insert(
      SessionAccessFeatureEntity,
      access.map((feature) => ({ ...owner, ...feature })),
    );
}

import type { EntityManager } from "typeorm";
import { type Act, type Actor, type Done, refuseOthers, requireDeleted } from "../../platform/act.ts";
import { insertOf } from "../../platform/database/insert.ts";
import { sendTogether } from "../../platform/database/member-connection.ts";
import type { Statement } from "../../platform/database/statement-batch.ts";
import { decodeId, newUuid } from "../../platform/graphql/ids.ts";
import { messages } from "../../platform/graphql/messages.ts";
import { applyPlace, nowhere } from "../../platform/graphql/place-input.ts";
import { isKeptInstant } from "../../platform/graphql/scalars.ts";
import { applyTexts, textLimits } from "../../platform/graphql/text-input.ts";
import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import type { ProgramEntity } from "../programs/program.entity.ts";
import { lockProgram, type ProgramsService } from "../programs/programs.service.ts";
import {
  requireCancelled,
  requireGoingOn,
  requireNotCancelled,
  requireProgramsWords,
  requireStep,
  type SessionOfProgram,
  sessionOfProgram,
} from "./session.conditions.ts";
import { SessionAccessFeatureEntity, SessionEntity } from "./session.entity.ts";
import type {
  ProgramCreateWithSessionsInput,
  ProgramSessionInput,
  SessionCancelInput,
  SessionCreateInput,
  SessionDeleteInput,
  SessionMoveOnlineInput,
  SessionPostponeInput,
  SessionUpdateInput,
  VenueInput,
} from "./session.inputs.ts";
import { sessionMessages } from "./session.messages.ts";
import { instantOf, statusWhenMoved } from "./session.rules.ts";
import type { SessionStatus } from "./session.vocabulary.ts";
import { readAccess, replaceAccess, storedAccess } from "./session-access.ts";
import { refreshWords, wordsOfSession } from "./session-words.ts";

type SessionToChange = SessionDeleteInput;
type Facts = Omit<SessionUpdateInput, "id">;
type NewSession = ReturnType<typeof readNew> & { id: string };

const mostSessions = 50;

/** What is done with sessions. Each act is one transaction, and shows at once. */
export class SessionsService {
  readonly #programs: ProgramsService;

  constructor(programs: ProgramsService) {
    this.#programs = programs;
  }

  create(actor: Actor, input: SessionCreateInput): Promise<Done> {
    return actor.act("session.create", input, async (act) => {
      const { manager, errors } = act;
      const program = await lockProgram(act, input.programId, ["programId"]);
      requireGoingOn(act, program);
      const session = readNew(input, errors);
      errors.throwIfAny();
      const id = newUuid();
      await sendTogether(manager, insertsOf(manager, program, [{ id, ...session }]));
      return act.concerns("session", id, program.home_partner_id);
    });
  }

  /** Creates a program together with its sessions, in one act. */
  createProgram(actor: Actor, input: ProgramCreateWithSessionsInput): Promise<Done> {
    const { sessions } = input;
    return this.#programs.create(actor, input, (errors) => {
      if (sessions.length > mostSessions)
        errors.add("TOO_MANY", ["sessions"], messages.tooMany, { limit: mostSessions });
      const read = sessions
        .slice(0, mostSessions)
        .map((session, index) => ({ id: newUuid(), ...readNew(session, errors.below("sessions", index)) }));
      return (manager, program) => insertsOf(manager, program, read);
    });
  }

  update(actor: Actor, input: SessionUpdateInput): Promise<Done> {
    return actor.act("session.update", input, async (act) => {
      const { manager, errors } = act;
      const stored = await changedSession(act, input);
      requireNotCancelled(act, stored);
      errors.throwIfAny();
      const row = apply(input, stored, errors);
      const known = await storedAccess(manager, stored, input.accessFeatures);
      const access = readAccess(input.accessFeatures, known, errors);
      errors.throwIfAny();
      const isMoved = row.starts_at.getTime() !== stored.starts_at.getTime();
      const status = isMoved ? statusWhenMoved(stored.status) : stored.status;
      const search_vector = wordsOfSession(row, stored.program);
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
  cancel(actor: Actor, input: SessionCancelInput): Promise<Done> {
    return this.#step(actor, "session.cancel", input, "CANCELLED", ({ status, status_note }) => ({
      cancelled_from: status,
      note_before_cancellation: status_note,
    }));
  }

  /** Takes a cancellation back: the session is what it was. */
  reinstate(actor: Actor, input: SessionToChange): Promise<Done> {
    return actor.act("session.reinstate", input, async (act) => {
      const stored = await changedSession(act, input);
      requireCancelled(act, stored);
      act.errors.throwIfAny();
      const changes = {
        status: stored.cancelled_from ?? ("SCHEDULED" as const),
        status_note: stored.note_before_cancellation,
        cancelled_from: null,
        note_before_cancellation: null,
        cancelled_with_program: false,
      };
      await act.manager.update(SessionEntity, { id: stored.id }, { ...changes, updated_at: () => "now()" });
      return stored.id;
    });
  }

  /** Says at once that a session does not take place when it was announced, and that no new time is known yet. */
  postpone(actor: Actor, input: SessionPostponeInput): Promise<Done> {
    return this.#step(actor, "session.postpone", input, "POSTPONED", () => ({}));
  }

  /** Says at once that a session takes place over the internet instead. */
  moveOnline(actor: Actor, input: SessionMoveOnlineInput): Promise<Done> {
    const page = input.url == null ? {} : { url: input.url };
    return this.#step(actor, "session.moveOnline", input, "MOVED_ONLINE", () => ({
      attendance_mode: "ONLINE",
      ...page,
    }));
  }

  #step(
    actor: Actor,
    action: string,
    input: SessionCancelInput,
    to: SessionStatus,
    changesOf: (stored: SessionEntity) => Partial<SessionEntity>,
  ): Promise<Done> {
    return actor.act(action, input, async (act) => {
      const { manager, errors } = act;
      const stored = await changedSession(act, input);
      requireStep(act, stored, to);
      const changes = changesOf(stored);
      const status_note = applyTexts(input.note, null, ["note"], { limit: textLimits.note }, errors);
      requireProgramsWords(act, stored, { note: status_note, url: changes.url });
      errors.throwIfAny();
      await manager.update(
        SessionEntity,
        { id: stored.id },
        { ...changes, status: to, status_note, updated_at: () => "now()" },
      );
      return stored.id;
    });
  }

  /** Deletes a session, until it is restored or purged. Where it was announced, cancel it instead. */
  delete(actor: Actor, input: SessionToChange): Promise<Done> {
    return this.#setDeleted(actor, "session.delete", input, () => "now()");
  }

  /** Takes a deletion back. */
  restore(actor: Actor, input: SessionToChange): Promise<Done> {
    return this.#setDeleted(actor, "session.restore", input, null);
  }

  /** Removes a deleted session for good. */
  purge(actor: Actor, input: SessionToChange): Promise<Done> {
    return actor.act("session.purge", input, async (act) => {
      const stored = await changedSession(act, input);
      requireDeleted(act, stored);
      act.errors.throwIfAny();
      await act.manager.delete(SessionEntity, { id: stored.id });
      return stored.id;
    });
  }

  #setDeleted(
    actor: Actor,
    action: string,
    input: SessionToChange,
    deleted_at: (() => string) | null,
  ): Promise<Done> {
    return actor.act(action, input, async (act) => {
      const stored = await changedSession(act, input);
      if (deleted_at === null) requireDeleted(act, stored);
      act.errors.throwIfAny();
      await act.manager.update(SessionEntity, { id: stored.id }, { deleted_at, updated_at: () => "now()" });
      return stored.id;
    });
  }
}

/** Sessions follow the words of their program. */
export const refreshSessionSearch = (manager: EntityManager, { id }: ProgramEntity): Promise<void> =>
  refreshWords(manager, [id]);

/** When a program is cancelled, nobody shall stand before a closed door: what was still to come is cancelled too. */
export async function cancelSessionsToCome(manager: EntityManager, program: ProgramEntity): Promise<void> {
  await manager.query(
    `update sessions set status = 'CANCELLED', status_note = $2, cancelled_from = status,
       note_before_cancellation = status_note, cancelled_with_program = true, updated_at = now()
     where program_id = $1 and over_at > now() and status <> 'CANCELLED'`,
    [program.id, program.cancellation_note],
  );
}

/** What was cancelled with its program comes back with it, unless its time has passed meanwhile. */
export async function reinstateSessionsToCome(manager: EntityManager, { id }: ProgramEntity): Promise<void> {
  await manager.query(
    `update sessions set status = cancelled_from, status_note = note_before_cancellation, cancelled_from = null,
       note_before_cancellation = null, cancelled_with_program = false, updated_at = now()
     where program_id = $1 and cancelled_with_program and over_at > now()`,
    [id],
  );
}

/** The session that an act changes, locked after its program, and as the viewer has read it. */
async function changedSession(
  act: Act,
  { id, expectedRevision }: SessionToChange,
): Promise<SessionOfProgram> {
  const { manager, errors } = act;
  const uuid = decodeId("sess", id);
  const [stored] = uuid ? ((await manager.query(sessionOfProgram, [uuid])) as SessionOfProgram[]) : [];
  if (!stored) await refuseOthers(act, { thing: "sessions", uuid, path: ["id"] }, sessionMessages);
  else errors.expectRevision(stored.revision, expectedRevision);
  errors.throwIfAny();
  const found = stored as SessionOfProgram;
  act.concerns("session", found.id, found.home_partner_id);
  return found;
}

function apply(input: Facts, stored: SessionEntity | null, errors: UserErrors) {
  for (const field of ["localStart", "timeZone", "attendanceMode"] as const) {
    if (input[field] === null) errors.add("REQUIRED", [field], messages.cannotBeEmpty);
  }
  return {
    ...applyTimes(input, stored, errors),
    is_all_day: input.isAllDay === undefined ? (stored?.is_all_day ?? false) : (input.isAllDay ?? false),
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
  const place = applyPlace(input, stored ?? nowhere, ["venue"], errors);
  if (input === undefined) return { ...place, venue_name: stored?.venue_name ?? null };
  const rule = { limit: textLimits.title, isWhole: true };
  const name = input?.name ?? null;
  return {
    ...place,
    venue_name: applyTexts(name, stored?.venue_name ?? null, ["venue", "name"], rule, errors),
  };
}

function readNew(input: ProgramSessionInput, errors: UserErrors) {
  return { row: apply(input, null, errors), access: readAccess(input.accessFeatures, [], errors) };
}

/** The statements that write new sessions of a program, one for each table. */
function insertsOf(
  manager: EntityManager,
  program: Pick<ProgramEntity, "id" | "home_partner_id" | "search_vector">,
  sessions: NewSession[],
): Statement[] {
  const { home_partner_id } = program;
  const rows = sessions.map(({ id, row }) => ({
    ...row,
    id,
    program_id: program.id,
    home_partner_id,
    status: "SCHEDULED" as const,
    search_vector: wordsOfSession(row, program),
  }));
  const features = sessions.flatMap(({ id, access = [] }) =>
    access.map((feature) => ({ ...feature, session_id: id, home_partner_id })),
  );
  return [
    ...insertOf(manager, SessionEntity, rows),
    ...insertOf(manager, SessionAccessFeatureEntity, features),
  ];
}

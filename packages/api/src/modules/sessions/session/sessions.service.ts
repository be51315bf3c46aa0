import type { EntityManager } from "typeorm";
import type { Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import {
  type ExplainedChange,
  noteOf,
  RecordActions,
  type RecordToChange,
} from "../../../platform/records/changes/record-actions.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { ProgramEntity } from "../../programs/program/program.entity.ts";
import { lockProgram, type ProgramsService } from "../../programs/program/programs.service.ts";
import { SessionAccessFeatureEntity } from "../access/access-feature.entity.ts";
import { readAccess, replaceAccess, storedAccess } from "../access/session-access.ts";
import { refreshWords, wordsOfSession } from "../listing/session-words.ts";
import { sessionMessages } from "../session.messages.ts";
import { SessionEntity } from "./session.entity.ts";
import type {
  ProgramCreateWithSessionsInput,
  ProgramSessionInput,
  SessionCreateInput,
  SessionMoveOnlineInput,
  SessionUpdateInput,
} from "./session.inputs.ts";
import {
  requireGoingOn,
  requireProgramsWords,
  type SessionOfProgram,
  sessionActions,
  sessionOfProgram,
} from "./session.preconditions.ts";
import { statusWhenMoved } from "./session.rules.ts";
import { applyFacts } from "./session-facts.ts";

export type NewSession = ReturnType<typeof readNew>;

const maxSessions = 50;

/** What is done with sessions. Each action is one transaction, and shows at once. */
export class SessionsService extends RecordActions<SessionOfProgram> {
  readonly #programs: ProgramsService;

  constructor(programs: ProgramsService) {
    super({
      noun: "session",
      prefix: "sess",
      table: "sessions",
      Entity: SessionEntity,
      locked: sessionOfProgram,
      messages: sessionMessages,
      partnerOf: ({ home_partner_id }) => home_partner_id,
      actions: sessionActions,
    });
    this.#programs = programs;
  }

  create(actor: Actor, input: SessionCreateInput): Promise<MutationResult> {
    return actor.perform("session.create", input, async (action) => {
      const { manager, errors } = action;
      const program = await lockProgram(action, input.programId, ["programId"]);
      requireGoingOn(action, program);
      const session = readNew(input, errors);
      errors.throwIfAny();
      await sendTogether(manager, insertsOf(manager, program, [session]));
      return action.setSubject("session", session.id, program.home_partner_id);
    });
  }

  /** Creates a program together with its sessions, in one action. */
  createProgram(actor: Actor, input: ProgramCreateWithSessionsInput): Promise<MutationResult> {
    const { sessions } = input;
    return this.#programs.create(actor, input, (errors) => {
      if (sessions.length > maxSessions)
        errors.add("TOO_MANY", ["sessions"], messages.tooMany, { limit: maxSessions });
      const read = sessions
        .slice(0, maxSessions)
        .map((session, index) => readNew(session, errors.below("sessions", index)));
      return (manager, program) => insertsOf(manager, program, read);
    });
  }

  update(actor: Actor, input: SessionUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const { manager, errors } = action;
      const row = applyFacts(input, stored, errors);
      const known = await storedAccess(manager, stored, input.accessFeatures);
      const access = readAccess(input.accessFeatures, known, errors);
      const isMoved = row.starts_at.getTime() !== stored.starts_at.getTime();
      const status = isMoved ? statusWhenMoved(stored.status) : stored.status;
      const search_vector = wordsOfSession(row, stored.program);
      await this.write(action, stored, { ...row, status, search_vector }, () =>
        replaceAccess(manager, stored, access),
      );
    });
  }

  /** Cancels a session at once. It stays visible as cancelled. */
  cancel(actor: Actor, input: ExplainedChange): Promise<MutationResult> {
    return this.#announce(actor, "cancel", input, ({ status, status_note }) => ({
      status: "CANCELLED",
      cancelled_from: status,
      note_before_cancellation: status_note,
    }));
  }

  /** Takes a cancellation back: the session is what it was. */
  reinstate(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.change(
      actor,
      "reinstate",
      input,
      async (_action, { cancelled_from, note_before_cancellation }) => ({
        status: cancelled_from ?? "SCHEDULED",
        status_note: note_before_cancellation,
        cancelled_from: null,
        note_before_cancellation: null,
        cancelled_with_program: false,
      }),
    );
  }

  /** Says at once that a session does not take place when it was announced, and that no new time is known yet. */
  postpone(actor: Actor, input: ExplainedChange): Promise<MutationResult> {
    return this.#announce(actor, "postpone", input, () => ({ status: "POSTPONED" }));
  }

  /** Says at once that a session takes place over the internet instead. */
  moveOnline(actor: Actor, input: SessionMoveOnlineInput): Promise<MutationResult> {
    return this.#announce(actor, "moveOnline", input, ({ url }) => ({
      status: "MOVED_ONLINE",
      attendance_mode: "ONLINE",
      url: input.url ?? url,
    }));
  }

  #announce(
    actor: Actor,
    verb: string,
    input: ExplainedChange & { url?: string | null },
    changesOf: (stored: SessionEntity) => Partial<SessionEntity>,
  ): Promise<MutationResult> {
    return actor.perform(`session.${verb}`, input, async (action) => {
      const stored = await this.checked(action, actor, verb, input);
      const status_note = noteOf(action, input);
      requireProgramsWords(action, stored, { note: status_note, url: input.url });
      return this.write(action, stored, { ...changesOf(stored), status_note });
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

export function readNew(input: ProgramSessionInput, errors: UserErrors) {
  const row = applyFacts(input, null, errors);
  return { id: newUuid(), row, access: readAccess(input.accessFeatures, [], errors) ?? [] };
}

/** The statements that write new sessions of a program, one for each table. */
export function insertsOf(
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
  const features = sessions.flatMap(({ id, access }) =>
    access.map((feature) => ({ ...feature, session_id: id, home_partner_id })),
  );
  return [
    ...insertOf(manager, SessionEntity, rows),
    ...insertOf(manager, SessionAccessFeatureEntity, features),
  ];
}

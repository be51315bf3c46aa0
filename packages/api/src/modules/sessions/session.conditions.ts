import { type Check, requireDeleted } from "../../platform/act.ts";
import type { KnownAct, Thing } from "../../platform/known-act.ts";
import { partnerThing } from "../partners/partner.conditions.ts";
import { programThing, requireWordsOfSource } from "../programs/program.conditions.ts";
import type { ProgramEntity } from "../programs/program.entity.ts";
import type { SessionEntity } from "./session.entity.ts";
import { sessionMessages, sessionStatusWords } from "./session.messages.ts";
import { canBecome } from "./session.rules.ts";
import type { SessionStatus } from "./session.vocabulary.ts";

/** A session, and of its program what decides what may be done with it. */
export interface SessionOfProgram extends SessionEntity {
  program: Pick<ProgramEntity, "lifecycle" | "origin" | "source_name" | "search_vector">;
}
/** Locks both. The program goes first, as in acts on programs: when a session is over moves when the program is. */
export const sessionOfProgram = `
  with program as materialized (
    select id, lifecycle, origin, source_name, search_vector from programs
    where id = (select program_id from sessions where id = $1) for no key update)
  select sessions.*, to_jsonb(program) as program
  from program join sessions on sessions.program_id = program.id
  where sessions.id = $1 for no key update of sessions`;

/** A session of an imported program bears no words of ours either. */
export function requireProgramsWords(
  check: Check,
  { program }: SessionOfProgram,
  given: Record<string, unknown>,
): void {
  requireWordsOfSource(check, program, given);
}

export function requireStep({ errors }: Check, { status }: SessionEntity, to: SessionStatus): void {
  if (canBecome(status, to)) return;
  const words = { from: sessionStatusWords[status], to: sessionStatusWords[to] };
  errors.add("INVALID_TRANSITION", ["id"], sessionMessages.transition, words);
}

/** A program that was cancelled gets no new session. */
export function requireGoingOn({ errors }: Check, { lifecycle }: ProgramEntity): void {
  if (lifecycle === "CANCELLED")
    errors.add("INVALID_TRANSITION", ["programId"], sessionMessages.programCancelled);
}

const sessionThing: Thing = {
  prefix: "sess",
  read: `select sessions.*, home_partner_id || array(
           select partner_id from program_partners part where part.program_id = sessions.program_id) as partner_ids
         from sessions where id = $1`,
};

const step = (to: SessionStatus): KnownAct<SessionEntity> => ({
  thing: sessionThing,
  check: (check, stored) => requireStep(check, stored, to),
});

/** What the acts on sessions need, for `whyNot`. */
export const sessionActs: Record<string, KnownAct> = {
  programCreateWithSessions: { thing: partnerThing },
  sessionCreate: { thing: programThing, check: requireGoingOn },
  sessionUpdate: { thing: sessionThing },
  sessionCancel: step("CANCELLED"),
  sessionPostpone: step("POSTPONED"),
  sessionMoveOnline: step("MOVED_ONLINE"),
  sessionDelete: { thing: sessionThing },
  sessionRestore: { thing: sessionThing, check: requireDeleted },
  sessionPurge: { thing: sessionThing, check: requireDeleted },
};

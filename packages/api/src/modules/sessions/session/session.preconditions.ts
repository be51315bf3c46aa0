import type { Check } from "../../../platform/actions/action.ts";
import { type KnownAction, type Subject, usualActions } from "../../../platform/actions/known-action.ts";
import { partnerSubject } from "../../partners/partner/partner.preconditions.ts";
import type { ProgramEntity } from "../../programs/program/program.entity.ts";
import { programSubject, requireWordsOfSource } from "../../programs/program/program.preconditions.ts";
import { sessionMessages, sessionStatusWords } from "../session.messages.ts";
import type { SessionEntity } from "./session.entity.ts";
import { canBecome } from "./session.rules.ts";
import type { SessionStatus } from "./session.vocabulary.ts";

/** A session, and of its program what decides what may be done with it. */
export interface SessionOfProgram extends SessionEntity {
  program: Pick<ProgramEntity, "lifecycle" | "origin" | "source_name" | "search_vector">;
}
/** Locks both. The program goes first, as in actions on programs: when a session is over moves when the program is. */
export const sessionOfProgram = `
  with program as materialized (
    select id, lifecycle, origin, source_name, search_vector from programs
    where id = (select program_id from sessions where id = $1) for no key update)
  select sessions.*, to_jsonb(program) as program
  from program join sessions on sessions.program_id = program.id
  where sessions.id = $1 for no key update of sessions`;

/** What belongs to an imported program bears no words of ours either. */
export const requireProgramsWords = (
  check: Check,
  { program }: { program: Pick<ProgramEntity, "origin" | "source_name"> },
  given: Record<string, unknown>,
): void => requireWordsOfSource(check, program, given);

function requireStep(check: Check, session: SessionOfProgram, to: SessionStatus): void {
  const { errors } = check;
  const { status } = session;
  if (to !== "CANCELLED") requireProgramGoingOn(check, session);
  if (!errors.isEmpty || canBecome(status, to)) return;
  const words = { from: sessionStatusWords[status], to: sessionStatusWords[to] };
  errors.add("INVALID_TRANSITION", ["id"], sessionMessages.transition, words);
}

/** Of a program that was cancelled nothing is changed, so that it can come back as it was. */
function requireProgramGoingOn({ errors }: Check, { program }: SessionOfProgram): void {
  if (program.lifecycle === "CANCELLED")
    errors.add("INVALID_TRANSITION", ["id"], sessionMessages.programIsCancelled);
}

/** What is cancelled is not edited. */
function requireNotCancelled(check: Check, session: SessionOfProgram): void {
  requireProgramGoingOn(check, session);
  if (check.errors.isEmpty && session.status === "CANCELLED")
    check.errors.add("INVALID_TRANSITION", ["id"], sessionMessages.cancelledIsNotEdited);
}

/** A cancellation is taken back by whoever cancelled: us, or the publisher. */
function requireCancelled(check: Check, session: SessionOfProgram): void {
  const { program, status, cancelled_from } = session;
  requireProgramGoingOn(check, session);
  if (!check.errors.isEmpty) return;
  if (status !== "CANCELLED") check.errors.add("INVALID_TRANSITION", ["id"], sessionMessages.notCancelled);
  else if (program.origin === "IMPORTED" && cancelled_from === null)
    check.errors.add("INVALID_TRANSITION", ["id"], sessionMessages.cancelledByPublisher, {
      source: program.source_name ?? "",
    });
}

/** A program that was cancelled gets no new session. */
export function requireGoingOn({ errors }: Check, { lifecycle }: ProgramEntity): void {
  if (lifecycle === "CANCELLED")
    errors.add("INVALID_TRANSITION", ["programId"], sessionMessages.programCancelled);
}

const sessionSubject: Subject = {
  prefix: "sess",
  read: `select sessions.*, to_jsonb(program) as program, sessions.home_partner_id || array(
           select partner_id from program_partners part where part.program_id = sessions.program_id) as partner_ids
         from sessions
         join (select id, lifecycle, origin, source_name from programs) as program on program.id = sessions.program_id
         where sessions.id = $1`,
};

const step = (to: SessionStatus): KnownAction<SessionOfProgram> => ({
  subject: sessionSubject,
  check: (check, stored) => requireStep(check, stored, to),
});

/** The preconditions of actions on sessions, for `whyNot`. */
export const sessionActions: Record<string, KnownAction> = {
  ...usualActions("session", sessionSubject),
  programCreateWithSessions: { subject: partnerSubject },
  sessionCreate: { subject: programSubject, check: requireGoingOn },
  sessionUpdate: { subject: sessionSubject, check: requireNotCancelled },
  sessionCancel: step("CANCELLED"),
  sessionReinstate: { subject: sessionSubject, check: requireCancelled },
  sessionPostpone: step("POSTPONED"),
  sessionMoveOnline: step("MOVED_ONLINE"),
};

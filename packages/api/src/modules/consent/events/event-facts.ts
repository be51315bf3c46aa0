import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { ConsentSubjectKind } from "../subjects/subject.vocabulary.ts";
import { eventMessages } from "./event.messages.ts";
import type { ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentState } from "./event.vocabulary.ts";

interface Said {
  purposes: readonly ConsentPurpose[];
  state: ConsentState;
  saidBy: ConsentSpeaker;
  happenedOn?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  leaves?: ConsentRemains | null | undefined;
  evidenceId?: string | null | undefined;
}

/** What of an event cannot be, whoever records it. `isNo` and `opens` are what its state is. */
export function requireSense(
  said: Said,
  { isNo, opens, today }: { isNo: boolean; opens: boolean; today: string },
  errors: UserErrors,
): void {
  const { purposes, saidBy, happenedOn, validFrom, validUntil, leaves, evidenceId } = said;
  if (purposes.length === 0) errors.add("REQUIRED", ["purposes"], eventMessages.purposesNeeded);
  if (purposes.includes("EVERY_USE") && !isNo)
    errors.add("INVALID", ["purposes"], eventMessages.everyUseIsNo);
  if (opens && evidenceId == null) errors.add("REQUIRED", ["evidenceId"], eventMessages.evidenceNeeded);
  if (opens && saidBy === "OTHER") errors.add("INVALID", ["saidBy"], eventMessages.othersOpenNothing);
  if (said.state === "WITHDRAWN" && saidBy !== "SUBJECT")
    errors.add("INVALID", ["state"], eventMessages.withdrawnBySubject);
  if (said.state === "REVOKED" && saidBy === "SUBJECT")
    errors.add("INVALID", ["state"], eventMessages.revokedByOther);
  if (leaves != null && !isNo) errors.add("INVALID", ["leaves"], eventMessages.onlyNoLeaves);
  if (!opens && (validFrom ?? validUntil) != null)
    errors.add("INVALID", [validFrom == null ? "validUntil" : "validFrom"], eventMessages.onlyYesEnds);
  if (happenedOn != null && happenedOn > today)
    errors.add("INVALID", ["happenedOn"], eventMessages.notYetSaid);
  if (validUntil != null && Date.parse(validUntil) <= (validFrom == null ? -Infinity : Date.parse(validFrom)))
    errors.add("INVALID", ["validUntil"], eventMessages.endsBeforeStart);
}

/** Who may speak for whom. */
export function requireSpeaker(kind: ConsentSubjectKind, saidBy: ConsentSpeaker, errors: UserErrors): void {
  if (saidBy === "GUARDIAN" && kind !== "CHILD")
    errors.add("INVALID", ["saidBy"], eventMessages.guardianOfChild);
  if (saidBy === "REPRESENTATIVE" && kind !== "REPRESENTED_DEAD" && kind !== "FAMILY")
    errors.add("INVALID", ["saidBy"], eventMessages.representativeOfWhom);
}

import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { subjectMessages } from "./subject.messages.ts";
import type { ConsentSubjectKind } from "./subject.vocabulary.ts";

interface Facts {
  kind: ConsentSubjectKind;
  representative: string | null;
  majority_on: string | null;
}

/** Who needs somebody to speak for them, and who comes of age. */
export function requireFitting({ kind, representative, majority_on }: Facts, errors: UserErrors): void {
  if (majority_on !== null && kind !== "CHILD")
    errors.add("INVALID", ["majorityOn"], subjectMessages.majorityOfChildOnly);
  if (majority_on === null && kind === "CHILD")
    errors.add("REQUIRED", ["majorityOn"], subjectMessages.majorityMissing);
  const needsRepresentative = kind === "CHILD" || kind === "REPRESENTED_DEAD";
  if (needsRepresentative && representative === null)
    errors.add("REQUIRED", ["representative"], subjectMessages.representativeMissing);
  if (representative !== null && (kind === "PERSON" || kind === "DEPOSITOR"))
    errors.add("INVALID", ["representative"], subjectMessages.representativeNotNeeded);
}

import { randomBytes } from "node:crypto";
import type { MutationResult } from "../../../platform/actions/action.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import {
  codeOf,
  hashOfCode,
  randomBytesOfCode,
  readCode,
} from "../../../platform/identity/spoken-code.rules.ts";
import { subjectMessages } from "../subjects/subject.messages.ts";

/** A result that tells a code, once. */
export type WithCode = MutationResult & { receiptCode: string | null };

/** The hash of a code that somebody typed; without one the action ends here, before anything is asked of the database. */
export function requireCode(given: string, errors: UserErrors): Buffer {
  const code = readCode(given);
  if (code === undefined) errors.add("INVALID", ["code"], subjectMessages.codeUnreadable);
  errors.throwIfAny();
  return hashOfCode(code ?? "");
}

/** A new code, for whoever is handed its receipt. A repeated call does not tell it again. */
export async function tellingCode(work: (code: string) => Promise<MutationResult>): Promise<WithCode> {
  const code = codeOf(randomBytes(randomBytesOfCode));
  const result = await work(code);
  return { ...result, receiptCode: result.isReplay ? null : code };
}

import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import { evaluationMessages, instrumentMessages } from "./evaluation.messages.ts";

type Path = (string | number)[];

/** Keys of questions, choices and codes: each is shaped as a key, and stands once. */
export function requireKeys(given: readonly { key: string }[], path: Path, errors: UserErrors): void {
  const seen = new Set<string>();
  for (const [index, { key }] of given.entries()) {
    if (!keyShape.test(key) || key.length > 40)
      errors.add("INVALID", [...path, index, "key"], instrumentMessages.keyShape);
    if (seen.has(key)) errors.add("NOT_UNIQUE", [...path, index, "key"], instrumentMessages.keyTwice);
    seen.add(key);
  }
}

const keyShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface Range {
  low: number;
  high: number;
}

export function requireNumber(given: number, path: Path, { low, high }: Range, errors: UserErrors): void {
  if (!(given >= low && given <= high))
    errors.add("INVALID", path, evaluationMessages.numberRange, { low, high });
}

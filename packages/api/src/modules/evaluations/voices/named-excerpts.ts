import type { Action } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { longestList } from "../../../platform/records/lists/child-records.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { voicesMessages } from "./voices.messages.ts";

/** The quotations of an evaluation that an input names in a list, each once. The viewer names what they see. */
export async function namedExcerpts(
  { manager, errors }: Action,
  evaluation: string,
  given: readonly string[],
  field: string,
): Promise<string[]> {
  if (given.length > longestList) errors.add("TOO_MANY", [field], messages.tooMany, { limit: longestList });
  const named = given.slice(0, longestList).map((one) => decodeId("exce", one) ?? null);
  const found = (await manager.query(
    "select id from excerpts where id = any($1::uuid[]) and evaluation_id = $2",
    [named, evaluation],
  )) as { id: string }[];
  const known = new Set(found.map(({ id }) => id));
  for (const [index, one] of named.entries())
    if (one === null || !known.has(one))
      errors.add("NOT_FOUND", [field, index], voicesMessages.excerptNotFound);
  return [...new Set(named.filter((one) => one !== null && known.has(one)))] as string[];
}

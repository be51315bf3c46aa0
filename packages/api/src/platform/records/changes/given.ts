import type { UserErrors } from "../../graphql/user-errors.ts";
import type { LocalizedTextInput } from "../../texts/localized-text.ts";
import { messages } from "../../texts/messages.ts";
import type { StoredText } from "../../texts/stored-text.ts";
import { applyTexts, textLimits } from "./text-input.ts";

/** What an input says of a value: absent stays as stored, null clears. */
export function kept<T>(given: T | null | undefined, stored: T | null | undefined, cleared: T): T {
  return (given === undefined ? stored : given) ?? cleared;
}

/** Refuses null for these fields of an input, which a record never lacks. */
export function requireFields<I extends object>(
  input: I,
  fields: readonly (keyof I & string)[],
  errors: UserErrors,
): void {
  for (const field of fields)
    if (input[field] === null) errors.add("REQUIRED", [field], messages.cannotBeEmpty);
}

type TextField = Exclude<keyof typeof textLimits, "line">;
type TextFields = readonly [required: TextField, ...others: TextField[]];

/** The localized texts of a record after an input, whose fields are called like their columns. The first is required. */
export function givenTexts<const Fields extends TextFields>(
  input: { [K in Fields[number]]?: LocalizedTextInput[] | null | undefined },
  stored: { [K in Fields[number]]: StoredText | null } | null,
  fields: Fields,
  errors: UserErrors,
): { [K in Fields[0]]: StoredText } & { [K in Exclude<Fields[number], Fields[0]>]: StoredText | null } {
  const texts = fields.map((field: Fields[number]) => {
    const rule = { limit: textLimits[field], isRequired: field === fields[0] };
    return [field, applyTexts(input[field], stored?.[field] ?? null, [field], rule, errors)];
  });
  return Object.fromEntries(texts);
}

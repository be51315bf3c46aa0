import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { itemMessages } from "../archive.messages.ts";
import type { ArchiveItemDetailsInput } from "./details.inputs.ts";
import { detailLimits, type FieldKind, kindOfInput, structures } from "./details.rules.ts";
import type { StoredDetails } from "./details.type.ts";

type Path = (string | number)[];

/** What only an item's kind has, after an input. Of another kind nothing of it stays. */
export function applyDetails(
  input: ArchiveItemDetailsInput | null | undefined,
  kind: string,
  stored: { kind: string; details: StoredDetails | null } | null,
  errors: UserErrors,
): StoredDetails | null {
  if (input === undefined) return stored?.kind === kind ? stored.details : null;
  if (input === null) return null;
  const [[field, given] = []] = Object.entries(input).filter(([, value]) => value != null);
  if (field === undefined || kindOfInput[field] !== kind) {
    errors.add("INVALID", ["details", field ?? "recipe"], itemMessages.detailsOfOtherKind, { kind });
    return null;
  }
  const before = stored?.kind === kind ? stored.details : null;
  return readStructure(given as Given, structures[field] ?? {}, before, ["details", field], errors);
}

type Given = Record<string, unknown>;

/** What stood at the same place: whose translation a text is, it stays while it reads as before. */
const within = (before: unknown, place: string | number): unknown =>
  before !== null && typeof before === "object" ? (before as Given)[place] : undefined;

function textAt(
  given: unknown,
  before: unknown,
  path: Path,
  rule: { isRequired?: boolean },
  errors: UserErrors,
): StoredText | null {
  const there = before !== null && typeof before === "object" && "texts" in before ? before : null;
  const whole = { limit: detailLimits.text, isWhole: true, ...rule };
  return applyTexts(given as LocalizedTextInput[], there as StoredText | null, path, whole, errors);
}

/** What is given of a structure; nothing is stored of what is not. */
function readStructure(
  given: Given,
  fields: Record<string, FieldKind>,
  before: unknown,
  path: Path,
  errors: UserErrors,
): StoredDetails {
  const read = Object.entries(fields).flatMap(([name, kind]) => {
    const value = given[name];
    if (value == null) return [];
    const stored = readField(value, kind, within(before, name), [...path, name], errors);
    return stored === null ? [] : [[name, stored] as const];
  });
  return Object.fromEntries(read);
}

function readField(
  value: unknown,
  kind: FieldKind,
  before: unknown,
  path: Path,
  errors: UserErrors,
): unknown {
  if (typeof kind === "object") {
    if ("list" in kind) return readList(value as Given[], kind, before, path, errors);
    return readStructure(value as Given, kind.fields, before, path, errors);
  }
  if (kind === "text") return textAt(value, before, path, {}, errors);
  if (kind === "quantity" && !((value as number) >= 0 && (value as number) <= detailLimits.number))
    errors.add("INVALID", path, itemMessages.quantityRange);
  if (kind === "millimetres" && !((value as number) >= 1 && (value as number) <= detailLimits.number))
    errors.add("INVALID", path, itemMessages.dimensionRange);
  return value;
}

function readList(
  given: Given[],
  { list, limit }: { list: Record<string, FieldKind> | "text"; limit: number },
  before: unknown,
  path: Path,
  errors: UserErrors,
): unknown[] {
  if (given.length > limit) errors.add("TOO_MANY", path, messages.tooMany, { limit });
  return given.slice(0, limit).flatMap((one, index): unknown[] => {
    const at = [...path, index];
    if (list === "text") {
      const text = textAt(one.text, within(before, index), [...at, "text"], { isRequired: true }, errors);
      return text === null ? [] : [text];
    }
    const read = readStructure(one, list, within(before, index), at, errors);
    if ("name" in list && !read.name) errors.add("REQUIRED", [...at, "name"], messages.textRequired);
    const { quantity, quantityMax } = read as { quantity?: number; quantityMax?: number };
    if (quantityMax !== undefined && !(quantity !== undefined && quantity <= quantityMax))
      errors.add("INVALID", [...at, "quantityMax"], itemMessages.quantityOrder);
    return [read];
  });
}

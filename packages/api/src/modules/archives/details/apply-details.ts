import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import { messages } from "../../../platform/texts/messages.ts";
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
  return readStructure(given as Given, structures[field] ?? {}, ["details", field], errors);
}

type Given = Record<string, unknown>;

/** What is given of a structure; nothing is stored of what is not. */
function readStructure(
  given: Given,
  fields: Record<string, FieldKind>,
  path: Path,
  errors: UserErrors,
): StoredDetails {
  const read = Object.entries(fields).flatMap(([name, kind]) => {
    const value = given[name];
    if (value == null) return [];
    const stored = readField(value, kind, [...path, name], errors);
    return stored === null ? [] : [[name, stored] as const];
  });
  return Object.fromEntries(read);
}

function readField(value: unknown, kind: FieldKind, path: Path, errors: UserErrors): unknown {
  if (typeof kind === "object") {
    if ("list" in kind) return readList(value as Given[], kind, path, errors);
    return readStructure(value as Given, kind.fields, path, errors);
  }
  if (kind === "text")
    return applyTexts(value as LocalizedTextInput[], null, path, { limit: detailLimits.text }, errors);
  if (kind === "quantity" && !((value as number) >= 0 && (value as number) <= detailLimits.number))
    errors.add("INVALID", path, itemMessages.quantityRange);
  if (kind === "millimetres" && !((value as number) >= 1 && (value as number) <= detailLimits.number))
    errors.add("INVALID", path, itemMessages.dimensionRange);
  return value;
}

function readList(
  given: Given[],
  { list, limit }: { list: Record<string, FieldKind> | "text"; limit: number },
  path: Path,
  errors: UserErrors,
): unknown[] {
  if (given.length > limit) errors.add("TOO_MANY", path, messages.tooMany, { limit });
  return given.slice(0, limit).flatMap((one, index): unknown[] => {
    const at = [...path, index];
    if (list === "text") {
      const text = one.text as LocalizedTextInput[];
      const rule = { limit: detailLimits.text, isRequired: true };
      return [applyTexts(text, null, [...at, "text"], rule, errors)].filter((stored) => stored !== null);
    }
    const read = readStructure(one, list, at, errors);
    if ("name" in list && !read.name) errors.add("REQUIRED", [...at, "name"], messages.textRequired);
    const { quantity, quantityMax } = read as { quantity?: number; quantityMax?: number };
    if (quantityMax !== undefined && !(quantity !== undefined && quantity <= quantityMax))
      errors.add("INVALID", [...at, "quantityMax"], itemMessages.quantityOrder);
    return [read];
  });
}

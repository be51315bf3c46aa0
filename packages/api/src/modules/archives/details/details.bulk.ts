import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { detailLimits, type FieldKind, kindOfInput, structures } from "./details.rules.ts";
import type { StoredDetails } from "./details.type.ts";

export { detailLimits };

/** A list is written with this between its parts, where a source has it in one text. */
const separator = /\s*[;\n]\s*/;

/** What a source tells of a structure, by the names of its fields; with dots where one is in another. */
export interface DetailsReading {
  details: StoredDetails | null;
  /** Those that the kind has no field for, and those whose value is none of the field's. */
  unknown: string[];
  unreadable: string[];
}

/** The structure of a kind from plain texts, all in one language. */
export function detailsOfSource(
  kind: string,
  given: Readonly<Record<string, string | null>>,
  language: string,
): DetailsReading {
  const reading: DetailsReading = { details: null, unknown: [], unreadable: [] };
  const details: StoredDetails = {};
  const [field = ""] = Object.entries(kindOfInput).find(([, ofKind]) => ofKind === kind) ?? [];
  for (const [name, value] of Object.entries(given)) {
    const path = name.split(".");
    const target = fieldAt(structures[field] ?? {}, path);
    if (target === undefined) reading.unknown.push(name);
    else if (value !== null) {
      const stored = storedAs(target, value, language);
      if (stored === undefined) reading.unreadable.push(name);
      else put(details, path, stored);
    }
  }
  if (Object.keys(details).length > 0) reading.details = details;
  return reading;
}

/** The names of the fields that a kind has, for whoever looked for another. */
export function detailNames(kind: string): string[] {
  const [field = ""] = Object.entries(kindOfInput).find(([, ofKind]) => ofKind === kind) ?? [];
  return Object.entries(structures[field] ?? {}).flatMap(([name, inner]) =>
    typeof inner === "object" && "fields" in inner
      ? Object.keys(inner.fields).map((part) => `${name}.${part}`)
      : [name],
  );
}

function fieldAt(fields: Record<string, FieldKind>, [name = "", ...rest]: string[]): FieldKind | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length === 0 || field === undefined) return isFields(field) ? undefined : field;
  return isFields(field) ? fieldAt(field.fields, rest) : undefined;
}

function isFields(field: FieldKind | undefined): field is { fields: Record<string, FieldKind> } {
  return typeof field === "object" && "fields" in field;
}

function put(details: StoredDetails, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) details[name] = value;
  else {
    const inner = (details[name] ?? {}) as StoredDetails;
    details[name] = inner;
    put(inner, rest, value);
  }
}

const textOf = (text: string, language: string): StoredText => ({
  source: language,
  texts: { [language]: text.slice(0, detailLimits.text) },
});

function storedAs(kind: FieldKind, value: string, language: string): unknown {
  if (kind === "text") return textOf(value, language);
  if (kind === "quantity" || kind === "millimetres") return numberOf(value, kind === "millimetres");
  if (kind === "value") return plainValueOf(value);
  if ("list" in kind && kind.list === "text")
    return value
      .split(separator)
      .filter((part) => part !== "")
      .slice(0, kind.limit)
      .map((part) => textOf(part, language));
  return undefined;
}

function numberOf(text: string, isWhole: boolean): number | undefined {
  const number = Number(text.trim().replace(",", "."));
  const value = isWhole ? Math.round(number) : number;
  return Number.isFinite(value) && value > 0 && value <= detailLimits.number ? value : undefined;
}

/** Yes or no, a day or a length of time, as the contract writes them. */
function plainValueOf(text: string): unknown {
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return plain.toLowerCase() === "true";
  return /^(\d{4}-\d{2}-\d{2}|P[\dTHMDW]+)$/.test(plain) ? plain : undefined;
}

/** An ingredient as a source tells of it. */
interface IngredientOfSource {
  quantity: { least: number; most: number } | null;
  unit: string | null;
  name: string;
  note: string | null;
  substitute: string | null;
}
export interface RecipeOfSource {
  yield: string | null;
  preparationTime: string | null;
  cookingTime: string | null;
  totalTime: string | null;
  ingredients: readonly IngredientOfSource[];
  steps: readonly string[];
}

/** The structure of a recipe. */
export function recipeOfSource(recipe: RecipeOfSource, language: string): StoredDetails {
  const text = (given: string | null) => (given === null ? undefined : textOf(given, language));
  return present({
    yield: text(recipe.yield),
    preparationTime: recipe.preparationTime ?? undefined,
    cookingTime: recipe.cookingTime ?? undefined,
    totalTime: recipe.totalTime ?? undefined,
    ingredients: recipe.ingredients.map(({ quantity, unit, name, note, substitute }) =>
      present({
        quantity: quantity?.least,
        quantityMax: quantity && quantity.most > quantity.least ? quantity.most : undefined,
        unit: text(unit),
        name: text(name),
        note: text(note),
        substitute: text(substitute),
      }),
    ),
    steps: recipe.steps.map((step) => textOf(step, language)),
  });
}

/** Nothing is stored of what is not told. */
const present = (fields: StoredDetails): StoredDetails =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

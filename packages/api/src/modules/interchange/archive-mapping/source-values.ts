import type { EmptyMeans, ValueRule } from "./archive-mapping.ts";

/** What a source says of a field: nothing (undefined), that there is none (null), or its values. */
export type Given = unknown[] | null | undefined;

type Values = Record<string, unknown>;

/** What a record says by a rule. */
export function givenBy(rule: ValueRule, values: Values, empty: EmptyMeans): Given {
  const given = rule.constant ?? firstOf(rule.fields, values, rule.empty ?? empty);
  if (!given) return given;
  const split = rule.split === undefined ? given : given.flatMap((value) => splitAt(value, rule.split ?? ""));
  const meant = rule.map ? split.flatMap((value) => meaningOf(value, rule)) : split;
  if (meant.length === 0) return null;
  return rule.join === undefined ? meant : [meant.map(String).join(rule.join)];
}

/** The fields are asked one after the other; the first that holds something counts. */
function firstOf(paths: string[], values: Values, empty: EmptyMeans): Given {
  let given: Given;
  for (const path of paths) {
    const found = valuesAt(values, path);
    const held = found?.filter((value) => value !== null && !isEmpty(value));
    if (held && held.length > 0) return held;
    if (found === undefined) continue;
    const isNull = found.length > 0 && found.every((value) => value === null);
    if (isNull || empty === "clear") given = null;
  }
  return given;
}

const isEmpty = (value: unknown) => typeof value === "string" && value.trim() === "";

/** The values at a path; those of each thing where a list is on the way. A field may have the whole path as its name. */
export function valuesAt(values: Values, path: string): unknown[] | undefined {
  if (Object.hasOwn(values, path)) return listOf(values[path]);
  const steps = path.split(".");
  for (let length = steps.length - 1; length > 0; length--) {
    const name = steps.slice(0, length).join(".");
    if (!Object.hasOwn(values, name)) continue;
    const rest = steps.slice(length).join(".");
    const found = listOf(values[name]).flatMap((value) =>
      isObject(value) ? (valuesAt(value, rest) ?? []) : value === null ? [null] : [],
    );
    return found.length > 0 ? found : undefined;
  }
  return undefined;
}

export function isObject(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat() : [value]);

function splitAt(value: unknown, separator: string): unknown[] {
  if (typeof value !== "string") return [value];
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The same for every spelling of a word by case and spaces around it. */
export function foldWord(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}

function meaningOf(value: unknown, { map, otherwise }: ValueRule): unknown[] {
  if (isObject(value)) return [value];
  const meant = map?.get(foldWord(String(value)));
  const meaning = meant === undefined ? otherwise : meant;
  if (meaning === undefined) return [value];
  return meaning === null ? [] : [meaning];
}

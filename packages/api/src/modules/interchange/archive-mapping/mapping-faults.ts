import { StartError } from "../../../platform/start-error.ts";

/** What is wrong with a mapping: a sentence each, all of them told together. */
export class MappingFaults {
  readonly list: string[] = [];

  add(path: string, sentence: string): void {
    const end = /[.?]$/.test(sentence) ? "" : ".";
    this.list.push(`${path === "" ? "The mapping" : path} ${sentence}${end}`);
  }

  /** An object of fields, each of which is known. */
  object(path: string, value: unknown, known?: readonly string[]): Record<string, unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.add(path, "must be an object: write { … }");
      return {};
    }
    for (const name of known ? Object.keys(value) : [])
      if (!known?.includes(name)) this.add(below(path, name), `is not known. ${here(name, known ?? [])}`);
    return value as Record<string, unknown>;
  }

  text(path: string, value: unknown): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "string" && value !== "") return value;
    this.add(path, "must be a text");
    return undefined;
  }

  /** One text, or a list of them. */
  texts(path: string, value: unknown): string[] {
    if (value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    const isTexts = list.length > 0 && list.every((item) => typeof item === "string" && item !== "");
    if (isTexts) return list;
    this.add(path, "must be a text, or a list of texts");
    return [];
  }

  /** What stands between the cells of a row. */
  separator(value: unknown): string | undefined {
    const separator = this.text("separator", value);
    if (separator !== undefined && (separator.length > 1 || '"\r\n'.includes(separator)))
      this.add("separator", "must be one sign, such as ; or a tabulator (\\t)");
    return separator;
  }

  oneOf<V extends string>(path: string, value: unknown, allowed: readonly V[]): V | undefined {
    if (value === undefined || allowed.includes(value as V)) return value as V | undefined;
    this.add(path, `must be one of ${allowed.map((each) => `"${each}"`).join(", ")}`);
    return undefined;
  }
}

export const below = (path: string, name: string | number): string =>
  typeof name === "number" ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;

/** What can be written there, and what was perhaps meant. */
function here(name: string, known: readonly string[]): string {
  const start = name.toLowerCase().slice(0, 3);
  const meant = known.find((each) => each.toLowerCase().startsWith(start));
  return meant === undefined ? `There can be: ${known.join(", ")}.` : `Was "${meant}" meant?`;
}

/** A mapping from its JSON. All that is wrong with it is told at once. */
export function mappingFrom<Mapping>(
  json: string,
  read: (given: unknown, faults: MappingFaults) => Mapping,
): Mapping {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw new StartError(`The mapping is not JSON: ${(error as Error).message}.`, error);
  }
  const faults = new MappingFaults();
  const mapping = read(given, faults);
  if (faults.list.length === 0) return mapping;
  throw new StartError(
    ["The mapping cannot be followed:", ...faults.list.map((fault) => `- ${fault}`)].join("\n"),
  );
}

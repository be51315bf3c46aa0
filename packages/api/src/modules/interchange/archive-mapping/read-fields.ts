import type { ArchiveMapping, ValueRule } from "./archive-mapping.ts";
import { isObject } from "./source-values.ts";

/** Tells which fields of a source a mapping reads, and counts those that nothing is made of. */
export class ReadFields {
  readonly #read: string[];
  /** In how many records each field was that is not read. */
  readonly notRead = new Map<string, number>();
  /** The fields that the mapping names and no record had. */
  readonly #missing: Set<string>;

  constructor(mapping: ArchiveMapping) {
    const named = namedBy(mapping);
    this.#missing = new Set(named);
    this.#read = [...named, ...mapping.ignore];
  }

  count(values: Record<string, unknown>): void {
    const paths = new Set<string>();
    leavesOf(values, "", paths);
    for (const path of paths) {
      for (const named of this.#missing)
        if (path === named || path.startsWith(`${named}.`)) this.#missing.delete(named);
      if (!this.#isRead(path)) this.notRead.set(path, (this.notRead.get(path) ?? 0) + 1);
    }
  }

  get neverFound(): string[] {
    return [...this.#missing];
  }

  #isRead(path: string): boolean {
    // What is made for the file itself is there for whoever wants it.
    return path.startsWith("$") || this.#read.some((read) => path === read || path.startsWith(`${read}.`));
  }
}

function namedBy(mapping: ArchiveMapping): string[] {
  const rules: ValueRule[] = [
    ...Object.values(mapping.values),
    ...Object.values(mapping.texts).flat(),
    ...Object.values(mapping.lists),
    ...Object.values(mapping.details),
    ...(mapping.recipe ? [mapping.recipe.value] : []),
  ];
  const parts = Object.values(mapping.parts)
    .flat()
    .flatMap(({ each, values }) =>
      Object.values(values).flatMap(({ fields }) =>
        fields.map((field) => (each === undefined ? field : `${each}.${field}`)),
      ),
    );
  return [...rules.flatMap(({ fields }) => fields), ...parts];
}

/** The path of each value in a record, without the places in lists. */
function leavesOf(value: unknown, path: string, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) leavesOf(item, path, into);
  else if (isObject(value))
    for (const [name, item] of Object.entries(value))
      leavesOf(item, path === "" ? name : `${path}.${name}`, into);
  else if (path !== "") into.add(path);
}

import { createHash, randomBytes } from "node:crypto";

/** What a source last said, by field: a digest of a value, or the keys of a list's elements. */
export type SaidBefore = Record<string, string | string[]>;

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

interface Keyed {
  key: string;
}

/**
 * Joins what a source says with what is here, field by field. What it says as it said before stays as it is here. What it
 * says otherwise is taken in, unless somebody has edited that field here; of lists, what others added stays, and what they
 * took away does not come back.
 */
export class ItemMerge {
  readonly said: SaidBefore;
  readonly changes: FieldChange[] = [];
  /** The fields that were edited here, of which the source's word was left out. */
  readonly kept: string[] = [];
  readonly #before: SaidBefore;
  readonly #isNew: boolean;

  /** `before` is null where the source has said nothing of the item yet. */
  constructor(before: SaidBefore | null, isNew: boolean) {
    this.#before = before ?? {};
    this.said = { salt: randomBytes(12).toString("base64url"), ...this.#before };
    this.#isNew = isNew;
  }

  /**
   * A key for what the source tells of the item: the same each time it tells it. Everybody reads keys, and not all that they
   * are made of: by the salt, which nobody reads, nobody finds out by trying who or which place it is.
   */
  keyOf(...parts: unknown[]): string {
    const hex = createHash("sha256")
      .update(canonical([this.said.salt, ...parts]))
      .digest("hex");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join("-");
  }

  /** The value after the source's word; undefined where it says nothing. */
  value<V>(field: string, given: V | undefined, here: V): V {
    if (given === undefined) return here;
    const word = digestOf(given);
    const isSame = word === this.#before[field];
    this.said[field] = word;
    if (this.#isNew) return given;
    if (isSame || word === digestOf(here)) return here;
    const isUntouched = field in this.#before ? digestOf(here) === this.#before[field] : isNothing(here);
    if (!isUntouched) {
      this.kept.push(field);
      return here;
    }
    this.changes.push({ field, before: here, after: given });
    return given;
  }

  /** The elements that the source adds to a list, and the keys of those that it takes away. */
  list<E extends Keyed>(
    field: string,
    given: E[] | undefined,
    here: readonly Keyed[],
  ): { added: E[]; gone: string[] } {
    if (given === undefined) return { added: [], gone: [] };
    const before = new Set(listOf(this.#before[field]));
    const word = given.map(({ key }) => shortKey(key));
    this.said[field] = word;
    const present = new Set(here.map(({ key }) => shortKey(key)));
    const added = given.filter(({ key }) => !before.has(shortKey(key)) && !present.has(shortKey(key)));
    const gone = here
      .map(({ key }) => key)
      .filter((key) => before.has(shortKey(key)) && !word.includes(shortKey(key)));
    if (!this.#isNew && added.length + gone.length > 0)
      this.changes.push({ field, before: gone.length, after: added.length });
    return { added, gone };
  }
}

const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const listOf = (said: string | string[] | undefined): string[] => (Array.isArray(said) ? said : []);

/** Enough to tell apart the elements of one list. */
const shortKey = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 8);

/** The same for the same content, in whatever order the names of an object come. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("base64url").slice(0, 16);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
    .join(",")}}`;
}

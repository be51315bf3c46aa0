import { type JsonNode, maxValues } from "./json-ld.rules.ts";

// What a node is, and how it is called, says nothing that could be lost.
const silent = new Set(["@context", "@type", "type", "@id", "@language"]);
const maxReported = 30;
const deepest = 12;

/**
 * Follows what of a record is looked at, so that what was there and was not can be reported. A record is read through
 * `follow(record)`, which looks like the record itself.
 */
export class ReadTracking {
  readonly #seen = new WeakMap<object, Set<string>>();
  readonly #followed = new WeakMap<object, object>();
  readonly #handler: ProxyHandler<object> = {
    get: (target, key) => {
      const value = Reflect.get(target, key);
      if (typeof key !== "string" || !Object.hasOwn(target, key)) return value;
      this.#see(target, key);
      return typeof value === "object" && value !== null ? this.follow(value) : value;
    },
  };

  follow<T extends object>(part: T): T {
    let followed = this.#followed.get(part);
    if (!followed) {
      followed = new Proxy(part, this.#handler);
      this.#followed.set(part, followed);
    }
    return followed as T;
  }

  /** A node that has some properties of another, already followed one where it has none of its own. */
  inheriting(own: JsonNode, other: JsonNode, names: ReadonlySet<string>): JsonNode {
    return new Proxy(own, {
      get: (target, key) =>
        Reflect.get(target, key) ?? (names.has(String(key)) ? other[String(key)] : undefined),
    });
  }

  /** The properties that hold something and were not looked at: `performer`, `offers.availability`, `further startDate`. */
  unread(record: JsonNode): string[] {
    const found = new Set<string>();
    this.#look(record, "", found);
    return [...found].slice(0, maxReported);
  }

  #see(target: object, key: string): void {
    const seen = this.#seen.get(target);
    if (seen) seen.add(key);
    else this.#seen.set(target, new Set([key]));
  }

  #look(part: object, path: string, found: Set<string>): void {
    const seen = this.#seen.get(part);
    for (const key of keysOf(part)) {
      const value = (part as JsonNode)[key];
      if (found.size > maxReported || silent.has(key) || isBlank(value)) continue;
      const isInList = Array.isArray(part);
      const name = isInList ? path : path === "" ? key : `${path}.${key}`;
      if (!seen?.has(key) || (isInList && part.length > 1 && this.#isUntouched(value)))
        found.add(isInList ? `further ${path}` : name);
      else if (typeof value === "object" && value !== null) this.#look(value, name, found);
    }
  }

  /** True of a node that nobody asked for more than its kind. */
  #isUntouched(value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    return [...(this.#seen.get(value) ?? [])].every((key) => silent.has(key));
  }
}

/** Of a long list no more is read than its first values, and one beyond them shows that there are more. */
function keysOf(part: object): string[] {
  if (!Array.isArray(part)) return Object.keys(part);
  return Array.from({ length: Math.min(part.length, maxValues + 1) }, (_, place) => String(place));
}

function isBlank(value: unknown, depth = 0): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value !== "object" || depth > deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isBlank(item, depth + 1));
  return Object.entries(value).every(([key, item]) => silent.has(key) || isBlank(item, depth + 1));
}

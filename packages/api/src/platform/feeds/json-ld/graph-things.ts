import { isNode, type JsonNode, maxValues, referenceOf } from "./json-ld.rules.ts";

// A file may hold more things than memory should: beyond this, references to them are not followed.
const maxCharacters = 32_000_000;
const deepest = 4;

/** The things in a file that its records refer to by their `@id`. */
export class GraphThings {
  readonly #things = new Map<string, JsonNode>();
  readonly #used = new Set<string>();
  #characters = 0;

  /** False where there is no room left. */
  add(id: string, node: JsonNode): boolean {
    this.#characters += JSON.stringify(node).length;
    if (this.#characters > maxCharacters) return false;
    this.#things.set(id, node);
    return true;
  }

  isUsed(id: string): boolean {
    return this.#used.has(id);
  }

  /** The node with things in the place of references to them, where its properties of these names hold any. */
  resolve(node: JsonNode, names: readonly string[], missing: Map<string, string>, depth = 0): JsonNode {
    if (depth > deepest) return node;
    let resolved = node;
    for (const name of names) {
      const value = node[name];
      if (typeof value !== "object" || value === null) continue;
      const one = (item: unknown) => this.#one(item, name, names, missing, depth);
      const isList = Array.isArray(value);
      const next = isList ? (value.length > maxValues ? value : value.map(one)) : one(value);
      const isSame = isList
        ? value.every((item, place) => item === (next as unknown[])[place])
        : next === value;
      if (!isSame) resolved = { ...resolved, [name]: next };
    }
    return resolved;
  }

  #one(
    item: unknown,
    name: string,
    names: readonly string[],
    missing: Map<string, string>,
    depth: number,
  ): unknown {
    if (!isNode(item)) return item;
    const id = referenceOf(item);
    const node = id === undefined ? item : this.#things.get(id);
    if (node === undefined) {
      missing.set(name, id ?? "");
      return item;
    }
    if (id !== undefined) this.#used.add(id);
    return this.resolve(node, names, missing, depth + 1);
  }
}

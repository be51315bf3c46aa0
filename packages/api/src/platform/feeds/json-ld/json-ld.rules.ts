/** A JSON-LD node: what it holds is whatever its publisher wrote. */
export type JsonNode = Record<string, unknown>;

// No honest record comes near these; a hostile one stops here.
export const maxValues = 200;
const deepest = 12;

export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON-LD allows one value or several everywhere. Of very many the first two hundred count. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, maxValues) : [value];
}

/** What the first value gives that gives anything; those behind it are not looked at. */
function firstOf<T>(value: unknown, read: (item: unknown) => T | undefined): T | undefined {
  if (!Array.isArray(value)) return value === undefined || value === null ? undefined : read(value);
  for (let place = 0; place < value.length && place < maxValues; place++) {
    const found = read(value[place]);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function firstNode(value: unknown): JsonNode | undefined {
  return firstOf(value, (item) => (isNode(item) ? item : undefined));
}

/** The text of a value: a string, a number, `{"@value": …}`, or the name of a thing. Blank is none. */
export function textOf(value: unknown, depth = 0): string | undefined {
  return depth > deepest ? undefined : firstOf(value, (item) => textOfItem(item, depth));
}

function textOfItem(item: unknown, depth: number): string | undefined {
  const text = isNode(item) ? (item["@value"] ?? item.name) : item;
  if (typeof text === "string") return text.trim() === "" ? undefined : text;
  if (typeof text === "number") return String(text);
  return typeof text === "object" ? textOf(text, depth + 1) : undefined;
}

/** An address: a string, or a node with an id or a URL of its own. */
export function addressOf(value: unknown): string | undefined {
  const item = Array.isArray(value) ? value[0] : value;
  return textOf(isNode(item) ? (item["@value"] ?? item["@id"] ?? item.url) : item);
}

/** The last part of a schema.org name: `https://schema.org/Event`, `schema:Event` and the bare word agree. */
export function bareName(name: string): string {
  return name.trim().replace(/^(https?:\/\/schema\.org\/|schema:)/, "");
}

/** The words of a value that schema.org has a list for: bare names, or nodes with such an id. */
export function wordsOf(value: unknown): string[] {
  return asList(value).flatMap((item) => {
    const word = textOf(isNode(item) ? (item["@id"] ?? item) : item);
    return word === undefined ? [] : [bareName(word)];
  });
}

/** The first of such words. */
export function wordOf(value: unknown): string | undefined {
  return firstOf(value, (item) => wordsOf(item)[0]);
}

/** The name of a thing that is no more than a reference to where it stands in the file. */
export function referenceOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const id = value["@id"];
  return typeof id === "string" && Object.keys(value).every((name) => name === "@id" || name === "@type")
    ? id
    : undefined;
}

/** The language that texts are in which do not name theirs: the context says so, if anybody does. */
export function contextLanguage(node: JsonNode): string | undefined {
  const languages = asList(node["@context"]).flatMap((part) =>
    isNode(part) ? (part["@language"] ?? []) : [],
  );
  return languages.map((language) => textOf(language)).findLast((language) => language !== undefined);
}

export function typesOf(node: JsonNode): string[] {
  return wordsOf(node["@type"] ?? node.type);
}

/** The node with bare property names, where its publisher wrote `schema:name` or the whole address throughout. */
export function withBareNames(node: JsonNode): JsonNode {
  const isBare = Object.keys(node).every((name) => !name.includes(":"));
  return isBare ? node : (renamed(node, 0) as JsonNode);
}

function renamed(value: unknown, depth: number): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, depth + 1));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [bareName(name), renamed(item, depth + 1)]),
  );
}

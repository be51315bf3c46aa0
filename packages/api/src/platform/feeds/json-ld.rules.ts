/** A JSON-LD node: what it holds is whatever its publisher wrote. */
export type JsonNode = Record<string, unknown>;

/** A value in one language, where the publisher named it. */
export interface TaggedText {
  text: string;
  language?: string;
}

// No honest record comes near these; a hostile one stops here.
const mostValues = 200;
const deepest = 12;

export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON-LD allows one value or several everywhere. Of very many the first two hundred count. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, mostValues) : [value];
}

export function firstNode(value: unknown): JsonNode | undefined {
  return asList(value).find(isNode);
}

/** The text of a value: a string, a number, `{"@value": …}`, or the name of a thing. Blank is none. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  for (const item of asList(value)) {
    const text = isNode(item) ? (item["@value"] ?? item.name) : item;
    if (typeof text === "object" && text !== null) return textOf(text, depth + 1);
    if (typeof text === "number") return String(text);
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}

/** A text in each language it is given in; the first of each. */
export function taggedTexts(value: unknown): TaggedText[] {
  const texts = asList(value).flatMap((item): TaggedText[] => {
    const text = textOf(item);
    const language = isNode(item) ? item["@language"] : undefined;
    if (text === undefined) return [];
    return [typeof language === "string" ? { text, language } : { text }];
  });
  return texts.filter((one, index) => texts.findIndex((other) => other.language === one.language) === index);
}

/** An address: a string, or a node with an id or a URL of its own. */
export function addressOf(value: unknown): string | undefined {
  const [item] = asList(value);
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

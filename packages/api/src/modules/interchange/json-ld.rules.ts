/** A JSON-LD node: what it holds is whatever its publisher wrote. */
export type JsonNode = Record<string, unknown>;

/** A value in one language, where the publisher named it. */
export interface TaggedText {
  text: string;
  language?: string;
}

export function isNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** schema.org allows one value or several everywhere. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function firstNode(value: unknown): JsonNode | undefined {
  return asList(value).find(isNode);
}

/** The text of a value: a string, a number, `{"@value": …}`, or the name of a thing. Blank is none. */
export function textOf(value: unknown): string | undefined {
  for (const item of asList(value)) {
    const text = isNode(item) ? (item["@value"] ?? item.name) : item;
    if (isNode(text) || Array.isArray(text)) return textOf(text);
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

/** The last part of a schema.org name: `https://schema.org/EventCancelled`, `schema:EventCancelled` and the bare word agree. */
export function bareName(name: string): string {
  return name.trim().replace(/^(https?:\/\/schema\.org\/|schema:)/, "");
}

export function typesOf(node: JsonNode): string[] {
  return asList(node["@type"] ?? node.type).flatMap((type) =>
    typeof type === "string" ? [bareName(type)] : [],
  );
}

const eventTypes = new Set(
  (
    "Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance DanceEvent DeliveryEvent " +
    "EducationEvent EventSeries ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent " +
    "PerformingArtsEvent PublicationEvent BroadcastEvent OnDemandEvent SaleEvent ScreeningEvent SocialEvent " +
    "SportsEvent TheaterEvent VisualArtsEvent"
  ).split(" "),
);

export function isEvent(node: JsonNode): boolean {
  return typesOf(node).some((type) => eventTypes.has(type));
}

const deepest = 12;

/** The node with bare property names, where its publisher wrote `schema:name` or the whole address. */
export function withBareNames(value: unknown, depth = 0): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => withBareNames(item, depth + 1));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [bareName(name), withBareNames(item, depth + 1)]),
  );
}

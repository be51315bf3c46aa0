import {
  contextLanguage,
  isNode,
  type JsonNode,
  textOf,
  typesOf,
  withBareNames,
} from "../../../platform/feeds/json-ld/json-ld.rules.ts";
import { ReadTracking } from "../../../platform/feeds/json-ld/read-tracking.ts";
import { cutAtWord, plainLine } from "../../../platform/feeds/plain-text.ts";
import { type RecordNote, RecordNotes, Refusal } from "../records/record-notes.ts";
import type { EventFacts, FeedSettings } from "./event-facts.ts";
import { EventReader } from "./event-reader.ts";

const eventTypes = new Set(
  (
    "Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance DanceEvent DeliveryEvent " +
    "EducationEvent EventSeries ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent " +
    "PerformingArtsEvent PublicationEvent BroadcastEvent OnDemandEvent SaleEvent ScreeningEvent SocialEvent " +
    "SportsEvent TheaterEvent VisualArtsEvent"
  ).split(" "),
);

/** The properties of an event, and of what it holds, in which another thing may stand by reference. */
export const referringProperties = [
  "organizer",
  "organiser",
  "location",
  "address",
  "geo",
  "offers",
  "priceSpecification",
  "eventSchedule",
  "subEvent",
  "subEvents",
];

/** The name is what the record calls itself, for whoever looks for it in the file. */
export type EventReading = { name: string | undefined; notes: RecordNote[] } & (
  | { facts: EventFacts[] }
  | { refusal: RecordNote }
);

export function isEvent(node: JsonNode): boolean {
  return typesOf(node).some((type) => eventTypes.has(type));
}

export function nameOf(node: JsonNode): string | undefined {
  const name = textOf(node.name);
  return name === undefined ? undefined : cutAtWord(plainLine(name), 100);
}

/**
 * Reads one record of a feed. Whatever it holds, the answer is an event with its sessions, or the reason why it is none.
 * `missing` tells of references that lead nowhere, by property.
 */
export function readEvent(
  record: unknown,
  settings: FeedSettings,
  missing: ReadonlyMap<string, string> = new Map(),
): EventReading {
  const given = isNode(record) ? withBareNames(record) : {};
  const name = nameOf(given);
  const notes = new RecordNotes();
  const tracking = new ReadTracking();
  try {
    if (!isNode(record)) throw new Refusal("not_an_object", "The record is not a JSON object.");
    requireEvent(given);
    const language = contextLanguage(given) ?? settings.language;
    const facts = new EventReader(tracking.follow(given), settings, { notes, tracking, language }).read();
    noteMissing(missing, notes);
    noteUnread(tracking.unread(given), notes);
    return { name, facts, notes: notes.list };
  } catch (error) {
    if (error instanceof Refusal) return { name, refusal: error.note, notes: [] };
    throw error;
  }
}

function requireEvent(node: JsonNode): void {
  if (isEvent(node)) return;
  const shown = cutAtWord(typesOf(node).join(", ") || "nothing", 100);
  throw new Refusal("not_an_event", `The record says that it is ${shown}, not an Event of schema.org.`);
}

function noteMissing(missing: ReadonlyMap<string, string>, notes: RecordNotes): void {
  for (const [property, id] of missing) {
    const message = `The ${property} is only a reference to "${cutAtWord(id, 100)}", which is not in the file, so it is left out; write it into the event.`;
    notes.add("reference_unknown", message);
  }
}

function noteUnread(properties: string[], notes: RecordNotes): void {
  if (properties.length === 0) return;
  notes.add(
    "not_read",
    `Of the record this is not read, and so not kept: ${properties.join(", ")}.`,
    properties,
  );
}

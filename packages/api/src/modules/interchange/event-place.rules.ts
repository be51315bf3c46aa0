import {
  asList,
  firstNode,
  isNode,
  type JsonNode,
  textOf,
  typesOf,
  wordsOf,
} from "../../platform/feeds/json-ld.rules.ts";

/** Where an event takes place, in the publisher's own words. */
export interface EventPlace {
  /** The name as the record holds it, perhaps in several languages. */
  name: unknown;
  street?: string | undefined;
  locality?: string | undefined;
  region?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
  virtual?: JsonNode | undefined;
}

type AttendanceMode = "IN_PERSON" | "ONLINE" | "HYBRID" | "UNKNOWN";
type SessionStatus = "SCHEDULED" | "RESCHEDULED" | "POSTPONED" | "MOVED_ONLINE" | "CANCELLED";

export function readPlace(location: unknown): EventPlace {
  const places = asList(location);
  const virtual = places.filter(isNode).find((node) => typesOf(node).includes("VirtualLocation"));
  const physical = places.find((place) => place !== virtual);
  if (!isNode(physical)) return { name: physical ?? virtual?.name, virtual };
  const [address] = asList(physical.address);
  const lines = isNode(address) ? addressLines(address) : { street: textOf(address) };
  return { ...lines, name: physical.name, virtual };
}

function addressLines(address: JsonNode) {
  return {
    street: textOf(address.streetAddress),
    locality: textOf(address.addressLocality),
    region: textOf(address.addressRegion),
    postalCode: textOf(address.postalCode),
    country: textOf(address.addressCountry),
  };
}

/** What names the place, exactly as written: feeds tell places apart by as little as a letter's case. */
export function placeKey({ name, street, postalCode, locality }: EventPlace): string {
  const lines = [street, postalCode, locality].filter((line) => line !== undefined);
  return (textOf(name) ?? lines.join(", ")).normalize("NFC").replace(/\s+/g, " ").trim();
}

export type Coordinates = { latitude: number; longitude: number } | { latitude: null; longitude: null };

/** The coordinates of the first place; what cannot be a point on earth comes with a reason instead. */
export function readCoordinates(location: unknown): { coordinates: Coordinates; reason?: string } {
  const none: Coordinates = { latitude: null, longitude: null };
  const place = firstNode(location);
  const geo = firstNode(place?.geo) ?? place;
  const given = [textOf(geo?.latitude), textOf(geo?.longitude)];
  if (given.every((text) => text === undefined)) return { coordinates: none };
  const [latitude = Number.NaN, longitude = Number.NaN] = given.map((text) => Number(text ?? Number.NaN));
  if (Number.isNaN(latitude + longitude)) return { coordinates: none, reason: "are not two numbers" };
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return { coordinates: none, reason: "lie outside the globe" };
  return { coordinates: { latitude, longitude } };
}

const modes = new Map<string, AttendanceMode>([
  ["OfflineEventAttendanceMode", "IN_PERSON"],
  ["OnlineEventAttendanceMode", "ONLINE"],
  ["MixedEventAttendanceMode", "HYBRID"],
]);

/** How people attend: as stated; else from a virtual location or a street address; a mere name of a place may be anything. */
export function readAttendanceMode(stated: unknown, place: EventPlace): AttendanceMode {
  const mode = modes.get(wordsOf(stated)[0] ?? "");
  if (mode) return mode;
  const isSomewhere = place.street !== undefined;
  if (place.virtual) return isSomewhere ? "HYBRID" : "ONLINE";
  return isSomewhere ? "IN_PERSON" : "UNKNOWN";
}

const statuses = new Map<string, SessionStatus>([
  ["EventScheduled", "SCHEDULED"],
  ["EventRescheduled", "RESCHEDULED"],
  ["EventPostponed", "POSTPONED"],
  ["EventMovedOnline", "MOVED_ONLINE"],
  ["EventCancelled", "CANCELLED"],
  ["EventCanceled", "CANCELLED"],
]);

/** Whether the event takes place as planned; undefined when the word is not one of schema.org's. */
export function readStatus(stated: unknown): SessionStatus | undefined {
  const words = wordsOf(stated);
  if (words.length === 0) return "SCHEDULED";
  const read = words.flatMap((word) => statuses.get(word) ?? []);
  // A meeting may be both moved in time and moved online; that it is cancelled outweighs all.
  return read.includes("CANCELLED") ? "CANCELLED" : read[0];
}

import {
  asList,
  firstNode,
  isNode,
  type JsonNode,
  textOf,
  typesOf,
  wordOf,
  wordsOf,
} from "../../../platform/feeds/json-ld/json-ld.rules.ts";

/** Where an event takes place, in the publisher's own words. */
export interface EventPlace {
  /** The name as the record holds it, perhaps in several languages. */
  name: unknown;
  street?: string | undefined;
  locality?: string | undefined;
  region?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
  coordinates: Coordinates;
  /** Why coordinates that were given are left out. */
  coordinatesReason?: string | undefined;
  /** True where people can go there beside the network: it has an address, a point on earth or the type of a place. */
  isSomewhere: boolean;
  virtual?: JsonNode | undefined;
}

type AttendanceMode = "IN_PERSON" | "ONLINE" | "HYBRID" | "UNKNOWN";
type SessionStatus = "SCHEDULED" | "RESCHEDULED" | "POSTPONED" | "MOVED_ONLINE" | "CANCELLED";

/** The first place that people can go to, and the first that they reach by a network, whichever comes first. */
export function readPlace(location: unknown): EventPlace {
  const places = asList(location);
  const isVirtual = (place: unknown) => isNode(place) && typesOf(place).includes("VirtualLocation");
  const virtual = places.find(isVirtual) as JsonNode | undefined;
  const physical = places.find((place) => !isVirtual(place));
  if (!isNode(physical))
    return { name: physical ?? virtual?.name, coordinates: nowhere, isSomewhere: false, virtual };
  const isAddress = typesOf(physical).includes("PostalAddress");
  const address = isAddress ? physical : firstOf(physical.address);
  const lines = isNode(address) ? addressLines(address) : { street: textOf(address) };
  const { coordinates, reason } = readCoordinates(physical);
  const isSomewhere =
    lines.street !== undefined || coordinates.latitude !== null || typesOf(physical).includes("Place");
  return { ...lines, name: physical.name, coordinates, coordinatesReason: reason, isSomewhere, virtual };
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

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
const nowhere: Coordinates = { latitude: null, longitude: null };

/** The coordinates of a place; what cannot be a point on earth comes with a reason instead. */
function readCoordinates(place: JsonNode): { coordinates: Coordinates; reason?: string } {
  const geo = firstNode(place.geo) ?? place;
  const given = [textOf(geo.latitude), textOf(geo.longitude)];
  if (given.every((text) => text === undefined)) return { coordinates: nowhere };
  const [latitude = Number.NaN, longitude = Number.NaN] = given.map((text) => Number(text ?? Number.NaN));
  if (Number.isNaN(latitude + longitude)) return { coordinates: nowhere, reason: "are not two numbers" };
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return { coordinates: nowhere, reason: "lie outside the globe" };
  return { coordinates: { latitude, longitude } };
}

const modes = new Map<string, AttendanceMode>([
  ["OfflineEventAttendanceMode", "IN_PERSON"],
  ["OnlineEventAttendanceMode", "ONLINE"],
  ["MixedEventAttendanceMode", "HYBRID"],
]);

/** How people attend: as stated; else from where it takes place. A mere name of a place may be anything. */
export function readAttendanceMode(
  stated: unknown,
  { street, isSomewhere, virtual }: EventPlace,
): AttendanceMode {
  const mode = modes.get(wordOf(stated) ?? "");
  if (mode) return mode;
  if (virtual) return isSomewhere ? "HYBRID" : "ONLINE";
  return street === undefined ? "UNKNOWN" : "IN_PERSON";
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

import { asList, bareName, firstNode, isNode, type JsonNode, textOf, typesOf } from "./json-ld.rules.ts";

/** Where an event takes place, in the publisher's own words. */
export interface EventPlace {
  name: string | undefined;
  street: string | undefined;
  locality: string | undefined;
  region: string | undefined;
  postalCode: string | undefined;
  country: string | undefined;
  virtual: JsonNode | undefined;
}

type AttendanceMode = "IN_PERSON" | "ONLINE" | "HYBRID" | "UNKNOWN";
type SessionStatus = "SCHEDULED" | "RESCHEDULED" | "POSTPONED" | "MOVED_ONLINE" | "CANCELLED";

export function readPlace(location: unknown): EventPlace {
  const places = asList(location);
  const virtual = places.filter(isNode).find((node) => typesOf(node).includes("VirtualLocation"));
  const physical = places.find((place) => place !== virtual);
  if (!isNode(physical)) return { ...nowhere, name: textOf(physical) ?? textOf(virtual), virtual };
  const [address] = asList(physical.address);
  const lines = isNode(address) ? addressLines(address) : { ...nowhere, street: textOf(address) };
  return { ...lines, name: textOf(physical.name), virtual };
}

const nowhere = {
  name: undefined,
  street: undefined,
  locality: undefined,
  region: undefined,
  postalCode: undefined,
  country: undefined,
};

function addressLines(address: JsonNode) {
  return {
    street: textOf(address.streetAddress),
    locality: textOf(address.addressLocality),
    region: textOf(address.addressRegion),
    postalCode: textOf(address.postalCode),
    country: textOf(address.addressCountry),
  };
}

/** What names the place, exactly as written: venues differ by as little as a letter's case. */
export function placeKey({ name, street, postalCode, locality }: EventPlace): string {
  return (name ?? [street, postalCode, locality].filter((line) => line !== undefined).join(", "))
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}

export type Coordinates = { latitude: number; longitude: number } | { latitude: null; longitude: null };

/** The coordinates of the first place that has some; what cannot be a point on earth comes with a reason instead. */
export function readCoordinates(location: unknown): { coordinates: Coordinates; reason?: string } {
  const none: Coordinates = { latitude: null, longitude: null };
  const place = firstNode(location);
  const geo = firstNode(place?.geo) ?? place;
  const given = [geo?.latitude, geo?.longitude].map(textOf);
  if (given.every((text) => text === undefined)) return { coordinates: none };
  const [latitude, longitude] = given.map((text) => Number(text ?? Number.NaN));
  if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) {
    return { coordinates: none, reason: "are not two numbers" };
  }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    return { coordinates: none, reason: "lie outside the globe" };
  return { coordinates: { latitude, longitude } };
}

const modes: Record<string, AttendanceMode> = {
  OfflineEventAttendanceMode: "IN_PERSON",
  OnlineEventAttendanceMode: "ONLINE",
  MixedEventAttendanceMode: "HYBRID",
};

/** How people attend: as stated; else from a virtual location or a street address; a mere name of a place may be anything. */
export function readAttendanceMode(stated: unknown, place: EventPlace): AttendanceMode {
  const mode = modes[bareName(addressWord(stated))];
  if (mode) return mode;
  const isSomewhere = place.street !== undefined;
  if (place.virtual) return isSomewhere ? "HYBRID" : "ONLINE";
  return isSomewhere ? "IN_PERSON" : "UNKNOWN";
}

const statuses: Record<string, SessionStatus> = {
  EventScheduled: "SCHEDULED",
  EventRescheduled: "RESCHEDULED",
  EventPostponed: "POSTPONED",
  EventMovedOnline: "MOVED_ONLINE",
  EventCancelled: "CANCELLED",
  EventCanceled: "CANCELLED",
};

/** Whether the event takes place as planned; undefined when the word is not one of schema.org's. */
export function readStatus(stated: unknown): SessionStatus | undefined {
  const words = asList(stated)
    .map(addressWord)
    .filter((word) => word !== "")
    .map(bareName);
  if (words.length === 0) return "SCHEDULED";
  // A meeting may be both moved in time and moved online; that it is cancelled outweighs all.
  return words.map((word) => statuses[word]).sort((one) => (one === "CANCELLED" ? -1 : 0))[0];
}

function addressWord(value: unknown): string {
  const [item] = asList(value);
  return textOf(isNode(item) ? (item["@id"] ?? item) : item) ?? "";
}

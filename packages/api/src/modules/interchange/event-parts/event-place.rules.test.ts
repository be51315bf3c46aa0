import { describe, expect, test } from "@jest/globals";
import { placeKey, readAttendanceMode, readPlace, readStatus } from "./event-place.rules.ts";

const mill = {
  "@type": "Place",
  name: "Old mill",
  address: {
    "@type": "PostalAddress",
    streetAddress: "Via Torino 1",
    addressLocality: "Ivrea",
    addressRegion: "Piemonte",
    postalCode: "10015",
    addressCountry: { name: "Italy" },
  },
};
const online = { "@type": "VirtualLocation", url: "https://meet.example/a" };

describe("a place", () => {
  test("has a name and the lines of an address", () => {
    expect(readPlace(mill)).toEqual({
      name: "Old mill",
      street: "Via Torino 1",
      locality: "Ivrea",
      region: "Piemonte",
      postalCode: "10015",
      country: "Italy",
      coordinates: { latitude: null, longitude: null },
      coordinatesReason: undefined,
      isSomewhere: true,
      virtual: undefined,
    });
  });

  test("may be a text, have its address as a text, or be missing", () => {
    expect(readPlace("Old mill")).toMatchObject({ name: "Old mill" });
    expect(readPlace({ name: "Old mill", address: "Via Torino 1, Ivrea" })).toMatchObject({
      street: "Via Torino 1, Ivrea",
    });
    for (const none of [undefined, null, [], 7, {}, { address: [[]] }])
      expect(placeKey(readPlace(none))).toBe(none === 7 ? "7" : "");
  });

  test("may be one in a room and one online at once", () => {
    expect(readPlace([online, mill])).toMatchObject({ name: "Old mill", virtual: online });
  });

  test("is named by its name as written, else by its address", () => {
    expect(placeKey(readPlace(mill))).toBe("Old mill");
    expect(placeKey(readPlace({ ...mill, name: " Old   Mill" }))).toBe("Old Mill");
    expect(placeKey(readPlace({ address: mill.address }))).toBe("Via Torino 1, 10015, Ivrea");
  });
});

describe("an attendance mode", () => {
  test.each([
    ["as stated", "https://schema.org/MixedEventAttendanceMode", mill, "HYBRID"],
    ["as stated, against the place", "OnlineEventAttendanceMode", mill, "ONLINE"],
    ["in a room with an address", undefined, mill, "IN_PERSON"],
    ["online", undefined, online, "ONLINE"],
    ["both", undefined, [mill, online], "HYBRID"],
    ["both, the other way round", undefined, [online, mill], "HYBRID"],
    [
      "both, at a place of which only the name is known",
      undefined,
      [online, { "@type": "Place", name: "Mill" }],
      "HYBRID",
    ],
    ["both, at a point on earth", undefined, [{ geo: { latitude: 1, longitude: 2 } }, online], "HYBRID"],
    ["online, whatever else is said of it", undefined, [online, "On Zoom"], "ONLINE"],
    ["unknown for a mere name", undefined, "Old mill", "UNKNOWN"],
    ["unknown for words of no list", "constructor", "Old mill", "UNKNOWN"],
    ["unknown for things of no kind", { "@id": { "@id": 7 } }, 7, "UNKNOWN"],
  ])("%s", (_what, stated, location, mode) => {
    expect(readAttendanceMode(stated, readPlace(location))).toBe(mode);
  });
});

describe("whether it takes place", () => {
  test.each([
    [undefined, "SCHEDULED"],
    ["EventScheduled", "SCHEDULED"],
    ["https://schema.org/EventPostponed", "POSTPONED"],
    ["http://schema.org/EventRescheduled", "RESCHEDULED"],
    [{ "@id": "schema:EventMovedOnline" }, "MOVED_ONLINE"],
    ["EventCanceled", "CANCELLED"],
    [["EventRescheduled", "EventCancelled"], "CANCELLED"],
    [["nonsense", "EventPostponed"], "POSTPONED"],
    ["nonsense", undefined],
    ["toString", undefined],
    [{ name: ["__proto__"] }, undefined],
  ])("%j: %s", (stated, status) => {
    expect(readStatus(stated)).toBe(status);
  });
});

describe("coordinates", () => {
  const readCoordinates = (location: unknown) => {
    const { coordinates, coordinatesReason: reason } = readPlace(location);
    return reason === undefined ? { coordinates } : { coordinates, reason };
  };
  const at = (latitude: unknown, longitude: unknown) => readCoordinates({ geo: { latitude, longitude } });

  test("are numbers, or texts of numbers, of the place or of its geo", () => {
    const coordinates = { latitude: 45.46, longitude: -7.87 };
    expect(at(45.46, "-7.87")).toEqual({ coordinates });
    expect(readCoordinates([coordinates])).toEqual({ coordinates });
  });

  test.each([
    ["not two numbers", "north", 7],
    ["not two numbers", 45, undefined],
    ["not two numbers", { name: "x" }, 7],
    ["outside the globe", 145, 7],
    ["outside the globe", 45, -181],
    ["outside the globe", "Infinity", 7],
  ])("that are %s come with a reason", (reason, latitude, longitude) => {
    const read = at(latitude, longitude);
    expect(read.coordinates).toEqual({ latitude: null, longitude: null });
    expect(read.reason).toContain(reason);
  });

  test("are those of the place that people go to, in any order", () => {
    const geo = { latitude: 45.46, longitude: 7.87 };
    for (const location of [
      [online, { ...mill, geo }],
      [{ ...mill, geo }, online],
    ])
      expect(readCoordinates(location)).toEqual({ coordinates: geo });
  });

  test("that are not given need no reason", () => {
    for (const location of [undefined, "Old mill", { geo: null }, { geo: "45,7" }])
      expect(readCoordinates(location)).toEqual({ coordinates: { latitude: null, longitude: null } });
  });
});

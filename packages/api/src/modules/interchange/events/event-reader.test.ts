import { describe, expect, test } from "@jest/globals";
import type { EventFacts } from "./event-facts.ts";
import { type EventReading, readEvent } from "./event-record.ts";

const settings = { source: "city", zone: "America/Toronto", language: "en", today: "2026-04-01" };
const minimal = { "@type": "Event", name: "Coffee ceremony", startDate: "2026-05-01T18:00" };
const read = (record: unknown) => readEvent(record, settings);
const allFactsOf = (record: unknown): EventFacts[] => {
  const reading = read(record);
  if (!("facts" in reading)) throw new Error(reading.refusal.message);
  return reading.facts;
};
const factsOf = (record: unknown) => allFactsOf(record)[0] as EventFacts;
const codesOf = ({ notes }: EventReading) => notes.map(({ code }) => code);
const sessionsOf = (record: unknown) => allFactsOf(record).map(({ session }) => session.local_start);

describe("an event at several times", () => {
  test("has a session for each startDate, with the endDate in its place", () => {
    const record = {
      ...minimal,
      startDate: ["2026-05-01T18:00", "2026-05-08T18:00"],
      endDate: ["2026-05-01T20:00", "2026-05-08T21:00"],
    };
    expect(allFactsOf(record).map(({ session }) => [session.local_start, session.local_end])).toEqual([
      ["2026-05-01T18:00:00", "2026-05-01T20:00:00"],
      ["2026-05-08T18:00:00", "2026-05-08T21:00:00"],
    ]);
    expect(codesOf(read(record))).toEqual([]);
    expect(new Set(allFactsOf(record).map(({ program }) => program.reference)).size).toBe(1);
  });

  test("whose ends do not belong to its starts loses them, and says so", () => {
    const record = {
      ...minimal,
      startDate: ["2026-05-01T18:00", "2026-05-08T18:00"],
      endDate: "2026-05-08T20:00",
    };
    expect(allFactsOf(record).map(({ session }) => session.local_end)).toEqual([null, null]);
    expect(codesOf(read(record))).toEqual(["ends_unmatched"]);
  });

  test("of which one cannot be read has the others", () => {
    const record = { ...minimal, startDate: ["2026-05-01T18:00", "and later"] };
    expect(sessionsOf(record)).toEqual(["2026-05-01T18:00:00"]);
    expect(codesOf(read(record))).toEqual(["start_unreadable"]);
  });

  test("on a weekly schedule has its sessions, over a change of clocks at the same time of day", () => {
    const record = {
      ...minimal,
      startDate: "2026-10-20",
      eventSchedule: {
        "@type": "Schedule",
        repeatFrequency: "P1W",
        byDay: "https://schema.org/Tuesday",
        startDate: "2026-10-20",
        endDate: "2026-11-10",
        startTime: "18:00:00",
        endTime: "20:00:00",
        exceptDate: "2026-11-10",
        scheduleTimezone: "America/Toronto",
      },
    };
    expect(allFactsOf(record).map(({ session }) => [session.local_start, session.starts_at])).toEqual([
      ["2026-10-20T18:00:00", "2026-10-20T22:00:00Z"],
      ["2026-10-27T18:00:00", "2026-10-27T22:00:00Z"],
      ["2026-11-03T18:00:00", "2026-11-03T23:00:00Z"],
    ]);
    expect(codesOf(read(record))).toEqual([]);
  });

  test("on a schedule in another zone is shown on the clock of the feed", () => {
    const eventSchedule = {
      repeatFrequency: "P1W",
      repeatCount: 1,
      startTime: "18:00",
      scheduleTimezone: "Europe/Rome",
    };
    expect(sessionsOf({ ...minimal, startDate: "2026-05-05", eventSchedule })).toEqual([
      "2026-05-05T12:00:00",
    ]);
  });

  test("on a schedule that nobody can follow has its startDate", () => {
    const record = { ...minimal, eventSchedule: { repeatFrequency: "sometimes" } };
    expect(sessionsOf(record)).toEqual(["2026-05-01T18:00:00"]);
    expect(codesOf(read(record))).toEqual(["schedule_unreadable"]);
  });
});

describe("events within an event", () => {
  const festival = {
    ...minimal,
    "@type": "Festival",
    name: "Harbour days",
    startDate: "2026-05-01",
    endDate: "2026-05-03",
    organizer: { name: "Harbour Museum" },
    location: { "@type": "Place", name: "Quay", address: { streetAddress: "1 Quay" } },
    keywords: "Sea",
  };

  test("with names of their own are programs beside it, with its organiser and place", () => {
    const talk = {
      "@type": "Event",
      name: "Sailors' talk",
      startDate: "2026-05-02T18:00",
      location: { name: "Hall" },
    };
    const walk = { "@type": "Event", name: "Night walk", startDate: "2026-05-02T22:00" };
    const facts = allFactsOf({ ...festival, subEvent: [talk, walk] });
    expect(
      facts.map(({ program, partners, session }) => [
        program.title.texts.en,
        partners[0]?.name.texts.en,
        session.local_start,
        session.venue_name?.texts.en,
      ]),
    ).toEqual([
      ["Harbour days", "Harbour Museum", "2026-05-01T00:00:00", "Quay"],
      ["Sailors' talk", "Harbour Museum", "2026-05-02T18:00:00", "Hall"],
      ["Night walk", "Harbour Museum", "2026-05-02T22:00:00", "Quay"],
    ]);
  });

  test("without a name, or with the same, are its sessions", () => {
    const subEvent = [
      { "@type": "Event", startDate: "2026-05-02T18:00", endDate: "2026-05-02T20:00" },
      {
        "@type": "Event",
        name: "HARBOUR  days",
        startDate: "2026-05-03T18:00",
        location: { name: "Hall" },
        doorTime: "17:00",
      },
    ];
    const record = { ...festival, "@type": "EventSeries", subEvent };
    expect(
      allFactsOf(record).map(({ program, session }) => [
        program.title.texts.en,
        session.local_start,
        session.venue_name?.texts.en,
      ]),
    ).toEqual([
      ["Harbour days", "2026-05-02T18:00:00", "Quay"],
      ["Harbour days", "2026-05-03T18:00:00", "Hall"],
    ]);
    expect(read(record).notes).toMatchObject([
      { code: "not_read", properties: ["startDate", "endDate", "subEvent.doorTime"] },
    ]);
  });

  test("are all that is kept of a series without dates", () => {
    const subEvent = [{ "@type": "Event", name: "Night walk", startDate: "2026-05-02T22:00" }];
    const record = {
      ...festival,
      "@type": "EventSeries",
      startDate: undefined,
      endDate: undefined,
      subEvent,
    };
    expect(allFactsOf(record).map(({ program }) => program.title.texts.en)).toEqual(["Night walk"]);
    expect(codesOf(read(record))).toContain("series_without_dates");
  });

  test("of which one cannot be read does not keep the others out", () => {
    const subEvent = [
      { "@type": "Event", name: "Some day" },
      { "@type": "Event", name: "Walk", startDate: "2026-05-02" },
    ];
    expect(allFactsOf({ ...festival, subEvent })).toHaveLength(2);
    expect(codesOf(read({ ...festival, subEvent }))).toEqual(["sub_event_left_out"]);
  });

  test("are as cancelled as it is, unless they say otherwise", () => {
    const subEvent = [
      { "@type": "Event", name: "Talk", startDate: "2026-05-02" },
      { "@type": "Event", name: "Walk", startDate: "2026-05-02", eventStatus: "EventScheduled" },
    ];
    const facts = allFactsOf({ ...festival, eventStatus: "EventCancelled", subEvent });
    expect(facts.map(({ session }) => session.status)).toEqual(["CANCELLED", "CANCELLED", "SCHEDULED"]);
  });

  test("go no deeper than somebody would look", () => {
    let event: object = { "@type": "Event", name: "Deep", startDate: "2026-05-02" };
    for (let depth = 0; depth < 1000; depth++)
      event = { ...minimal, name: `Level ${depth}`, subEvent: event };
    const reading = read(event);
    expect("facts" in reading && reading.facts.length).toBe(4);
    expect(reading.notes).toMatchObject([
      { code: "not_read", properties: ["subEvent.subEvent.subEvent.subEvent"] },
    ]);
  });
});

describe("what else published events hold", () => {
  test.each([
    ["a legal name", { "@type": "Organization", legalName: "Harbour Museum gGmbH" }, "Harbour Museum gGmbH"],
    ["a person", { "@type": "Person", name: "Ana Ruiz" }, "Ana Ruiz"],
    ["a person by parts of a name", { "@type": "Person", givenName: "Ana", familyName: "Ruiz" }, "Ana Ruiz"],
    ["another name alone", { alternateName: "The Museum" }, "The Museum"],
  ])("an organiser by %s", (_what, organizer, name) => {
    const record = { ...minimal, organizer };
    expect(factsOf(record).partners.map((partner) => partner.name.texts.en)).toEqual([name]);
    expect(codesOf(read(record))).toEqual([]);
  });

  test.each([
    [
      "a range",
      { "@type": "Offer", priceSpecification: { minPrice: 5, maxPrice: 12, priceCurrency: "CAD" } },
    ],
    ["a range of its own", { "@type": "Offer", minPrice: "5", maxPrice: "12.00", priceCurrency: "CAD" }],
    [
      "all offers",
      { "@type": "AggregateOffer", lowPrice: 5, highPrice: 12, priceCurrency: "CAD", offerCount: 2 },
    ],
    [
      "offers in one",
      {
        "@type": "AggregateOffer",
        priceCurrency: "CAD",
        offers: [{ price: 5 }, { priceSpecification: { price: 12 } }],
      },
    ],
  ])("a cost as %s", (_what, offers) => {
    expect(factsOf({ ...minimal, offers }).program).toMatchObject({
      cost_kind: "FIXED",
      cost_min: 500,
      cost_max: 1200,
    });
  });

  test("a place online and one in a room, in any order", () => {
    const mill = { "@type": "Place", name: "Mill", geo: { latitude: 43.6, longitude: -79.4 } };
    const online = { "@type": "VirtualLocation", url: "https://meet.example/1" };
    for (const location of [
      [mill, online],
      [online, mill],
    ])
      expect(factsOf({ ...minimal, location }).session).toMatchObject({
        attendance_mode: "HYBRID",
        latitude: 43.6,
        venue_name: { texts: { en: "Mill" } },
        url: "https://meet.example/1",
      });
  });

  test("texts in the language of their context, which is not the feed's", () => {
    const record = {
      ...minimal,
      "@context": ["https://schema.org", { "@language": "fr" }],
      name: "Café",
      keywords: "Pain",
    };
    expect(factsOf(record).program).toMatchObject({
      title: { source: "fr", texts: { fr: "Café" } },
      terms: [{ label: { texts: { fr: "Pain" } } }],
    });
  });

  test("that it is cancelled, in words of the title, which is a warning and no more", () => {
    const reading = read({ ...minimal, name: "ABGESAGT: Lieder" });
    expect(codesOf(reading)).toEqual(["cancelled_in_words"]);
    expect(factsOf({ ...minimal, name: "ABGESAGT: Lieder" }).session.status).toBe("SCHEDULED");
    expect(codesOf(read({ ...minimal, name: "CANCELLED: Songs", eventStatus: "EventCancelled" }))).toEqual(
      [],
    );
  });

  test.each<[string, object, string[]]>([
    ["performers", { performer: { name: "Ana" } }, ["performer"]],
    ["pictures", { image: ["https://a.example/1.jpg"] }, ["image"]],
    [
      "a second place",
      {
        location: [
          { "@type": "Place", name: "A" },
          { "@type": "Place", name: "B" },
        ],
      },
      ["further location"],
    ],
    ["a second page", { url: ["https://a.example/", "https://b.example/"] }, ["further url"]],
    [
      "ages and seats",
      { typicalAgeRange: "8-12", maximumAttendeeCapacity: 30 },
      ["typicalAgeRange", "maximumAttendeeCapacity"],
    ],
    ["what is said of a place", { location: { name: "A", telephone: "1" } }, ["location.telephone"]],
    ["what is said of an offer", { offers: { price: 0, availability: "InStock" } }, ["offers.availability"]],
    [
      "whatever nobody has heard of",
      { "https://city.example/ns#floor": 2 },
      ["https://city.example/ns#floor"],
    ],
    ["a series", { superEvent: { name: "Winter songs" } }, ["superEvent"]],
  ])("%s, which is not read and is reported", (_what, part, properties) => {
    const reading = read({ ...minimal, ...part });
    expect(reading.notes).toMatchObject([{ code: "not_read", properties }]);
    expect(reading.notes[0]?.message).toContain(properties.join(", "));
  });

  test("a text twice in one language", () => {
    expect(codesOf(read({ ...minimal, name: ["Coffee", "Tea"] }))).toEqual(["text_repeated"]);
    expect(codesOf(read({ ...minimal, name: ["Coffee", "Coffee "] }))).toEqual([]);
  });

  test("pictures in a text", () => {
    const description = `<p>Hello</p><img src="data:image/png;base64,${"A".repeat(1000)}">`;
    expect(codesOf(read({ ...minimal, description }))).toEqual(["data_removed"]);
    expect(factsOf({ ...minimal, description }).program.description?.texts.en).toBe("Hello");
  });
});

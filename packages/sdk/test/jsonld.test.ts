import { describe, expect, test } from "@jest/globals";
import type { ProgramDetail, SessionCard, SessionSummary } from "../src/index.ts";
import { jsonLdText, programEvents, sessionEvent } from "../src/jsonld.ts";
import { resultFileUrl, resultsDataset } from "../src/jsonld-results.ts";

const said = (text: string, language = "en") => ({
  text,
  language,
  direction: "LTR",
  isFallback: false,
});

const session: SessionSummary = {
  id: "sess_1",
  startsAt: "2027-05-01T16:00:00Z",
  endsAt: "2027-05-01T18:30:00Z",
  localStart: "2027-05-01T18:00",
  localEnd: "2027-05-01T20:30",
  timeZone: "Europe/Rome",
  isAllDay: false,
  attendanceMode: "IN_PERSON",
  status: "SCHEDULED",
  statusNote: null,
  url: null,
  venue: {
    name: said("Museo del Porto", "it"),
    streetAddress: "Calata dei Mille 4",
    locality: "Genova",
    region: null,
    postalCode: null,
    country: "IT",
    latitude: 44.409,
    longitude: 8.924,
  },
  accessFeatures: [],
};

const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const italian = { tag: "it", name: "Italian", autonym: "italiano", direction: "LTR" };

const program: ProgramDetail = {
  id: "prog_1",
  slug: "harbour-songs",
  title: said("أغاني الميناء", "ar"),
  summary: said("Songs that sailors brought."),
  description: null,
  picture: null,
  kind: "WORKSHOP",
  kindTerm: null,
  subjects: [],
  themes: [],
  communities: [],
  audiences: [],
  ages: { min: 8, max: 12 },
  startsOn: "2027-05-01",
  endsOn: "2027-06-30",
  lifecycle: "AGREED",
  cost: { kind: "FIXED", min: { minorUnits: 1250, currency: "EUR" }, max: null },
  languages: [italian, { ...italian, tag: "ar" }],
  partner: { id: "part_1", slug: "museum", name: said("Harbour Museum") },
  bookingUrl: "https://museum.example/book",
  cancellationNote: null,
  infoUrl: "https://museum.example/songs",
  isPublic: true,
  origin: "CREATED",
  source: null,
  basedOn: null,
  externalReferences: [],
  partners: { edges: [], pageInfo },
  sessions: { nodes: [session], pageInfo },
  createdAt: "2026-10-01T08:00:00Z",
  updatedAt: "2026-10-01T08:00:00Z",
  revision: 1,
};

const withoutSessions: ProgramDetail = { ...program, sessions: { nodes: [], pageInfo } };

const times = (
  startsAt: string,
  localStart: string,
  endsAt: string | null = null,
  localEnd: string | null = null,
) => {
  const { startDate, endDate } = eventOf({ startsAt, localStart, endsAt, localEnd });
  return [startDate, endDate];
};
/** Of a session of whole days; its instants tell nothing that the days do not. */
const days = (localStart: string, localEnd: string | null = null) => {
  const instants = { startsAt: `${localStart}:00Z`, endsAt: localEnd && "2027-12-01T00:00:00Z" };
  const { startDate, endDate } = eventOf({ ...instants, localStart, localEnd, isAllDay: true });
  return [startDate, endDate];
};

const eventOf = (changes: Partial<SessionSummary> = {}, about: Partial<ProgramDetail> = {}) =>
  sessionEvent({ ...session, ...changes }, { ...program, ...about });

describe("a session as a schema.org event", () => {
  test("says what search engines require and recommend", () => {
    expect(programEvents(program, { url: "https://city.example/songs" })).toEqual([
      {
        "@type": "EducationEvent",
        name: "أغاني الميناء",
        description: "Songs that sailors brought.",
        identifier: "sess_1",
        startDate: "2027-05-01T18:00:00+02:00",
        endDate: "2027-05-01T20:30:00+02:00",
        eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
        eventStatus: "https://schema.org/EventScheduled",
        location: {
          "@type": "Place",
          name: "Museo del Porto",
          address: {
            "@type": "PostalAddress",
            streetAddress: "Calata dei Mille 4",
            addressLocality: "Genova",
            addressCountry: "IT",
          },
          geo: { "@type": "GeoCoordinates", latitude: 44.409, longitude: 8.924 },
        },
        organizer: { "@type": "Organization", name: "Harbour Museum" },
        inLanguage: ["it", "ar"],
        isAccessibleForFree: false,
        offers: [{ "@type": "Offer", price: 12.5, priceCurrency: "EUR", url: "https://museum.example/book" }],
        typicalAgeRange: "8-12",
        url: "https://city.example/songs",
      },
    ]);
  });

  test("has its time by the clock of the place, east and west, by halves of hours, or as days alone", () => {
    expect(
      times("2027-01-10T23:30:00Z", "2027-01-10T18:30", "2027-01-11T01:00:00Z", "2027-01-10T20:00"),
    ).toEqual(["2027-01-10T18:30:00-05:00", "2027-01-10T20:00:00-05:00"]);
    expect(times("2027-01-10T10:00:00Z", "2027-01-10T15:45")).toEqual([
      "2027-01-10T15:45:00+05:45",
      undefined,
    ]);
    expect(days("2027-05-02T00:00", "2027-05-03T23:59:59")).toEqual(["2027-05-02", "2027-05-03"]);
  });

  test("ends by the clock that its place has when it ends", () => {
    // An exhibition in Rome, where clocks go back on the last Sunday of October.
    expect(
      times("2027-10-01T08:00:00Z", "2027-10-01T10:00", "2027-10-31T22:59:00Z", "2027-10-31T23:59"),
    ).toEqual(["2027-10-01T10:00:00+02:00", "2027-10-31T23:59:00+01:00"]);
    expect(
      times("2027-03-27T17:00:00Z", "2027-03-27T18:00", "2027-03-28T16:00:00Z", "2027-03-28T18:00"),
    ).toEqual(["2027-03-27T18:00:00+01:00", "2027-03-28T18:00:00+02:00"]);
    expect(days("2027-10-01T00:00", "2027-10-31T23:59:59")).toEqual(["2027-10-01", "2027-10-31"]);
    expect(days("2027-10-01T00:00", "2027-11-01T00:00")).toEqual(["2027-10-01", "2027-10-31"]);
    expect(days("2027-10-01T00:00", "2027-10-01T00:00")).toEqual(["2027-10-01", "2027-10-01"]);
    expect(days("2027-10-01T00:00")).toEqual(["2027-10-01", undefined]);
  });

  test("that is cancelled, postponed or moved online says so", () => {
    const statuses = ["CANCELLED", "POSTPONED", "RESCHEDULED", "MOVED_ONLINE"].map(
      (status) => eventOf({ status }).eventStatus,
    );
    expect(statuses).toEqual(
      ["Cancelled", "Postponed", "Rescheduled", "MovedOnline"].map((w) => `https://schema.org/Event${w}`),
    );
    expect(eventOf({}, { lifecycle: "CANCELLED" }).eventStatus).toBe("https://schema.org/EventCancelled");
    expect(eventOf({ status: "MOVED_ONLINE", url: "https://meet.example/1" })).toMatchObject({
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: { "@type": "VirtualLocation", url: "https://meet.example/1" },
    });
  });

  test("that one can attend either way is at both places", () => {
    const { location } = eventOf({ attendanceMode: "HYBRID", url: "https://meet.example/1" });
    expect(location).toMatchObject([{ "@type": "Place" }, { "@type": "VirtualLocation" }]);
  });

  test("leaves out what is not known, and guesses nothing", () => {
    const unknown = { kind: "UNKNOWN", min: null, max: null };
    const event = eventOf(
      { attendanceMode: "UNKNOWN", venue: null, endsAt: null, localEnd: null },
      {
        cost: unknown,
        ages: null,
        languages: [],
        partner: null,
        summary: null,
        infoUrl: null,
        kind: "LATER",
      },
    );
    expect(Object.keys(event).sort()).toEqual(["@type", "eventStatus", "identifier", "name", "startDate"]);
    expect(event["@type"]).toBe("Event");
    expect(JSON.stringify(event)).not.toContain("null");
  });

  test("has an offer for each price, in whole units of its currency", () => {
    const yen = (minorUnits: number) => ({ minorUnits, currency: "JPY" });
    const { offers, isAccessibleForFree } = eventOf(
      {},
      { cost: { kind: "SLIDING_SCALE", min: yen(500), max: yen(2_000) }, bookingUrl: null },
    );
    expect(offers).toEqual([
      { "@type": "Offer", price: 500, priceCurrency: "JPY" },
      { "@type": "Offer", price: 2_000, priceCurrency: "JPY" },
    ]);
    expect(isAccessibleForFree).toBeUndefined();
    const free = eventOf({}, { cost: { kind: "FREE", min: null, max: null } });
    expect([free.isAccessibleForFree, free.offers]).toEqual([true, undefined]);
  });

  test("can be made of a session from the list of all sessions", () => {
    const card: SessionCard = { ...session, program: { ...program, kind: "EXHIBITION" } };
    expect(card.program && sessionEvent(card, card.program)).toMatchObject({
      "@type": "ExhibitionEvent",
      url: "https://museum.example/songs",
    });
  });
});

describe("a program as schema.org events", () => {
  test("without sessions is one event of its days", () => {
    const events = programEvents(withoutSessions);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ startDate: "2027-05-01", endDate: "2027-06-30" });
  });

  test("without sessions and days is none", () => {
    expect(programEvents({ ...withoutSessions, startsOn: null })).toEqual([]);
  });
});

test("no text can end the script that it stands in", () => {
  const events = programEvents({ ...program, title: said("</script><script>alert(1)</script><!--") });
  const text = jsonLdText(events);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@graph": events });
});

describe("released results", () => {
  const metrics = [
    { id: "metr_1", name: said("Feeling at home"), limits: said("Not how long people stay.") },
  ];
  const numbers = {
    estimate: -0.5,
    interval: { low: -0.8, high: -0.2, method: "PAIRED_T" },
    verdict: "NOT_SUPPORTED",
  };
  const withheld = { estimate: null, interval: null, verdict: null };
  const of = (number: number, results: object[]) => ({
    ...{ number, releasedOn: `2027-0${number}-01` },
    results: results.map((result) => ({ metricId: "metr_1", side: "HOST", ...numbers, ...result })),
  });
  const evaluation = { id: "eval_1", title: said("نتائج", "ar"), purpose: null, metrics };

  test("are a dataset with each number as released, and no value where one is withheld", () => {
    const releases = [of(2, [{}, { side: "COMMUNITY", ...withheld }]), of(1, [{}])];
    const dataset = resultsDataset({ ...evaluation, releases }, { apiUrl: "https://api.example/graphql" });
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      name: "نتائج",
      inLanguage: "ar",
      description: "Feeling at home: Not how long people stay.",
      version: "2",
      datePublished: "2027-02-01",
    });
    const [host, community, ...more] = (dataset?.variableMeasured ?? []) as object[];
    expect(host).toMatchObject({
      name: "Feeling at home (HOST)",
      value: -0.5,
      minValue: -0.8,
      maxValue: -0.2,
    });
    expect(community).toEqual({
      "@type": "PropertyValue",
      name: "Feeling at home (COMMUNITY)",
      propertyID: "metr_1",
    });
    expect(more).toHaveLength(1);
    expect(dataset?.distribution).toContainEqual({
      "@type": "DataDownload",
      name: "results.csv",
      encodingFormat: "text/csv",
      contentUrl: "https://api.example/evaluations/eval_1/results.csv",
    });
  });

  test("hold what records say, of a side or of both, with its source and without an interval", () => {
    const of = { metricId: "metr_1", source: said("Annual report") };
    const recorded = [
      { ...of, side: null, value: 0.5 },
      { ...of, side: "HOST", value: null },
    ];
    const releases = [
      { number: 1, releasedOn: "2027-01-01", publishedOn: "2027-01-08", results: [], recorded },
    ];
    const dataset = resultsDataset({ ...evaluation, releases });
    expect(dataset?.datePublished).toBe("2027-01-08");
    expect(dataset?.variableMeasured).toEqual([
      {
        "@type": "PropertyValue",
        name: "Feeling at home",
        propertyID: "metr_1",
        value: 0.5,
        description: "Annual report",
      },
      {
        "@type": "PropertyValue",
        name: "Feeling at home (HOST)",
        propertyID: "metr_1",
        description: "Annual report",
      },
    ]);
  });

  test("are none before something is released; their files have addresses in the languages asked for", () => {
    expect(resultsDataset({ ...evaluation, releases: [] })).toBeUndefined();
    expect(resultFileUrl("https://api.example/v/graphql", "eval_1", "levels.csv", ["ti", "it"])).toBe(
      "https://api.example/v/evaluations/eval_1/levels.csv?language=ti,it",
    );
  });
});

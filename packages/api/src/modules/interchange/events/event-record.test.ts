import { describe, expect, test } from "@jest/globals";
import type { EventFacts } from "./event-facts.ts";
import { type EventReading, readEvent } from "./event-record.ts";

const settings = { source: "city", zone: "America/Toronto", language: "en", today: "2026-04-01" };
const minimal = { "@type": "Event", name: "Coffee ceremony", startDate: "2026-05-01T18:00" };
const read = (record: unknown) => readEvent(record, settings);
const factsOf = (record: unknown): EventFacts => {
  const reading = read(record);
  if (!("facts" in reading)) throw new Error(reading.refusal.message);
  return reading.facts[0] as EventFacts;
};
const codesOf = ({ notes }: EventReading) => notes.map(({ code }) => code);

describe("an event as published", () => {
  const facts = factsOf({
    ...minimal,
    "@context": "https://schema.org",
    name: "Coffee &amp; stories",
    description: "<p>Bring a <b>cup</b>.</p><p>All welcome</p>",
    endDate: "2026-05-01T20:00",
    url: "https://city.example/coffee",
    organizer: { "@type": "Organization", name: "Eritrean Community Centre", url: "centre.example" },
    location: {
      "@type": "Place",
      name: "Community &#39;Hub&#39;",
      address: { streetAddress: "1 Queen St", addressLocality: "Toronto", addressCountry: "Canada" },
      geo: { latitude: 43.65, longitude: "-79.38" },
    },
    keywords: ["Food &amp; Drink", "food & drink", "Stories"],
    inLanguage: ["ti", { "@type": "Language", name: "English", alternateName: "en" }],
    offers: { price: "5.00", priceCurrency: "CAD", url: "https://tickets.example/1" },
    isAccessibleForFree: false,
  });

  test("makes its organiser a partner", () => {
    expect(facts.partners).toMatchObject([
      {
        name: { source: "en", texts: { en: "Eritrean Community Centre" } },
        website: "https://centre.example/",
      },
    ]);
    expect(facts.program.leads).toEqual([facts.partners[0]?.reference]);
  });

  test("makes a program with plain texts, cost, links, subjects and languages", () => {
    expect(facts.program).toMatchObject({
      title: { source: "en", texts: { en: "Coffee & stories" } },
      description: { source: "en", texts: { en: "Bring a cup.\n\nAll welcome" } },
      cost_kind: "FIXED",
      cost_min: 500,
      cost_currency: "CAD",
      booking_url: "https://tickets.example/1",
      info_url: "https://city.example/coffee",
      source_url: "https://city.example/coffee",
      terms: [
        { vocabulary: "SUBJECT", key: "food drink", label: { texts: { en: "Food & Drink" } } },
        { vocabulary: "SUBJECT", key: "stories" },
        { vocabulary: "LANGUAGE", key: "ti", label: null },
        { vocabulary: "LANGUAGE", key: "en" },
      ],
    });
  });

  test("makes a session with its times and its place", () => {
    expect(facts.session).toMatchObject({
      local_start: "2026-05-01T18:00:00",
      ends_at: "2026-05-02T00:00:00Z",
      time_zone: "America/Toronto",
      attendance_mode: "IN_PERSON",
      venue_name: { texts: { en: "Community 'Hub'" } },
      street_address: "1 Queen St",
      locality: "Toronto",
      country: "CA",
      latitude: 43.65,
      longitude: -79.38,
      url: "https://city.example/coffee",
      status: "SCHEDULED",
    });
  });

  test("needs no more than a type, a name and a start", () => {
    expect(read(minimal)).toMatchObject({ name: "Coffee ceremony", notes: [], facts: [{ partners: [] }] });
  });

  test("may name its properties in full and be of any kind of event", () => {
    const record = {
      "@type": ["https://schema.org/Festival"],
      "schema:name": "Fiesta",
      "schema:startDate": "2026-05-01",
      "schema:organizer": { "schema:name": "Library" },
    };
    expect(factsOf(record)).toMatchObject({
      program: { title: { texts: { en: "Fiesta" } } },
      partners: [{}],
    });
  });

  test("keeps the texts of several languages, each once", () => {
    const name = [
      { "@value": "ቡን ምፍላሕ", "@language": "ti" },
      { "@value": "طقس القهوة", "@language": "AR" },
      { "@value": "Кавова церемонія", "@language": "uk" },
      { "@value": "咖啡仪式", "@language": "zh-hans" },
      { "@value": "Café", "@language": "fr_CA" },
      { "@value": "Coffee", "@language": "not a language" },
    ];
    const { program, session } = factsOf({ ...minimal, name, location: { name } });
    const texts = {
      ti: "ቡን ምፍላሕ",
      ar: "طقس القهوة",
      uk: "Кавова церемонія",
      "zh-Hans": "咖啡仪式",
      "fr-CA": "Café",
      und: "Coffee",
    };
    expect(program.title).toEqual({ source: "ti", texts });
    expect(session.venue_name).toEqual({ source: "ti", texts });
  });

  test("keeps each text in its own language, and none in another's", () => {
    const name = [
      "Coffee",
      { "@value": "Café", "@language": "français" },
      { "@value": "?", "@language": "?" },
    ];
    const reading = read({ ...minimal, name });
    expect(reading).toMatchObject({
      facts: [{ program: { title: { source: "en", texts: { en: "Coffee", fr: "Café", und: "?" } } } }],
      notes: [{ code: "language_unknown", message: expect.stringContaining('@language of the name "?"') }],
    });
  });

  test("keeps the language of a keyword, also where it is a term with a name in several", () => {
    const keywords = [
      "Textiles",
      { "@value": "Stickerei", "@language": "de" },
      {
        "@type": "DefinedTerm",
        name: [
          { "@value": "نسيج", "@language": "ar" },
          { "@value": "Weaving", "@language": "en" },
        ],
      },
    ];
    expect(factsOf({ ...minimal, keywords }).program.terms).toEqual([
      { vocabulary: "SUBJECT", key: "textiles", label: { source: "en", texts: { en: "Textiles" } } },
      { vocabulary: "SUBJECT", key: "stickerei", label: { source: "de", texts: { de: "Stickerei" } } },
      { vocabulary: "SUBJECT", key: "نسيج", label: { source: "ar", texts: { ar: "نسيج", en: "Weaving" } } },
    ]);
    const one = factsOf({ ...minimal, keywords: { "@value": "Brot, Tee", "@language": "de" } });
    expect(one.program.terms.map(({ label }) => label?.texts)).toEqual([{ de: "Brot" }, { de: "Tee" }]);
  });

  test.each<[unknown, string[]]>([
    ["English", ["en"]],
    [
      ["Tigrinya", "en"],
      ["ti", "en"],
    ],
    ["English, français; it", ["en", "fr", "it"]],
    [{ "@type": "Language", name: "Arabic" }, ["ar"]],
    [{ "@type": "Language", name: "Spanish", alternateName: "es-MX" }, ["es-MX"]],
    ["fr_CA", ["fr-CA"]],
    ["jp", []],
    ["our own", []],
  ])("held in %j has the languages %j", (inLanguage, tags) => {
    const record = { ...minimal, inLanguage };
    expect(factsOf(record).program.terms.map(({ key }) => key)).toEqual(tags);
    expect(codesOf(read(record))).toEqual(tags.length > 0 ? [] : ["language_unknown"]);
  });

  test("of two organisers is at home with the first and led by both", () => {
    const { partners, program } = factsOf({
      ...minimal,
      organizer: [{ name: "Library" }, "Museum", { name: "LIBRARY" }, { name: " " }],
    });
    expect(partners.map(({ name }) => name.texts.en)).toEqual(["Library", "Museum"]);
    expect(program.leads).toHaveLength(2);
  });

  test("with a blank organiser has none", () => {
    for (const organizer of ["", " ", { name: "" }, { "@type": "Organization" }, null, [], [null]])
      expect(factsOf({ ...minimal, organizer }).partners).toEqual([]);
  });
});

describe("a record is refused", () => {
  test.each<[string, unknown, string, string]>([
    ["that is no object", "Coffee", "not_an_object", "The record is not a JSON object."],
    ["that is a list", [minimal], "not_an_object", "The record is not a JSON object."],
    ["that is null", null, "not_an_object", "The record is not a JSON object."],
    [
      "without a type",
      { ...minimal, "@type": undefined },
      "not_an_event",
      "The record says that it is nothing, not an Event of schema.org.",
    ],
    [
      "of another type",
      { ...minimal, "@type": ["Person", "Thing"] },
      "not_an_event",
      "The record says that it is Person, Thing, not an Event of schema.org.",
    ],
    [
      "whose type is a property of every object",
      { ...minimal, "@type": "constructor" },
      "not_an_event",
      "The record says that it is constructor, not an Event of schema.org.",
    ],
    ["without a name", { ...minimal, name: " &nbsp; " }, "name_missing", "The event has no name."],
    ["whose name is a flag", { ...minimal, name: true }, "name_missing", "The event has no name."],
    [
      "with an endless name",
      { ...minimal, name: "x".repeat(301) },
      "name_too_long",
      "The name is longer than 300 characters: shorten it at its publisher.",
    ],
    [
      "with an endless organiser",
      { ...minimal, organizer: "x".repeat(301) },
      "name_too_long",
      "The name of the organiser is longer than 300 characters: shorten it at its publisher.",
    ],
    ["without a start", { ...minimal, startDate: null }, "start_missing", "The event has no startDate."],
    [
      "with an unreadable start",
      { ...minimal, startDate: "next Tuesday" },
      "start_unreadable",
      'The startDate "next Tuesday" is neither a day nor a time of ISO 8601.',
    ],
  ])("%s", (_what, record, code, message) => {
    expect(read(record)).toMatchObject({ refusal: { code, message } });
  });

  test("under the name it has, so that it is found in the file", () => {
    expect(read({ ...minimal, startDate: "?" }).name).toBe("Coffee ceremony");
    expect(read({ ...minimal, name: "x".repeat(10_000) }).name).toHaveLength(100);
    expect(read(7).name).toBeUndefined();
  });
});

describe("a record goes in with a note", () => {
  test.each<[string, object, string]>([
    ["an end before its start", { endDate: "2026-04-01" }, "end_before_start"],
    ["an end that cannot be read", { endDate: "late" }, "end_unreadable"],
    ["a time that clocks skip", { startDate: "2026-03-08T02:30" }, "time_skipped"],
    ["a time that happens twice", { startDate: "2026-11-01T01:30" }, "time_repeated"],
    ["an address that runs a script", { url: "javascript:alert(1)" }, "url_dropped"],
    ["an address without its scheme", { url: "city.example/coffee" }, "url_repaired"],
    ["a price in words", { offers: { price: "a smile", priceCurrency: "CAD" } }, "price_unreadable"],
    ["a price without a currency", { offers: { price: 5 } }, "price_without_currency"],
    [
      "a price that is said to be free",
      { offers: { price: 5, priceCurrency: "CAD" }, isAccessibleForFree: true },
      "cost_contradictory",
    ],
    [
      "coordinates beyond the pole",
      { location: { geo: { latitude: 91, longitude: 0 } } },
      "coordinates_impossible",
    ],
    ["a country nobody knows", { location: { address: { addressCountry: "Ruritania" } } }, "country_unknown"],
    ["a status of its own making", { eventStatus: "EventMaybe" }, "status_unknown"],
    ["a keyword as long as a text", { keywords: ["x".repeat(101)] }, "keyword_too_long"],
    [
      "more than fifty keywords",
      { keywords: Array.from({ length: 60 }, (_, index) => `word ${index}`) },
      "keywords_too_many",
    ],
    ["a language that is none", { inLanguage: "all of them" }, "language_unknown"],
    ["NUL characters", { description: "a\0b" }, "characters_repaired"],
    ["a change of direction that nothing ends", { name: "Coffee \u202Egpj" }, "characters_repaired"],
    ["a hidden sentence in a place", { location: { name: "Hall\u{E0068}\u{E0069}" } }, "characters_repaired"],
    ["an endless description", { description: "word ".repeat(5000) }, "text_cut"],
    ["an endless place", { location: "x".repeat(301) }, "text_cut"],
    ["an endless street", { location: { address: { streetAddress: "x".repeat(301) } } }, "text_cut"],
    ["markup without end", { description: "<p></p>".repeat(20_000) }, "text_cut"],
  ])("%s", (_what, part, code) => {
    const reading = read({ ...minimal, ...part });
    expect(codesOf(reading)).toEqual([code]);
    expect(reading).toHaveProperty("facts");
    expect(reading.notes[0]?.message).toMatch(/^\S.*\.$/s);
  });

  test("and says each thing once", () => {
    const offers = [{ url: "javascript:a" }, { url: "javascript:a" }];
    expect(codesOf(read({ ...minimal, offers }))).toEqual(["url_dropped"]);
  });
});

describe("whatever a record holds, it is read or refused", () => {
  const deep = (depth: number) => {
    let value: unknown = "x";
    for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { name: value };
    return value;
  };
  const values: [string, unknown][] = [
    ["null", null],
    ["true", true],
    ["a number", -1e300],
    ["nothing", ""],
    ["a NUL", "\0"],
    ["half a character", "\uD800"],
    ["markup", "<script>alert(1)</script>"],
    ["a list of everything", [null, true, 7, "x", [], {}, [[]], [{}]]],
    ["an object", { "@value": { "@value": [] } }],
    ["great depth", deep(50_000)],
    ["a long text", "x ".repeat(200_000)],
    ["a long list", Array.from({ length: 100_000 }, () => ({ name: "x", price: 1 }))],
    ["a property of every object", "__proto__"],
    ["JSON-LD's own words", { "@id": "x", "@type": "@json", "@language": "@none" }],
  ];
  const properties = [
    "@type",
    "name",
    "startDate",
    "endDate",
    "location",
    "organizer",
    "description",
    "url",
    "offers",
    "isAccessibleForFree",
    "keywords",
    "inLanguage",
    "eventStatus",
    "eventAttendanceMode",
    "@context",
  ];

  test.each(values)("%s in the place of any property", (_what, value) => {
    for (const property of properties) {
      const reading = read({ ...minimal, [property]: value });
      expect("facts" in reading || "refusal" in reading).toBe(true);
    }
  });

  test.each(values)("%s in the place of any part of a property", (_what, value) => {
    const reading = read({
      ...minimal,
      name: { "@value": value, "@language": value, name: value },
      location: {
        name: value,
        address: { streetAddress: value, addressCountry: value },
        geo: { latitude: value, longitude: value },
      },
      organizer: [{ name: value, url: value }, value],
      offers: [{ price: value, priceCurrency: value, url: value, offers: value, priceSpecification: value }],
      keywords: [value],
      inLanguage: [value],
    });
    expect("facts" in reading || "refusal" in reading).toBe(true);
  });

  test.each(values)("%s in the place of the record", (_what, value) => {
    expect(read(value)).toHaveProperty("refusal");
  });

  test("a place that is ranked by inherited names is not", () => {
    const record = JSON.parse('{"__proto__": {"@type": "Event", "name": "x", "startDate": "2026-05-01"}}');
    expect(read(record)).toMatchObject({ refusal: { code: "not_an_event" } });
  });
});

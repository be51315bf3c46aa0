import { describe, expect, test } from "@jest/globals";
import { asList, type JsonNode, textOf } from "./json-ld.rules.ts";
import { taggedTexts } from "./json-ld-texts.ts";
import { ReadTracking } from "./read-tracking.ts";

function unreadAfter(record: JsonNode, read: (followed: JsonNode, tracking: ReadTracking) => void): string[] {
  const tracking = new ReadTracking();
  read(tracking.follow(record), tracking);
  return tracking.unread(record);
}

describe("what was not read", () => {
  test("is every property that holds something and that nobody looked at", () => {
    const record = {
      "@type": "Event",
      "@id": "#1",
      name: "A",
      performer: "B",
      image: null,
      offers: [],
      about: { "@type": "Thing" },
    };
    expect(unreadAfter(record, (event) => textOf(event.name))).toEqual(["performer"]);
  });

  test("is what one value holds beside what was read of it", () => {
    const record = {
      location: { name: "Mill", telephone: "1", address: { streetAddress: "2", postOfficeBoxNumber: "3" } },
    };
    const read = (event: JsonNode) => {
      const location = event.location as JsonNode;
      textOf(location.name);
      textOf((location.address as JsonNode).streetAddress);
    };
    expect(unreadAfter(record, read)).toEqual(["location.telephone", "location.address.postOfficeBoxNumber"]);
  });

  test("is what a list holds beyond what was read of it", () => {
    const record = { startDate: ["2027-05-01", "2027-05-08", "2027-05-15"], url: ["a"], name: ["A", "B"] };
    const read = (event: JsonNode) => {
      textOf(event.startDate);
      textOf(event.url);
      taggedTexts(event.name);
    };
    expect(unreadAfter(record, read)).toEqual(["further startDate"]);
  });

  test("of a list of things is reported once for all of them", () => {
    const record = {
      offers: [
        { price: 1, availability: "x" },
        { price: 2, availability: "y" },
      ],
    };
    const read = (event: JsonNode) => asList(event.offers).map((offer) => textOf((offer as JsonNode).price));
    expect(unreadAfter(record, read)).toEqual(["offers.availability"]);
  });

  test("is not what another inherited", () => {
    const record = {
      organizer: { name: "Library", telephone: "1" },
      subEvent: { name: "A", doorTime: "18:00" },
    };
    const read = (event: JsonNode, tracking: ReadTracking) => {
      const sub = tracking.inheriting(event.subEvent as JsonNode, event, new Set(["organizer"]));
      expect([textOf(sub.name), textOf(sub.organizer), sub.location]).toEqual(["A", "Library", undefined]);
    };
    expect(unreadAfter(record, read)).toEqual(["organizer.telephone", "subEvent.doorTime"]);
  });

  test("is reported briefly, however much there is", () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, index]));
    expect(unreadAfter(many, () => undefined)).toHaveLength(30);
    let deep: unknown = "x";
    for (let level = 0; level < 50_000; level++) deep = { name: deep };
    expect(unreadAfter({ deep }, () => undefined)).toEqual(["deep"]);
    expect(unreadAfter({ list: Array(100_000).fill("x") }, (record) => asList(record.list))).toEqual([
      "further list",
    ]);
  });

  test("leaves the record as it is, also where a property is called __proto__", () => {
    const record = JSON.parse('{"__proto__": {"isEvil": true}, "name": "A"}');
    expect(unreadAfter(record, (event) => textOf(event.name))).toEqual(["__proto__"]);
    expect("isEvil" in {}).toBe(false);
  });
});

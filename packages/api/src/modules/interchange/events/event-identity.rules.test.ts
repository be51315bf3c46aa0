import { describe, expect, test } from "@jest/globals";
import {
  digest,
  eventReferences,
  importerReference,
  nameKey,
  organiserReference,
} from "./event-identity.rules.ts";

const event = {
  source: "city",
  organiser: "Eritrean Community Centre",
  name: "Coffee ceremony",
  start: "2026-05-01T18:00:00Z",
  place: "Old mill",
};

describe("an event", () => {
  test("is the same while source, organiser, name, start and place are", () => {
    const same = { ...event, organiser: " ERITREAN  community centre", name: "coffee Ceremony " };
    expect(eventReferences(same)).toEqual(eventReferences(event));
  });

  test.each([
    { source: "other" },
    { organiser: "Library" },
    { name: "Tea" },
    { start: "2026-05-01T20:00:00+02:00" },
    { place: "old mill" },
  ])("is another with %j", (other) => {
    expect(eventReferences({ ...event, ...other }).session).not.toBe(eventReferences(event).session);
  });

  test("keeps its identity from one version to the next", () => {
    expect(eventReferences(event)).toEqual({
      program: "program:c272671866532b47fd89cb751660f9fa",
      session: "event:056d32254926eaf89e15536fa3569588",
    });
  });
});

describe("a program", () => {
  test("holds the events of one organiser under one name, wherever and whenever they are", () => {
    const elsewhere = { ...event, start: "2027-01-01", place: "Library" };
    expect(eventReferences(elsewhere).program).toBe(eventReferences(event).program);
    expect(eventReferences({ ...event, organiser: "Library" }).program).not.toBe(
      eventReferences(event).program,
    );
  });

  test("without an organiser holds the events of one name at one place", () => {
    const here = { ...event, organiser: " " };
    expect(eventReferences({ ...here, place: "OLD MILL" }).program).toBe(eventReferences(here).program);
    expect(eventReferences({ ...here, place: "Library" }).program).not.toBe(eventReferences(here).program);
  });
});

test("organisers and the importer of a source have references of their own", () => {
  expect(organiserReference("city", "The  LIBRARY")).toBe(organiserReference("city", "the library"));
  expect(organiserReference("city", "Library")).not.toBe(organiserReference("other", "Library"));
  expect(importerReference("city")).not.toBe(importerReference("other"));
});

test("names meet in every script, accents kept", () => {
  expect(nameKey("E\u0301cole\u00A0 D’ART")).toBe("école d’art");
  expect(nameKey("ВЕЛИКДЕНЬ")).toBe("великдень");
});

test("a digest tells apart what only looks joined", () => {
  expect(digest("ab", "c")).not.toBe(digest("a", "bc"));
});

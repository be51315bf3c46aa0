import { describe, expect, test } from "@jest/globals";
import { GraphThings } from "./graph-things.ts";

const names = ["organizer", "location", "address"];
const things = () => {
  const graph = new GraphThings();
  graph.add("#library", { "@id": "#library", name: "Library" });
  graph.add("#mill", { "@id": "#mill", name: "Mill", address: { "@id": "#street" } });
  graph.add("#street", { "@id": "#street", streetAddress: "1 Main St" });
  return graph;
};

describe("references in a file", () => {
  test("lead to the things that they name, also from one to the next", () => {
    const graph = things();
    const missing = new Map<string, string>();
    const event = {
      organizer: [{ "@id": "#library" }, { name: "Museum" }],
      location: { "@id": "#mill" },
      name: "A",
    };
    expect(graph.resolve(event, names, missing)).toEqual({
      organizer: [{ "@id": "#library", name: "Library" }, { name: "Museum" }],
      location: { "@id": "#mill", name: "Mill", address: { "@id": "#street", streetAddress: "1 Main St" } },
      name: "A",
    });
    expect(missing.size).toBe(0);
    expect(["#library", "#mill", "#street", "#other"].map((id) => graph.isUsed(id))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(event.location).toEqual({ "@id": "#mill" });
  });

  test("that lead nowhere stay, and are reported by property", () => {
    const missing = new Map<string, string>();
    const event = { organizer: { "@id": "#gone" }, image: { "@id": "#picture" } };
    expect(things().resolve(event, names, missing)).toBe(event);
    expect([...missing]).toEqual([["organizer", "#gone"]]);
  });

  test("that go in circles come to an end", () => {
    const graph = new GraphThings();
    graph.add("#a", { location: { "@id": "#a" } });
    expect(graph.resolve({ location: { "@id": "#a" } }, names, new Map())).toBeTruthy();
  });

  test("are followed as far as there is memory for", () => {
    const graph = new GraphThings();
    const text = "x".repeat(1_000_000);
    const added = Array.from({ length: 40 }, (_, index) => graph.add(`#${index}`, { name: text }));
    expect([added.indexOf(false), added.lastIndexOf(true)]).toEqual([31, 30]);
  });
});

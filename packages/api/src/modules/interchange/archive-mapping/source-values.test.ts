import { describe, expect, it } from "@jest/globals";
import type { ArchiveMapping, ValueRule } from "./archive-mapping.ts";
import { ReadFields } from "./read-fields.ts";
import { readMapping } from "./read-mapping.ts";
import { givenBy, valuesAt } from "./source-values.ts";

const mappingOf = (fields: object, more: object = {}): ArchiveMapping =>
  readMapping(
    JSON.stringify({ source: "s", language: "en", ...more, fields: { reference: "id", ...fields } }),
  );
const ruleOf = (rule: unknown): ValueRule => mappingOf({ topics: rule }).lists.topics as ValueRule;
const given = (rule: unknown, values: Record<string, unknown>, empty: "absent" | "clear" = "absent") =>
  givenBy(ruleOf(rule), values, empty);

describe("absent, empty and null differ", () => {
  it("a field that is not there says nothing", () => {
    expect(given("tags", {})).toBeUndefined();
  });

  it("null clears", () => {
    expect(given("tags", { tags: null })).toBeNull();
    expect(given("tags", { tags: [null] })).toBeNull();
  });

  it.each(["", "  ", []])("%j says nothing, unless the mapping says that it clears", (tags) => {
    expect(given("tags", { tags })).toBeUndefined();
    expect(given("tags", { tags }, "clear")).toBeNull();
    expect(given({ field: "tags", empty: "clear" }, { tags })).toBeNull();
    expect(given({ field: "tags", empty: "absent" }, { tags }, "clear")).toBeUndefined();
  });

  it("a word that the map turns into nothing clears", () => {
    const rule = { field: "tags", map: { "n/a": null } };
    expect(given(rule, { tags: "N/A " })).toBeNull();
    expect(given(rule, { tags: ["N/A", "bread"] })).toEqual(["bread"]);
  });

  it("an empty item of a list is none", () => {
    expect(given({ field: "tags", split: "," }, { tags: "bread, , salt," })).toEqual(["bread", "salt"]);
    expect(given({ field: "tags", split: "," }, { tags: " , " })).toBeNull();
  });
});

describe("a rule", () => {
  it("takes the first of several fields that holds something", () => {
    const rule = { field: ["name", "label"] };
    expect(given(rule, { name: "", label: "Bread" })).toEqual(["Bread"]);
    expect(given(rule, { name: null, label: "Bread" })).toEqual(["Bread"]);
    expect(given(rule, { name: null })).toBeNull();
  });

  it("says what words mean, whatever their case, and what those mean that it does not name", () => {
    const map = { Foto: "PHOTOGRAPH" };
    expect(given({ field: "kind", map }, { kind: "FOTO" })).toEqual(["PHOTOGRAPH"]);
    expect(given({ field: "kind", map }, { kind: "Brief" })).toEqual(["Brief"]);
    expect(given({ field: "kind", map, otherwise: "OTHER" }, { kind: "Brief" })).toEqual(["OTHER"]);
    expect(given({ field: "kind", map, otherwise: null }, { kind: "Brief" })).toBeNull();
  });

  it("joins several values, and gives a constant whatever the record says", () => {
    expect(given({ field: "notes", join: "; " }, { notes: ["a", 1952, null] })).toEqual(["a; 1952"]);
    expect(given({ constant: "CNE" }, { rights: "other" })).toEqual(["CNE"]);
  });
});

describe("a path", () => {
  const record = {
    creator: [{ name: "A", born: { place: "Asmara" } }, { name: "B" }, null],
    "dc.title": "T",
  };

  it("leads into objects, and into each of a list", () => {
    expect(valuesAt(record, "creator.name")).toEqual(["A", "B", null]);
    expect(valuesAt(record, "creator.born.place")).toEqual(["Asmara", null]);
    expect(valuesAt(record, "creator.died")).toEqual([null]);
    expect(valuesAt({ creator: [{ name: "A" }] }, "creator.died")).toBeUndefined();
  });

  it("may be the whole name of a column", () => {
    expect(valuesAt(record, "dc.title")).toEqual(["T"]);
  });

  it("leads to nothing that is not the record's own", () => {
    expect(valuesAt({}, "constructor.name")).toBeUndefined();
    expect(valuesAt({ a: {} }, "a.__proto__")).toBeUndefined();
  });
});

describe("what of a source is not read", () => {
  it("is counted by its path, but for what the mapping leaves out on purpose", () => {
    const fields = new ReadFields(
      mappingOf(
        { contributors: { each: "creator", name: "name" }, title: "titel" },
        { ignore: ["internal"] },
      ),
    );
    const record = { id: "1", creator: [{ name: "A", born: 1900 }], internal: { x: 1 }, size: 3, $body: "" };
    fields.count(record);
    fields.count({ ...record, consent: "given" });
    expect(Object.fromEntries(fields.notRead)).toEqual({ "creator.born": 2, size: 2, consent: 1 });
    expect(fields.neverFound).toEqual(["titel"]);
  });
});

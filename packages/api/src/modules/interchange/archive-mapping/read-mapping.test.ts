import { describe, expect, it } from "@jest/globals";
import { readMapping } from "./read-mapping.ts";

const whole = {
  source: "Town museum",
  language: "it",
  fields: { reference: "nr", title: "titolo" },
};
const read = (mapping: object) => readMapping(JSON.stringify(mapping));

function faultsOf(mapping: object): string[] {
  try {
    read(mapping);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n- ").slice(1);
  }
}

describe("a mapping", () => {
  it("says which field of the source is which here; a text is short for the field of that name", () => {
    const { values, texts, empty, language } = read(whole);
    expect({ values, texts, empty, language }).toEqual({
      values: { reference: { fields: ["nr"] } },
      texts: { title: [{ fields: ["titolo"] }] },
      empty: "absent",
      language: "it",
    });
  });

  it("knows constants, words and what they mean, several languages, people and places", () => {
    const mapping = read({
      ...whole,
      language: "zh-hant",
      encoding: "windows-1252",
      separator: ";",
      empty: "clear",
      dateOrder: "DMY",
      fields: {
        reference: "nr",
        title: [
          { field: "titolo", language: "it" },
          { field: "titel", language: "de" },
        ],
        kind: { field: "tipo", map: { Foto: "PHOTOGRAPH", "": null }, otherwise: "OTHER" },
        topics: { field: ["temi", "parole"], split: "," },
        contributors: { each: "autori", name: "nome", role: { constant: "PHOTOGRAPHER" } },
        places: [{ name: "luogo", country: { constant: "IT" } }],
        details: { technique: "tecnica" },
        recipe: { field: "testo", ingredients: "Cosa serve" },
      },
      ignore: "interno",
    });
    expect(mapping).toMatchObject({
      language: "zh-Hant",
      separator: ";",
      values: {
        kind: {
          map: new Map([
            ["foto", "PHOTOGRAPH"],
            ["", null],
          ]),
          otherwise: "OTHER",
        },
      },
      lists: { topics: { fields: ["temi", "parole"], split: "," } },
      parts: {
        contributors: [{ each: "autori", values: { role: { fields: [], constant: ["PHOTOGRAPHER"] } } }],
        places: [{ values: { name: { fields: ["luogo"] } } }],
      },
      details: { technique: { fields: ["tecnica"] } },
      recipe: { value: { fields: ["testo"] }, ingredients: ["Cosa serve"], steps: [] },
      ignore: ["interno"],
    });
  });

  it("tells all that is wrong with it at once, a sentence for each mistake", () => {
    expect(
      faultsOf({
        language: "italiano antico",
        separator: ";;",
        colour: "red",
        encoding: "latin1",
        fields: {
          tittle: "titolo",
          title: { field: "titolo", constant: "x", langauge: "it" },
          kind: {},
          themes: { field: "temi", otherwise: "MEMORY", map: { a: 1 } },
          topics: 7,
          contributors: { role: "ruolo", nome: "nome" },
        },
      }),
    ).toEqual([
      expect.stringContaining("colour is not known. There can be: source, language,"),
      "source is missing: the name under which the records are found again.",
      'fields.tittle is not known. Was "title" meant?',
      "fields.reference is missing: the field by which a record is found again.",
      'fields.kind must say either "field", where the value is, or "constant", what it always is.',
      'fields.title.langauge is not known. Was "language" meant?',
      'fields.title must say either "field", where the value is, or "constant", what it always is.',
      "fields.themes.map.a must be a text, or null for nothing.",
      "fields.topics must be an object: write { … }.",
      "fields.contributors.nome is not known. There can be: each, name, role, credit, creditedAs.",
      "fields.contributors.name is missing.",
      'language "italiano antico" is no BCP 47 tag, such as en or zh-Hant.',
      expect.stringMatching(/^encoding must be one of "utf-8"/),
      "separator must be one sign, such as ; or a tabulator (\\t).",
    ]);
  });

  it.each(["consent", "consents", "protocol", "public", "visibility", "access", "status", "approvals"])(
    "takes no %s from a file: who sees a record is decided here",
    (name) => {
      const [fault, ...more] = faultsOf({ ...whole, fields: { ...whole.fields, [name]: "x" } });
      expect(fault).toMatch(/is not taken from a file: a record arrives as a draft/);
      expect(more).toEqual([]);
    },
  );

  it("that is no JSON, or no object, says so", () => {
    expect(() => readMapping("{")).toThrow(/The mapping is not JSON/);
    expect(faultsOf([])).toContain("The mapping must be an object: write { … }.");
    expect(faultsOf({ source: "a", language: "en" })).toEqual([
      "fields are missing: say which field of the source is which here.",
    ]);
  });
});

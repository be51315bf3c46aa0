// Documents that other tools made, parsed or as text: sent as they are, without anything to be configured.
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { parse, stripIgnoredCharacters, print as usualPrint, visit } from "graphql";
import { gql } from "graphql-tag";
import { typedDocumentOf } from "../src/foreign-document.ts";
import { createClient, listPrograms } from "../src/index.ts";
import { print } from "../src/print-document.ts";
import { operationFiles } from "./support/contract.ts";
import { type ProtocolServer, startProtocolServer } from "./support/protocol-server.ts";
import { root } from "./support/tools.ts";

const text = "query Slugs($first: Int) { programs(first: $first) { nodes { slug } } }";
const answer = { programs: { nodes: [{ slug: "program-1" }] } };
const without = { noLocation: true };

let server: ProtocolServer;
beforeAll(async () => {
  server = await startProtocolServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

/** What codegen's client preset writes with `documentMode: "string"`. */
class TypedDocumentString<Result, Variables> extends String {
  declare __apiType?: (variables: Variables) => Result;
  private value: string;
  constructor(value: string) {
    super(value);
    this.value = value;
  }
  override toString(): string {
    return this.value;
  }
}

describe("a client sends", () => {
  test.each([
    ["a text", text],
    ["a typed text of codegen", new TypedDocumentString<object, { first: number }>(text)],
    ["a parsed document of codegen, which does not keep its text", parse(text, without)],
    ["a parsed document of graphql", parse(text)],
    ["a document of graphql-tag", gql(text)],
  ])("%s", async (_, document) => {
    const client = createClient({ url: server.url, languages: ["ti", "it"] });
    expect(await client.request(document as string, { first: 1 })).toEqual(answer);
    const [request] = server.requests;
    expect(stripIgnoredCharacters(JSON.parse(request?.body ?? "").query)).toBe(stripIgnoredCharacters(text));
    expect(request?.headers["accept-language"]).toBe("ti,it");
  });
});

/** A document as graphql writes it; a text is the same whether it was written as a block or not. */
const plain = (document: string) =>
  usualPrint(visit(parse(document), { StringValue: (node) => ({ ...node, block: false }) }));

describe("a parsed document", () => {
  const examples = `${root}/../api/examples`;
  const texts = [
    ...operationFiles.map(({ text }) => text),
    ...readdirSync(examples)
      .filter((name) => name.endsWith(".graphql"))
      .map((name) => readFileSync(`${examples}/${name}`, "utf8")),
    // What the others do not have.
    `query A($a: [Int!]! = [1, -2] @x, $b: In = {c: null, d: [], e: {f: true, g: RED}, h: 1.5e3}) @y(z: $a) {
       alias: field(text: "a \\"quoted\\" \\u00e9 \\n line", block: """
         Two
           lines, with a \\""" in them
       """, empty: "", emoji: "🧵", control: "\\u0007") @include(if: $b) @skip(if: false)
       ... @include(if: true) { c } ... on T @z { d } ...F @x
     }
     subscription { e } { f } fragment F on T @w { g { h } }`,
  ];

  test.each(texts)("is written as what it was parsed from (%#)", (original) => {
    const written = print(parse(original, without));
    expect(plain(written)).toBe(plain(original));
  });

  test("of which the operation stands behind its fragments has its name and its kind", () => {
    const mutation = parse("fragment F on T { query } mutation Cancel { a { ...F } }", without);
    expect(typedDocumentOf(mutation)).toMatchObject({ name: "Cancel", kind: "mutation" });
    const query = parse("fragment mutation on T { mutation } query Find { a { ...mutation } }", without);
    expect(typedDocumentOf(query)).toMatchObject({ name: "Find", kind: "query" });
    expect(typedDocumentOf(parse("{ a }"))).toMatchObject({ name: "", kind: "query" });
  });
});

test("the client's languages go with a document that names none, and with every other", async () => {
  const client = createClient({ url: server.url, key: "hx_sec_right", languages: ["ar"] });
  await listPrograms(client, { first: 1 });
  await client.request("{ programs { nodes { id } } }");
  expect(server.requests.map(({ headers }) => headers["accept-language"])).toEqual(["ar", "ar"]);
});

// What the compiler must allow and refuse: `pnpm check` reads this file too, and an unused `@ts-expect-error` is an error.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { expect, test } from "@jest/globals";
import type { DocumentNode } from "graphql";
import {
  createClient,
  type ForeignDocument,
  getProgram,
  isHeritageError,
  type LocalizedText,
  listPrograms,
  type ProgramBy,
  type ProgramKind,
  type TypedDocument,
  type UserError,
} from "../src/index.ts";
import type { Introspection, Program } from "../src/introspection.ts";

const client = createClient({ url: "https://api.example.org/graphql" });

test("enums name their values and stay open for those of a later API", () => {
  const known: ProgramKind = "WORKSHOP";
  const later: ProgramKind = "SOMETHING_NEW";
  expect([known, later]).toHaveLength(2);
});

test("a look-up takes exactly one way to say which", () => {
  const by: ProgramBy[] = [{ id: "prog_1" }, { slug: "a" }];
  // @ts-expect-error: two ways at once.
  by.push({ id: "prog_1", slug: "a" });
  // @ts-expect-error: no way at all.
  by.push({});
  expect(by).toHaveLength(4);
});

test("variables are checked, and required where the contract says so", () => {
  const refused = [
    // @ts-expect-error: not a number.
    () => listPrograms(client, { first: "12" }),
    // @ts-expect-error: no such variable.
    () => listPrograms(client, { firts: 12 }),
    // @ts-expect-error: which program?
    () => getProgram(client),
    // @ts-expect-error: a comparator, not a value.
    () => listPrograms(client, { where: { kind: "WORKSHOP" } }),
  ];
  expect(refused).toHaveLength(4);
});

test("answers have the types of what was selected, and no more", async () => {
  type Page = Awaited<ReturnType<typeof listPrograms>>;
  const title = (page: Page): LocalizedText | undefined => page.nodes[0]?.title;
  // @ts-expect-error: the card of a list has no long description.
  const description = (page: Page) => page.nodes[0]?.description;
  expect([title, description]).toHaveLength(2);
});

test("an expected failure is told apart by its type, and a switch needs a default", () => {
  const explain = (error: UserError): string => {
    switch (error.__typename) {
      case "TransitionError":
        return error.allowed.join();
      case "ConditionError":
        return error.condition;
      default:
        return error.message;
    }
  };
  const common = { code: "CONFLICT", message: "No.", path: ["id"] };
  expect(explain({ __typename: "TransitionError", from: "CLOSED", allowed: ["AGREED"], ...common })).toBe(
    "AGREED",
  );
  expect(explain({ __typename: "InputError", ...common })).toBe("No.");
});

test("isHeritageError gives the class that belongs to the code", () => {
  const pause = (error: unknown) => (isHeritageError(error, "rate_limited") ? error.retryAfterMs : 0);
  // @ts-expect-error: there is no such reaction.
  const wrong = (error: unknown) => isHeritageError(error, "teapot");
  expect([pause(null), wrong(null)]).toEqual([0, false]);
});

test("documents of other tools bring their types along", () => {
  interface Slugs {
    programs: { nodes: { slug: string }[] };
  }
  const foreign = (document: ForeignDocument<Slugs, { first: number }>) =>
    client.request(document, { first: 1 });
  const typed = (document: TypedDocument<Slugs, { first: number }>) => client.request(document, { first: 1 });
  const slugs: (() => Promise<Slugs>)[] = [foreign, typed].map((send) => () => send({} as never));
  const wrong = (document: TypedDocument<Slugs, { first: number }>) =>
    // @ts-expect-error: the document's variables are known.
    client.request(document, { first: "1" });
  const parsed = (document: TypedDocumentNode<Slugs, { first: number }>) => foreign(document);
  expect([...slugs, wrong, parsed]).toHaveLength(4);
});

test("variables that a document requires have to be given, others may be left out", () => {
  interface Slug {
    program: { slug: string } | null;
  }
  const requires = (document: ForeignDocument<Slug, { id: string }>) => [
    () => client.request(document, { id: "prog_1" }),
    // @ts-expect-error: which program?
    () => client.request(document),
    // @ts-expect-error: no such variable.
    () => client.request(document, { id: "prog_1", slug: "a" }),
  ];
  const optional = (document: ForeignDocument<Slug, { id?: string }>): Promise<Slug> =>
    client.request(document);
  const parsed = (document: DocumentNode): Promise<unknown> => client.request(document, { id: "prog_1" });
  const text: () => Promise<unknown> = () => client.request("{ __typename }");
  expect([requires, optional, parsed, text]).toHaveLength(4);
});

test("the contract is there as types", () => {
  const kind: Program["kind"] = "WORKSHOP";
  const query: Introspection["query"] = "Query";
  expect([kind, query]).toHaveLength(2);
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildClientSchema,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { AdminMutations, inputTypeOf, type Sides } from "#test/admin-mutations";
import { IdentityProvider } from "#test/servers/identity-provider";
import { createTestApp, type TestApp } from "#test/test-app";

// Every input that takes a text or an address, found in the schema, is given what nobody can see.

let app: TestApp;
let provider: IdentityProvider;
let schema: GraphQLSchema;
/** What each mutation needs beside the text that is tried, and by whom it is sent. */
let base: Record<string, object>;
let person: string;
beforeAll(async () => {
  provider = await IdentityProvider.start();
  app = await createTestApp({ settings: { oidcIssuers: [provider.trusted] } });
  person = (await provider.signIn("selam")).accessToken;
  const admin = new AdminMutations(app);
  const sides: Sides = await admin.bothSides();
  const draft = await admin.draft(sides);
  const program = await admin.publicProgram(sides);
  const id = await admin.session(program);
  const name = english("A name");
  const session = { localStart: "2031-05-01T18:00", timeZone: "Europe/Rome", attendanceMode: "IN_PERSON" };
  base = {
    partnerCreate: { name, kind: "MUSEUM", side: "HOST" },
    partnerUpdate: { id: sides.host },
    personUpdate: {},
    keyCreate: { name: "A key", kind: "SECRET", partnerId: sides.host },
    programCreate: { partnerId: sides.community, title: name, kind: "WORKSHOP" },
    programCreateWithSessions: {
      partnerId: sides.community,
      title: name,
      kind: "WORKSHOP",
      sessions: [session],
    },
    programUpdate: { id: program },
    programApprove: { id: draft, side: "HOST", evidence: "Minutes" },
    programCancel: { id: program },
    sessionCreate: { programId: program, ...session },
    sessionUpdate: { id },
    sessionCancel: { id },
    sessionPostpone: { id },
    sessionMoveOnline: { id },
  };
  const { data } = await app.graphql(getIntrospectionQuery());
  schema = buildClientSchema(data);
});
afterAll(async () => {
  await app?.close();
  await provider?.close();
});

const english = (text: string) => [{ language: "en", text }];

type Path = (string | number)[];

/** Words that are no texts of people's: each has a form of its own, which a test of its own holds it to. */
const otherForms = [
  ...["idempotencyKey", "slug", "secret", "addresses", "allowedOrigins", "scopes"],
  // The identifiers of registers.
  "identifiers.value",
];

/** The places in the input of a mutation that take a value of this type. */
function placesOf(mutation: string, scalar: "String" | "URL"): Path[] {
  const [argument] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  return argument ? inside(argument.type, scalar) : [];
}

function inside(type: GraphQLInputType, scalar: string): Path[] {
  const nullable = getNullableType(type);
  // A filter holds filters, and no text that is kept.
  if (/Filter$/.test(getNamedType(nullable).name)) return [];
  if (isListType(nullable)) return inside(nullable.ofType, scalar).map((path) => [0, ...path]);
  if (!isInputObjectType(nullable)) return getNamedType(nullable).name === scalar ? [[]] : [];
  return Object.values(nullable.getFields()).flatMap(({ name, type: own }) =>
    inside(own, scalar).map((path) => [name, ...path]),
  );
}

const named = (path: Path) => path.filter((step) => typeof step === "string").join(".");

/** The input with a text at a place, and around it only what has to be there. */
function inputWith(mutation: string, path: Path, text: string): object {
  const [argument] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
  return put(argument?.type as GraphQLInputType, base[mutation], path, text) as object;
}

function put(type: GraphQLInputType, present: unknown, [step, ...rest]: Path, text: string): unknown {
  const nullable = getNullableType(type);
  if (step === undefined) return text;
  if (isListType(nullable))
    return [put(nullable.ofType, (present as unknown[] | undefined)?.[0], rest, text)];
  if (!isInputObjectType(nullable)) throw new Error(`Nothing is inside ${String(type)}.`);
  const fields = Object.values(nullable.getFields());
  const needed = fields.filter(
    ({ type: own, defaultValue }) => isNonNullType(own) && defaultValue === undefined,
  );
  const own = fields.find(({ name }) => name === step) as GraphQLInputField;
  return {
    ...Object.fromEntries(needed.map((field) => [field.name, sample(field)])),
    ...(present as object | undefined),
    [step]: put(own.type, (present as Record<string, unknown> | undefined)?.[String(step)], rest, text),
  };
}

function sample({ name, type }: GraphQLInputField): unknown {
  const bare = getNamedType(type);
  if (isEnumType(bare)) return bare.getValues()[0]?.value;
  return name === "language" ? "en" : "sample";
}

async function send(mutation: string, input: object) {
  const query = `mutation ($input: ${inputTypeOf(mutation)}!) {
    ${mutation}(input: $input) { userErrors { code path message } } }`;
  const key = mutation === "personUpdate" ? person : app.adminKey;
  return app.graphql(query, { input }, { key });
}

const isText = (path: Path) =>
  !otherForms.some((form) => named(path) === form || named(path).endsWith(`.${form}`));

test("every mutation that takes a text or an address is tried here", () => {
  const taking = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
    (mutation) => [...placesOf(mutation, "String").filter(isText), ...placesOf(mutation, "URL")].length > 0,
  );
  // What the archive takes is read by the same functions, and tried with its own people in its own tests.
  const ofTheArchive =
    /^(archiveItem|collection|consent|medium|media|protocol|objection|bulkAction|invitation|steward)/;
  expect(taking.filter((mutation) => !ofTheArchive.test(mutation)).sort()).toEqual(Object.keys(base).sort());
});

describe.each([
  ["a control character", "bread\u0007salt", "U+0007"],
  ["U+0000", "bread\0", "U+0000"],
  ["half a character", "bread \ud83c", "U+D83C"],
  ["a change of direction that nothing ends", "see \u202Egpj.exe", "U+202E"],
  ["a hidden sentence", "bread\u{E0068}\u{E0069}", "U+E0068"],
])("%s", (_what, text, code) => {
  test("is refused wherever a text is taken, with its place, and what it is", async () => {
    let tried = 0;
    for (const mutation of Object.keys(base))
      for (const path of placesOf(mutation, "String").filter(isText)) {
        tried += 1;
        const { data, errors } = await send(mutation, inputWith(mutation, path, text));
        expect([mutation, named(path), errors]).toEqual([mutation, named(path), undefined]);
        expect([mutation, data[mutation].userErrors]).toEqual([
          mutation,
          expect.arrayContaining([
            { code: "INVALID", path: ["input", ...path.map(String)], message: expect.stringContaining(code) },
          ]),
        ]);
      }
    expect(tried).toBeGreaterThan(60);
  });
});

test("an address with a user name or a password is refused wherever one is taken", async () => {
  let tried = 0;
  for (const mutation of Object.keys(base))
    for (const path of placesOf(mutation, "URL"))
      for (const address of ["https://user:pass@museum.example/", "https://user@museum.example/"]) {
        tried += 1;
        const { errors } = await send(mutation, inputWith(mutation, path, address));
        expect([mutation, path, errors?.[0].extensions.code]).toEqual([mutation, path, "BAD_USER_INPUT"]);
        expect(errors?.[0].message).toContain("without a user name or a password");
      }
  expect(tried).toBeGreaterThan(10);
});

test("what writers of other scripts need is taken everywhere as it is", async () => {
  const text = "می\u200Cخواهم ශ්\u200Dරී \u2067كتاب\u2069 ភាសា\u200Bខ្មែរ 🏳\uFE0F\u200D🌈";
  const { data } = await send("partnerCreate", { ...base.partnerCreate, name: english(text) });
  expect(data.partnerCreate.userErrors).toEqual([]);
});

import { expect } from "@jest/globals";
import { AdminMutations, inputTypeOf, places, type Sides } from "./admin-mutations.ts";
import { type AskOptions, addKey, createTestApp, type TestApp } from "./test-app.ts";

/** What the tests of a file begin with: a service, an administrator who acts on it, and a community and a museum. */
export interface Stage {
  app: TestApp;
  admin: AdminMutations;
  sides: Sides;
  /** A key that sees what everybody sees. */
  plainKey: string;
}

export async function openStage({ app = undefined as TestApp | undefined } = {}): Promise<Stage> {
  app ??= await createTestApp();
  const admin = new AdminMutations(app);
  const plainKey = await addKey(app.database, { isAdministrator: false });
  return { app, admin, plainKey, sides: await admin.bothSides() };
}

/** A text in English, as inputs take it. */
export const en = (text: string) => [{ language: "en", text }];

/** An open term in English, and in other languages. */
export const term = (text: string, more: object[] = []) => ({ label: [...en(text), ...more] });

/** Every field of a program that is written or follows from what is done with it. */
const programFields = `id slug title { text } summary { text } description { text } kind kindTerm { text }
  startsOn endsOn lifecycle cancellationNote { text } isPublic
  cost { kind min { minorUnits currency } max { minorUnits currency } } audiences ages { min max }
  bookingUrl infoUrl origin source { name } partner { id }
  subjects { key label { text } } themes communities { key label { text } } languages { tag }
  externalReferences { source value } approvals { side evidence isCurrent }
  partners(first: 50) { edges { role node { id } } } revision`;

/** A program as a viewer reads it; null where there is none for them. */
export async function readProgram({ app }: Pick<Stage, "app">, id: string, options: AskOptions = {}) {
  const query = `query ($id: ID!) { program(by: { id: $id }) { ${programFields} } }`;
  return (await app.graphql(query, { id }, options)).data.program;
}

const sessionFields = `id program { id } startsAt endsAt localStart localEnd timeZone isAllDay attendanceMode
  venue { name { text } streetAddress postalCode locality region country latitude longitude }
  url status statusNote { text } externalReferences { source value }
  accessFeatures { kind status note { text } verifiedBy verifiedUntil }`;

/** A session as everybody reads it. */
export async function readSession({ app }: Pick<Stage, "app">, id: string) {
  const query = `query ($id: ID!) { session(by: { id: $id }) { ${sessionFields} } }`;
  return (await app.graphql(query, { id })).data.session;
}

/** Mutations with an input each, by their names. */
type InputsByMutation = Record<string, object>;

/** Whoever is not signed in or holds no scope is refused each of these. */
export async function expectAdministratorsOnly(
  { app, plainKey }: Pick<Stage, "app" | "plainKey">,
  inputs: InputsByMutation,
) {
  for (const [name, input] of Object.entries(inputs)) {
    const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) { userErrors { code } } }`;
    const codes = [];
    for (const options of [{}, { key: plainKey }]) {
      const { data, errors } = await app.graphql(query, { input }, options);
      expect(data ?? null).toBeNull();
      codes.push(errors?.[0].extensions.code);
    }
    expect(codes).toEqual(["UNAUTHENTICATED", "FORBIDDEN"]);
  }
}

/** Each of these says of an id that is of nothing, or of something else, that there is no such record. */
export async function expectNotThere(
  { admin }: Pick<Stage, "admin">,
  noun: string,
  ids: string[],
  inputs: InputsByMutation,
) {
  for (const id of ids)
    for (const [name, more] of Object.entries(inputs)) {
      const refused = await admin.try(name, { id, ...more });
      expect(places(refused)).toEqual(["id NOT_FOUND"]);
      expect(refused.userErrors[0]?.message).toBe(`There is no ${noun} with this id.`);
    }
}

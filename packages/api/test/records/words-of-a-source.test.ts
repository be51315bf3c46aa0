import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { AdminMutations } from "#test/admin-mutations";
import { importedProgram, programReader, sqlOf } from "#test/imported-program";
import { event } from "#test/new-feed";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";

let app: TestApp;
let admin: AdminMutations;
let sql: ReturnType<typeof sqlOf>;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sql = sqlOf(app);
});
afterAll(() => app?.close());

const en = (text: string) => [{ language: "en", text }];

describe("an imported partner that is edited", () => {
  const shownPartner = "id origin isPublic name { text } website source { name } basedOn { name }";
  const partnerOf = async (id: string) =>
    (await app.graphql(`query ($id: ID!) { partner(by: { id: $id }) { ${shownPartner} } }`, { id })).data
      .partner;
  test.each([
    ["its name", { name: en("Centre of Eritreans") }],
    ["a description", { description: en("Since 1989.") }],
    ["its side", { side: "COMMUNITY" }],
    ["its place", { place: { country: "CA" } }],
    ["its contact", { contact: { email: "hello@centre.example" } }],
    ["its web site", { website: "https://centre.example/" }],
    ["its languages", { languages: ["ti"] }],
    ["an identifier", { identifiers: [{ scheme: "WIKIDATA", value: "Q1065" }] }],
  ])(
    "in %s is a record made here, public as before, and the next import leaves it",
    async (_what, change) => {
      const { partner, source, again } = await importedProgram(app);
      expect(await partnerOf(partner)).toMatchObject({
        origin: "IMPORTED",
        source: { name: source },
        basedOn: null,
      });
      await admin.do("partnerUpdate", { id: partner, ...change });
      const edited = await partnerOf(partner);
      expect(edited).toMatchObject({
        origin: "CREATED",
        isPublic: true,
        source: null,
        basedOn: { name: source },
      });
      await again([
        event({ organizer: { name: "ERITREAN Community Centre", url: "https://other.example/" } }),
      ]);
      expect(await partnerOf(partner)).toEqual(edited);
      await admin.do("partnerUpdate", { id: partner, identifiers: [] });
    },
  );

  test("is told from one that is saved as it was read", async () => {
    const { partner } = await importedProgram(app);
    await admin.do("partnerUpdate", { id: partner, name: en("Eritrean Community Centre"), languages: [] });
    expect(await partnerOf(partner)).toMatchObject({ origin: "IMPORTED", isPublic: true });
  });
});

test("the database holds it without the services, for a member of the home partner", async () => {
  const { id, session, partner } = await importedProgram(app);
  const [program, home] = [decodeId("prog", id), decodeId("part", partner)];
  await addKey(app.database, {
    partnerId: home,
    scopes: ["partners:read", "partners:write", "programs:read", "programs:write"],
  });
  const [{ key }] = await sql("select id as key from heritage.access_keys where home_partner_id = $1", [
    home,
  ]);
  const member = new pg.Client({ connectionString: app.database.urls.member });
  await member.connect();
  const after = async (text: string, table = "programs", row = program) => {
    await member.query(`begin; select set_config('hx.viewer', '${key}', true)`);
    try {
      await member.query(text);
      const { rows } = await member.query(
        `select origin, public_from < 'infinity' as is_public from ${table} where id = $1`,
        [row],
      );
      return rows[0];
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await member.query("rollback");
    }
  };
  const ours = { origin: "CREATED", is_public: false };
  const theirs = { origin: "IMPORTED", is_public: true };
  const about = `program_id = '${program}'`;
  for (const text of [
    `update programs set title = '{"source":"en","texts":{"en":"Tea"}}' where id = '${program}'`,
    `update programs set source_url = 'https://evil.example/' where id = '${program}'`,
    `update programs set cancellation_note = '{"source":"en","texts":{"en":"Tea"}}' where id = '${program}'`,
    `select set_config('hx.importing', (select source_name from programs where id = '${program}'), true);
     update programs set title = '{"source":"en","texts":{"en":"Tea"}}' where id = '${program}'`,
    `update program_terms set label = '{"source":"en","texts":{"en":"Tea"}}' where ${about}`,
    `update program_partners set role = 'SUPPORT' where ${about}`,
    `delete from program_partners where ${about}`,
    `update sessions set url = 'https://evil.example/' where ${about}`,
    `update sessions set starts_at = starts_at - interval '1 hour' where ${about}`,
  ])
    expect([text, await after(text)]).toEqual([text, ours]);
  for (const text of [
    `update programs set slug = 'another' where id = '${program}'`,
    `update program_partners set position = 7 where ${about}`,
    `update sessions set status = 'CANCELLED' where ${about}`,
  ])
    expect([text, await after(text)]).toEqual([text, theirs]);
  expect(
    await after(
      `update partners set website = 'https://evil.example/' where id = '${home}'`,
      "partners",
      home,
    ),
  ).toEqual({ origin: "CREATED", is_public: true });
  for (const text of [
    `update partners set origin = 'IMPORTED', source_name = 'a feed' where id = '${home}'`,
    `insert into programs (home_partner_id, slug, title, kind, source_name, sort_title, search_vector)
     values ('${home}', 'made-up', '{}', 'OTHER', 'a feed', '', '')`,
  ])
    expect([text, await after(text)]).toEqual([text, "42501"]);
  expect(await programReader(app)(id)).toMatchObject({
    origin: "IMPORTED",
    sessions: { nodes: [{ id: session }] },
  });
  await member.end();
});

test("every column of an imported record is watched, or is none of its source's words", async () => {
  const triggers = {
    partners: "partners_edited",
    partner_identifiers: "partner_identifiers_edited",
    programs: "programs_edited",
    program_partners: "program_partners_role_edited",
    program_terms: "program_terms_label_edited",
    sessions: "sessions_edited",
  };
  const kept =
    "id home_partner_id slug created_at updated_at public_from public_until revision deleted_at".split(" ");
  // What follows from other columns, where rows stand among others, and what is told at once.
  const exempt: Record<string, string[]> = {
    partners: ["sort_name", "search_vector"],
    partner_identifiers: ["partner_id"],
    programs: [
      ...["sort_title", "search_vector", "over_at"],
      ...["lifecycle", "cancelled_from", "agreed_at", "community_approved_at", "host_approved_at"],
    ],
    program_partners: ["program_id", "position"],
    program_terms: ["program_id", "vocabulary", "position"],
    sessions: [
      ...["program_id", "search_vector", "status"],
      ...["cancelled_from", "note_before_cancellation", "cancelled_with_program"],
    ],
  };
  for (const [table, trigger] of Object.entries(triggers)) {
    const [{ watched }] = await sql(
      "select pg_get_triggerdef(oid) as watched from pg_trigger where tgname = $1",
      [trigger],
    );
    const columns = await sql(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
      [`heritage.${table}`],
    );
    const missed = columns
      .map(({ name }) => name)
      .filter((name) => !new RegExp(`(UPDATE OF|old\\.|, )\\s*${name}\\b`).test(watched))
      .filter((name) => ![...kept, ...(exempt[table] ?? [])].includes(name));
    expect([table, missed]).toEqual([table, []]);
  }
});

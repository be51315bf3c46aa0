import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildClientSchema,
  type GraphQLEnumType,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
} from "graphql";
import type pg from "pg";
import { AdminMutations, places, type Sides } from "#test/admin-mutations";
import { addManyRecords } from "#test/many-records";
import { createTestApp, type TestApp } from "#test/test-app";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
  await addManyRecords(app.database, { partners: 30, programs: 30 });
});
afterAll(() => app?.close());

const instants = [
  ...[
    "infinity",
    "-infinity",
    "4713-01-01 BC",
    "0001-01-01 BC",
    "0001-01-01Z",
    "0999-12-31T23:59:59.999999Z",
  ],
  ...[
    "1000-01-01T00:00:00Z",
    "1000-01-01T00:00:00+14",
    "1883-11-18T12:03:57.999999Z",
    "2026-03-29T02:30:00+02",
  ],
  ...[
    "9998-12-31T23:59:59.999999Z",
    "9998-12-31T23:59:59-12",
    "9999-01-01T00:00:00Z",
    "9999-12-31",
    "10000-01-01",
  ],
  "294276-12-31T23:59:59Z",
];
const days = [
  ...["infinity", "-infinity", "4713-01-01 BC", "0001-01-01", "0999-12-31", "1000-01-01", "2024-02-29"],
  ...["9998-12-31", "9999-01-01", "9999-12-31", "10000-01-01", "5874897-12-31"],
];
const texts = [
  ...["", " ", "\n", '"', "\\", "'", "\u0001", "\u200f", "\uffff", "\u{10ffff}", "e\u0301", "é", "٣", "$1"],
  ...["x", '"', "\\", "\n", "茶", "ሀ", "𐤀", "\u0301"].flatMap((letter) => [
    letter.repeat(300),
    letter.repeat(301),
  ]),
  "x".repeat(5000),
];
const numbers = [-32768, -1, 0, 32767];
const daysFromEpoch = [
  null,
  -2147483648,
  -1000000000,
  -999999999,
  -999999998,
  -719162,
  -1,
  0,
  999999998,
  999999999,
  2147483647,
];

/** By order: the column that decides it, and the values to try in it. `table` is the list's own where none is named. */
const keys: Record<string, [column: string, values: readonly unknown[], table?: string]> = {
  DATE: ["earliest", daysFromEpoch],
  STARTS_ON: ["starts_on", days],
  TITLE: ["sort_title", texts],
  NAME: ["sort_name", texts],
  CREATED_AT: ["created_at", instants],
  UPDATED_AT: ["updated_at", instants],
  STARTS_AT: ["starts_at", instants],
  DONE_AT: ["at", instants],
  ORDERED_AT: ["ordered_at", instants],
  DUE_ON: ["due_on", days],
};

interface List {
  table: string;
  /** Around the field, where it is below a record. */
  within?: (field: string) => string;
  /** The only order, for lists without a choice. */
  order?: [column: string, values: readonly unknown[]];
  /** What the rows of a list have in common. */
  where?: string;
}
const ofPartner = (field: string) => `partner(by: { slug: "bulk-partner-1" }) { ${field} }`;
const ofProgram = (field: string) => `program(by: { slug: "bulk-program-7" }) { ${field} }`;
const partner = "(select id from heritage.partners where slug = 'bulk-partner-1')";
const program = "(select id from heritage.programs where slug = 'bulk-program-7')";
const administrator = "(select id::text from heritage.access_keys where is_administrator)";
const series = "0197a000-0000-7000-8000-00000000005e";
const lists: Record<string, List> = {
  "Query.partners": { table: "partners" },
  "Query.programs": { table: "programs" },
  "Query.sessions": { table: "sessions" },
  "Query.auditEntries": { table: "audit_entries" },
  "Query.evaluations": { table: "evaluations" },
  "Query.recommendations": { table: "recommendations" },
  "Query.jobs": { table: "jobs", where: `viewer = ${administrator}` },
  "Partner.programs": { table: "programs", within: ofPartner, where: `home_partner_id = ${partner}` },
  "Program.evaluations": { table: "evaluations", within: ofProgram, where: `program_id = ${program}` },
  "Program.sessions": { table: "sessions", within: ofProgram, where: `program_id = ${program}` },
  "SessionSeries.sessions": {
    table: "sessions",
    within: (field) => `node(id: "${encodeId("seri", series)}") { ... on SessionSeries { ${field} } }`,
    where: `id in (select session_id from heritage.series_sessions where series_id = '${series}')`,
  },
  "Program.partners": {
    table: "program_partners",
    within: ofProgram,
    where: `program_id = ${program} and role = 'LEAD'`,
    order: ["position", numbers],
  },
  "Query.archiveItems": { table: "items" },
  "Query.collections": { table: "collections" },
  "ArchiveItem.media": {
    table: "media",
    within: (field) => `archiveItem(by: { slug: "item-1" }) { ${field} }`,
    where: "item_id = (select id from heritage.items where slug = 'item-1')",
    order: ["position", numbers],
  },
  "Partner.memberships": {
    table: "memberships",
    within: ofPartner,
    where: `home_partner_id = ${partner}`,
    order: ["created_at", instants],
  },
  "Partner.invitations": {
    table: "invitations",
    within: ofPartner,
    where: `home_partner_id = ${partner}`,
    order: ["created_at", instants],
  },
  "Partner.accessKeys": {
    table: "access_keys",
    within: ofPartner,
    where: `home_partner_id = ${partner}`,
    order: ["created_at", instants],
  },
};

/** Each list of the schema with the orders it can be read in. */
async function listsOfSchema(): Promise<Map<string, string[]>> {
  const { data } = await app.graphql(getIntrospectionQuery());
  const found = new Map<string, string[]>();
  for (const type of Object.values(buildClientSchema(data).getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(({ name }) => name === "last")) continue;
      const order = field.args.find(({ name }) => name === "orderBy");
      const values = order ? (getNamedType(order.type) as GraphQLEnumType).getValues() : [];
      found.set(
        `${type.name}.${field.name}`,
        values.map(({ name }) => name),
      );
    }
  }
  return found;
}

/** Rows of lists that the records in bulk have none of. */
const moreRows = `
  insert into heritage.people (id) select uuidv7() from generate_series(1, 20);
  insert into heritage.memberships (person_id, home_partner_id, role)
    select id, ${partner}, 'CURATOR' from heritage.people;
  insert into heritage.invitations (home_partner_id, role, token_hash, invited_by, expires_at)
    select ${partner}, 'CURATOR', sha256(n::text::bytea), 'SYSTEM', now() from generate_series(1, 20) n;
  insert into heritage.access_keys (name, home_partner_id) select 'key ' || n, ${partner} from generate_series(1, 20) n;
  insert into heritage.audit_entries (position, at, actor, action, subject_type, subject_id, previous, hash)
    select 1000 + n, now(), 'SYSTEM', 'program.update', 'program', uuidv7(), '', sha256(n::text::bytea)
    from generate_series(1, 20) n;
  insert into heritage.jobs (viewer, kind, payload)
    select ${administrator}, 'trials.write', '{}' from generate_series(1, 20);
  insert into heritage.programs (home_partner_id, slug, title, kind, sort_title, search_vector)
    select ${partner}, 'more-' || n, '{"source":"en","texts":{"en":"More"}}', 'WORKSHOP', '', '' from generate_series(1, 40) n;
  insert into heritage.sessions (program_id, home_partner_id, local_start, time_zone, starts_at, attendance_mode, search_vector)
    select id, home_partner_id, '2031-01-01', 'UTC', '2031-01-01Z', 'ONLINE', ''
    from heritage.programs, generate_series(1, 20) where slug = 'bulk-program-7';
  insert into heritage.session_series (id, program_id, home_partner_id, local_start, time_zone, rule, additional_starts, excluded_starts)
    select '${series}', id, home_partner_id, '2031-01-01', 'UTC', 'FREQ=DAILY;COUNT=20', '{}', '{}'
    from heritage.programs where slug = 'bulk-program-7';
  insert into heritage.series_sessions (session_id, home_partner_id, series_id, original_start)
    select id, home_partner_id, '${series}', '2031-01-01'::timestamp + row_number() over () * interval '1 day'
    from heritage.sessions where program_id = ${program};
  insert into heritage.access_sets (digest, public_from, public_until) values ('public', '-infinity', 'infinity');
  insert into heritage.items (home_partner_id, slug, kind, title, sort_title, search_vector, first_accepted_at, access_set_id,
      public_from, public_until, withheld_from)
    select ${partner}, 'item-' || n, 'STORY', '{"source":"en","texts":{"en":"A story"}}', '', '', now(), access_sets.id,
      '-infinity', 'infinity', '-infinity' from generate_series(1, 40) n, heritage.access_sets;
  insert into heritage.media (item_id, home_partner_id, kind, search_vector, first_accepted_at, access_set_id, public_from, public_until, withheld_from)
    select items.id, home_partner_id, 'DOCUMENT', '', now(), items.access_set_id, '-infinity', 'infinity', '-infinity'
    from heritage.items, generate_series(1, 20) where slug = 'item-1';
  -- A medium that is added is compiled with its item, which no community governs here.
  update heritage.items set public_from = '-infinity', public_until = 'infinity', first_accepted_at = now(),
    access_set_id = (select id from heritage.access_sets where digest = 'public') where slug = 'item-1';
  update heritage.media set public_from = '-infinity', public_until = 'infinity', first_accepted_at = now(),
    access_set_id = (select id from heritage.access_sets where digest = 'public');
  insert into heritage.collections (home_partner_id, slug, title, sort_title, search_vector, published_at)
    select ${partner}, 'collection-' || n, '{"source":"en","texts":{"en":"A collection"}}', '', '', now() from generate_series(1, 40) n;
  insert into heritage.evaluations (program_id, home_partner_id, title, scope, expected_community, expected_host,
      responses_until, sort_title, search_vector)
    select id, home_partner_id, '{"source":"en","texts":{"en":"Grown?"}}', 'THESE_PEOPLE', 20, 20, '2032-01-01', '', ''
    from heritage.programs, generate_series(1, 20) where slug = 'bulk-program-7';
  insert into heritage.findings (evaluation_id, home_partner_id, statement, is_binding)
    select id, home_partner_id, '{"source":"en","texts":{"en":"It has."}}', false from heritage.evaluations limit 1;
  insert into heritage.recommendations (evaluation_id, finding_id, owner_id, statement, due_on)
    select evaluation_id, id, home_partner_id, statement, '2031-01-01' from heritage.findings, generate_series(1, 20)`;

/** Tries to store each value in a row of its own; gives how many the database refused, each by a constraint. */
async function store(
  owner: pg.Client,
  { table, where = "true" }: List,
  column: string,
  values: readonly unknown[],
) {
  let refused = 0;
  const { rows } = await owner.query(`select ctid::text from heritage.${table} where ${where} order by ctid`);
  expect(rows.length).toBeGreaterThanOrEqual(Math.min(values.length, 4));
  for (const [index, value] of values.entries()) {
    await owner.query("savepoint s");
    try {
      const { ctid } = rows[index % rows.length];
      await owner.query(`update heritage.${table} set ${column} = $1 where ctid = $2 and ${where}`, [
        value,
        ctid,
      ]);
    } catch (error) {
      await owner.query("rollback to s");
      // 23: a constraint; 22: no value of the type; 54: too long for an index.
      expect((error as { code: string }).code).toMatch(/^(22|23|54)/);
      refused += 1;
    }
  }
  return refused;
}

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

/** Reads a list from one end to the other in steps, and gives what it held. */
async function walk(list: string, order: string, isBackward: boolean): Promise<string[]> {
  const [type = "", name = ""] = list.split(".");
  const { within = (field: string) => field } = lists[list] as List;
  const found: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const at = cursor === null ? "" : isBackward ? `before: "${cursor}"` : `after: "${cursor}"`;
    const args = `${isBackward ? "last" : "first"}: 7 ${at} ${order && `orderBy: ${order}`}`;
    const field = `${name}(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const { data, errors } = await app.graphql(`{ ${within(field)} }`, {}, { key: app.adminKey });
    expect([list, order, errors]).toEqual([list, order, undefined]);
    const page: Page = type === "Query" ? data[name] : (Object.values(data)[0] as Record<string, Page>)[name];
    const ids = page.edges.map(({ cursor, node }) => `${cursor} ${node.id}`);
    if (isBackward) found.unshift(...ids);
    else found.push(...ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(isBackward ? hasPreviousPage : hasNextPage)) return found;
    cursor = isBackward ? startCursor : endCursor;
  }
}

describe("every value that can be stored can be paged", () => {
  beforeAll(() => app.database.asOwner((owner) => owner.query(moreRows)));

  test("in every list of the schema, by every order", async () => {
    const known = await listsOfSchema();
    const byNumbersOfOurs = [
      // By side, and below that by ids that are random.
      ...["Wave.openAnswers", "Wave.responses", "Wave.importedResponses"],
      "QualitativeRecord.turns",
      ...["Session.registrationLog", "Session.registrations"],
      "Job.entries",
      "ArchiveImport.dryRunEntries",
      "ArchiveImport.entries",
      "ViewerInfo.personalData",
    ];
    // Ordered by the same kinds of keys as those below (titles, instants, numbers), which CHECKs keep within what a cursor
    // holds; their rows need communities and people, and are listed in the tests of their modules.
    // Those that everybody sees of them are walked here, too.
    const ofTheArchive =
      /^(ArchiveItem|Collection|ConsentReview|ConsentSubject|Protocol)\.|\.(archiveItems|linkedArchiveItems|consentReviews|exhibitions|collections|consentSubjects|consentsAtMajority|copiesToTakeDown|endedEmbargoes|erasures|holdingRecords|itemCorrections|itemTransfers|objections|protocols)$/;
    expect(
      [...known.keys()]
        .filter((list) => !byNumbersOfOurs.includes(list) && (list in lists || !ofTheArchive.test(list)))
        .sort(),
    ).toEqual(Object.keys(lists).sort());
    let [stored, refused] = [0, 0];
    for (const [list, orders] of known) {
      const described = lists[list];
      if (described === undefined) continue;
      const { order, ...of } = described;
      const names = orders.length > 0 ? [...new Set(orders.map((name) => name.replace(/_DESC$/, "")))] : [""];
      for (const name of names) {
        const key = name === "" ? order : keys[name];
        expect([list, name, key === undefined]).toEqual([list, name, false]);
        const [column = "", values = []] = key ?? [];
        refused += await app.database.asOwner(async (owner) => {
          await owner.query(
            "begin; select set_config('hx.viewer', 'SYSTEM', true), set_config('hx.importing', 'test', true)",
          );
          const count = await store(owner, of as List, column, values);
          await owner.query("commit");
          return count;
        });
        stored += values.length;
        const [table, where = "true"] = [of.table, of.where];
        const [{ count }] = (
          await app.database.asOwner((owner) =>
            owner.query(
              `select count(*)::int as count from heritage.${table} where ${where.replace("and role = 'LEAD'", "")}`,
            ),
          )
        ).rows;
        for (const direction of orders.length > 0 ? [name, `${name}_DESC`] : [""]) {
          const forward = await walk(list, direction, false);
          expect([list, direction, forward.length]).toEqual([list, direction, count]);
          expect(new Set(forward).size).toBe(count);
          expect(await walk(list, direction, true)).toEqual(forward);
        }
      }
    }
    expect(stored - refused).toBeGreaterThan(80);
    expect(refused).toBeGreaterThan(80);
  }, 300_000);
});

describe("what would lead out of the years that are kept is refused in words:", () => {
  test.each([
    ["1000-01-01T00:00", "Asia/Tokyo", ["localStart INVALID"]],
    ["1000-01-01T14:00", "Pacific/Kiritimati", []],
    ["9998-12-31T23:59", "America/Los_Angeles", ["localStart INVALID"]],
    ["9998-12-31T11:00", "America/Los_Angeles", []],
  ])("a session at %s in %s", async (localStart, timeZone, mistakes) => {
    const programId = await admin.draft(sides);
    const input = { programId, localStart, timeZone, attendanceMode: "ONLINE" };
    const created = await admin.try("sessionCreate", input);
    expect(places(created)).toEqual(mistakes);
    const [wrong] = created.userErrors;
    if (wrong) expect(wrong.message).toMatch(new RegExp(`${localStart}.*${timeZone}.*1000.*9998`));
    const session = await admin.session(programId);
    expect(
      places(await admin.try("sessionUpdate", { id: session, localStart, timeZone, localEnd: null })),
    ).toEqual(mistakes);
  });

  test("an end too", async () => {
    const programId = await admin.draft(sides);
    const session = await admin.session(programId);
    const [localStart, localEnd, timeZone] = ["9998-12-31T10:00", "9998-12-31T22:00", "America/Los_Angeles"];
    expect(places(await admin.try("sessionUpdate", { id: session, localStart, localEnd, timeZone }))).toEqual(
      ["localEnd INVALID"],
    );
    expect(decodeId("sess", session)).toBeDefined();
  });
});

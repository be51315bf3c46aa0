import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { importEvents } from "#test/import-events";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { verifyAudit } from "../../../platform/audit/audit-chain.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const event = (day: number, more: object = {}) => ({
  "@type": "Event",
  name: "Coffee ceremony",
  startDate: `2031-05-0${day}T18:00`,
  endDate: `2031-05-0${day}T20:00`,
  description: "Bring a cup.",
  organizer: { name: "Eritrean Community Centre" },
  location: { name: "Bloor Street Hall" },
  ...more,
});
const songs = event(3, { name: "Songs", organizer: { name: "Lake Library" } });

const sql = <Row>(text: string, values: unknown[] = []) =>
  app.database.asOwner(async (owner) => (await owner.query(text, values)).rows as Row[]);

interface Entry {
  action: string;
  subject_type: string;
  subject_id: string;
  home_partner_id: string | null;
}

/** Runs work, and gives the entries of the log that it left. */
async function entriesOf(work: () => Promise<unknown>): Promise<Entry[]> {
  const [{ position } = { position: "0" }] = await sql<{ position: string }>(
    "select position from heritage.audit_head",
  );
  await work();
  return sql<Entry>(
    `select action, subject_type, subject_id, home_partner_id from heritage.audit_entries
     where position > $1 order by position`,
    [position],
  );
}

/** Every record there is, as the log names them. */
const records = () =>
  sql<Omit<Entry, "action">>(
    `select 'partner' as subject_type, id as subject_id, id as home_partner_id from heritage.partners
     union all select 'program', id, home_partner_id from heritage.programs
     union all select 'session', id, home_partner_id from heritage.sessions order by 1, 2`,
  );

const whole = {
  action: "program.import",
  subject_type: "import",
  subject_id: expect.any(String),
  home_partner_id: null,
};

describe("the log of an import", () => {
  test("names the import, and each record that it created or changed, beside the partner at home", async () => {
    const entries = await entriesOf(() => importEvents(app, [event(1), event(2), songs]));
    const created = (await records()).map((record) => ({ action: "import.create", ...record }));
    expect(created).toHaveLength(2 + 2 + 3);
    expect(entries).toEqual([whole, ...created]);

    const changed = [
      event(1),
      event(2, { description: "Bring two cups." }),
      { ...songs, endDate: "2031-05-03T22:00" },
    ];
    const updates = await entriesOf(() => importEvents(app, changed));
    const named = await sql<{ id: string }>(
      `select id from heritage.programs where title ->> 'source' = 'en' and title -> 'texts' ->> 'en' = 'Coffee ceremony'
       union all select sessions.id from heritage.sessions join heritage.programs on programs.id = program_id
       where title -> 'texts' ->> 'en' = 'Songs'`,
    );
    expect(updates).toEqual([
      whole,
      ...(await records())
        .filter(({ subject_id }) => named.some(({ id }) => id === subject_id))
        .map((record) => ({ action: "import.update", ...record })),
    ]);
    expect(updates).toHaveLength(3);
  });

  test("has nothing to tell of what changed nothing, or was tried", async () => {
    const feed = [event(4), event(5)];
    expect(await entriesOf(() => importEvents(app, feed, { isDryRun: true }))).toEqual([]);
    expect((await entriesOf(() => importEvents(app, feed))).length).toBeGreaterThan(2);
    expect(await entriesOf(() => importEvents(app, feed))).toEqual([]);
  });

  test("is read by the auditors of a partner as far as it concerns them", async () => {
    const [partner] = await sql<{ id: string }>(
      "select id from heritage.partners where slug = 'lake-library'",
    );
    const key = await addKey(app.database, { partnerId: partner?.id, scopes: ["audit:read"] });
    const { data } = await app.graphql(
      "{ auditEntries(orderBy: DONE_AT, first: 50) { nodes { action subjectType actor } } }",
      {},
      { key },
    );
    const bySystem = (action: string, subjectType: string) => ({ action, subjectType, actor: "SYSTEM" });
    expect(data.auditEntries.nodes).toEqual([
      bySystem("import.create", "partner"),
      bySystem("import.create", "program"),
      bySystem("import.create", "session"),
      bySystem("import.update", "session"),
    ]);
  });

  test("is whole, also of more records than are written down at once", async () => {
    const many = Array.from({ length: 6000 }, (_, number) =>
      event(6, {
        startDate: `2032-01-01T00:00:${String(number % 60).padStart(2, "0")}`,
        endDate: null,
        location: { name: `Hall ${number}` },
      }),
    );
    const entries = await entriesOf(() => importEvents(app, many));
    expect(entries.filter(({ subject_type }) => subject_type === "session")).toHaveLength(6000);
    expect((await verifyAudit(app.databaseSessions.memberSession({ kind: "system" }))).fault).toBeUndefined();
  });
});

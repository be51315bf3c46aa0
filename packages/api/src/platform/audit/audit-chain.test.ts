import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { columnTypes } from "../database/column-types.ts";
import type { DatabaseSession } from "../database/connections/database-sessions.ts";
import { verifyAudit } from "./audit-chain.ts";

const entries = 24;
const tamperings = 10_000;
let database: TestDatabase;
let owner: pg.Client;
let databaseSession: DatabaseSession;

// The same choices in every run, so that a failure can be looked into.
let state = 20_261_125;
function random(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * below);
}
const oneOf = <T>(items: readonly T[]): T => items[random(items.length)] as T;
const somePosition = () => 1 + random(entries);

beforeAll(async () => {
  database = await createTestDatabase();
  // The owner of the tables is the attacker here: what policies and grants forbid to others, it can do.
  owner = new pg.Client({ connectionString: database.urls.owner, types: columnTypes });
  await owner.connect();
  await owner.query("set search_path = heritage");
  databaseSession = {
    query: async (text, values = []) => (await owner.query(text, values)).rows as never[],
  };
  for (let entry = 0; entry < entries; entry++)
    await owner.query("select record_audit($1, 'program', uuidv7(), $2, $3)", [
      oneOf(["program.create", "program.update", "session.cancel"]),
      entry % 3 === 0 ? null : "01939c00-0000-7000-8000-000000000001",
      oneOf([[], ["title"], ["title", "cost"]]),
    ]);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** One change of the log, as somebody with every right in the database could make it. */
const attacks: (() => { text: string; values: unknown[] })[] = [
  ...[
    "actor = 'SYSTEM' || position",
    "action = action || '.x'",
    "subject_type = subject_type || 'x'",
    "subject_id = uuidv7()",
    "at = at + interval '1 microsecond'",
    "home_partner_id = uuidv7()",
    "fields = fields || 'cost.x'::text",
    "id = uuidv7()",
    "hash = sha256(hash)",
    "previous = sha256(previous)",
    "position = position + 1000",
  ].map((change) => () => ({
    text: `update audit_entries set ${change} where position = $1`,
    values: [somePosition()],
  })),
  // The entry is changed and its own hash made to fit: the next one, or the head, still holds the old.
  () => ({
    text: `with changed as (update audit_entries set subject_id = uuidv7() where position = $1 returning *)
           select * from changed`,
    values: [somePosition()],
  }),
  () => ({ text: "delete from audit_entries where position = $1", values: [somePosition()] }),
  () => ({ text: "delete from audit_entries where position > $1", values: [random(entries)] }),
  () => ({
    text: `update audit_entries set position = case position when $1 then -$2::bigint else -$1::bigint end
           where position in ($1, $2)`,
    values: [1 + random(12), 13 + random(12)],
  }),
  () => ({
    text: `insert into audit_entries (position, at, actor, action, subject_type, subject_id, previous, hash)
           select position + 1, now(), 'SYSTEM', 'program.create', 'program', uuidv7(), hash, sha256(hash)
           from audit_head`,
    values: [],
  }),
  () => ({ text: "update audit_head set position = position - 1", values: [] }),
  () => ({ text: "delete from audit_head", values: [] }),
];

describe("the log", () => {
  test("is whole as it was written", async () => {
    const verdict = await verifyAudit(databaseSession);
    expect(verdict).toEqual({ entries, head: expect.stringMatching(/^[0-9a-f]{64}$/), fault: undefined });
    expect((await verifyAudit(databaseSession, verdict.head)).fault).toBeUndefined();
  });

  test(`shows ${tamperings.toLocaleString("en")} of as many random tamperings`, async () => {
    let unseen = 0;
    for (let round = 0; round < tamperings; round++) {
      await owner.query("begin");
      const { text, values } = oneOf(attacks)();
      await owner.query(text, values);
      if ((await verifyAudit(databaseSession)).fault === undefined) unseen += 1;
      await owner.query("rollback");
    }
    expect(unseen).toBe(0);
    expect((await verifyAudit(databaseSession)).fault).toBeUndefined();
  }, 300_000);

  test("shows a whole end cut off with its head mended, to whoever kept the last hash", async () => {
    const { head } = await verifyAudit(databaseSession);
    await owner.query("begin");
    await owner.query("delete from audit_entries where position > 20");
    await owner.query(
      "update audit_head set (position, hash) = (select position, hash from audit_entries where position = 20)",
    );
    expect((await verifyAudit(databaseSession)).fault).toBeUndefined();
    expect((await verifyAudit(databaseSession, head)).fault).toMatch(/does not hold the entry/);
    await owner.query("rollback");
  });
});

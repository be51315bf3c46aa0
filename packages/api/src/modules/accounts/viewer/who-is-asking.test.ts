import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "#test/test-database";

let database = {} as TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop?.());

const questions = [
  "viewer_is_administrator()",
  "viewer_person()",
  "viewer_identity()",
  "viewer_partners('x')",
];

describe("who is asking", () => {
  test.each(questions)(
    "is found by an index, however many people and keys there are: %s",
    async (question) => {
      const read = await database.asOwner(async (owner) => {
        await owner.query("begin");
        // However many there are in the statistics: the index is used where it can be.
        await owner.query("set local enable_seqscan = off");
        await owner.query(`insert into heritage.access_keys (name, is_administrator, expires_at)
                         select 'A key', true, now() from generate_series(1, 100)`);
        await owner.query("select set_config('hx.viewer', uuidv7()::text, true)");
        const count = async () => {
          const { rows } = await owner.query(`select sum(seq_tup_read + idx_tup_fetch)::integer as read
          from pg_stat_xact_user_tables where schemaname = 'heritage' and relname in ('people', 'access_keys')`);
          return rows[0].read as number;
        };
        const before = await count();
        await owner.query(`select heritage.${question}`);
        const after = await count();
        await owner.query("rollback");
        return after - before;
      });
      expect(read).toBe(0);
    },
  );

  test("is nobody where nobody is named, and SYSTEM where the command line asks", async () => {
    const answered = await database.asOwner(async (owner) => {
      const answers = [];
      for (const viewer of ["", "SYSTEM", "019a0000-0000-7000-8000-000000000001"]) {
        await owner.query("select set_config('hx.viewer', $1, false)", [viewer]);
        const { rows } = await owner.query(
          "select heritage.viewer_is_administrator() as is_administrator, heritage.viewer_person() as person, array(select kind from heritage.viewer_identity()) as kinds",
        );
        answers.push(rows[0]);
      }
      return answers;
    });
    expect(answered).toEqual([
      { is_administrator: false, person: null, kinds: [] },
      { is_administrator: true, person: null, kinds: ["system"] },
      { is_administrator: false, person: null, kinds: [] },
    ]);
  });
});

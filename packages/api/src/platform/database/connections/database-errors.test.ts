import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { ApiError } from "../../errors.ts";
import { EmbeddedServer } from "../embedded/embedded-server.ts";
import { prepareDatabase } from "../schema/prepare.ts";
import { ConstraintViolation, translateDatabaseError, violatedConstraint } from "./database-errors.ts";
import { DatabaseSessions } from "./database-sessions.ts";
import { databaseUrls } from "./database-urls.ts";
import { asOwner } from "./owner-connection.ts";

const settings = {
  publicPoolSize: 2,
  memberPoolSize: 2,
  connectTimeoutMs: 1500,
  statementTimeoutMs: 400,
  lockTimeoutMs: 150,
};
let database: TestDatabase;
let databaseSessions: DatabaseSessions;
const open = (others: Partial<typeof settings> = {}, urls = database.urls) =>
  DatabaseSessions.open(urls, { ...settings, ...others }, [], () => undefined);
beforeAll(async () => {
  database = await createTestDatabase();
  await database.asOwner((owner) =>
    owner.query(`create table heritage.trials (
      id int primary key, name text unique check (name <> ''), other int references heritage.trials);
      insert into heritage.trials values (1, 'first'), (2, 'second');
      alter table heritage.trials owner to hx_owner;
      grant select, insert, update on heritage.trials to hx_member`),
  );
  databaseSessions = await open();
});
afterAll(async () => {
  await databaseSessions?.close();
  await database?.drop();
});

/** What a client would meet: code and status. */
async function codeOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => undefined,
    (found: unknown) => translateDatabaseError(found),
  );
  if (error instanceof ApiError) return error.extensions.code;
  return error;
}
const mutate = (sql: string, over = databaseSessions) =>
  over.memberSession({ kind: "system" }).transaction((manager) => manager.query(sql));

describe("an error of the database", () => {
  test("a read that takes too long is a TIMEOUT, in both sessions; an action is UNAVAILABLE for now", async () => {
    expect(await codeOf(databaseSessions.public.query("select pg_sleep(5)"))).toBe("TIMEOUT");
    const member = databaseSessions.memberSession({ kind: "system" });
    expect(await codeOf(member.query("select pg_sleep(5)"))).toBe("TIMEOUT");
    await member.close();
    expect(await codeOf(mutate("select pg_sleep(5)"))).toBe("UNAVAILABLE");
    const slow = databaseSessions
      .memberSession({ kind: "system" })
      .transaction((manager) => manager.query("select pg_sleep(5)"));
    await expect(slow).rejects.toMatchObject({ extensions: { retryAfterMs: 1000 } });
  });

  // What PostgreSQL says of itself, and not of what it was asked.
  test.each([
    ...["08006", "40001", "40003", "53100", "53200", "53300", "55P03", "57P01", "57P03", "58000", "58030"],
    ...["XX000", "XX001", "25006", "26000", "42P05"],
  ])("an action that meets the error %s is UNAVAILABLE for now", async (code) => {
    const raise = `do $$ begin raise exception 'It is as it is.' using errcode = '${code}'; end $$`;
    const met = databaseSessions
      .memberSession({ kind: "system" })
      .transaction((manager) => manager.query(raise));
    await expect(met).rejects.toMatchObject({ extensions: { code: "UNAVAILABLE", retryAfterMs: 1000 } });
  });

  test("a statement prepared before a table was changed is UNAVAILABLE for now, then gives what there is", async () => {
    const narrow = await open({ publicPoolSize: 1, memberPoolSize: 1 });
    const ask = () => mutate("select * from changing", narrow);
    const change = (sql: string) => database.asOwner((owner) => owner.query(sql));
    await change(`create table heritage.changing as select 'a' as first, 'b' as second, 'c' as third;
                  grant select on heritage.changing to hx_member`);
    expect(await ask()).toEqual([{ first: "a", second: "b", third: "c" }]);
    await change("alter table heritage.changing drop column first");
    expect(await codeOf(ask())).toBe("UNAVAILABLE");
    expect(await ask()).toEqual([{ second: "b", third: "c" }]);
    // A connection that never knew the table otherwise.
    await change(`alter table heritage.changing drop column second;
                  select pg_terminate_backend(pid) from pg_stat_activity
                  where application_name = 'heritage-member' and datname = current_database()`);
    let answer = await ask().catch((error) => codeOf(Promise.reject(error)));
    while (answer === "UNAVAILABLE") answer = await ask().catch((error) => codeOf(Promise.reject(error)));
    expect(answer).toEqual([{ third: "c" }]);
    await narrow.close();
  });

  test("a row that somebody else is changing makes the service UNAVAILABLE for now", async () => {
    await database.asOwner(async (owner) => {
      await owner.query("begin; update heritage.trials set name = 'held' where id = 1");
      expect(await codeOf(mutate("update trials set name = 'mine' where id = 1"))).toBe("UNAVAILABLE");
      await owner.query("rollback");
    });
  });

  test("of two actions that wait for each other one is UNAVAILABLE for now, the other goes on", async () => {
    const longTimeouts = await open({ statementTimeoutMs: 9000, lockTimeoutMs: 8000 });
    const isWriting: (() => void)[] = [];
    const writing = [0, 1].map((mine) => new Promise<void>((resolve) => (isWriting[mine] = resolve)));
    const cross = (mine: number) =>
      longTimeouts.memberSession({ kind: "system" }).transaction(async (manager) => {
        await manager.query("update trials set other = 1 where id = $1", [mine + 1]);
        isWriting[mine]?.();
        await writing[1 - mine];
        await manager.query("update trials set other = 1 where id = $1", [2 - mine]);
        return "done";
      });
    const ends = await Promise.all(
      [cross(0), cross(1)].map((end) => end.catch((error) => codeOf(Promise.reject(error)))),
    );
    expect(ends.sort()).toEqual(["UNAVAILABLE", "done"]);
    await longTimeouts.close();
  });

  test.each([
    ["insert into trials (id, name) values (3, 'first')", "trials_name_key"],
    ["insert into trials (id, name) values (3, '')", "trials_name_check"],
    ["insert into trials (id, other) values (3, 99)", "trials_other_fkey"],
  ])("%s names the constraint that refused", async (sql, constraint) => {
    const error = await mutate(sql).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(ConstraintViolation);
    expect(violatedConstraint(error)).toBe(constraint);
  });

  test("a text that PostgreSQL cannot keep is BAD_USER_INPUT", async () => {
    const keep = databaseSessions
      .memberSession({ kind: "system" })
      .transaction((manager) => manager.query("select $1::text", ["a\0b"]));
    expect(await codeOf(keep)).toBe("BAD_USER_INPUT");
  });

  test("what the session does not grant is FORBIDDEN", async () => {
    expect(await codeOf(databaseSessions.public.query("select from heritage.trials"))).toBe("FORBIDDEN");
  });

  test("a mistake of ours stays what it is, so that it is logged whole", async () => {
    expect(await codeOf(databaseSessions.public.query("select nonsense"))).toMatchObject({ code: "42703" });
  });

  test("a connection that was cut makes the service UNAVAILABLE for now, and the next call gets another", async () => {
    const cut = (name: string) =>
      database.asOwner((owner) =>
        owner.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()",
          [name],
        ),
      );
    const asked = codeOf(databaseSessions.public.query("select pg_sleep(0.3)"));
    await cut("heritage-public");
    expect(["UNAVAILABLE", undefined]).toContain(await asked);
    const running = codeOf(
      databaseSessions.memberSession({ kind: "system" }).transaction(async (manager) => {
        await cut("heritage-member");
        await manager.query("select 1");
      }),
    );
    expect(await running).toBe("UNAVAILABLE");
    expect(await databaseSessions.public.query("select 1 as one")).toEqual([{ one: 1 }]);
    expect(await mutate("select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("a pool without a free connection makes the service UNAVAILABLE after the time to connect", async () => {
    const narrow = await open({ connectTimeoutMs: 400, statementTimeoutMs: 9000 });
    const holders = [1, 2].map(() => narrow.memberSession({ kind: "system" }));
    await Promise.all(holders.map((holder) => holder.query("select 1")));
    expect(await codeOf(mutate("select 1", narrow))).toBe("UNAVAILABLE");
    await Promise.all(holders.map((holder) => holder.close()));
    expect(await mutate("select 1 as one", narrow)).toEqual([{ one: 1 }]);
    await narrow.close();
  });
});

test("a server that stops makes the service UNAVAILABLE", async () => {
  const folder = mkdtempSync(join(tmpdir(), "heritage-errors-"));
  chmodSync(folder, 0o755);
  const server = await EmbeddedServer.start({ dataDir: folder, settings: ["fsync=off"] });
  const urls = databaseUrls(server.url);
  await prepareDatabase(urls, 5000);
  const used = await open({}, urls);
  expect(await used.public.query("select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
  expect(await codeOf(used.public.query("select 1"))).toBe("UNAVAILABLE");
  expect(await codeOf(mutate("select 1", used))).toBe("UNAVAILABLE");
  await used.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("every connection has its limits", () => {
  const names = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
  const shown = names.map((name) => `current_setting('${name}') as ${name}`).join(", ");

  test("those of the sessions as they are set", async () => {
    const limits = {
      statement_timeout: "400ms",
      lock_timeout: "150ms",
      idle_in_transaction_session_timeout: "800ms",
    };
    expect(await databaseSessions.public.query(`select ${shown}`)).toEqual([limits]);
    expect(await mutate(`select ${shown}`)).toEqual([limits]);
  });

  test("and the owner's", async () => {
    const { rows } = await asOwner(database.urls.owner, 5000, (owner) => owner.query(`select ${shown}`));
    expect(rows).toEqual([
      { statement_timeout: "5min", lock_timeout: "30s", idle_in_transaction_session_timeout: "1min" },
    ]);
  });

  test("a server that falls silent in the middle of a visitor's statement included", async () => {
    const visitor = await open({ publicPoolSize: 1 });
    const whichBackend = "select pg_backend_pid() as pid";
    const [{ pid } = { pid: 0 }] = await visitor.public.query<{ pid: number }>(whichBackend);
    process.kill(pid, "SIGSTOP");
    try {
      expect(await codeOf(visitor.public.query("select 1"))).toBe("TIMEOUT");
      expect(await visitor.public.query("select 1 as one")).toEqual([{ one: 1 }]);
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await visitor.close();
  });

  test("a server that falls silent in the middle of an action included", async () => {
    const running = databaseSessions.memberSession({ kind: "system" }).transaction(async (manager) => {
      const [{ pid }] = (await manager.query("select pg_backend_pid() as pid")) as [{ pid: number }];
      process.kill(pid, "SIGSTOP");
      await manager.query("select 1").finally(() => process.kill(pid, "SIGCONT"));
    });
    expect(await codeOf(running)).toBe("UNAVAILABLE");
    expect(await mutate("select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("a server that falls silent in the middle of a member's statement included", async () => {
    const member = databaseSessions.memberSession({ kind: "system" });
    const [{ pid } = { pid: 0 }] = await member.query<{ pid: number }>("select pg_backend_pid() as pid");
    process.kill(pid, "SIGSTOP");
    try {
      expect(await codeOf(member.query("select 1"))).toBe("TIMEOUT");
      await member.close();
      expect(await mutate("select 1 as one")).toEqual([{ one: 1 }]);
    } finally {
      process.kill(pid, "SIGCONT");
    }
  });
});

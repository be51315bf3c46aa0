import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  clusterOf,
  copyOf,
  openFolder,
  postmasterOf,
  removeFolders,
  serversOf,
  until,
} from "#test/servers/service-process";
import { readConfig } from "../../../config.ts";
import { StartError } from "../../start-error.ts";
import { openDatabase } from "../connections/open-database.ts";
import { asOwner } from "../connections/owner-connection.ts";
import { EmbeddedServer } from "./embedded-server.ts";

const open = (dataDir: string) => openDatabase(readConfig({ DATA_DIR: dataDir }));
const ask = async (url: string, sql: string) =>
  asOwner(url, 5000, async (owner) => (await owner.query(sql)).rows);

// A migrated database with a row of ours, stopped; each test works on a copy.
let used: string;
beforeAll(async () => {
  used = join(openFolder(), "data");
  const database = await open(used);
  await ask(database.urls.owner, "create table public.kept as select 42 as answer");
  await database.close();
});
afterAll(removeFolders);

const kept = (url: string) => ask(url, "select answer from public.kept");

describe("the embedded server", () => {
  test("keeps texts of every script in UTF-8, whatever the machine's locale is", async () => {
    const server = await EmbeddedServer.start({ dataDir: copyOf(used) });
    const [settings] = await ask(
      server.url,
      `select current_setting('server_encoding') as encoding, datlocale as locale, lower('ЇЖАК ÀÉ Ş') as lower,
        cardinality(string_to_array(to_tsvector('simple', 'ሓበሻ خبز 面包 хліб')::text, ' ')) as words
       from pg_database where datname = 'heritage'`,
    );
    expect(settings).toEqual({ encoding: "UTF8", locale: "PG_UNICODE_FAST", lower: "їжак àé ş", words: 4 });
    await server.stop();
  });

  test("is shared by all who start it, and stopped by the last to leave", async () => {
    const dataDir = copyOf(used);
    const first = await EmbeddedServer.start({ dataDir });
    const second = await EmbeddedServer.start({ dataDir });
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await kept(second.url)).toEqual([{ answer: 42 }]);
    await second.stop();
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("started and stopped by many at once serves each of them", async () => {
    const dataDir = copyOf(used);
    const users = Array.from({ length: 6 }, async (_, number) => {
      await sleep(number * 60);
      const server = await EmbeddedServer.start({ dataDir });
      const found = await kept(server.url);
      await server.stop();
      return found;
    });
    for (const found of await Promise.all(users)) expect(found).toEqual([{ answer: 42 }]);
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("is not held up by a lock whose process number is another program's now, nor by an empty one", async () => {
    const dataDir = copyOf(used);
    const lock = join(clusterOf(dataDir), "postmaster.pid");
    const { uid, gid } = statSync(clusterOf(dataDir));
    const someoneElse = `${process.pid}\n${clusterOf(dataDir)}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`;
    for (const text of [someoneElse, ""]) {
      writeFileSync(lock, text);
      execFileSync("touch", ["-d", "1 minute ago", lock]);
      execFileSync("chown", [`${uid}:${gid}`, lock]);
      const server = await EmbeddedServer.start({ dataDir });
      expect(await kept(server.url)).toEqual([{ answer: 42 }]);
      await server.stop();
    }
  });

  test("is stopped also after all its connections were cut, at once or later", async () => {
    for (const isWaiting of [true, false]) {
      const dataDir = copyOf(used);
      const server = await EmbeddedServer.start({ dataDir });
      const [{ pid } = { pid: 0 }] = await ask(
        server.url,
        "select pid from pg_stat_activity where application_name = 'heritage-holder'",
      );
      process.kill(pid, "SIGKILL");
      if (isWaiting)
        await until("an answer", () =>
          kept(server.url).then(
            () => true,
            () => false,
          ),
        );
      await server.stop();
      expect(serversOf(dataDir)).toEqual([]);
    }
  });

  test("is started again on the same port when it was killed while it is used", async () => {
    const dataDir = copyOf(used);
    const server = await EmbeddedServer.start({ dataDir });
    process.kill(postmasterOf(dataDir), "SIGKILL");
    await until("an answer", () =>
      kept(server.url).then(
        () => true,
        () => false,
      ),
    );
    await server.stop();
    expect(serversOf(dataDir)).toEqual([]);
  });
});

function emptyFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

/** Cuts every file of the youngest database short: its catalogue cannot be read any more. */
function emptyOurDatabase(cluster: string): void {
  const numbers = readdirSync(join(cluster, "base")).map(Number);
  const folder = join(cluster, "base", String(Math.max(...numbers)));
  for (const name of readdirSync(folder)) if (/^\d+$/.test(name)) truncateSync(join(folder, name), 0);
}

describe("damaged data: one sentence that names the place, and nothing left running", () => {
  const within = (name: string, damage: (path: string) => void) => (cluster: string) =>
    damage(join(cluster, name));
  const write = (text: string) => (path: string) => writeFileSync(path, text);

  test.each<[what: string, damage: (cluster: string) => void, says: RegExp]>([
    ["no PG_VERSION", within("PG_VERSION", rmSync), /PG_VERSION names no version/],
    ["garbage in PG_VERSION", within("PG_VERSION", write("\0\u0001x")), /PG_VERSION names no version/],
    ["another version's data", within("PG_VERSION", write("15\n")), /belongs to PostgreSQL 15/],
    ["an empty cluster folder", emptyFolder, /PG_VERSION names no version/],
    ["no control file", within("global/pg_control", rmSync), /does not start \(.*pg_control/],
    [
      "a truncated control file",
      within("global/pg_control", (path) => truncateSync(path, 100)),
      /does not start \(.*control/,
    ],
    [
      "garbage in the control file",
      within("global/pg_control", write("7".repeat(8192))),
      /does not start \(/,
    ],
    ["no settings file", within("postgresql.conf", rmSync), /does not start \(.*postgresql\.conf/],
    ["no write-ahead log", within("pg_wal", emptyFolder), /does not start \(/],
    ["no system database", within("base/5", emptyFolder), /does not start \(/],
    ["emptied tables", emptyOurDatabase, /The database at \S+ is damaged/],
    ["no password of the owner", within("../owner-password", rmSync), /owner-password is missing/],
    [
      "a wrong password of the owner",
      within("../owner-password", write("wrong")),
      /owner-password does not open the database/,
    ],
    [
      "a signpost to nowhere",
      within("../../database.location", write("/nowhere/at/all")),
      /lay in \/nowhere\/at\/all/,
    ],
  ])("%s", async (_what, damage, says) => {
    const dataDir = copyOf(used);
    damage(clusterOf(dataDir));
    const refusal = await open(dataDir).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(StartError);
    const { message } = refusal as StartError;
    expect(message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(message).toMatch(says);
    rmSync(join(dataDir, "database.location"), { force: true });
    expect(serversOf(dataDir)).toEqual([]);
  });
});

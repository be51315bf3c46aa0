import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pretendServer } from "#test/servers/old-server";
import { databaseUrls } from "../connections/database-urls.ts";
import { asOwner } from "../connections/owner-connection.ts";
import { EmbeddedServer } from "../embedded/embedded-server.ts";
import { prepareDatabase } from "./prepare.ts";
import { schemaText } from "./schema-text.ts";

// Roles are a whole server's, so this suite has a server of its own.
let server: EmbeddedServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heritage-roles-"));
  chmodSync(folder, 0o755);
  server = await EmbeddedServer.start({ dataDir: folder, settings: ["fsync=off"] });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const asServerOwner = (...statements: string[]) =>
  asOwner(server.url, 5000, async (owner) => {
    for (const sql of statements) await owner.query(sql);
  });

function urlOf(database: string, user?: string): string {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  if (user !== undefined) [url.username, url.password] = [user, "keeper"];
  return url.href;
}
const prepare = (url: string) => prepareDatabase(databaseUrls(url), 5000);

describe("preparing a database", () => {
  test("refuses a user who may not create roles, in one sentence", async () => {
    await asServerOwner("create role visitor login password 'keeper'", "create database not_mine");
    await expect(prepare(urlOf("not_mine", "visitor"))).rejects.toThrow(
      /^The user of DATABASE_URL may not prepare the database \(.+\): it must own the database and have CREATEROLE\.$/,
    );
  });

  test("needs no superuser: owning the database and CREATEROLE are enough", async () => {
    await asServerOwner(
      "create role keeper login createrole password 'keeper'",
      "create database kept owner keeper",
    );
    expect((await prepare(urlOf("kept", "keeper"))).length).toBeGreaterThan(5);
    const { public: visitor } = databaseUrls(urlOf("kept", "keeper"));
    const rows = await asOwner(
      visitor,
      5000,
      async (client) => (await client.query("select from programs")).rows,
    );
    expect(rows).toEqual([]);
  });

  test("again changes nothing", async () => {
    const dump = () => asOwner(urlOf("kept", "keeper"), 5000, schemaText);
    const before = await dump();
    expect(await prepare(urlOf("kept", "keeper"))).toEqual([]);
    expect(await dump()).toBe(before);
  });

  test("works for many databases of one server and many instances of one database at once", async () => {
    await asServerOwner("create database first", "create database second", "create database third");
    const names = ["first", "second", "third", "first", "second", "third"];
    const applied = await Promise.all(names.map((name) => prepare(urlOf(name))));
    const [whole] = applied.map((migrations) => migrations.length).sort((a, b) => b - a);
    expect(applied.map((migrations) => migrations.length).sort()).toEqual(
      [0, 0, 0, whole, whole, whole].sort(),
    );
  });

  test("refuses a login that was given more than access control can stand", async () => {
    await asServerOwner("alter role hx_member bypassrls");
    await expect(prepare(urlOf("first"))).rejects.toThrow(
      "The role hx_member of the database server may do more than it should (BYPASSRLS): take that from it, then start again.",
    );
    await asServerOwner("alter role hx_member nobypassrls", "grant pg_read_all_data to hx_public");
    await expect(prepare(urlOf("first"))).rejects.toThrow(
      "hx_public of the database server may do more than it should (member of pg_read_all_data)",
    );
    await asServerOwner("revoke pg_read_all_data from hx_public");
    expect(await prepare(urlOf("first"))).toEqual([]);
  });

  test("refuses a server that is too old", async () => {
    const old = await pretendServer({ version: "170004", release: "17.4", encoding: "UTF8" });
    const { port } = old.address() as AddressInfo;
    await expect(prepare(`postgres://u:p@127.0.0.1:${port}/heritage`)).rejects.toThrow(
      "The database server is PostgreSQL 17.4: version 18 or later is needed.",
    );
    old.close();
  });
});

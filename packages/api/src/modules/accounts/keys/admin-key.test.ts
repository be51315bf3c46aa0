import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "#test/test-database";
import { hashOfKey, makeKey } from "../../../platform/identity/access-key.ts";
import { type AdminKey, adminKeyLine, ensureAdminKey } from "./admin-key.ts";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heritage-admin-"));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.asOwner((owner) => owner.query("delete from heritage.access_keys"));
});

const ensure = (name: string) => ensureAdminKey(database.urls, join(folder, name), 5000);
const keyIn = (name: string) => readFileSync(join(folder, name, "admin-key"), "utf8").trim();

/** Beginnings of the hashes of all administrator keys that live. */
async function living(): Promise<string[]> {
  const { rows } = await database.asOwner((owner) =>
    owner.query(
      `select encode(key_hash, 'hex') as hash from heritage.access_keys key
       join heritage.access_key_secrets on key_id = key.id where is_administrator and revoked_at is null`,
    ),
  );
  return rows.map(({ hash }) => hash);
}
const hashOf = (key: string) => hashOfKey(key).toString("hex");

describe("the first administrator key", () => {
  test("is one, however many processes start at once on one database, each with a folder of its own", async () => {
    const names = Array.from({ length: 12 }, (_, number) => `data-${number}`);
    const ensured = await Promise.all(names.map(ensure));
    const [maker] = ensured.flatMap(({ state }, at) => (state === "made" ? [names[at] as string] : []));
    expect(ensured.filter(({ state }) => state === "elsewhere")).toHaveLength(names.length - 1);
    expect(await living()).toEqual([hashOf(keyIn(maker as string))]);
  });

  test("is one, however many processes start at once on one database and one folder", async () => {
    const ensured = await Promise.all(Array.from({ length: 12 }, () => ensure("data")));
    expect(ensured.filter(({ state }) => state === "made")).toHaveLength(1);
    expect(ensured.filter(({ state }) => state === "kept")).toHaveLength(11);
    expect(await living()).toEqual([hashOf(keyIn("data"))]);
  });

  test("is for its owner's eyes only, as is its folder", async () => {
    await ensure("data");
    expect(statSync(join(folder, "data/admin-key")).mode & 0o777).toBe(0o600);
    // As root, the account of the embedded database walks through it.
    expect(statSync(join(folder, "data")).mode & 0o777 & ~0o011).toBe(0o700);
  });

  test("is not made again when it was revoked, or its file is gone", async () => {
    await ensure("data");
    const first = keyIn("data");
    rmSync(join(folder, "data"), { recursive: true });
    expect(await ensure("data")).toMatchObject({ state: "elsewhere" });
    expect(await living()).toEqual([hashOf(first)]);
    await database.asOwner((owner) => owner.query("update heritage.access_keys set revoked_at = now()"));
    expect(await ensure("data")).toMatchObject({ state: "elsewhere" });
    expect(await living()).toEqual([]);
  });

  test("is the one in the folder where a database has none yet, and stays out where it has another", async () => {
    const key = makeKey("SECRET");
    await ensure("other");
    await ensure("data");
    rmSync(join(folder, "other/admin-key"));
    writeFileSync(join(folder, "other/admin-key"), key);
    expect(await ensure("other")).toMatchObject({ state: "foreign" });
    expect(await living()).not.toContain(hashOf(key));
    await database.asOwner((owner) => owner.query("delete from heritage.access_keys"));
    expect(await ensure("other")).toMatchObject({ state: "kept" });
    expect(await living()).toEqual([hashOf(key)]);
  });
});

describe("where the key is", () => {
  const key = "hx_sec_secret";
  const line = (adminKey: AdminKey, isTerminal: boolean) => adminKeyLine(adminKey, isTerminal, "/srv");

  test("is told with the key itself to a person at a terminal only, and once", () => {
    const made: AdminKey = { state: "made", key, file: "/srv/data/admin-key" };
    expect(line(made, true)).toBe("Administrator key hx_sec_secret (shown once, kept in data/admin-key)");
    expect(line(made, false)).toBe("Administrator key in data/admin-key");
    expect(line({ state: "kept", file: "/elsewhere/admin-key" }, true)).toBe(
      "Administrator key in /elsewhere/admin-key",
    );
  });

  test("is told also where it is not in the folder, with what makes another", () => {
    const makes = "heritage keys create --administrator --name NAME";
    expect(line({ state: "elsewhere", file: "/srv/admin-key" }, true)).toContain(makes);
    expect(line({ state: "foreign", file: "/srv/admin-key" }, true)).toContain(makes);
  });
});

import { randomBytes } from "node:crypto";
import { databaseUrls } from "../src/platform/database/database-urls.ts";
import { asOwner } from "../src/platform/database/owner-connection.ts";
import { prepareDatabase } from "../src/platform/database/prepare.ts";
import { createTestDatabase, type TestDatabase, testServerUrl } from "../test/support/test-database.ts";
import { buildWorld, type World } from "./world.ts";

export interface BuiltWorld extends World {
  database: TestDatabase;
}

/** A database with the world in it. Nobody stays connected to it, so that it can be copied. */
export async function createWorld(size?: number): Promise<BuiltWorld> {
  const database = await createTestDatabase();
  return { database, ...(await database.asOwner((owner) => buildWorld(owner, size))) };
}

/** The same world once more, row for row. */
export async function copyOf({ urls }: TestDatabase): Promise<TestDatabase> {
  const name = `copy_${randomBytes(6).toString("hex")}`;
  const server = testServerUrl();
  const from = new URL(urls.owner).pathname.slice(1);
  await asOwner(server, 5000, (owner) => owner.query(`create database ${name} template ${from}`));
  const copied = databaseUrls(Object.assign(new URL(server), { pathname: `/${name}` }).href);
  await prepareDatabase(copied, 5000);
  return {
    urls: copied,
    asOwner: (work) => asOwner(copied.owner, 5000, work),
    drop: async () => {
      await asOwner(server, 5000, (owner) => owner.query(`drop database ${name} with (force)`));
    },
  };
}

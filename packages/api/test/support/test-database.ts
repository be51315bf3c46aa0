import { randomBytes } from "node:crypto";
import type pg from "pg";
import { type DatabaseUrls, databaseUrls } from "../../src/platform/database/connections/database-urls.ts";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { prepareDatabase } from "../../src/platform/database/schema/prepare.ts";

export interface TestDatabase {
  urls: DatabaseUrls;
  /** Runs work as the owner, in neither session: to look at the catalogue, or to break something on purpose. */
  asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

/** The server that all suites share, reached as its superuser. */
export function testServerUrl(): string {
  const url = process.env.HX_TEST_SERVER;
  if (!url) throw new Error("The test server was not started: run the tests with `pnpm test`.");
  return url;
}

/** A database of one suite's own: migrated and empty, or a copy of one that nobody is connected to. */
export async function createTestDatabase(template = "hx_template"): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const server = testServerUrl();
  await asOwner(server, 5000, (owner) =>
    owner.query(`create database ${name} template ${template} strategy file_copy`),
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  const urls = databaseUrls(url.href);
  // Grants on the database and settings of the roles in it are not part of a copy.
  await prepareDatabase(urls, 5000);
  return {
    urls,
    asOwner: (work) => asOwner(urls.owner, 5000, work),
    drop: async () => {
      await asOwner(server, 5000, (owner) => owner.query(`drop database ${name} with (force)`));
    },
  };
}

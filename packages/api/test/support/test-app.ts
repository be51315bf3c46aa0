import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "pino";
import { type App, createApp } from "../../src/app.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { seedDemoData, seedDemoPrograms } from "../../src/demo/seed-demo-data.ts";
import { openDatabaseSessions } from "../../src/open-database-sessions.ts";
import type { DatabaseSessions } from "../../src/platform/database/connections/database-sessions.ts";
import type { DatabaseUrls } from "../../src/platform/database/connections/database-urls.ts";
import { hashOfKey, makeKey, prefixOfKey } from "../../src/platform/identity/access-key.ts";
import { makeLog } from "../../src/platform/log.ts";
import { createTestDatabase, type TestDatabase } from "./test-database.ts";

export interface GraphqlAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  data: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  errors?: any[];
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  extensions?: any;
}

export interface AskOptions {
  key?: string;
  headers?: Record<string, string>;
}

export interface TestApp {
  /** Where its files and secrets are. */
  dataDir: string;
  /** Origin of the running API, without a path. */
  url: string;
  adminKey: string;
  database: TestDatabase;
  databaseSessions: DatabaseSessions;
  /** Sends an operation to POST /graphql as an anonymous visitor, or with a key. */
  graphql(query: string, variables?: object, options?: AskOptions): Promise<GraphqlAnswer>;
  /** The same with the administrator key. */
  asAdmin(query: string, variables?: object): Promise<GraphqlAnswer>;
  /** Starts one more instance of the service on the same database; it is closed with this one. */
  another(settings?: Partial<Config>, urls?: DatabaseUrls): Promise<Instance>;
  close(): Promise<void>;
}

/** One instance of the service. */
export type Instance = Pick<TestApp, "url" | "graphql">;

/** The real API on a port and a database of its own. `demo: true` fills it with programs of the demonstration data. */
export async function createTestApp({
  demo = false,
  settings = {},
  log = makeLog(process.env.LOG_LEVEL ?? "fatal"),
}: {
  demo?: boolean | "archive";
  settings?: Partial<Config>;
  log?: Logger;
} = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const config: Config = {
    ...readConfig({ PORT: "0" }),
    requestDeadlineMs: 20_000,
    connectTimeoutMs: 15_000,
    lockTimeoutMs: 10_000,
    statementTimeoutMs: 15_000,
    shutdownGraceMs: 2000,
    queueWaitMs: 15_000,
    // All tests come from one address; those about budgets set their own.
    anonymousPointsPerSecond: 1_000_000,
    keyPointsPerSecond: 1_000_000,
    dataDir: mkdtempSync(join(tmpdir(), "heritage-data-")),
    ...settings,
  };
  const adminKey = await addKey(database, { isAdministrator: true });
  const seed = demo === "archive" ? seedDemoData : seedDemoPrograms;
  if (demo) await seed(config, database.urls, log);
  const instances: App[] = [];
  const another = async (own: Partial<Config> = {}, urls = database.urls): Promise<Instance> => {
    const app = await createApp({ ...config, ...own }, urls, log);
    instances.push(app);
    const url = await app.listen();
    return { url, graphql: (...question) => ask(url, ...question) };
  };
  const app = await another();
  const databaseSessions = await openDatabaseSessions(config, database.urls, log);
  return {
    ...app,
    adminKey,
    dataDir: config.dataDir,
    database,
    databaseSessions,
    asAdmin: (query, variables) => app.graphql(query, variables, { key: adminKey }),
    another,
    close: async () => {
      await Promise.all(instances.map((instance) => instance.close()));
      await databaseSessions.close();
      await database.drop();
      if (settings.dataDir === undefined) rmSync(config.dataDir, { recursive: true, force: true });
    },
  };
}

export interface KeyToAdd {
  isAdministrator?: boolean;
  /** Database id of the partner whose key it is. */
  partnerId?: string | undefined;
  scopes?: string[];
}

export async function addKey(
  database: Pick<TestDatabase, "asOwner">,
  { isAdministrator = false, partnerId, scopes = [] }: KeyToAdd,
): Promise<string> {
  const key = makeKey("SECRET");
  await database.asOwner((owner) =>
    owner.query(
      `with key as (insert into heritage.access_keys (name, is_administrator, home_partner_id, scopes)
                    values ('test', $3, $4, $5) returning id)
       insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $1, id, $2 from key`,
      [hashOfKey(key), prefixOfKey(key), isAdministrator, partnerId ?? null, scopes],
    ),
  );
  return key;
}

async function ask(
  url: string,
  query: string,
  variables: object = {},
  { key, headers = {} }: AskOptions = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Omit<GraphqlAnswer, "status" | "headers">;
  return { status: response.status, headers: response.headers, ...body };
}

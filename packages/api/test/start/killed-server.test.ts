import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DatabaseLine } from "#test/servers/database-line";
import { openFolder, removeFolders, serversOf, until } from "#test/servers/service-process";
import { addKey } from "#test/test-app";
import { answersUnderKills } from "../../proofs/answers/killed.ts";
import { Random } from "../../proofs/random.ts";
import { type App, createApp } from "../../src/app.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { databaseUrls } from "../../src/platform/database/connections/database-urls.ts";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";
import { prepareDatabase } from "../../src/platform/database/schema/prepare.ts";
import { makeLog } from "../../src/platform/log.ts";

// A whole PostgreSQL that is killed, or falls silent, while a service of ours uses it.

let dataDir: string;
let server: EmbeddedServer;
let line: DatabaseLine;
let app: App;
let url: string;
let key: string;

const own = (work: string, values: unknown[] = []) =>
  asOwner(server.url, 5000, async (owner) => (await owner.query(work, values)).rows);

async function start(settings: Partial<Config> = {}): Promise<void> {
  const urls = databaseUrls(server.url);
  const config = { ...readConfig({ PORT: "0" }), shutdownDelayMs: 0, ...settings };
  const through = { ...urls, public: line.through(urls.public), member: line.through(urls.member) };
  app = await createApp(config, through, makeLog("silent"));
  url = await app.listen();
}

beforeAll(async () => {
  dataDir = join(openFolder(), "data");
  server = await EmbeddedServer.start({ dataDir });
  await prepareDatabase(databaseUrls(server.url), 5000);
  line = await DatabaseLine.to(server.url);
  key = await addKey({ asOwner: (work) => asOwner(server.url, 5000, work) }, { isAdministrator: true });
});
afterAll(async () => {
  await line?.close();
  await server?.stop();
  removeFolders();
});

interface Answer {
  data?: { partnerCreate: { partner: { id: string } | null } | null };
  errors?: { message: string; extensions: { code: string; retryAfterMs?: number } }[];
}

async function create(name: string): Promise<Answer> {
  const query = `mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) { partner { id } userErrors { message } } }`;
  const input = {
    name: [{ language: "en", text: name }],
    kind: "MUSEUM",
    side: "HOST",
    idempotencyKey: name,
  };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return (await response.json()) as Answer;
}

function expectRetryLater({ errors = [] }: Answer): void {
  for (const { message, extensions } of errors)
    expect({ message, ...extensions }).toMatchObject({
      code: "UNAVAILABLE",
      retryAfterMs: expect.any(Number),
    });
}

describe("a PostgreSQL that is killed", () => {
  beforeAll(() => start());
  afterAll(() => app?.close());

  const kill = async () => {
    for (const pid of serversOf(dataDir)) process.kill(pid, "SIGKILL");
    return true;
  };

  test.each(["done", "answered"] as const)(
    "at any statement of a mutation, once it is %s, makes it UNAVAILABLE for now, and it is made once",
    async (moment) => {
      let killed = 0;
      for (let at = 1; ; at++) {
        const name = `${moment}-${at}`;
        line.watch({ at, moment, happens: kill });
        const first = await create(name);
        expectRetryLater(first);
        const isOver = !(await line.broke());
        line.watch();
        await until("the mutation to succeed", async () => {
          const answer = await create(name);
          expectRetryLater(answer);
          return answer.errors === undefined;
        });
        expect(await own("select from heritage.partners where sort_name = $1", [name])).toHaveLength(1);
        if (isOver) break;
        killed += 1;
      }
      expect(killed).toBeGreaterThan(3);
      const counts = `select (select count(*) from heritage.partners) as made,
        (select position from heritage.audit_head) as logged`;
      const [{ made, logged }] = (await own(counts)) as [{ made: string; logged: string }];
      expect(logged).toBe(made);
    },
    300_000,
  );
});

describe("a PostgreSQL that falls silent", () => {
  // All that waits for it may wait longer than this test does.
  beforeAll(() =>
    start({
      connectTimeoutMs: 60_000,
      statementTimeoutMs: 600_000,
      requestDeadlineMs: 600_000,
      shutdownGraceMs: 100,
    }),
  );
  afterAll(() => app?.close());

  const readiness = async () => {
    const response = await fetch(`${url}/readyz`);
    return [response.status, ((await response.json()) as { reason?: string }).reason];
  };

  test("ends readiness at once and takes one connection of each pool, however often one asks; then it comes back", async () => {
    expect(await readiness()).toEqual([200, undefined]);
    const before = line.connections;
    const stopped = serversOf(dataDir);
    for (const pid of stopped) process.kill(pid, "SIGSTOP");
    try {
      const silent = [503, "The database does not answer."];
      for (let round = 0; round < 4; round++)
        expect(await Promise.all(Array.from({ length: 20 }, readiness))).toEqual(Array(20).fill(silent));
      expect(line.connections - before).toBeLessThanOrEqual(2);
    } finally {
      for (const pid of stopped) process.kill(pid, "SIGCONT");
    }
    await until("readiness", async () => (await readiness())[0] === 200);
    expect(line.connections - before).toBeLessThanOrEqual(2);
  });
});

describe("people who answer a survey while the service and its database are killed", () => {
  // In short; `pnpm prove:answers` kills sixty times.
  test("lose nothing that was acknowledged, and are there once", async () => {
    const people = 10;
    const report = await answersUnderKills({ people, kills: 2, random: new Random(1) });
    expect(report).toMatchObject({ lost: [], responses: people, answers: 5 * people });
    expect(report.acknowledged).toBeGreaterThanOrEqual(5 * people);
  }, 300_000);
});

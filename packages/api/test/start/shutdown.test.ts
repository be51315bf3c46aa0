import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import {
  ask,
  keyOf,
  openFolder,
  removeFolders,
  type ServiceProcess,
  serversOf,
  startService,
  stopServices,
  until,
} from "#test/servers/service-process";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";

const longTimeouts = {
  SHUTDOWN_DELAY_MS: "0",
  STATEMENT_TIMEOUT_MS: "60000",
  LOCK_TIMEOUT_MS: "60000",
  REQUEST_DEADLINE_MS: "60000",
};
let dataDir: string;
beforeAll(async () => {
  dataDir = join(openFolder(), "data");
});
afterEach(stopServices);
afterAll(removeFolders);

const start = async (environment: Record<string, string>) =>
  (await startService({ dataDir, environment: { ...longTimeouts, ...environment } })).ready();

/** A request that is under way: it waits for a table that somebody holds until `letGo`. */
async function slowRequest({ url }: ServiceProcess) {
  const server = await EmbeddedServer.start({ dataDir });
  const holder = new pg.Client({ connectionString: server.url });
  holder.on("error", () => undefined);
  await holder.connect();
  await holder.query("begin; lock table heritage.partners in access exclusive mode");
  const answer = ask(url, "{ partners { nodes { slug } } }").catch(() => "cut off");
  await until("the request to wait", async () => {
    const { rows } = await holder.query("select from pg_locks where not granted");
    return rows.length > 0;
  });
  const letGo = async () => {
    await holder.query("rollback").catch(() => undefined);
    await holder.end().catch(() => undefined);
    await server.stop();
  };
  return { answer, letGo };
}

const readiness = async ({ url }: ServiceProcess) => (await fetch(`${url}/readyz`)).status;

describe("a service that is told to stop", () => {
  test("says so at /readyz first, still answers, and finishes what is under way", async () => {
    const service = await start({ SHUTDOWN_DELAY_MS: "5000" });
    expect(await readiness(service)).toBe(200);
    const { answer, letGo } = await slowRequest(service);
    service.signal("SIGTERM");
    await until("readiness to end", async () => (await readiness(service)) === 503);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect(await ask(service.url, "{ __typename }")).toMatchObject({ status: 200 });
    await letGo();
    expect(await answer).toMatchObject({ status: 200, data: { partners: { nodes: [] } } });
    expect(await service.exited).toEqual({ code: 0, signal: null });
  });

  test("refuses new connections after that, and waits for requests under way no longer than it was told", async () => {
    const service = await start({ SHUTDOWN_GRACE_MS: "1500" });
    const { answer, letGo } = await slowRequest(service);
    service.signal("SIGTERM");
    await until("connections to be refused", () =>
      fetch(`${service.url}/healthz`).then(
        () => false,
        () => true,
      ),
    );
    expect(await service.exited).toEqual({ code: 0, signal: null });
    expect(await answer).toBe("cut off");
    await letGo();
    expect(serversOf(dataDir)).toEqual([]);
  });
});

describe("a service whose database is away", () => {
  test("lives, is not ready, says when to try again, and logs the reason under the request's id", async () => {
    const elsewhere = join(openFolder(), "data");
    const server = await EmbeddedServer.start({ dataDir: elsewhere });
    const service = await start({ DATABASE_URL: server.url });
    await server.stop();
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${service.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: "unavailable", reason: "The database cannot be reached." });
    const answer = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ partners { nodes { slug } } }" }),
    });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
    const id = answer.headers.get("x-request-id");
    const logged = linesOf(service).filter((line) => line.requestId === id);
    expect(logged.map(({ msg }) => msg)).toContain("refused for now");
    expect(JSON.stringify(logged)).toContain("ECONNREFUSED");
  });
});

interface LogLine {
  level: number;
  time: string;
  service: string;
  msg: string;
  requestId?: string;
  status?: number;
}
const linesOf = (service: ServiceProcess): LogLine[] =>
  service
    .complained()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("the log", () => {
  test("is one JSON object a line, each request under the id that its answer bears, without any key", async () => {
    const service = await start({ LOG_LEVEL: "debug" });
    const key = keyOf(dataDir);
    const json = { "content-type": "application/json" };
    const answers = await Promise.all([
      fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: { ...json, authorization: `Bearer ${key}` },
        body: '{"query":"{ partners { nodes { slug } } }"}',
      }),
      fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: { ...json, authorization: "Bearer wrong-key" },
        body: '{"query":"{ __typename }"}',
      }),
      fetch(`${service.url}/graphql`, { method: "POST", headers: json, body: "{nonsense" }),
      fetch(`${service.url}/nowhere?key=${key}`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 400, 404]);
    await service.interrupt();
    for (const line of linesOf(service))
      expect(line).toMatchObject({
        service: "heritage-exchange",
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        level: expect.any(Number),
      });
    const requests = new Map(
      linesOf(service)
        .filter(({ msg }) => msg === "request")
        .map((line) => [line.requestId, line.status]),
    );
    for (const { status, headers } of answers)
      expect(requests.get(String(headers.get("x-request-id")))).toBe(status);
    const written = service.complained() + readFileSync(join(dataDir, "database/server.log"), "utf8");
    for (const secret of [key, "wrong-key", "nonsense"]) expect(written).not.toContain(secret);
  });
});

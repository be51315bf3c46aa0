import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import {
  ask,
  clusterOf,
  copyOf,
  freePort,
  keyOf,
  openFolder,
  postmasterOf,
  removeFolders,
  type ServiceProcess,
  serversOf,
  startService,
  stopServices,
  until,
} from "#test/servers/service-process";
import { testServerUrl } from "#test/test-database";
import { demoPrograms } from "../../src/demo/data/programs.ts";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";

const demonstrated = demoPrograms(new Date()).filter(({ lifecycle }) => lifecycle !== "DRAFT").length;
const isRoot = process.getuid?.() === 0;
const kept = "kept-over-a-restart";

async function programsOf({ url }: ServiceProcess): Promise<unknown> {
  const { data } = await ask(url, "{ programs { totalCount { value } } }");
  return (data as { programs: { totalCount: { value: number } } }).programs.totalCount.value;
}

/** Adds a partner with the administrator key; gives the mistakes. */
async function addPartner({ url }: ServiceProcess, slug: string, key: string): Promise<unknown> {
  const input = `{ slug: "${slug}", kind: MUSEUM, side: HOST, name: [{ language: "en", text: "A museum" }] }`;
  return (await ask(url, `mutation { partnerCreate(input: ${input}) { userErrors { message } } }`, key)).data;
}
const noMistakes = { partnerCreate: { userErrors: [] } };

async function knows({ url }: ServiceProcess, slug: string, key: string): Promise<boolean> {
  const { data } = await ask(url, `{ partner(by: { slug: "${slug}" }) { slug } }`, key);
  return (data as { partner: unknown } | undefined)?.partner != null;
}

async function start(dataDir: string, environment: Record<string, string> = {}): Promise<ServiceProcess> {
  return (await startService({ dataDir, environment })).ready();
}

// A database that was started once, given a partner and stopped; each test works on a copy.
let used: string;
beforeAll(async () => {
  used = join(openFolder(), "data");
  const service = await start(used);
  expect(await addPartner(service, kept, keyOf(used))).toEqual(noMistakes);
  expect(await service.interrupt()).toEqual({ code: 0, signal: null });
});
afterEach(stopServices);
afterAll(removeFolders);

describe("a first start", () => {
  test("prints the addresses and where the administrator key is, and lists the demonstration programs", async () => {
    const dataDir = join(openFolder(), "new/data");
    const service = await start(dataDir, { HX_SEED: "demo" });
    for (const path of ["/demo", "/graphiql", "/graphql"])
      expect(service.said()).toContain(service.url + path);
    // Nobody sits at a terminal here: what is said goes to a log.
    expect(service.said()).toMatch(/Administrator key in \S+\/data\/admin-key\n/);
    for (const written of [service.said(), service.complained()])
      expect(written).not.toContain(keyOf(dataDir));
    expect(statSync(join(dataDir, "admin-key")).mode & 0o777).toBe(0o600);
    // Nobody else looks into the folder; as root, the account of the database walks through it.
    const closed = isRoot ? 0o711 : 0o700;
    for (const folder of [dirname(dataDir), dataDir, join(dataDir, "database")])
      expect([folder, statSync(folder).mode & 0o777]).toEqual([folder, closed]);
    for (const file of ["owner-password", "server.log"])
      expect([file, statSync(join(dataDir, "database", file)).mode & 0o777]).toEqual([file, 0o600]);
    expect(await programsOf(service)).toBe(demonstrated);
    expect(await addPartner(service, "made-with-the-key", keyOf(dataDir))).toEqual(noMistakes);
  });

  test("that was killed while the database was being made leaves nothing that a second start stumbles over", async () => {
    const dataDir = join(openFolder(), "data");
    const first = await startService({ dataDir });
    const folder = join(dataDir, "database");
    const unfinished = () => existsSync(folder) && execFileSync("ls", [folder], { encoding: "utf8" });
    await until("initdb to begin", () => String(unfinished()).includes("cluster-unfinished-"));
    first.signal("SIGKILL");
    await first.exited;
    const second = await start(dataDir);
    expect(await programsOf(second)).toBe(0);
    expect(unfinished()).not.toContain("unfinished");
  });

  test("that is interrupted stops as soon as it can and leaves no database running", async () => {
    const dataDir = join(openFolder(), "data");
    const service = await startService({ dataDir });
    await until("the folder", () => existsSync(join(dataDir, "database")));
    const exit = await service.interrupt();
    // What it complained of stands beside how it ended, so that a failure says why.
    expect({ ...exit, complained: service.complained() }).toEqual({
      code: 0,
      signal: null,
      complained: expect.not.stringContaining("rror"),
    });
    expect(serversOf(dataDir)).toEqual([]);
  });

  (isRoot ? test : test.skip)("as an ordinary user runs the database as that user", async () => {
    const parent = openFolder();
    chmodSync(parent, 0o777);
    const dataDir = join(parent, "data");
    const nobody = 65_534;
    const service = await (await startService({ dataDir, uid: nobody })).ready();
    expect(statSync(clusterOf(dataDir)).uid).toBe(nobody);
    expect(await addPartner(service, "by-nobody", keyOf(dataDir))).toEqual(noMistakes);
  });

  (isRoot ? test : test.skip)("as root works where only root can go, and keeps the key there", async () => {
    const parent = openFolder();
    chmodSync(parent, 0o700);
    const dataDir = join(parent, "data");
    const first = await (await startService({ dataDir, umask: "077" })).ready();
    expect(clusterOf(dataDir).startsWith(dataDir)).toBe(false);
    expect(await addPartner(first, kept, keyOf(dataDir))).toEqual(noMistakes);
    await first.interrupt();
    const second = await start(dataDir);
    expect(await knows(second, kept, keyOf(dataDir))).toBe(true);
  });
});

describe("a start on data that is there", () => {
  test("keeps it, tells where the key is and not the key", async () => {
    const dataDir = copyOf(used);
    const service = await start(dataDir);
    expect(service.said()).toMatch(/Administrator key in \S+\/data\/admin-key\n/);
    expect(service.said()).not.toContain(keyOf(dataDir));
    expect(await knows(service, kept, keyOf(dataDir))).toBe(true);
  });

  test("adopts the database that a killed service left running, and stops it in the end", async () => {
    const dataDir = copyOf(used);
    const first = await start(dataDir);
    const orphan = postmasterOf(dataDir);
    first.signal("SIGKILL");
    await first.exited;
    const second = await start(dataDir);
    expect(postmasterOf(dataDir)).toBe(orphan);
    expect(await knows(second, kept, keyOf(dataDir))).toBe(true);
    await second.interrupt();
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("recovers what was acknowledged before the service and the database were killed", async () => {
    const dataDir = copyOf(used);
    const first = await start(dataDir);
    expect(await addPartner(first, "acknowledged", keyOf(dataDir))).toEqual(noMistakes);
    for (const pid of serversOf(dataDir)) process.kill(pid, "SIGKILL");
    first.signal("SIGKILL");
    await first.exited;
    const second = await start(dataDir);
    expect(await knows(second, "acknowledged", keyOf(dataDir))).toBe(true);
  });
});

describe("a running service", () => {
  test("comes back by itself when its database was killed", async () => {
    const dataDir = copyOf(used);
    const service = await start(dataDir);
    const killed = postmasterOf(dataDir);
    process.kill(killed, "SIGKILL");
    // Between two servers the file is away for a moment.
    const another = async () => ![killed, 0, Number.NaN].includes(postmasterOf(dataDir));
    await until("another server", () => another().catch(() => false));
    await until("an answer", () => knows(service, kept, keyOf(dataDir)).catch(() => false));
    expect(await service.interrupt()).toEqual({ code: 0, signal: null });
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("shares its database with a command that joins, which leaves it running", async () => {
    const dataDir = copyOf(used);
    const service = await start(dataDir);
    const postmaster = postmasterOf(dataDir);
    const command = await EmbeddedServer.start({ dataDir });
    expect(postmasterOf(dataDir)).toBe(postmaster);
    await command.stop();
    expect(await knows(service, kept, keyOf(dataDir))).toBe(true);
  });

  test("takes over the database that a command started, and a command outlives the service", async () => {
    const dataDir = copyOf(used);
    const command = await EmbeddedServer.start({ dataDir });
    const service = await start(dataDir);
    await service.interrupt();
    expect(await asOwner(command.url, 5000, async (owner) => (await owner.query("select")).rowCount)).toBe(1);
    await command.stop();
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("leaves no database behind when Ctrl-C is pressed while it waits for others to look elsewhere", async () => {
    const dataDir = copyOf(used);
    const service = await start(dataDir, { SHUTDOWN_DELAY_MS: "600000" });
    service.signal("SIGTERM");
    await until("the farewell", () => service.said().includes("Stopping"));
    service.signal("SIGINT");
    expect((await service.exited).code).toBe(1);
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("does not wait for others to look elsewhere when Ctrl-C is pressed", async () => {
    const service = await start(copyOf(used), { SHUTDOWN_DELAY_MS: "600000" });
    // A browser that has the page open.
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect(await service.interrupt()).toEqual({ code: 0, signal: null });
  });

  test("goes on when whoever read its greeting has left", async () => {
    const dataDir = copyOf(used);
    const service = await start(dataDir);
    service.child.stdout?.destroy();
    expect(await service.interrupt()).toEqual({ code: 0, signal: null });
  });
});

describe("two starts on one folder", () => {
  test("at the same moment share one new database, and the last to leave stops it", async () => {
    const dataDir = join(openFolder(), "data");
    const services = await Promise.all([startService({ dataDir }), startService({ dataDir })]);
    const [first, second] = (await Promise.all(services.map((service) => service.ready()))) as [
      ServiceProcess,
      ServiceProcess,
    ];
    expect(await addPartner(first, "of-the-first", keyOf(dataDir))).toEqual(noMistakes);
    expect(await knows(second, "of-the-first", keyOf(dataDir))).toBe(true);
    expect(await first.interrupt()).toEqual({ code: 0, signal: null });
    expect(await knows(second, "of-the-first", keyOf(dataDir))).toBe(true);
    expect(await second.interrupt()).toEqual({ code: 0, signal: null });
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("and one port: one serves, the other says why not and exits", async () => {
    const dataDir = copyOf(used);
    const port = await freePort();
    const services = await Promise.all([startService({ dataDir, port }), startService({ dataDir, port })]);
    const loser = await Promise.race(services.map((service) => service.exited.then(() => service)));
    const winner = services.find((service) => service !== loser) as ServiceProcess;
    expect(loser.complained()).toMatch(/^Port \d+ of 127\.0\.0\.1 is taken by another program: .+\.\n$/m);
    expect((await loser.exited).code).toBe(1);
    expect(await knows(await winner.ready(), kept, keyOf(dataDir))).toBe(true);
  });
});

describe("DATABASE_URL", () => {
  test("uses another server, and starts none", async () => {
    const dataDir = join(openFolder(), "data");
    const name = `start_${process.pid}_${Date.now()}`;
    await asOwner(testServerUrl(), 5000, (owner) => owner.query(`create database ${name}`));
    const url = new URL(testServerUrl());
    url.pathname = `/${name}`;
    const service = await start(dataDir, { DATABASE_URL: url.href, HX_SEED: "demo" });
    expect(await programsOf(service)).toBe(demonstrated);
    expect(existsSync(join(dataDir, "database"))).toBe(false);
    expect(await service.interrupt()).toEqual({ code: 0, signal: null });
    await asOwner(testServerUrl(), 5000, (owner) => owner.query(`drop database ${name}`));
  });
});

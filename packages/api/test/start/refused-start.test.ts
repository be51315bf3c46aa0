import { chmodSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import {
  clusterOf,
  copyOf,
  freePort,
  openFolder,
  removeFolders,
  type ServiceOptions,
  serversOf,
  startService,
  stopServices,
} from "#test/servers/service-process";
import { testServerUrl } from "#test/test-database";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";

let used: string;
beforeAll(async () => {
  used = join(openFolder(), "data");
  const service = await (await startService({ dataDir: used })).ready();
  await service.interrupt();
});
afterEach(stopServices);
afterAll(removeFolders);

/** What a start that must not succeed says. Logs are lines of JSON, and no part of it. */
async function refusal(options: ServiceOptions): Promise<string> {
  const service = await startService(options);
  const exit = await service.exited;
  expect(exit).toEqual({ code: 1, signal: null });
  expect(service.said()).toBe("");
  return service
    .complained()
    .split("\n")
    .filter((line) => !line.startsWith("{"))
    .join("\n")
    .trimEnd();
}

const oneSentence = /^[A-Z][^\n]*\.$/;
const unused = () => join(openFolder(), "data");

describe("a start that cannot succeed says why in one sentence, exits with 1 and leaves nothing running", () => {
  test("a port that is taken", async () => {
    const dataDir = copyOf(used);
    const port = await freePort();
    const other: Server = createServer().listen(port, "127.0.0.1");
    const said = await refusal({ dataDir, port });
    other.close();
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`Port ${port} of 127.0.0.1 is taken`);
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("an address that this machine does not have", async () => {
    const dataDir = copyOf(used);
    const said = await refusal({ dataDir, environment: { HOST: "192.0.2.1" } });
    expect(said).toMatch(oneSentence);
    expect(said).toContain("no address 192.0.2.1");
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("settings with mistakes: one sentence for each, all at once, and no password", async () => {
    const environment = {
      PORT: "80 80",
      HX_SEED: "some",
      LOG_LEVEL: "loud",
      DATABASE_URL: "postgres://u:secret@h",
    };
    const said = await refusal({ dataDir: unused(), environment });
    expect(said.split("\n")).toEqual([
      'PORT must be a whole number from 0 to 65535 (it is "80 80").',
      "DATABASE_URL must read postgres://USER:PASSWORD@HOST:PORT/DATABASE, with a user, a password and a database.",
      'HX_SEED must be one of demo, none (it is "some").',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent (it is "loud").',
    ]);
  });

  test("a data folder that is a file", async () => {
    const file = join(openFolder(), "data");
    writeFileSync(file, "not a folder");
    const said = await refusal({ dataDir: file });
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`The folder ${file} cannot be written`);
  });

  test("a data folder that cannot be written", async () => {
    const parent = openFolder();
    const isRoot = process.getuid?.() === 0;
    if (!isRoot) chmodSync(parent, 0o555);
    const dataDir = join(parent, "data");
    const said = await refusal({ dataDir, ...(isRoot ? { uid: 65_534 } : {}) });
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`The folder ${dataDir} cannot be written (permission denied)`);
  });

  test("a database server that nothing answers for", async () => {
    const environment = { DATABASE_URL: `postgres://u:p@127.0.0.1:${await freePort()}/heritage` };
    const said = await refusal({ dataDir: unused(), environment });
    expect(said).toMatch(oneSentence);
    expect(said).toContain("cannot be reached (nothing answers there)");
  });

  test("a database server that takes connections and says nothing", async () => {
    const port = await freePort();
    const silent = createServer().listen(port, "127.0.0.1");
    const environment = {
      DATABASE_URL: `postgres://u:p@127.0.0.1:${port}/heritage`,
      CONNECT_TIMEOUT_MS: "200",
    };
    const said = await refusal({ dataDir: unused(), environment });
    silent.close();
    expect(said).toMatch(oneSentence);
    expect(said).toContain("cannot be reached (timeout expired)");
  });

  test("a wrong password", async () => {
    const url = new URL(testServerUrl());
    url.password = "wrong";
    const said = await refusal({ dataDir: unused(), environment: { DATABASE_URL: url.href } });
    expect(said).toMatch(oneSentence);
    expect(said).toContain('refuses the user "heritage"');
    expect(said).not.toContain("wrong");
  });

  test("a database that does not exist", async () => {
    const url = new URL(testServerUrl());
    url.pathname = "/nowhere";
    const said = await refusal({ dataDir: unused(), environment: { DATABASE_URL: url.href } });
    expect(said).toMatch(oneSentence);
    expect(said).toContain('There is no database "nowhere"');
  });

  test("a database whose encoding is not UTF-8", async () => {
    const name = `latin_${process.pid}_${Date.now()}`;
    await asOwner(testServerUrl(), 5000, (owner) =>
      owner.query(
        `create database ${name} encoding 'LATIN1' locale_provider libc lc_collate 'C' lc_ctype 'C' template template0`,
      ),
    );
    const url = new URL(testServerUrl());
    url.pathname = `/${name}`;
    const said = await refusal({ dataDir: unused(), environment: { DATABASE_URL: url.href } });
    await asOwner(testServerUrl(), 5000, (owner) => owner.query(`drop database ${name}`));
    expect(said).toMatch(oneSentence);
    expect(said).toContain("encoding is LATIN1");
  });

  test("a database that is damaged", async () => {
    const dataDir = copyOf(used);
    rmSync(join(clusterOf(dataDir), "global/pg_control"));
    const said = await refusal({ dataDir });
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`The database in ${clusterOf(dataDir)} does not start`);
    expect(serversOf(dataDir)).toEqual([]);
  });

  test("an administrator key that is damaged", async () => {
    const dataDir = copyOf(used);
    truncateSync(join(dataDir, "admin-key"), 20);
    const said = await refusal({ dataDir });
    expect(said).toMatch(oneSentence);
    expect(said).toContain("admin-key contains no API key");
    expect(serversOf(dataDir)).toEqual([]);
  });
});

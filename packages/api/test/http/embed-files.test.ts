import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { embedFiles } from "../../src/platform/http/routes/embed-files.ts";
import { makeServer } from "../../src/platform/http/server.ts";
import { makeLog } from "../../src/platform/log.ts";

let folder: string;
let server: FastifyInstance;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heritage-embed-"));
  writeFileSync(join(folder, "secret.js"), "secret");
  const embedDir = join(folder, "embed");
  for (const version of ["v1", "0.1.0", "0.2.0-rc.1"]) {
    mkdirSync(join(embedDir, version), { recursive: true });
    writeFileSync(join(embedDir, version, "programs.js"), `// ${version}`);
    writeFileSync(join(embedDir, version, "integrity.json"), "{}");
    writeFileSync(join(embedDir, version, "labels-ti-Ab0dEf9h.js"), "// ti");
  }
  writeFileSync(join(embedDir, "v1/programs.js.gz"), gzipSync("// v1"));
  writeFileSync(join(embedDir, "v1/.hidden.js"), "secret");
  mkdirSync(join(embedDir, "drafts"));
  writeFileSync(join(embedDir, "drafts/programs.js"), "secret");
  server = await makeServer(makeLog("silent"));
  await server.register(embedFiles, { prefix: "/embed", embedDir });
  origin = await server.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the elements for other people's pages", () => {
  test("come under v1, to be asked for again soon", async () => {
    const response = await fetch(`${origin}/embed/v1/programs.js`);
    expect([response.status, await response.text()]).toEqual([200, "// v1"]);
    expect(response.headers.get("content-type")).toMatch(/^(text|application)\/javascript/);
    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
  });

  test.each(["0.1.0", "0.2.0-rc.1"])("come under their version %s for ever", async (version) => {
    const response = await fetch(`${origin}/embed/${version}/programs.js`);
    expect([response.status, await response.text()]).toEqual([200, `// ${version}`]);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("bring their parts, whose names end with what is in them", async () => {
    const response = await fetch(`${origin}/embed/0.1.0/labels-ti-Ab0dEf9h.js`);
    expect([response.status, await response.text()]).toEqual([200, "// ti"]);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toContain("immutable");
  });

  test("may be loaded by pages of any origin, isolated ones too", async () => {
    const { headers } = await fetch(`${origin}/embed/v1/programs.js`, {
      headers: { origin: "https://museum.example" },
    });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("are not sent again to a browser that has them", async () => {
    const first = await fetch(`${origin}/embed/v1/programs.js`);
    const etag = first.headers.get("etag") ?? "";
    // Left to itself, fetch adds a header that asks for the whole again.
    const headers = { "if-none-match": etag, "cache-control": "max-age=0" };
    const second = await fetch(`${origin}/embed/v1/programs.js`, { headers });
    expect([second.status, await second.text()]).toEqual([304, ""]);
  });

  test("are sent compressed to those that take it", async () => {
    const response = await fetch(`${origin}/embed/v1/programs.js`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toContain("accept-encoding");
    expect(await response.text()).toBe("// v1");
    const plain = await fetch(`${origin}/embed/v1/programs.js`, {
      headers: { "accept-encoding": "identity" },
    });
    expect(plain.headers.get("content-encoding")).toBeNull();
  });

  test("publish their hashes beside them", async () => {
    const response = await fetch(`${origin}/embed/0.1.0/integrity.json`);
    expect([response.status, await response.json()]).toEqual([200, {}]);
  });
});

test.each([
  "v1/nothing.js",
  "v2/programs.js",
  "9.9.9/programs.js",
  "v1/",
  "v1",
  "",
  "v1/programs.js/",
  "v1/.hidden.js",
  "drafts/programs.js",
  "v1/..%2f..%2fsecret.js",
  "v1/%2e%2e%2f%2e%2e%2fsecret.js",
  "..%2f/secret.js",
  "%2e%2e/secret.js",
  "v1/..%5c..%5csecret.js",
  "v1/programs.js%00.json",
  `v1/${"a".repeat(300)}.js`,
  "v1/../../secret.js",
  "v1/../../../../../../../../etc/passwd",
])("nothing else comes out of the folder: %s", async (path) => {
  const { status, body } = await rawGet(`/embed/${path}`);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(JSON.parse(body).errors[0].message).toMatch(/\w/);
});

/** A request whose path is sent as it is: `fetch` would resolve dots itself. */
function rawGet(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = get({ hostname, port, path }, async (response) => {
      let body = "";
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode ?? 0, body });
    });
    asked.on("error", reject);
  });
}

test("what is missing is said in a sentence that leads on", async () => {
  const body = (await (await fetch(`${origin}/embed/9.9.9/programs.js`)).json()) as {
    errors: { message: string }[];
  };
  expect(body.errors[0]?.message).toBe(
    "There are no elements at /embed/9.9.9/programs.js. The newest are at /embed/v1/programs.js.",
  );
});

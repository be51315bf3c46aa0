import { mkdtempSync, rmSync } from "node:fs";
import http, { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createApp } from "../src/app.ts";
import { type Config, readConfig } from "../src/config.ts";
import { makeLog } from "../src/platform/log.ts";
import type { TestDatabase } from "../test/support/test-database.ts";
import type { Operation } from "./operations.ts";
import { personas, type Viewer } from "./personas.ts";

/** An identity provider with tokens for all personas. */
export interface Issuer {
  url: string;
  tokens: Map<string, string>;
  close(): void;
}

const audience = "proofs";

export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("EdDSA");
  const key = { ...(await exportJWK(publicKey)), kid: "1", alg: "EdDSA" };
  let url = "";
  const server = createServer((request, response) => {
    const body = request.url === "/keys" ? { keys: [key] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.setHeader("content-type", "application/json").end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const tokens = new Map<string, string>();
  for (const { kind, name } of Object.values(personas).filter((viewer) => viewer.kind === "person"))
    tokens.set(
      `${kind} ${name}`,
      await new SignJWT({})
        .setProtectedHeader({ alg: "EdDSA", kid: "1", typ: "at+jwt" })
        .setIssuer(url)
        .setAudience(audience)
        .setSubject(name)
        .setIssuedAt()
        .setExpirationTime("12h")
        .sign(privateKey),
    );
  return { url, tokens, close: () => server.close() };
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The real API on a database, with what it logs. */
export interface Service {
  origin: string;
  send(operation: Operation, viewer: Viewer): Promise<Answer>;
  /** Lines of the log that hold text of the world. */
  leakedLines: string[];
  /** Lines of the log about what went wrong. */
  errorLines: string[];
  close(): Promise<void>;
}

// Nothing is refused for having asked too much: that would be a matter of time.
const points = 999_999_999;

export async function startService(
  database: TestDatabase,
  secrets: Map<string, string>,
  issuer: Issuer,
  settings: Partial<Config> = {},
): Promise<Service> {
  const leakedLines: string[] = [];
  const errorLines: string[] = [];
  const log = makeLog("trace", {
    write: (line) => {
      if (/canary/i.test(line)) leakedLines.push(line);
      if (/"level":(50|60)/.test(line)) errorLines.push(line);
    },
  });
  const dataDir = mkdtempSync(join(tmpdir(), "heritage-proofs-"));
  const config: Config = {
    ...readConfig({ PORT: "0", DATA_DIR: dataDir }),
    // Two worlds are compared: their addresses of files have to be the same.
    fileAddressKey: "the same in both of the worlds that are compared",
    requestDeadlineMs: 60_000,
    statementTimeoutMs: 60_000,
    queueWaitMs: 60_000,
    connectTimeoutMs: 15_000,
    shutdownGraceMs: 500,
    anonymousPointsPerSecond: points,
    keyPointsPerSecond: points,
    oidcIssuers: [{ issuer: issuer.url, audience, type: "at+jwt", claims: {} }],
    ...settings,
  };
  const app = await createApp(config, database.urls, log);
  const url = new URL(await app.listen());
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  const credentialOf = ({ kind, name }: Viewer) =>
    kind === "person" ? issuer.tokens.get(`person ${name}`) : secrets.get(name);
  return {
    origin: url.origin,
    leakedLines,
    errorLines,
    send: (operation, viewer) => {
      const headers: Record<string, string> = { ...operation.headers };
      if (viewer.kind === "person" || viewer.kind === "key")
        headers.authorization = `Bearer ${credentialOf(viewer)}`;
      const key = viewer.kind === "publishable" ? credentialOf(viewer) : undefined;
      return ask(
        { agent, host: url.hostname, port: url.port, headers, ...lineOf(operation, key) },
        bodyOf(operation),
      );
    },
    close: async () => {
      agent.destroy();
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function lineOf({ hash, variables }: Operation, key: string | undefined) {
  if (hash === undefined) return { method: "POST", path: "/graphql" };
  const query = new URLSearchParams({ variables: JSON.stringify(variables), ...(key && { key }) });
  return { method: "GET", path: `/graphql/t/${hash}?${query}` };
}

const bodyOf = ({ hash, document, variables }: Operation) =>
  hash === undefined ? JSON.stringify({ query: document, variables }) : undefined;

function ask(options: http.RequestOptions, body: string | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...options.headers,
      ...(body && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
    };
    const request = http.request({ ...options, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

// Speaks the API's HTTP protocol over real sockets, so that transport and faults can be tried without the API.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, graphql } from "graphql";
import { catalogue } from "./catalogue.ts";
import { operations, schemaText } from "./contract.ts";

/** An answer that the server gives instead of the right one. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Closes the connection without an answer. */
  drop?: boolean;
  /** Keeps the connection open without an answer. */
  hang?: boolean;
  /** Sends half of the body and then closes the connection, or keeps it open. */
  half?: "drop" | "hang";
}

/** A request as it arrived. */
export interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** The server and what it saw. */
export interface ProtocolServer {
  /** The address for `createClient`. */
  url: string;
  origin: string;
  requests: SeenRequest[];
  /** The status of each answer. */
  statuses: number[];
  /** Answers for the next requests, in their order. */
  replies: Reply[];
  /** Answers what depends on what was sent, once there are no more `replies`. */
  answering: ((request: { query: string; variables: Record<string, unknown> }) => Reply) | undefined;
  /** Operations that this server claims not to know by their hash. */
  unknown: Set<string>;
  close(): Promise<void>;
}

/** Addresses whose first part names a fault, for tests that cannot reach `replies`. */
const FAULTS: Record<string, (nth: number) => Reply | undefined> = {
  flaky: (nth) => (nth < 3 ? graphqlError("UNAVAILABLE", 503, { "retry-after": "0" }) : undefined),
  limited: () => graphqlError("RATE_LIMITED", 429, { "retry-after": "3600" }),
  hanging: () => ({ hang: true }),
  dropping: () => ({ drop: true }),
  halving: () => ({ body: '{"data":{"programs":{"nodes":[]}}}', half: "drop" }),
  forgetful: (nth) => (nth === 1 ? graphqlError("PERSISTED_QUERY_NOT_FOUND", 404) : undefined),
};

export function graphqlError(code: string, status: number, headers: Record<string, string> = {}): Reply {
  const errors = [{ message: `It says ${code}.`, extensions: { code, requestId: "req_1" } }];
  return { status, headers, body: JSON.stringify({ errors }) };
}

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "authorization, content-type, if-none-match",
  "access-control-expose-headers": "etag, retry-after, x-request-id",
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function writeHalf(response: ServerResponse, body: string, then: "drop" | "hang"): void {
  response.write(body.slice(0, body.length / 2), () => {
    if (then === "drop") response.destroy();
  });
}

function write(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  if (reply.drop) response.destroy();
  if (reply.drop || reply.hang) return;
  const { status = 200, body = "" } = reply;
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const isFresh = request.method === "GET" && status === 200;
  const headers = {
    ...CORS,
    "content-type": "application/graphql-response+json; charset=utf-8",
    "x-request-id": randomUUID(),
    ...(isFresh ? { etag, "cache-control": "public, max-age=0, must-revalidate" } : {}),
    ...reply.headers,
  };
  if (isFresh && request.headers["if-none-match"] === etag) response.writeHead(304, headers).end();
  else if (reply.half) writeHalf(response.writeHead(status, headers), body, reply.half);
  else response.writeHead(status, headers).end(body);
}

const schema = buildSchema(schemaText);

/** A hundredth of a second of silence, in a file whose bytes are characters as well. */
const samples = 80;
const sound = `RIFF${word(4, 36 + samples)}WAVEfmt ${word(4, 16)}${word(2, 1)}${word(2, 1)}${word(4, 8000)}${word(4, 8000)}${word(2, 1)}${word(2, 8)}data${word(4, samples)}${"\x7f".repeat(samples)}`;

function word(bytes: number, value: number): string {
  return Array.from({ length: bytes }, (_, at) => String.fromCharCode((value >> (8 * at)) & 127)).join("");
}

/** A picture or a sound, at addresses below `/media/`. */
function mediaFile({ pathname }: URL): Reply {
  if (pathname.endsWith("gone")) return { status: 404 };
  if (pathname.endsWith("sound")) return { headers: { "content-type": "audio/wav" }, body: sound };
  const body =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#a06a3c"/></svg>';
  return { headers: { "content-type": "image/svg+xml" }, body };
}

/** The built elements, from the same origin as the data. */
function embedFile({ pathname }: URL): Reply {
  const file = new URL(`../../dist${pathname}`, import.meta.url);
  if (!existsSync(file)) return { status: 404 };
  return { headers: { "content-type": "text/javascript" }, body: readFileSync(file, "utf8") };
}

/** Starts a server on a free port of this machine. */
export async function startProtocolServer(count?: number): Promise<ProtocolServer> {
  const rootValue = catalogue(count);
  const seen = {
    requests: [] as SeenRequest[],
    statuses: [] as number[],
    replies: [] as Reply[],
    answering: undefined as ProtocolServer["answering"],
    unknown: new Set<string>(),
  };
  const faultCounts = new Map<string, number>();

  async function execute(source: string, variableValues: Record<string, unknown>): Promise<Reply> {
    const result = await graphql({ schema, source, rootValue, variableValues });
    return { status: result.data ? 200 : 400, body: JSON.stringify(result) };
  }

  function faultOf(firstPart: string): Reply | undefined {
    const planned = seen.replies.shift();
    if (planned) return planned;
    const nth = (faultCounts.get(firstPart) ?? 0) + 1;
    faultCounts.set(firstPart, nth);
    return FAULTS[firstPart.split("-")[0] ?? ""]?.(nth);
  }

  async function answer(request: IncomingMessage, body: string): Promise<Reply> {
    if (request.method === "OPTIONS") return { status: 204 };
    const url = new URL(request.url ?? "", "http://localhost");
    if (url.pathname.startsWith("/embed/")) return embedFile(url);
    if (url.pathname.startsWith("/media/")) return mediaFile(url);
    const fault = faultOf(url.pathname.split("/")[1] ?? "");
    if (fault) return fault;
    const { authorization } = request.headers;
    if (authorization && authorization !== "Bearer hx_sec_right") return graphqlError("UNAUTHENTICATED", 401);
    if (request.method === "POST") {
      const { query, variables } = JSON.parse(body);
      if (seen.answering) return seen.answering({ query, variables });
      return execute(query, variables);
    }
    const hash = /\/graphql\/t\/(\w+)$/.exec(url.pathname)?.[1];
    const operation = operations.find((o) => o.sha256 === hash && !seen.unknown.has(o.name));
    if (!operation) return graphqlError("PERSISTED_QUERY_NOT_FOUND", 404);
    return execute(operation.document, JSON.parse(url.searchParams.get("variables") ?? "{}"));
  }

  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const body = await bodyOf(request);
    seen.requests.push({ method, url, headers, body });
    write(request, response, await answer(request, body));
    seen.statuses.push(response.statusCode);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(seen, { url: `${origin}/graphql`, origin, close });
}

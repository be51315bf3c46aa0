import { randomUUID } from "node:crypto";
import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import cors from "@fastify/cors";
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { Logger } from "pino";
import { ApiError, errors } from "../errors.ts";
import { logUnforeseen } from "../graphql/error-format.ts";
import { documentLimits } from "../graphql/execution/limits.ts";
import { answerError, errorBody, fromHttpError, graphqlMediaType } from "./answer-error.ts";

interface ServerOptions {
  /** How long a sender may take for a whole request. */
  requestTimeoutMs?: number;
  /** Proxies whose word about a caller's address is taken. */
  trustedProxies?: string[];
}

/** How long a file may take to arrive. */
const uploadTimeoutMs = 3_600_000;

declare module "fastify" {
  interface FastifyContextConfig {
    /** True where a body may come slowly, because its sender is known. */
    takesItsTime?: boolean;
  }
}

export async function makeServer(
  log: Logger,
  { requestTimeoutMs = 10_000, trustedProxies = [] }: ServerOptions = {},
): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    loggerInstance: log as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    bodyLimit: documentLimits.bodyBytes,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    forceCloseConnections: "idle",
    // What arrives while the server closes is answered, and its connection ended.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    // A slow sender must not hold a socket for ever. Files may take longer, on the routes that say so.
    requestTimeout: uploadTimeoutMs,
    http: { headersTimeout: requestTimeoutMs, connectionsCheckingInterval: requestTimeoutMs / 5 },
    keepAliveTimeout: 65_000,
    // Nor may a reader who takes nothing.
    connectionTimeout: 75_000,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error, request, reply) =>
      answerError(fromHttpError(error), request, introduce(request, reply)),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    (_request: FastifyRequest, body: Buffer, done) => done(null, readJson(body)),
  );
  // Anybody's page may read what is public; credentials travel in a header, never in cookies. So it is harmless which
  // headers a page sends, such as those of its tracing: what it asks for is allowed.
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "HEAD", "POST", "PUT"],
    exposedHeaders: [
      "accept-ranges",
      "content-range",
      "etag",
      "ratelimit",
      "ratelimit-policy",
      "retry-after",
      "x-request-id",
    ],
    maxAge: 86_400,
    strictPreflight: false,
  });
  app.addHook("onRequest", async (request, reply) => {
    introduce(request, reply);
    if (request.routeOptions.config.takesItsTime !== true) expectSoon(request.raw, requestTimeoutMs);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "request",
    );
  });
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof ApiError) {
      // Who asked is not told why; the operator may have to know.
      logUnforeseen(log, request.id, [error]);
      if (error.cause && error.extensions.retryAfterMs === undefined)
        request.log.info({ err: error.cause }, "refused");
      return answerError(error, request, reply);
    }
    const known = fromHttpError(error as { statusCode?: number; message: string });
    if (known.extensions.code === "INTERNAL") request.log.error({ err: error }, "unforeseen error");
    return answerError(known, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url.slice(0, 200)}. GraphQL is at /graphql, and / says what else there is.`;
    return answerError(errors.badInput(message, { status: 404 }), request, reply);
  });
  return app;
}

/** Gives up on a body that does not come in time. */
function expectSoon(request: IncomingMessage, timeoutMs: number): void {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (request.complete || (encoding === undefined && (length ?? "0") === "0")) return;
  const late = Object.assign(new Error("late"), { code: "ERR_HTTP_REQUEST_TIMEOUT" });
  const timer = setTimeout(() => refuseUnreadable(late, request.socket), timeoutMs);
  request.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
}

function introduce(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
}

/** JSON in UTF-8. Bytes that are none would be replaced in silence, and be stored. */
function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw errors.badInput("The body is not valid JSON in UTF-8.");
  }
}
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What is no HTTP, or does not arrive in time, gets an answer too: as JSON, and then the connection ends. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, refusal] = unreadable[error.code ?? ""] ?? unreadable.other;
  const body = errorBody(refusal, randomUUID());
  const headers = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${graphqlMediaType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "connection: close",
  ];
  socket.end(`${headers.join("\r\n")}\r\n\r\n${body}`);
}
const unreadable: Record<string, [number, ApiError]> & { other: [number, ApiError] } = {
  HPE_HEADER_OVERFLOW: [431, errors.limit("The headers, or the address, are longer than 16 KB.")],
  ERR_HTTP_REQUEST_TIMEOUT: [408, errors.badInput("The request did not arrive in time.")],
  other: [400, errors.badInput("This is not a request in HTTP/1.1.")],
};

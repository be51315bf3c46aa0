import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import type { CompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { DatabaseSessions } from "../../database/connections/database-sessions.ts";
import {
  formatError,
  logUnforeseen,
  retryAfter,
  statusOf,
  withRequestId,
} from "../../graphql/error-format.ts";
import type { Executor } from "../../graphql/execution/executor.ts";
import { isKept } from "../../graphql/kept.ts";
import { GraphqlRequest } from "../../graphql/request.ts";
import type { OperationLimits } from "../../limits/operation-limits.ts";
import type { Viewer } from "../../viewer.ts";
import { graphqlMediaType } from "../answer-error.ts";
import { callerOf } from "../caller.ts";

/** An operation that was parsed, checked and compiled. */
export interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  compiled: CompiledQuery;
  /** Whether what it answers everybody may be kept until the public sees something else. */
  isKept: boolean;
}

/** Who asks, and in which languages. */
export interface Asking {
  viewer: Viewer;
  languages: readonly string[];
}

interface Parts {
  schema: GraphQLSchema;
  executor: Executor;
  databaseSessions: DatabaseSessions;
  limits: OperationLimits;
}

/** Runs operations known beforehand for whoever asks over HTTP: within the limits, and at the asker's cost. */
export class OperationRunner {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** With `isWritten`, for answers that are sent as they are: `stringifyWritten` makes their text. */
  prepare(name: string, text: string, how: { isWritten?: boolean } = {}): Prepared {
    const { schema, executor } = this.#parts;
    const document = parse(text);
    const [mistake] = validate(schema, document);
    if (mistake) throw new Error(`The operation ${name} does not fit the schema: ${mistake.message}`);
    const operation = document.definitions.find((definition) => definition.kind === "OperationDefinition");
    if (!operation) throw new Error(`The operation ${name} is none.`);
    return {
      document,
      operation,
      compiled: executor.compile(document, how),
      isKept: isKept(document, schema),
    };
  }

  /** The data; or undefined, once the failure has been sent as an answer. */
  async run(
    { document, operation, compiled }: Prepared,
    variables: Record<string, unknown>,
    { viewer, languages }: Asking,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<object | undefined> {
    const { databaseSessions, executor, limits } = this.#parts;
    const caller = callerOf(request, reply, viewer, limits.rates);
    const context = new GraphqlRequest({ id: request.id, viewer, languages, databaseSessions, caller });
    const coerced = await limits
      .letIn(caller)
      .then(() => executor.admit(document, operation, variables, context))
      .catch((error) => {
        reply.headers(limits.headers(caller));
        throw error;
      });
    const { data, errors } = await executor.runCompiled(compiled, coerced, context);
    // Shared caches keep answers to anonymous visitors, so those must not tell about one of them.
    if (caller.isMember || errors) reply.headers(limits.headers(caller));
    if (!errors) return data ?? {};
    logUnforeseen(request.server.log as Logger, request.id, errors);
    sendFailure(data, errors.map(asGraphqlError), request, reply);
    return undefined;
  }
}

function sendFailure(
  data: ExecutionResult["data"],
  found: GraphQLError[],
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const failed = found.map((error) => withRequestId(formatError(error.toJSON(), error), request.id));
  const wait = retryAfter(failed);
  if (wait !== undefined) reply.header("retry-after", wait);
  reply
    .code(statusOf(data, failed))
    .header("cache-control", "no-store")
    .type(graphqlMediaType)
    .send(JSON.stringify({ errors: failed, data }));
}

// graphql-jit's errors are GraphQLErrors of its own making.
const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(String((error as Error).message), { originalError: error as Error });

/** An answer as it is sent. */
export interface Answer {
  body: Buffer;
  etag: string;
  headers: Record<string, string>;
}

export function answerOf(text: string, headers: Record<string, string>): Answer {
  const body = Buffer.from(text);
  return { body, headers, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
}

/** Answers that are kept for everybody; undefined where none are to be kept. */
export function answerCache(maxBytes: number): LRUCache<string, Answer> | undefined {
  if (maxBytes === 0) return undefined;
  return new LRUCache({
    maxSize: maxBytes,
    // Addresses in an answer are good for a day at least.
    ttl: 12 * 3_600_000,
    sizeCalculation: ({ body }, key) => body.length + key.length + 200,
  });
}

/** Sends an answer, or says that whoever asks has it already. */
export function sendAnswer(
  { body, etag, headers }: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.header("etag", etag);
  if (!reply.hasHeader("cache-control")) reply.header("cache-control", "public, max-age=0, must-revalidate");
  const known = request.headers["if-none-match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(etag) || known?.includes("*")) return reply.code(304).send();
  return reply.headers(headers).send(body);
}

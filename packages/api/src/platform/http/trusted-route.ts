import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
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
import type { Doors } from "../database/doors.ts";
import { errors } from "../errors.ts";
import { formatError, logUnforeseen, retryAfter, statusOf, withRequestId } from "../graphql/error-format.ts";
import type { Executor } from "../graphql/executor.ts";
import { parseAcceptLanguage } from "../graphql/languages.ts";
import { GraphqlRequest } from "../graphql/request.ts";
import type { OperationLimits } from "../limits/operation-limits.ts";
import { isPublicViewer, type Viewer } from "../viewer.ts";
import { graphqlMediaType } from "./answer-error.ts";
import { callerOf } from "./caller.ts";
import type { ContentVersion } from "./content-version.ts";
import { type Credentials, pageHeaders, presentedBy } from "./credential.ts";

/** An operation of the manifest in packages/schema/operations.json. */
export interface TrustedOperation {
  name: string;
  type: string;
  sha256: string;
  document: string;
}

interface Prepared {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  compiled: CompiledQuery;
}

interface Answer {
  body: Buffer;
  etag: string;
}

interface Options {
  operations: readonly TrustedOperation[];
  schema: GraphQLSchema;
  executor: Executor;
  doors: Doors;
  credentials: Credentials;
  limits: OperationLimits;
  contentVersion: ContentVersion;
  /** Bytes of answers to keep; 0 keeps none. */
  cacheBytes: number;
}

const mostVariables = 8 * 1024;

/**
 * GET /graphql/t/<sha256>: operations known beforehand, parsed and checked once at start. A plain GET without headers
 * of ours needs no preflight, and its answer can be kept by browsers and by us.
 */
export class TrustedRoute {
  readonly #options: Options;
  readonly #prepared: Map<string, Prepared>;
  readonly #answers: LRUCache<string, Answer> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#prepared = prepare(options);
    this.#answers =
      options.cacheBytes > 0
        ? new LRUCache({
            maxSize: options.cacheBytes,
            sizeCalculation: ({ body }, key) => body.length + key.length + 200,
          })
        : undefined;
  }

  register(app: FastifyInstance): void {
    app.get<{ Params: { hash: string } }>("/graphql/t/:hash", async (request, reply) =>
      this.#handle(request.params.hash, request, reply),
    );
  }

  async #handle(hash: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const prepared = this.#prepared.get(hash);
    if (!prepared) throw this.#unknown(hash, reply);
    // A publishable key says who is asked to pay; what it sees is what everybody sees, and is kept for all.
    const viewer = await this.#options.credentials.viewerOf(presentedBy(request));
    const language = request.headers["accept-language"];
    if (!isPublicViewer(viewer) || !this.#answers) {
      return this.#send(await this.#run(prepared, viewer, request, reply), viewer, request, reply);
    }
    const version = await this.#options.contentVersion.current();
    const { variables = "" } = request.query as { variables?: string };
    // `viewer` tells a page with a key from a visitor; else they see the same.
    const key = JSON.stringify([version, language, hash, variables, viewer.kind]);
    const kept = this.#answers.get(key);
    if (kept) return this.#send(kept, viewer, request, reply);
    const answer = await this.#run(prepared, viewer, request, reply);
    if (answer && reply.statusCode === 200) this.#answers.set(key, answer);
    return this.#send(answer, viewer, request, reply);
  }

  #unknown(hash: string, reply: FastifyReply): Error {
    if (!this.#options.operations.some(({ sha256 }) => sha256 === hash))
      return errors.persistedQueryNotFound();
    reply.header("allow", "POST");
    return errors.badInput("This operation writes. Send it to POST /graphql.", { status: 405 });
  }

  async #run(
    { document, operation, compiled }: Prepared,
    viewer: Viewer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Answer | undefined> {
    const { doors, executor, limits } = this.#options;
    const languages = parseAcceptLanguage(request.headers["accept-language"]);
    const caller = callerOf(request, reply, viewer, limits.rates);
    const context = new GraphqlRequest({ id: request.id, viewer, languages, doors, caller });
    const variables = variablesOf(request.query as { variables?: unknown });
    const coerced = await limits
      .holdBackFlood(caller)
      .then(() => executor.admit(document, operation, variables, context))
      .catch((error) => {
        reply.headers(limits.headers(caller));
        throw error;
      });
    const result = await executor.runCompiled(compiled, coerced, context);
    // Shared caches keep answers to anonymous visitors, so those must not tell about one of them.
    if (caller.isMember || result.errors) reply.headers(limits.headers(caller));
    if (result.errors) {
      logUnforeseen(request.server.log as Logger, request.id, result.errors);
      this.#fail(result.data, result.errors.map(asGraphqlError), request, reply);
      return undefined;
    }
    if (!isPublicViewer(viewer)) reply.header("cache-control", "no-store");
    const body = Buffer.from(JSON.stringify({ data: result.data }));
    return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
  }

  #fail(
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

  #send(
    answer: Answer | undefined,
    viewer: Viewer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): FastifyReply {
    if (!answer) return reply;
    // Whether a key that is bound gets an answer depends on who asks, and from which page.
    const isBound = viewer.kind === "publishable" && viewer.isBound;
    const varying = ["accept-language", "authorization", ...(isBound ? pageHeaders : [])];
    reply.header("etag", answer.etag).header("vary", varying.join(", "));
    if (!reply.hasHeader("cache-control"))
      reply.header("cache-control", `${isBound ? "private" : "public"}, max-age=0, must-revalidate`);
    const known = request.headers["if-none-match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    if (known?.includes(answer.etag) || known?.includes("*")) return reply.code(304).send();
    return reply.type(graphqlMediaType).send(answer.body);
  }
}

function prepare({ operations, schema, executor }: Options): Map<string, Prepared> {
  const prepared = new Map<string, Prepared>();
  for (const { name, type, sha256, document: text } of operations) {
    if (type !== "query") continue;
    const document = parse(text);
    const [mistake] = validate(schema, document);
    if (mistake) throw new Error(`The trusted operation ${name} does not fit the schema: ${mistake.message}`);
    const operation = document.definitions.find((definition) => definition.kind === "OperationDefinition");
    if (operation) prepared.set(sha256, { document, operation, compiled: executor.compile(document) });
  }
  return prepared;
}

function variablesOf({ variables }: { variables?: unknown }): Record<string, unknown> {
  if (variables === undefined || variables === "") return {};
  if (typeof variables !== "string" || variables.length > mostVariables)
    throw errors.badInput("variables must be one JSON object of at most 8 KB.");
  let parsed: unknown;
  try {
    parsed = JSON.parse(variables);
  } catch {
    throw errors.badInput("variables is not valid JSON.");
  }
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed))
    throw errors.badInput("variables must be a JSON object.");
  return parsed as Record<string, unknown>;
}

// graphql-jit's errors are GraphQLErrors of its own making.
const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(String((error as Error).message), { originalError: error as Error });

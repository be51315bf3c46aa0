import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { LRUCache } from "lru-cache";
import { errors } from "../../errors.ts";
import { stringifyWritten } from "../../graphql/execution/written-ahead.ts";
import { parseAcceptLanguage } from "../../texts/languages.ts";
import { isPublicViewer, type Viewer } from "../../viewer.ts";
import { graphqlMediaType } from "../answer-error.ts";
import type { ContentVersion } from "../content-version.ts";
import { type Credentials, pageHeaders, presentedBy } from "../credential.ts";
import {
  type Answer,
  answerOf,
  type OperationRunner,
  type Prepared,
  sendAnswer,
} from "./operation-runner.ts";

/** An operation of the manifest in packages/schema/operations.json. */
export interface TrustedOperation {
  name: string;
  type: string;
  sha256: string;
  document: string;
}

interface Options {
  operations: readonly TrustedOperation[];
  runner: OperationRunner;
  credentials: Credentials;
  contentVersion: ContentVersion;
  /** What is kept for everybody. */
  answers: LRUCache<string, Answer> | undefined;
}

const maxVariables = 8 * 1024;

/**
 * GET /graphql/t/<sha256>: operations known beforehand, each parsed, checked and compiled when it is first asked for. A plain
 * GET without headers of ours needs no preflight, and its answer can be kept by browsers and by us.
 */
export class TrustedRoute {
  readonly #options: Options;
  readonly #queries: Map<string, TrustedOperation>;
  readonly #prepared = new Map<string, Prepared>();

  constructor(options: Options) {
    this.#options = options;
    const queries = options.operations.filter(({ type }) => type === "query");
    this.#queries = new Map(queries.map((query) => [query.sha256, query]));
  }

  register(app: FastifyInstance): void {
    app.get<{ Params: { hash: string } }>("/graphql/t/:hash", async (request, reply) =>
      this.#handle(request.params.hash, request, reply),
    );
  }

  async #handle(hash: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const prepared = this.#prepare(hash);
    if (!prepared) throw this.#unknown(hash, reply);
    // A publishable key says who is asked to pay; what it sees is what everybody sees, and is kept for all.
    const viewer = await this.#options.credentials.viewerOf(presentedBy(request));
    const language = request.headers["accept-language"];
    const { answers, contentVersion } = this.#options;
    if (!isPublicViewer(viewer) || !answers || !prepared.isKept) {
      const answer = await this.#run(prepared, viewer, request, reply);
      return this.#send(answer, viewer, request, reply);
    }
    const version = await contentVersion.current();
    const { variables = "" } = request.query as { variables?: string };
    // `viewer` tells a page with a key from a visitor; else they see the same.
    const key = JSON.stringify([version, language, hash, variables, viewer.kind]);
    const kept = answers.get(key) ?? (await this.#run(prepared, viewer, request, reply));
    if (kept) answers.set(key, kept);
    return this.#send(kept, viewer, request, reply);
  }

  #prepare(hash: string): Prepared | undefined {
    const query = this.#queries.get(hash);
    let prepared = this.#prepared.get(hash);
    if (query && !prepared) {
      prepared = this.#options.runner.prepare(query.name, query.document, { isWritten: true });
      this.#prepared.set(hash, prepared);
    }
    return prepared;
  }

  #unknown(hash: string, reply: FastifyReply): Error {
    if (!this.#options.operations.some(({ sha256 }) => sha256 === hash))
      return errors.persistedQueryNotFound();
    reply.header("allow", "POST");
    return errors.badInput("This operation writes. Send it to POST /graphql.", { status: 405 });
  }

  async #run(
    prepared: Prepared,
    viewer: Viewer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Answer | undefined> {
    const languages = parseAcceptLanguage(request.headers["accept-language"]);
    const variables = variablesOf(request.query as { variables?: unknown });
    const data = await this.#options.runner.run(prepared, variables, { viewer, languages }, request, reply);
    if (!data) return undefined;
    if (!isPublicViewer(viewer)) reply.header("cache-control", "no-store");
    return answerOf(stringifyWritten({ data }), { "content-type": graphqlMediaType });
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
    if (isBound) reply.header("cache-control", "private, max-age=0, must-revalidate");
    return sendAnswer(answer, request, reply.header("vary", varying.join(", ")));
  }
}

function variablesOf({ variables }: { variables?: unknown }): Record<string, unknown> {
  if (variables === undefined || variables === "") return {};
  if (typeof variables !== "string" || variables.length > maxVariables)
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

import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { DatabaseSessions } from "../../database/connections/database-sessions.ts";
import { errors } from "../../errors.ts";
import {
  formatError,
  logUnforeseen,
  retryAfter,
  statusOf,
  withRequestId,
} from "../../graphql/error-format.ts";
import { type ApolloContext, type Executor, stringifyAnswer } from "../../graphql/execution/executor.ts";
import { GraphqlRequest } from "../../graphql/request.ts";
import type { LimitedCaller, OperationLimits } from "../../limits/operation-limits.ts";
import { parseAcceptLanguage } from "../../texts/languages.ts";
import { isPublicViewer, type Viewer } from "../../viewer.ts";
import { callerOf } from "../caller.ts";
import { type Credentials, presentedBy } from "../credential.ts";

interface Asking {
  viewer: Viewer;
  caller: LimitedCaller;
}
declare module "fastify" {
  interface FastifyRequest {
    /** Who asks, once that is known. */
    asking?: Asking;
  }
}

export function makeApollo(
  executor: Executor,
  limits: OperationLimits,
  log: Logger,
): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    gateway: executor.asGateway(),
    introspection: true,
    // A browser adds no credential of ours to a request by itself: what it sends unasked is an anonymous query.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: false,
    documentStore: executor.documentStore(),
    stringifyResult: stringifyAnswer,
    formatError,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      executor.plugin(),
      answersCarryRequestId(log),
      answersCarryCost(limits),
    ],
  });
}

/** Adds the request id to errors, asks clients to wait where that helps, and keeps private answers out of caches. */
const answersCarryRequestId = (log: Logger): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) =>
      logUnforeseen(log, contextValue.request.id, errors),
    willSendResponse: async ({ response, contextValue }) => {
      const { body, http } = response;
      const { id, viewer } = contextValue.request;
      if (body.kind !== "single") return;
      const { data, errors } = body.singleResult;
      const isKept = !errors && isPublicViewer(viewer);
      http.headers.set("cache-control", isKept ? "private, max-age=0, must-revalidate" : "no-store");
      if (!errors) return;
      body.singleResult.errors = errors.map((error) => withRequestId(error, id));
      const wait = retryAfter(errors);
      if (wait !== undefined) http.headers.set("retry-after", wait);
      // Apollo knows 400 and 405; everything else is 200 or 500 to it.
      if (![400, 405].includes(http.status ?? 200)) http.status = statusOf(data, errors);
    },
  }),
});

/** Says what the operation cost and what is left to spend, in the answer and in its headers. */
const answersCarryCost = (limits: OperationLimits): ApolloServerPlugin<ApolloContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http }, contextValue: { request } }) => {
      const { caller, charge } = request;
      if (body.kind !== "single" || !caller) return;
      const cost = limits.cost(caller, charge);
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      for (const [name, value] of Object.entries(limits.headers(caller))) http.headers.set(name, value);
    },
  }),
});

/**
 * POST /graphql: any document within the limits, as JSON. GET as well, for queries: a page of any origin may send one
 * without asking first, as it reads what everybody may read. Mutations by GET, and forms, are refused.
 */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ApolloContext>,
  databaseSessions: DatabaseSessions,
  credentials: Credentials,
  limits: OperationLimits,
): void {
  /** Whoever is refused is told what is left to spend. */
  const orReportLimits = (reply: FastifyReply, caller: LimitedCaller, passing: Promise<void>) =>
    passing.catch((refusal) => {
      reply.headers(limits.headers(caller));
      throw refusal;
    });
  const handle = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest) => ({
      request: new GraphqlRequest({
        id: request.id,
        ...(request.asking as Asking),
        languages: parseAcceptLanguage(request.headers["accept-language"]),
        databaseSessions,
      }),
    }),
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    exposeHeadRoute: false,
    // Before the body is read: who may not ask, or asks too much, is not listened to.
    onRequest: async (request, reply) => {
      reply.header("vary", "accept, accept-language, authorization");
      const viewer = await credentials.viewerOf(presentedBy(request));
      if (viewer.kind === "publishable") throw errors.operationNotTrusted();
      const caller = callerOf(request, reply, viewer, limits.rates);
      await orReportLimits(reply, caller, limits.letIn(caller));
      request.asking = { viewer, caller };
    },
    handler: async (request, reply) => {
      const { caller } = request.asking as Asking;
      const { query } = ((request.method === "GET" ? request.query : request.body) ?? {}) as {
        query?: unknown;
      };
      if (typeof query === "string") await orReportLimits(reply, caller, limits.chargeReading(caller, query));
      const body: unknown = await handle.call(app, request, reply);
      if (reply.statusCode < 400 || typeof body !== "string") return body;
      // Apollo answers by itself what it takes for no operation, before the plugin sees it.
      const answer = JSON.parse(body) as { errors: GraphQLFormattedError[] };
      reply.header("cache-control", "no-store");
      return JSON.stringify({
        ...answer,
        errors: answer.errors.map((error) => withRequestId(error, request.id)),
      });
    },
  });
  app.route({
    url: "/graphql",
    method: app.supportedMethods.filter((method) => !["GET", "POST", "OPTIONS"].includes(method)),
    handler: async (request, reply) => {
      reply.header("allow", "GET, POST");
      throw errors.badInput(`${request.method} is not accepted here. Send operations by POST.`, {
        status: 405,
      });
    },
  });
}

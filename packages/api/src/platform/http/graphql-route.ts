import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Doors } from "../database/doors.ts";
import { errorFormatter } from "../graphql/error-format.ts";
import type { ApolloContext, Executor } from "../graphql/executor.ts";
import { parseAcceptLanguage } from "../graphql/languages.ts";
import { documentLimits, limitRule } from "../graphql/limits.ts";
import { GraphqlRequest } from "../graphql/request.ts";
import { isPublicViewer, type Viewer } from "../viewer.ts";
import type { Credentials } from "./credential.ts";

declare module "fastify" {
  interface FastifyRequest {
    viewer?: Viewer;
  }
}

export function makeApollo(executor: Executor, log: Logger): ApolloServer<ApolloContext> {
  return new ApolloServer<ApolloContext>({
    gateway: executor.asGateway(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 2000,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [limitRule],
    formatError: errorFormatter(log),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      executor.plugin(),
      answersCarryRequestId,
    ],
  });
}

/** Adds the request id to errors, asks clients to wait where that helps, and keeps private answers out of caches. */
const answersCarryRequestId: ApolloServerPlugin<ApolloContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const { body, http } = response;
      const { id, viewer } = contextValue.request;
      if (body.kind !== "single") return;
      const { errors } = body.singleResult;
      if (errors || !isPublicViewer(viewer)) http.headers.set("cache-control", "no-store");
      if (!errors) return;
      body.singleResult.errors = errors.map((error) => ({
        ...error,
        extensions: { ...error.extensions, requestId: id },
      }));
      const wait = errors.map((error) => error.extensions?.retryAfterMs).find((ms) => typeof ms === "number");
      if (typeof wait === "number") http.headers.set("retry-after", String(Math.ceil(wait / 1000)));
      const status = errors.length > 0 && !hasData(body.singleResult.data) ? statusOf(errors) : undefined;
      if (status !== undefined) http.status = status;
    },
  }),
};

const hasData = (data: unknown): boolean =>
  data != null && Object.values(data).some((value) => value !== null && value !== undefined);

const statuses: Record<string, number> = {
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INTERNAL: 500,
  BAD_CURSOR: 400,
};
const statusOf = (errors: readonly { extensions?: Record<string, unknown> }[]): number | undefined =>
  errors.map((error) => statuses[String(error.extensions?.code)]).find((status) => status !== undefined);

/** POST /graphql: any document within the limits. GET as well, for queries that a browser may send after a preflight. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ApolloContext>,
  doors: Doors,
  credentials: Credentials,
): void {
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    preHandler: async (request) => {
      const { authorization, origin } = request.headers;
      request.viewer = await credentials.viewerOf({ authorization, origin, address: request.ip });
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request: FastifyRequest) => ({
        request: new GraphqlRequest({
          id: request.id,
          viewer: request.viewer as Viewer,
          languages: parseAcceptLanguage(request.headers["accept-language"]),
          doors,
        }),
      }),
    }),
  });
}

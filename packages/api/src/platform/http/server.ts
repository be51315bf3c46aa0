import { randomUUID } from "node:crypto";
import cors from "@fastify/cors";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { Logger } from "pino";
import { ApiError } from "../errors.ts";
import { documentLimits } from "../graphql/limits.ts";
import { answerError, fromHttpError } from "./answer-error.ts";

export async function makeServer(log: Logger): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    bodyLimit: documentLimits.bodyBytes,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200 },
    // A slow sender must not hold a socket for ever.
    requestTimeout: 10_000,
    keepAliveTimeout: 65_000,
  });
  // Anybody's page may read what is public; credentials travel in a header, never in cookies.
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "POST"],
    allowedHeaders: ["authorization", "content-type", "accept-language"],
    exposedHeaders: ["etag", "retry-after", "x-request-id"],
    maxAge: 86_400,
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
  });
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "request",
    );
  });
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof ApiError) return answerError(error, request, reply);
    const known = error as { statusCode?: number; message: string };
    if ((known.statusCode ?? 500) >= 500) {
      request.log.error({ err: error }, "unforeseen error");
      const message = "Something went wrong on our side. Quote the request id when you report it.";
      return answerError(new ApiError("INTERNAL", message, { status: 500 }), request, reply);
    }
    return answerError(fromHttpError(known), request, reply);
  });
  app.setNotFoundHandler((request, reply) =>
    answerError(
      new ApiError("BAD_USER_INPUT", `There is nothing at ${request.method} ${request.url.slice(0, 200)}.`, {
        status: 404,
      }),
      request,
      reply,
    ),
  );
  return app;
}

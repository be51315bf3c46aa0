import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError, errors } from "../errors.ts";

/** Answers with a GraphQL error, for what fails before GraphQL is reached. Always JSON, never a stack. */
export function answerError(error: ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, http, retryAfterMs } = error.extensions;
  if (retryAfterMs !== undefined) reply.header("retry-after", Math.ceil(retryAfterMs / 1000));
  const extensions = { code, requestId: request.id, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return reply
    .code(http.status)
    .header("cache-control", "no-store")
    .type("application/graphql-response+json; charset=utf-8")
    .send(JSON.stringify({ errors: [{ message: error.message, extensions }] }));
}

/** What Fastify itself refuses: malformed or oversized bodies, unknown media types. */
export function fromHttpError(error: { statusCode?: number; code?: string; message: string }): ApiError {
  const status = error.statusCode ?? 500;
  if (status === 413)
    return new ApiError("LIMIT_EXCEEDED", "The body is larger than 64 KB. Send less at a time.", { status });
  if (status === 415)
    return new ApiError("BAD_USER_INPUT", "Send the operation as JSON, with content-type application/json.", {
      status,
    });
  if (status >= 400 && status < 500)
    return new ApiError("BAD_USER_INPUT", "The body is not valid JSON.", { status });
  return errors.unavailable();
}

import type { FastifyReply, FastifyRequest } from "fastify";
import { type ApiError, errors } from "../errors.ts";

export const graphqlMediaType = "application/graphql-response+json; charset=utf-8";

/** The body of an answer to what fails before GraphQL is reached: the same JSON as from there. */
export function errorBody({ message, extensions }: ApiError, requestId: string): string {
  const { code, retryAfterMs } = extensions;
  return JSON.stringify({
    errors: [
      { message, extensions: { code, requestId, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) } },
    ],
  });
}

/** Answers with a GraphQL error, for what fails before GraphQL is reached. Always JSON, never a stack. */
export function answerError(error: ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { http, retryAfterMs } = error.extensions;
  if (retryAfterMs !== undefined) reply.header("retry-after", Math.ceil(retryAfterMs / 1000));
  return reply
    .code(http.status)
    .header("cache-control", "no-store")
    .type(graphqlMediaType)
    .send(errorBody(error, request.id));
}

/** What Fastify itself refuses: oversized bodies, unknown media types, addresses that cannot be read. */
export function fromHttpError(error: { statusCode?: number; message: string }): ApiError {
  const status = error.statusCode ?? 500;
  if (status === 413) return errors.limit("The body is larger than 64 KB. Send less at a time.", { status });
  if (status === 415)
    return errors.badInput("Send the operation as JSON, with content-type application/json.", { status });
  if (status === 414) return errors.limit("The address is too long. Send the operation by POST.", { status });
  if (status >= 400 && status < 500) return errors.badInput("The request cannot be read.", { status });
  return errors.internal();
}

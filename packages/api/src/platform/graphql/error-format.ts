import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { translateDatabaseError } from "../database/connections/database-errors.ts";
import { ApiError, type ErrorCode, errorStatuses, errors } from "../errors.ts";

// Apollo's codes for what is our caller's mistake, under the names that our clients know.
const renamed: Record<string, ErrorCode> = {
  BAD_USER_INPUT: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "PERSISTED_QUERY_NOT_SUPPORTED",
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
};

/** The error as a client may see it. Whatever is not foreseen shows only that it happened. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const { message, extensions } = foreseen(error) ?? callersMistake(formatted) ?? errors.internal();
  const { code, retryAfterMs } = extensions;
  return {
    message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
    ...place,
    extensions: { code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  };
}

export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

// graphql-js repeats what it was given, however long.
const longestMessage = 500;

/** Logs whole, under the id of its request, what clients are not shown. */
export function logUnforeseen(log: Logger, requestId: string, found: readonly unknown[]): void {
  for (const error of found) {
    const formatted = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
    const err = unwrapResolverError(error);
    const { code, retryAfterMs } = formatError(formatted, error).extensions ?? {};
    if (code === "INTERNAL") log.error({ err, requestId }, "unforeseen error");
    // The client is told to wait; the operator, what for.
    if (retryAfterMs !== undefined && (code === "UNAVAILABLE" || code === "TIMEOUT")) {
      const cause = foreseen(error)?.cause;
      log.warn(cause ? { err: cause, requestId } : { requestId, why: formatted.message }, "refused for now");
    }
  }
}

interface Mistake {
  message: string;
  extensions: { code: ErrorCode; retryAfterMs?: number };
}

function callersMistake({ message, extensions }: GraphQLFormattedError): Mistake | undefined {
  const code = renamed[String(extensions?.code)];
  return code && { message, extensions: { code } };
}

function foreseen(error: unknown): ApiError | undefined {
  const original = unwrapResolverError(error);
  const nested = error instanceof GraphQLError ? error.originalError : undefined;
  return [original, nested, translateDatabaseError(original)].find((found) => found instanceof ApiError);
}

/** The status of an answer with errors: 200 while it holds data, else that of its first error. */
export function statusOf(
  data: unknown,
  found: readonly { extensions?: Record<string, unknown> | undefined }[],
): number {
  if (Object.values(data ?? {}).some((value) => value != null)) return 200;
  const [code] = found.map(({ extensions }) => extensions?.code as ErrorCode);
  return code === undefined ? 200 : errorStatuses[code];
}

/** The header that asks a client to wait, in seconds, where one of the errors does. */
export function retryAfter(
  found: readonly { extensions?: Record<string, unknown> | undefined }[],
): string | undefined {
  const waits = found.flatMap(({ extensions }) => (extensions?.retryAfterMs as number | undefined) ?? []);
  return waits.length > 0 ? String(Math.ceil(Math.max(...waits) / 1000)) : undefined;
}

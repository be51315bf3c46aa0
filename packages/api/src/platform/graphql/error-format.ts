import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { translateDatabaseError } from "../database/database-errors.ts";
import { ApiError, errors } from "../errors.ts";
import { limitMark } from "./limits.ts";

// Apollo's codes for what is our caller's mistake, under the names that our clients know.
const renamed: Record<string, string> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "PERSISTED_QUERY_NOT_FOUND",
};
const callersMistakes = new Set(["BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"]);

/** The error as a client may see it. Whatever is not foreseen is logged whole, and shows only that it happened. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const known = foreseen(error);
    if (known) {
      const { code, retryAfterMs } = known.extensions;
      return {
        message: known.message,
        ...place,
        extensions: { code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
      };
    }
    const given = String(formatted.extensions?.code ?? "");
    const code = renamed[given] ?? given;
    if (
      formatted.extensions?.[limitMark] ||
      /Document contains more than \d+ tokens/.test(formatted.message)
    ) {
      return { message: formatted.message, ...place, extensions: { code: "LIMIT_EXCEEDED" } };
    }
    if (callersMistakes.has(code)) return { message: formatted.message, ...place, extensions: { code } };
    log.error({ err: unwrapResolverError(error) }, "unforeseen error");
    const message = "Something went wrong on our side. Quote the request id when you report it.";
    return { message, ...place, extensions: { code: "INTERNAL" } };
  };
}

function foreseen(error: unknown): ApiError | undefined {
  const original = unwrapResolverError(error);
  if (original instanceof ApiError) return original;
  const nested = error instanceof GraphQLError ? error.originalError : undefined;
  if (nested instanceof ApiError) return nested;
  const translated = translateDatabaseError(original);
  if (translated instanceof ApiError) return translated;
  return /timeout exceeded when trying to connect/.test(String(original)) ? errors.unavailable() : undefined;
}

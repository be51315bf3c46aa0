import {
  type FailureDetails,
  ForbiddenError,
  type HeritageError,
  InvalidInputError,
  type Issue,
  NotFoundError,
  RateLimitedError,
  UnavailableError,
} from "./errors.ts";

/** A GraphQL answer as it arrives. */
export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly Issue[];
}

type FailureClass = new (message: string, details: FailureDetails) => HeritageError;

const FORBIDDEN = /^(UNAUTHENTICATED|FORBIDDEN|OPERATION_NOT_TRUSTED)$/;
const UNAVAILABLE = /^(TIMEOUT|UNAVAILABLE|INTERNAL)$/;

/** Parts of an answer may fail under status 200, so that a code, where there is one, says more than the status. */
function classOf(status: number, code = ""): FailureClass {
  if (FORBIDDEN.test(code) || status === 401 || status === 403) return ForbiddenError;
  if (code === "RATE_LIMITED" || status === 429) return RateLimitedError;
  if (UNAVAILABLE.test(code)) return UnavailableError;
  if (status === 404) return NotFoundError;
  // Every other code of the API's closed list is about what was sent.
  return code || (status >= 400 && status < 500) ? InvalidInputError : UnavailableError;
}

/** The error for an answer that is none. */
export function failureOf(
  operation: string,
  status: number,
  issues: readonly Issue[] = [],
  headers: FailureDetails = {},
): HeritageError {
  const { message = `The API answered with status ${status}.`, extensions = {} } = issues[0] ?? {};
  const requestId = extensions.requestId ?? headers.requestId;
  const retryAfterMs = headers.retryAfterMs ?? extensions.retryAfterMs;
  return new (classOf(status, extensions.code))(message, {
    operation,
    status,
    issues,
    requestId,
    retryAfterMs,
  });
}

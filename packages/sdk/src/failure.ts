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
import { retryAfterOf } from "./retry.ts";

type FailureClass = new (message: string, details: FailureDetails) => HeritageError;

const FORBIDDEN = /AUTHENTICATED|FORBIDDEN|TRUSTED/;
const UNAVAILABLE = /TIMEOUT|UNAVAILABLE|INTERNAL/;

/** Parts of an answer may fail under status 200, so that a code, where there is one, says more than the status. */
function classOf(status: number, code = ""): FailureClass {
  if (FORBIDDEN.test(code) || status === 401 || status === 403) return ForbiddenError;
  if (code === "RATE_LIMITED" || status === 429) return RateLimitedError;
  if (UNAVAILABLE.test(code)) return UnavailableError;
  if (status === 404) return NotFoundError;
  // Every other code of the API's closed list is about what was sent.
  return code || (status >= 400 && status < 500) ? InvalidInputError : UnavailableError;
}

/** The id under which the API's log has the request. */
export const requestIdOf = ({ headers }: Response): string | undefined =>
  headers.get("x-request-id") ?? undefined;

/** The error for an answer that is none. */
export function failureOf(response: Response, issues: readonly Issue[]): HeritageError {
  const { status, headers } = response;
  const { message, extensions } = issues[0] ?? {};
  return new (classOf(status, extensions?.code))(
    message ?? `The answer was not GraphQL (status ${status}).`,
    {
      status,
      issues,
      requestId: extensions?.requestId ?? requestIdOf(response),
      retryAfterMs: retryAfterOf(headers) ?? extensions?.retryAfterMs,
    },
  );
}

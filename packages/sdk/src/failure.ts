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

const BY_STATUS: Record<number, FailureClass> = {
  401: ForbiddenError,
  403: ForbiddenError,
  404: NotFoundError,
  429: RateLimitedError,
};

/** The codes that a status alone would not tell apart. */
const BY_CODE: Record<string, FailureClass> = {
  UNAUTHENTICATED: ForbiddenError,
  FORBIDDEN: ForbiddenError,
  OPERATION_NOT_TRUSTED: ForbiddenError,
  RATE_LIMITED: RateLimitedError,
  TIMEOUT: UnavailableError,
  UNAVAILABLE: UnavailableError,
  INTERNAL: UnavailableError,
};

function classOf(status: number, code: string | undefined): FailureClass {
  const known = (code && BY_CODE[code]) || BY_STATUS[status];
  // Every other code of the API's closed list is about what was sent; without one the status decides.
  return known ?? (code || (status >= 400 && status < 500) ? InvalidInputError : UnavailableError);
}

/** The error for an answer that is none. */
export function failureOf(
  operation: string,
  status: number,
  issues: readonly Issue[] = [],
  headerDetails: FailureDetails = {},
): HeritageError {
  const [issue] = issues;
  const said = issue?.extensions;
  const message = issue?.message ?? `The API answered with status ${status}.`;
  return new (classOf(status, said?.code))(message, {
    operation,
    status,
    issues,
    requestId: said?.requestId ?? headerDetails.requestId,
    retryAfterMs: headerDetails.retryAfterMs ?? said?.retryAfterMs,
  });
}

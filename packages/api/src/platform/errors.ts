/** Every code that a client may meet in the top-level `errors`. Codes are never renamed. */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "BAD_USER_INPUT"
  | "BAD_CURSOR"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_NOT_TRUSTED"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "COST_LIMIT_EXCEEDED"
  | "RATE_LIMITED"
  | "LIMIT_EXCEEDED"
  | "TIMEOUT"
  | "UNAVAILABLE"
  | "INTERNAL";

interface Reaction {
  status: number;
  retryAfterMs?: number;
}

/** A failure whose message is meant for the person who asked. graphql-js carries `extensions` to the client. */
export class ApiError extends Error {
  readonly extensions: { code: ErrorCode; http: { status: number }; retryAfterMs?: number };

  constructor(code: ErrorCode, message: string, { status, retryAfterMs }: Reaction) {
    super(message);
    this.name = "ApiError";
    this.extensions = { code, http: { status }, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
}

export const errors = {
  unauthenticated: (message: string) => new ApiError("UNAUTHENTICATED", message, { status: 401 }),
  forbidden: (message: string) => new ApiError("FORBIDDEN", message, { status: 403 }),
  badInput: (message: string) => new ApiError("BAD_USER_INPUT", message, { status: 400 }),
  badCursor: () =>
    new ApiError(
      "BAD_CURSOR",
      "The cursor does not belong to this list. Use a cursor of the same list with the same filter, search and order, or start without one.",
      { status: 400 },
    ),
  limit: (message: string) => new ApiError("LIMIT_EXCEEDED", message, { status: 400 }),
  tooCostly: (message: string) => new ApiError("COST_LIMIT_EXCEEDED", message, { status: 400 }),
  operationNotTrusted: () =>
    new ApiError(
      "OPERATION_NOT_TRUSTED",
      "A publishable key may run trusted operations only. Send the operation's hash to GET /graphql/t/<sha256>, or use a secret key on a server of your own.",
      { status: 403 },
    ),
  timeout: () =>
    new ApiError("TIMEOUT", "The answer took too long. Ask for less at a time, or try again later.", {
      status: 504,
      retryAfterMs: 1000,
    }),
  unavailable: () =>
    new ApiError("UNAVAILABLE", "The service cannot reach its database at the moment. Try again shortly.", {
      status: 503,
      retryAfterMs: 1000,
    }),
  persistedQueryNotFound: () =>
    new ApiError(
      "PERSISTED_QUERY_NOT_FOUND",
      "This server knows no trusted operation with that hash. Send the document itself to POST /graphql.",
      { status: 404 },
    ),
};

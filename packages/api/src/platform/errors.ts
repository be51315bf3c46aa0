/** Every code that a client may meet in the top-level `errors`, with the HTTP status it leaves under. Never renamed. */
export const errorStatuses = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  CURSOR_EXPIRED: 410,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_NOT_TRUSTED: 403,
  PERSISTED_QUERY_NOT_FOUND: 404,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  COST_LIMIT_EXCEEDED: 400,
  RATE_LIMITED: 429,
  LIMIT_EXCEEDED: 400,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorStatuses;

interface Reaction {
  /** Where the code alone says too little: 404, 405, 413. */
  status?: number;
  retryAfterMs?: number;
  /** For the log; clients do not see it. */
  cause?: unknown;
}

/** A failure whose message is meant for the person who asked. graphql-js carries `extensions` to the client. */
export class ApiError extends Error {
  readonly extensions: { code: ErrorCode; http: { status: number }; retryAfterMs?: number };

  constructor(code: ErrorCode, message: string, { status, retryAfterMs, cause }: Reaction = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.name = "ApiError";
    this.extensions = {
      code,
      http: { status: status ?? errorStatuses[code] },
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  }
}

const soon = { retryAfterMs: 1000 };

export const errors = {
  unauthenticated: (message: string, cause?: unknown) => new ApiError("UNAUTHENTICATED", message, { cause }),
  identityProviderAway: (cause: unknown) =>
    new ApiError("UNAVAILABLE", "The identity provider cannot be reached at the moment. Try again shortly.", {
      ...soon,
      cause,
    }),
  forbidden: (message: string) => new ApiError("FORBIDDEN", message),
  badInput: (message: string, reaction: Reaction = {}) => new ApiError("BAD_USER_INPUT", message, reaction),
  badCursor: () =>
    new ApiError(
      "BAD_CURSOR",
      "The cursor does not belong to this list. Use a cursor of the same list with the same filter, search and order, or start without one.",
    ),
  cursorExpired: () =>
    new ApiError(
      "CURSOR_EXPIRED",
      "The cursor has expired, so that changes may be missing after it. Begin without one, and read again what you keep.",
    ),
  limit: (message: string, reaction: Reaction = {}) => new ApiError("LIMIT_EXCEEDED", message, reaction),
  costLimit: (cost: number, limit: number) =>
    new ApiError(
      "COST_LIMIT_EXCEEDED",
      `The operation costs ${cost} points; at most ${limit} are allowed. Ask for smaller pages (\`first\`) or fewer lists inside lists, or divide it. \`costOf\` tells what an operation costs without running it.`,
    ),
  rateLimited: ({ cost, left, rate, waitMs }: { cost: number; left: number; rate: number; waitMs: number }) =>
    new ApiError(
      "RATE_LIMITED",
      `This costs ${cost} points; ${left} are left, and ${rate} come back each second. Try again in ${Math.ceil(waitMs / 1000)} s.`,
      { retryAfterMs: waitMs },
    ),
  overloaded: () => new ApiError("UNAVAILABLE", "The service is overloaded. Try again shortly.", soon),
  /** Nobody reads this: who asked has gone. */
  hungUp: () => new ApiError("UNAVAILABLE", "The client disconnected before the operation could begin."),
  operationNotTrusted: () =>
    new ApiError(
      "OPERATION_NOT_TRUSTED",
      "A publishable key may run trusted operations only. Send the operation's hash to GET /graphql/t/<sha256>, or use a secret key on a server of your own.",
    ),
  timeout: () =>
    new ApiError("TIMEOUT", "The answer took too long. Ask for less at a time, or try again later.", soon),
  busy: () =>
    new ApiError(
      "UNAVAILABLE",
      "Somebody else is changing the same record at the moment. Try again shortly.",
      soon,
    ),
  unavailable: () =>
    new ApiError(
      "UNAVAILABLE",
      "The service cannot reach its database at the moment. Try again shortly.",
      soon,
    ),
  interrupted: () =>
    new ApiError(
      "UNAVAILABLE",
      "The service could not finish this, or does not know whether it did. Try again shortly: with the same `idempotencyKey`, it takes effect only once.",
      soon,
    ),
  persistedQueryNotFound: () =>
    new ApiError(
      "PERSISTED_QUERY_NOT_FOUND",
      "This server knows no trusted operation with that hash. Send the document itself to POST /graphql.",
    ),
  internal: () =>
    new ApiError("INTERNAL", "Something went wrong on our side. Quote the request id when you report it."),
};

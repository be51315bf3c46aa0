/** What to do about a failure, in one word. There is one class for each. */
export type HeritageErrorCode =
  | "not_found"
  | "forbidden"
  | "invalid_input"
  | "rate_limited"
  | "unavailable"
  | "network"
  | "aborted";

/** One entry of `errors` in the API's answer. */
export interface Issue {
  /** A sentence to a person. */
  readonly message: string;
  /** Where in the answer it happened. */
  readonly path?: readonly (string | number)[];
  /** `code` is one of the API's closed list. */
  readonly extensions?: {
    readonly code?: string;
    readonly requestId?: string;
    readonly retryAfterMs?: number;
  };
}

/** What is known about a failure beside its message. */
export interface FailureDetails {
  /** The operation that failed. */
  readonly operation?: string | undefined;
  /** The HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** What to quote when you report it: the API's log has the rest under this id. */
  readonly requestId?: string | undefined;
  /** How long to wait before another attempt, where the API said so. */
  readonly retryAfterMs?: number | undefined;
  /** The errors of the answer, as the API gave them. */
  readonly issues?: readonly Issue[];
  /** What was caught. */
  readonly cause?: unknown;
}

// Shared by all copies of this package on a page, and left alone by minifiers.
const BRAND = Symbol.for("@heritage-exchange/error");

/** Anything that went wrong and is not an expected answer (those are values: `null`, `userErrors`). */
export class HeritageError extends Error {
  /** Which reaction it asks for. */
  declare readonly code: HeritageErrorCode;
  /** The operation that failed. */
  declare readonly operation?: string | undefined;
  /** The HTTP status, where there was an answer. */
  declare readonly status?: number | undefined;
  /** What to quote when you report it: the API's log has the rest under this id. */
  declare readonly requestId?: string | undefined;
  /** How long to wait before another attempt, where the API said so. */
  declare readonly retryAfterMs?: number | undefined;
  /** The errors of the answer, as the API gave them. */
  readonly issues: readonly Issue[] = [];

  constructor(code: HeritageErrorCode, message: string, details?: FailureDetails) {
    super(message, details);
    // Class names do not survive minifiers: `not_found` → `NotFoundError`.
    const name = `${code.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase())}Error`;
    Object.assign(this, details, { [BRAND]: true, code, name });
  }

  /** What a log needs. Without it `JSON.stringify` would leave the message out. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

type ErrorClass<Code> = new (
  message: string,
  details?: FailureDetails,
) => HeritageError & { readonly code: Code };

function reaction<Code extends HeritageErrorCode>(code: Code): ErrorClass<Code> {
  return class extends HeritageError {
    declare readonly code: Code;
    constructor(message: string, details?: FailureDetails) {
      super(code, message, details);
    }
  };
}

/** There is no such thing, or none that you may know of; or the address is wrong. */
export class NotFoundError extends reaction("not_found") {}

/** The key is missing, wrong, or not allowed to do this. */
export class ForbiddenError extends reaction("forbidden") {}

/** The request cannot be answered as it is: mend the call. */
export class InvalidInputError extends reaction("invalid_input") {}

/** Too many requests: wait for `retryAfterMs`. */
export class RateLimitedError extends reaction("rate_limited") {}

/** The API could not answer: try again later. */
export class UnavailableError extends reaction("unavailable") {}

/** No answer arrived: offline, a wrong host, a refused origin, or later than `timeoutMs`. */
export class NetworkError extends reaction("network") {}

/** Your own signal stopped it. */
export class AbortedError extends reaction("aborted") {}

/** Which class a code belongs to. */
export interface HeritageErrors {
  not_found: NotFoundError;
  forbidden: ForbiddenError;
  invalid_input: InvalidInputError;
  rate_limited: RateLimitedError;
  unavailable: UnavailableError;
  network: NetworkError;
  aborted: AbortedError;
}

/**
 * Whether something caught came from this package, and (given a code) asks for that reaction.
 * Also true for errors of another copy of the package, where `instanceof` is not.
 */
export function isHeritageError<Code extends HeritageErrorCode = HeritageErrorCode>(
  error: unknown,
  code?: Code,
): error is HeritageErrors[Code] {
  const claimed = error as { [BRAND]?: true; code?: string } | null | undefined;
  return Boolean(claimed?.[BRAND]) && (code === undefined || claimed?.code === code);
}

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
import type { FetchAnswer } from "./fetch.ts";
import { retryAfterOf } from "./retry.ts";

type FailureClass = new (message: string, details: FailureDetails) => HeritageError;

/** Parts of an answer may fail under status 200, so a code, where there is one, says more than the status. */
const REACTIONS: [RegExp, FailureClass][] = [
  [/^40[13]|AUTHENTICATED|FORBIDDEN|TRUSTED/, ForbiddenError],
  [/^429|RATE_LIMITED/, RateLimitedError],
  [/^404/, NotFoundError],
  [/^[235]\d\d undefined|TIMEOUT|UNAVAILABLE|INTERNAL/, UnavailableError],
];

/** The id under which the API's log has the request. */
export const requestIdOf = ({ headers }: FetchAnswer): string | undefined =>
  headers.get("x-request-id") ?? undefined;

/** What to do about an address that is not right. */
export const GIVE_ADDRESS = "Give the API's address: https://…/graphql";

/** The error for an answer that is none. */
export function failureOf(response: FetchAnswer, issues: readonly Issue[], address: string): HeritageError {
  const { status, headers } = response;
  const { message, extensions } = issues[0] ?? {};
  const said = `${status} ${extensions?.code}`;
  const Failure = REACTIONS.find(([sign]) => sign.test(said))?.[1] ?? InvalidInputError;
  return new Failure(message ?? `No GraphQL from ${address} (status ${status}). ${GIVE_ADDRESS}`, {
    status,
    issues,
    requestId: extensions?.requestId ?? requestIdOf(response),
    retryAfterMs: retryAfterOf(headers) ?? extensions?.retryAfterMs,
  });
}

// biome-ignore-all lint/performance/noReExportAll: what is generated for a domain is public as a whole.
export {
  type AccessArrangement,
  type AccessMatch,
  type AccessNeeds,
  type AccessReason,
  accessMatch,
  type MatchedFeature,
  type MatchedSession,
} from "./access-match.ts";
export { calendarUrl, type SessionsCalendarFilter, sessionsCalendarUrl } from "./calendar-url.ts";
export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type RequestArguments,
} from "./client.ts";
export {
  AbortedError,
  ForbiddenError,
  HeritageError,
  type HeritageErrorCode,
  type HeritageErrors,
  InvalidInputError,
  type Issue,
  isHeritageError,
  NetworkError,
  NotFoundError,
  RateLimitedError,
  UnavailableError,
} from "./errors.ts";
export type { ClientEvent } from "./events.ts";
export type { Fetch, FetchAnswer, FetchOptions, Signal } from "./fetch.ts";
export * from "./generated/operations.ts";
export { langAttributes, setLangAttributes, type TextInLanguage } from "./localized-text.ts";
export type { Paged } from "./paged.ts";
export type { RetryPolicy } from "./retry.ts";
export { type AnswerStore, memoryStore, revalidatingFetch, type StoredAnswer } from "./revalidating-fetch.ts";
export type { ForeignDocument, TypedDocument } from "./typed-document.ts";

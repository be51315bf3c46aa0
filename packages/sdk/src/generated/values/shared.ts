// Generated from packages/schema by `pnpm generate`. Do not edit.

/**
 * How a count is to be read.
 *
 * - `AT_LEAST`: Counting stopped at `max`; there are at least that many.
 * - `EXACT`: The value is the full count.
 */
export type CountPrecision =
  | "AT_LEAST"
  | "EXACT"
  | (string & {});

/** A country by its ISO 3166-1 alpha-2 code: `ER`. */
export type CountryCode = string;

/** An instant in UTC, as RFC 3339: `2026-10-15T16:00:00.000Z`. Input may carry an offset. Years go from 1000 to 9998. */
export type DateTime = string;

/**
 * What a key is good for.
 *
 * - `PUBLISHABLE`: For pages: runs trusted operations on what is public, so that use can be counted per page.
 * - `SECRET`: For a server of one's own: carries scopes, and must never stand in a page.
 */
export type KeyKind =
  | "PUBLISHABLE"
  | "SECRET"
  | (string & {});

/** A language as a BCP 47 tag: `ti`, `zh-Hant`, `pt-BR`, `ise`. Any valid tag is taken, and given back in its usual spelling. */
export type LanguageTag = string;

/**
 * How a record came here.
 *
 * - `CREATED`: Written here, by its partners or for them, or imported once and edited here since.
 * - `IMPORTED`: Taken from its publisher's own public feed, which is named as its source, and saying what that says.
 */
export type RecordOrigin =
  | "CREATED"
  | "IMPORTED"
  | (string & {});

/**
 * What a person is at a partner. `roles` tells what each may do.
 *
 * - `AUDITOR`: Reads who did what and when, and changes nothing.
 * - `COMMUNITY_STEWARD`: Speaks for a community about its heritage: approves, or does not.
 * - `CURATOR`: Describes what is shown and checks that it is right, for the institution.
 * - `EVALUATOR`: Learns with those who took part what a program changed.
 * - `LANGUAGE_STEWARD`: Translates texts and answers for what they say in a language.
 * - `PARTNER_ADMINISTRATOR`: Looks after everything of one partner: its page, programs, people and keys.
 * - `PROGRAM_COORDINATOR`: Writes the partner's programs and sessions, and approves for its side.
 * - `TREASURER`: Keeps the partner's money and accounts for it.
 */
export type Role =
  | "AUDITOR"
  | "COMMUNITY_STEWARD"
  | "CURATOR"
  | "EVALUATOR"
  | "LANGUAGE_STEWARD"
  | "PARTNER_ADMINISTRATOR"
  | "PROGRAM_COORDINATOR"
  | "TREASURER"
  | (string & {});

/**
 * The part of a record in which a search found a word.
 *
 * - `COMMUNITY`: A community.
 * - `DESCRIPTION`: The description.
 * - `KIND_TERM`: The word for what is done.
 * - `NAME`: The name of a partner.
 * - `SUBJECT`: A subject.
 * - `SUMMARY`: The summary.
 * - `TITLE`: The title.
 * - `VENUE`: The name of the venue.
 */
export type SearchField =
  | "COMMUNITY"
  | "DESCRIPTION"
  | "KIND_TERM"
  | "NAME"
  | "SUBJECT"
  | "SUMMARY"
  | "TITLE"
  | "VENUE"
  | (string & {});

/**
 * The direction a text is read in, taken from the script of its language. Put it into the `dir` attribute.
 *
 * - `LTR`: Left to right, as Latin, Cyrillic, Ethiopic and Han are.
 * - `RTL`: Right to left, as Arabic and Hebrew are.
 */
export type TextDirection =
  | "LTR"
  | "RTL"
  | (string & {});

/**
 * Where a text in one language comes from.
 *
 * - `HUMAN`: Translated by a person.
 * - `ORIGINAL`: The language it was written in.
 */
export type TextOrigin =
  | "HUMAN"
  | "ORIGINAL"
  | (string & {});

/** An address on the web that begins with https:// or http://. It carries no user name and no password. */
export type UrlString = string;

/**
 * Why an input was not accepted. More codes may be added.
 *
 * - `CONDITION_MISSING`: A condition of the step is not fulfilled yet.
 * - `CONFLICT`: The record has changed since it was read.
 * - `IDEMPOTENCY_MISMATCH`: The idempotency key was used before for something else.
 * - `INVALID`: The value cannot be what the field means.
 * - `INVALID_TRANSITION`: The record cannot go there from where it stands.
 * - `NOT_FOUND`: There is nothing with this id that you can see.
 * - `NOT_UNIQUE`: Something else already has this value.
 * - `NOT_YOURS`: You can see it, but it is for another partner's people to change.
 * - `NOT_YOURS_TO_GIVE`: Nobody can give a right that they do not hold themselves.
 * - `REQUIRED`: Something needed was not given.
 * - `SCOPE_MISSING`: You do not hold the scope that this needs. Only `whyNot` says so.
 * - `TOO_LONG`: The text is longer than the field allows.
 * - `TOO_MANY`: The list has more items than the field allows.
 */
export type UserErrorCode =
  | "CONDITION_MISSING"
  | "CONFLICT"
  | "IDEMPOTENCY_MISMATCH"
  | "INVALID"
  | "INVALID_TRANSITION"
  | "NOT_FOUND"
  | "NOT_UNIQUE"
  | "NOT_YOURS"
  | "NOT_YOURS_TO_GIVE"
  | "REQUIRED"
  | "SCOPE_MISSING"
  | "TOO_LONG"
  | "TOO_MANY"
  | (string & {});

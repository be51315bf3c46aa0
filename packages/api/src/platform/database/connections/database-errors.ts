import { isNativeError } from "node:util/types";
import pg from "pg";
import { ApiError, errors } from "../../errors.ts";
import { StartError } from "../../start-error.ts";

/** A unique, foreign-key or check constraint that refused a write. Services turn the ones they know into user errors. */
export class ConstraintViolation extends Error {
  readonly constraint: string;
  constructor(constraint: string, options: ErrorOptions) {
    super(`The constraint ${constraint} refused the write.`, options);
    this.name = "ConstraintViolation";
    this.constraint = constraint;
  }
}

/** What pg reports: the server's SQLSTATE or the system's code, and the words. */
interface ErrorFields {
  code?: string;
  constraint?: string;
  message: string;
}

/** Where errors of pg and TypeORM become ours. What is not known here stays as it is. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof ConstraintViolation || !isNativeError(error)) return error;
  const cause = driverErrorOf(error);
  if (cause instanceof ApiError) return cause;
  const { code = "", constraint } = cause as ErrorFields;
  if (code.startsWith("23") && constraint) return new ConstraintViolation(constraint, { cause });
  // What a policy refuses is asked for in words before; this is the net below.
  if (code === "42501") return errors.forbidden("You may not do this to this record.");
  // PostgreSQL keeps every character but this one.
  if (["22021", "22P05"].includes(code))
    return errors.badInput("A text holds the character U+0000. Leave it out.");
  const ours = reactionTo(cause as ErrorFields);
  return ours ? Object.assign(ours, { cause }) : error;
}

/** The name of the constraint that refused a write, if that is what the error says. */
export function violatedConstraint(error: unknown): string | undefined {
  const translated = translateDatabaseError(error);
  return translated instanceof ConstraintViolation ? translated.constraint : undefined;
}

/** Whether the server refuses the values themselves, as it will the next time: by their type, or by a rule of their own row. */
export function isRefusedForGood(error: unknown): boolean {
  if (error instanceof ApiError) return error.extensions.code === "BAD_USER_INPUT";
  if (!isNativeError(error)) return false;
  const cause = error instanceof ConstraintViolation ? error.cause : driverErrorOf(error);
  return /^(22...|23502|23514)$/.test((cause as ErrorFields).code ?? "");
}

/** What pg reports to a read, of its statement or of the connection. */
export function failedRead(error: unknown): unknown {
  return error instanceof pg.DatabaseError ? translateDatabaseError(error) : lostConnection(error);
}

/** What pg says where a connection could not be made, or was lost, whatever its words are. */
export function lostConnection(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return Object.assign(isSilence(error) ? errors.timeout() : errors.unavailable(), { cause: error });
}

/**
 * Why an action failed. Where its connection was `lost`, all that failed after that failed for that reason. One that ran
 * out of time, or met a server that only copies another, is told the same: a little later it may be done.
 */
export function failedTransaction(error: unknown, lost: Error | undefined): unknown {
  const translated = translateDatabaseError(error);
  const isLate = translated instanceof ApiError && translated.extensions.code === "TIMEOUT";
  if (!lost && !isLate && !isReadOnly(error)) return translated;
  return Object.assign(errors.interrupted(), { cause: lost ?? error });
}

/** Whether a connection is of no use after an error: the server is silent, ends it, or is no longer there. */
export function endsConnection(error: Error): boolean {
  return !(error instanceof pg.DatabaseError) || /^(08...|57P..|25P03)$/.test(error.code ?? "");
}

function driverErrorOf(error: Error): Error {
  return "driverError" in error && isNativeError(error.driverError) ? error.driverError : error;
}

// pg's own words, for a server that takes a statement and does not answer.
const isSilence = (error: unknown) => (error as ErrorFields).message === "Query read timeout";

function reactionTo({ code = "", message }: ErrorFields): ApiError | undefined {
  // 57014: statement_timeout; 25P03: idle in transaction for too long.
  if (code === "57014" || code === "25P03") return errors.timeout();
  // 55P03: lock_timeout; 40: deadlocks, and what could not be serialized.
  if (/^(55P03|40...)$/.test(code)) return errors.busy();
  if (isAway.test(code) || isOutdated.test(message)) return errors.unavailable();
  return undefined;
}

// 08: connection failures; 26000, 42P05: prepared statements that something
// between us and the server mixed up; 28: login refused; 3D000: no such database; 53: out of connections, memory or
// disk; 57P: the server is stopping or starting; 58, XX: it met an error of the system, or of its own.
const isAway = /^(08...|26000|28...|3D000|42P05|53...|57P..|58...|XX...)$/;
const isReadOnly = (error: unknown) =>
  isNativeError(error) && (driverErrorOf(error) as ErrorFields).code === "25006";
// Prepared before another version changed the table; and asked of a server that only copies another.
const isOutdated = /^cached plan must not change result type$|during recovery$/;

/** Why a connection that the start needs did not come about, for the operator. */
export function refusedConnection(error: unknown, url: string): StartError {
  const { host, pathname, username } = new URL(url);
  const { code = "", message } = error as ErrorFields;
  const user = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1));
  const why = () => {
    if (code.startsWith("28"))
      return `The database server at ${host} refuses the user "${user}" (${message}): check the name and the password in DATABASE_URL, and pg_hba.conf.`;
    if (code === "3D000")
      return `There is no database "${database}" at ${host}: create it, or correct DATABASE_URL.`;
    if (damageCodes.test(code)) return damaged(`The database at ${host}`, message);
    const reason = code === "ECONNREFUSED" ? "nothing answers there" : message.trim() || code;
    return `The database at ${host} cannot be reached (${reason}): check DATABASE_URL and that the server runs.`;
  };
  return new StartError(why(), error);
}

/** A damaged database, or one that was lost meanwhile, told to the operator. Anything else stays as it is. */
export function explainToOperator(error: unknown): unknown {
  if (!isNativeError(error) || error instanceof StartError) return error;
  const found = driverErrorOf(error);
  const cause = found instanceof ApiError && isNativeError(found.cause) ? found.cause : found;
  const { code = "", message } = cause as ErrorFields;
  if (damageCodes.test(code)) return new StartError(damaged("The database", message), error);
  const reaction = found instanceof ApiError ? found : reactionTo(cause as ErrorFields);
  if (reaction?.extensions.retryAfterMs === undefined && !isSilence(cause)) return error;
  return new StartError(
    `The database could not be used (${message}): see that it runs, and start again.`,
    error,
  );
}

// 58: the server met a system error, such as a missing file; XX: it found its data inconsistent.
const damageCodes = /^(58|XX)...$/;
const damaged = (subject: string, message: string) =>
  `${subject} is damaged (${message}): restore it from a backup.`;

import { isNativeError } from "node:util/types";
import { ApiError, errors } from "../errors.ts";
import { StartError } from "../start-error.ts";

/** A unique, foreign-key or check constraint that refused a write. Services turn the ones they know into user errors. */
export class ConstraintViolation extends Error {
  readonly constraint: string;
  constructor(constraint: string, options: ErrorOptions) {
    super(`The constraint ${constraint} refused the write.`, options);
    this.name = "ConstraintViolation";
    this.constraint = constraint;
  }
}

/** What pg tells: the server's SQLSTATE or the system's code, and the words. */
interface Told {
  code?: string;
  constraint?: string;
  syscall?: string;
  message: string;
}

/** The one place where errors of pg and TypeORM become ours. What is not known here stays as it is. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof ApiError || error instanceof ConstraintViolation || !isNativeError(error))
    return error;
  const cause = driverErrorOf(error);
  const { code = "", constraint } = cause as Told;
  if (code.startsWith("23") && constraint) return new ConstraintViolation(constraint, { cause });
  // What a policy refuses is asked for in words before; this is the net below.
  if (code === "42501") return errors.forbidden("You may not do this to this record.");
  // PostgreSQL keeps every character but this one.
  if (["22021", "22P05"].includes(code))
    return errors.badInput("A text holds the character U+0000. Leave it out.");
  const ours = reactionTo(cause as Told);
  return ours ? Object.assign(ours, { cause }) : error;
}

/** The name of the constraint that refused a write, if that is what the error says. */
export function violatedConstraint(error: unknown): string | undefined {
  const translated = translateDatabaseError(error);
  return translated instanceof ConstraintViolation ? translated.constraint : undefined;
}

/** Whether a connection can go on after an error: the server spoke and is still there. */
export function leavesConnectionSound(error: unknown): boolean {
  if (!isNativeError(error)) return true;
  const { code = "", message } = causeOf(error);
  if (message === "Query read timeout" || lostClient.test(message)) return false;
  return !/^(08...|57P..|25P03|E(?!RR_)[A-Z]+)$/.test(code);
}

function driverErrorOf(error: Error): Error {
  return "driverError" in error && isNativeError(error.driverError) ? error.driverError : error;
}

/** What the driver told of an error that was translated already. */
function causeOf(error: Error): Told {
  return driverErrorOf(isNativeError(error.cause) ? error.cause : error);
}

function reactionTo({ code = "", message, syscall }: Told): ApiError | undefined {
  // 57014: statement_timeout; 25P03: idle in transaction for too long.
  if (code === "57014" || code === "25P03" || message === "Query read timeout") return errors.timeout();
  // 55P03: lock_timeout; 40P01: deadlock; 40001: could not serialize.
  if (["55P03", "40P01", "40001"].includes(code)) return errors.busy();
  // 08: connection failures; 28: login refused; 3D000: no such database; 53: out of connections, memory or disk;
  // 57P: the server is stopping or starting.
  if (/^(08...|28...|3D000|53...|57P..)$/.test(code)) return errors.unavailable();
  if (syscall === "connect" || lostConnection.has(code) || lostClient.test(message))
    return errors.unavailable();
  return undefined;
}

const lostConnection = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);
const lostClient =
  /^(Connection terminated|timeout (expired|exceeded)|Client (has encountered|was closed)|Cannot use a pool after|Query runner already released|Database connection provided by a query runner was already released)/;

/** Why a connection that the start needs did not come about, for the operator. */
export function refusedConnection(error: unknown, url: string): StartError {
  const { host, pathname, username } = new URL(url);
  const { code = "", message } = error as Told;
  const user = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1));
  const why = () => {
    if (code.startsWith("28"))
      return `The database server at ${host} refuses the user "${user}" (${message}): check the name and the password in DATABASE_URL, and pg_hba.conf.`;
    if (code === "3D000")
      return `There is no database "${database}" at ${host}: create it, or correct DATABASE_URL.`;
    if (tellsDamage.test(code)) return damaged(`The database at ${host}`, message);
    const reason = code === "ECONNREFUSED" ? "nothing answers there" : message.trim() || code;
    return `The database at ${host} cannot be reached (${reason}): check DATABASE_URL and that the server runs.`;
  };
  return new StartError(why(), error);
}

/** A damaged database, or one that was lost meanwhile, told to the operator. Anything else stays as it is. */
export function explainToOperator(error: unknown): unknown {
  if (!isNativeError(error) || error instanceof StartError) return error;
  const cause = causeOf(error);
  const { code = "", message } = cause;
  if (tellsDamage.test(code)) return new StartError(damaged("The database", message), error);
  if (reactionTo(cause))
    return new StartError(
      `The database could not be used (${message}): see that it runs, and start again.`,
      error,
    );
  return error;
}

// 58: the server met a system error, such as a missing file; XX: it found its data inconsistent.
const tellsDamage = /^(58|XX)...$/;
const damaged = (subject: string, message: string) =>
  `${subject} is damaged (${message}): restore it from a backup.`;

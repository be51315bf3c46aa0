import { ApiError, errors } from "../errors.ts";

/** A unique, foreign-key or check constraint that refused a write. Services turn the ones they know into user errors. */
export class ConstraintViolation extends Error {
  readonly constraint: string;
  constructor(constraint: string, options: ErrorOptions) {
    super(`The constraint ${constraint} refused the write.`, options);
    this.name = "ConstraintViolation";
    this.constraint = constraint;
  }
}

const connectionLost = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EPIPE", "ETIMEDOUT", "ENOENT"]);

/** The one place where errors of pg and TypeORM become ours. What is not known here stays as it is. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof ApiError || error instanceof ConstraintViolation || !(error instanceof Error))
    return error;
  const cause = "driverError" in error && error.driverError instanceof Error ? error.driverError : error;
  const { code = "", constraint } = cause as { code?: string; constraint?: string };
  if (code.startsWith("23") && constraint) return new ConstraintViolation(constraint, { cause });
  // What a policy refuses is asked for in words before; this is the net below.
  if (code === "42501") return errors.forbidden("You may not do this to this record.");
  // 57014: statement_timeout; 55P03: lock_timeout; 25P03: idle in transaction too long.
  if (["57014", "55P03", "25P03"].includes(code) || cause.message === "Query read timeout")
    return errors.timeout();
  // PostgreSQL keeps every character but this one.
  if (["22021", "22P05"].includes(code))
    return errors.badInput("A text holds the character U+0000. Leave it out.");
  if (isUnreachable(code, cause.message)) return errors.unavailable();
  return error;
}

/** The name of the constraint that refused a write, if that is what the error says. */
export function violatedConstraint(error: unknown): string | undefined {
  const translated = translateDatabaseError(error);
  return translated instanceof ConstraintViolation ? translated.constraint : undefined;
}

function isUnreachable(code: string, message: string): boolean {
  // 57P0x: the server is shutting down or starting; 53300: too many connections; 08xxx: connection failures.
  if (connectionLost.has(code) || /^(57P0[1-3]|53300|08...)$/.test(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    message,
  );
}

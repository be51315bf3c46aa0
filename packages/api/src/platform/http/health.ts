import type { FastifyInstance } from "fastify";
import type { DatabaseSessions } from "../database/connections/database-sessions.ts";

/** How long the database may take to answer: whoever asks gives us a second. */
const timeoutMs = 750;

/** /healthz: the process lives. /readyz: it can answer, and is not stopping. */
export function healthRoutes(
  app: FastifyInstance,
  databaseSessions: DatabaseSessions,
  isStopping: () => boolean,
): void {
  const database = new DatabaseProbe(databaseSessions);
  app.get("/healthz", { logLevel: "silent" }, async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "ok" }),
  );
  app.get("/readyz", { logLevel: "silent" }, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    const reason = isStopping() ? "The service is stopping." : await database.reason();
    return reason === undefined
      ? reply.send({ status: "ok" })
      : reply.code(503).header("retry-after", "1").send({ status: "unavailable", reason });
  });
}

/** Asks the database in both sessions, one question at a time, however many want to know. */
class DatabaseProbe {
  readonly #databaseSessions: DatabaseSessions;
  #running: Promise<string | undefined> | undefined;

  constructor(databaseSessions: DatabaseSessions) {
    this.#databaseSessions = databaseSessions;
  }

  /** Why it cannot be used, if so. A question that is not answered goes on, and is joined by whoever asks next. */
  async reason(): Promise<string | undefined> {
    this.#running ??= this.#ask().finally(() => {
      this.#running = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, timeoutMs, "The database does not answer.");
    });
    return Promise.race([this.#running, late]).finally(() => clearTimeout(timer));
  }

  async #ask(): Promise<string | undefined> {
    const member = this.#databaseSessions.memberSession({ kind: "system" });
    try {
      await Promise.all([this.#databaseSessions.public.query("select 1"), member.query("select 1")]);
      return undefined;
    } catch {
      return "The database cannot be reached.";
    } finally {
      await member.close().catch(() => undefined);
    }
  }
}

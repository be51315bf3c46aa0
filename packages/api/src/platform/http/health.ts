import type { FastifyInstance } from "fastify";
import type { Doors } from "../database/connections/doors.ts";

/** How long the database may take to answer: whoever asks gives us a second. */
const patienceMs = 750;

/** /healthz: the process lives. /readyz: it can answer, and is not stopping. */
export function healthRoutes(app: FastifyInstance, doors: Doors, isStopping: () => boolean): void {
  const database = new DatabaseProbe(doors);
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

/** Asks the database through both doors, one question at a time, however many want to know. */
class DatabaseProbe {
  readonly #doors: Doors;
  #running: Promise<string | undefined> | undefined;

  constructor(doors: Doors) {
    this.#doors = doors;
  }

  /** Why it cannot be used, if so. A question that is not answered goes on, and is joined by whoever asks next. */
  async reason(): Promise<string | undefined> {
    this.#running ??= this.#ask().finally(() => {
      this.#running = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, patienceMs, "The database does not answer.");
    });
    return Promise.race([this.#running, late]).finally(() => clearTimeout(timer));
  }

  async #ask(): Promise<string | undefined> {
    const member = this.#doors.member({ kind: "system" });
    try {
      await Promise.all([this.#doors.public.query("select 1"), member.query("select 1")]);
      return undefined;
    } catch {
      return "The database cannot be reached.";
    } finally {
      await member.close().catch(() => undefined);
    }
  }
}

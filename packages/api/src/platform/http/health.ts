import type { FastifyInstance } from "fastify";
import type { Doors } from "../database/doors.ts";

/** /healthz: the process lives. /readyz: it can answer, and is not stopping. */
export function healthRoutes(app: FastifyInstance, doors: Doors, isStopping: () => boolean): void {
  app.get("/healthz", { logLevel: "silent" }, async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "ok" }),
  );
  app.get("/readyz", { logLevel: "silent" }, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    const reason = isStopping() ? "The service is stopping." : await unreachable(doors);
    return reason === undefined
      ? reply.send({ status: "ok" })
      : reply.code(503).header("retry-after", "1").send({ status: "unavailable", reason });
  });
}

async function unreachable(doors: Doors): Promise<string | undefined> {
  const member = doors.member({ kind: "system" });
  try {
    await Promise.all([doors.public.query("select 1"), member.query("select 1")]);
    return undefined;
  } catch {
    return "The database cannot be reached.";
  } finally {
    await member.close().catch(() => undefined);
  }
}

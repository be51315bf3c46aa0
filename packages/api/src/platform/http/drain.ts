import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** How long a connection that is kept may still be asked on, in milliseconds. */
const maxMs = 1000;

/**
 * Takes no new connections, and lets those that clients keep be used once more. Whoever is refused a connection may go
 * elsewhere with any request. On one that is closed under a request nobody knows what became of it, so none is closed
 * here: each ends with its next answer, if that comes in time.
 */
export async function drain(server: HttpServer, forMs: number): Promise<void> {
  const drained = once(server, "close");
  // Its own close would end at once all connections that seem idle, also where a request is on its way.
  Server.prototype.close.call(server);
  const deadline = new AbortController();
  const late = sleep(Math.min(forMs, maxMs), undefined, { signal: deadline.signal }).catch(() => undefined);
  await Promise.race([drained, late]);
  deadline.abort();
}

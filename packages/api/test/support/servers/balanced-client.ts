import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export interface Sent {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Reply {
  status: number;
  text: string;
}

/**
 * Sends requests to several instances in turn, as a load balancer does, and repeats what HTTP allows to repeat: what
 * found nobody to connect to, and a GET whose connection ended before the answer.
 */
export class BalancedClient {
  readonly #origins: string[];
  readonly #agents: Map<string, Agent>;
  readonly #ready: Set<string>;
  #turn = 0;
  #isClosed = false;
  #probing: Promise<unknown> | undefined;

  /** `keepAlive`: uses its connections again and again. `probes`: leaves alone who is not ready. */
  constructor(origins: string[], { keepAlive, probes }: { keepAlive: boolean; probes: boolean }) {
    this.#origins = origins;
    this.#ready = new Set(origins);
    this.#agents = new Map(origins.map((origin) => [origin, new Agent({ keepAlive })]));
    if (probes) this.#probing = Promise.all(origins.map((origin) => this.#probe(origin)));
  }

  async send(sent: Sent): Promise<Reply> {
    const tried = new Set<string>();
    for (;;) {
      const origin = this.#next(tried);
      tried.add(origin);
      try {
        return await this.#sendTo(origin, sent);
      } catch (error) {
        const mayRepeat = (error as NodeJS.ErrnoException).syscall === "connect" || sent.method === "GET";
        if (!mayRepeat || tried.size === this.#origins.length) throw error;
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#probing;
    for (const agent of this.#agents.values()) agent.destroy();
  }

  #next(tried: Set<string>): string {
    const left = this.#origins.filter((origin) => !tried.has(origin));
    const ready = left.filter((origin) => this.#ready.has(origin));
    const among = ready.length > 0 ? ready : left;
    this.#turn += 1;
    return among[this.#turn % among.length] as string;
  }

  async #probe(origin: string): Promise<void> {
    while (!this.#isClosed) {
      const isReady = await this.#sendTo(origin, { method: "GET", path: "/readyz" }).then(
        ({ status }) => status === 200,
        () => false,
      );
      if (isReady) this.#ready.add(origin);
      else this.#ready.delete(origin);
      await sleep(500);
    }
  }

  #sendTo(origin: string, { method, path, headers = {}, body }: Sent): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const asked = request(`${origin}${path}`, { method, headers, agent: this.#agents.get(origin) });
      asked.on("error", reject);
      asked.on("response", (response) => {
        let text = "";
        response.on("data", (piece) => (text += piece));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
        response.on("error", reject);
      });
      asked.end(body);
    });
  }
}

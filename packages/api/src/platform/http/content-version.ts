import type { DatabaseSession } from "../database/connections/database-sessions.ts";

/**
 * Names the state of what the public may see: it changes with every write to it, and at every instant at which time
 * alone changes it. Many requests share one read, but a request never joins a read that began before it: so none is
 * served anything older than a write that was acknowledged before it came.
 */
export class ContentVersion {
  readonly #database: DatabaseSession;
  #running: Promise<string> | undefined;
  #next: Promise<string> | undefined;
  #version = -1;
  #boundary = 0;
  #period = 0;

  constructor(database: DatabaseSession) {
    this.#database = database;
  }

  current(): Promise<string> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running.then(
      () => this.#start(),
      () => this.#start(),
    );
    return this.#next;
  }

  #start(): Promise<string> {
    this.#next = undefined;
    this.#running = this.#read().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #read(): Promise<string> {
    const [row] = await this.#database.query<{ version: number; now: number }>(
      "select version, extract(epoch from now())::float8 as now from content_version",
    );
    const { version = -1, now = 0 } = row ?? {};
    if (version !== this.#version || now >= this.#boundary) {
      const [next] = await this.#database.query<{ at: number }>(
        "select extract(epoch from next_at)::float8 as at from visibility_boundary",
      );
      this.#version = version;
      this.#boundary = next?.at ?? 0;
      this.#period += 1;
    }
    return `${this.#version}.${this.#period}`;
  }
}

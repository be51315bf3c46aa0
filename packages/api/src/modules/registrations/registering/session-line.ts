/**
 * Those who want a place in one session wait for one another here, in the order in which they came, and not each with a
 * connection to the database: however many come at once for one session, others are served meanwhile.
 */
export class SessionLine {
  readonly #last = new Map<string, Promise<unknown>>();

  run<T>(session: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(session) ?? Promise.resolve()).then(work);
    const settled = mine.catch(() => undefined);
    this.#last.set(session, settled);
    void settled.then(() => {
      if (this.#last.get(session) === settled) this.#last.delete(session);
    });
    return mine;
  }
}

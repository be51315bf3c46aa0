import { randomUUID } from "node:crypto";
import type { LoneTask } from "../../platform/jobs/workers/lone-task.ts";

/**
 * Gives changes their positions, once they are committed. Each beginning and each day is a run of its own: by it a cursor from
 * before a backup was restored is known, and a day is forgotten at once.
 */
export const numberChanges: LoneTask = {
  name: "changes.number",
  everyMs: 250,
  async begin(client) {
    const { rows } = await client.query<{ mine: boolean }>("select queue.begin_numbering() as mine");
    if (!rows[0]?.mine) return undefined;
    let run = { id: randomUUID(), day: today() };
    return async () => {
      if (run.day !== today()) run = { id: randomUUID(), day: today() };
      const { rows: done } = await client.query<{ more: boolean }>(
        "select queue.number_changes($1) as more",
        [run.id],
      );
      return done[0]?.more ?? false;
    };
  },
};

const today = () => new Date().toISOString().slice(0, 10);

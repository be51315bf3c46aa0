import type { ClosedIds } from "../../../platform/files/stores/closed-ids.ts";
import type { JobKind } from "../../../platform/jobs/job-kind.ts";
import { keepClosings } from "./closings.ts";

const atOnce = 200;

/**
 * Keeps what was closed outside of the database, too, for when a backup of it is put back. Closing itself needs no job: this
 * may be late, or die at any moment. It is done as SYSTEM, which sees nothing of what it keeps.
 */
export const keepingClosings = (closed: ClosedIds): JobKind<null, number> => ({
  name: "consent.keepClosings",
  againAfterSeconds: 10,
  read: () => null,
  async run({ manager, position }) {
    const done = await keepClosings(manager, closed, atOnce);
    return { position: (position ?? 0) + 1, done, isLast: done < atOnce };
  },
});

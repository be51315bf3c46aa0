import type { ErasedIds } from "../../../platform/files/stores/erased-ids.ts";
import type { JobKind } from "../../../platform/jobs/job-kind.ts";
import { eraseDue, findErased } from "./erase.ts";

const atOnce = 20;

/**
 * Erases what is due, and what was erased and is there again. All of it is hidden already, so this may be late, or die at any
 * moment. It is done as SYSTEM, which sees nothing of what it erases.
 */
export const erasing = (erased: ErasedIds): JobKind<null, number> => ({
  name: "consent.erase",
  againAfterSeconds: 300,
  read: () => null,
  async run({ manager, position }) {
    if (position === null) await findErased(manager, erased);
    const done = await eraseDue(manager, erased, atOnce);
    return { position: (position ?? 0) + 1, done, isLast: done < atOnce };
  },
});

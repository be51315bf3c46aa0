import type { JobKind } from "../../../platform/jobs/job-kind.ts";

const atOnce = 200;

/**
 * Opens what is due: a protocol whose next window has begun, items of a long review, items whose review has ended where
 * another covers them. Closing needs no job, so this may be late, or die at any moment, without showing anybody more. It is
 * done as SYSTEM, which sees nothing of what it opens.
 */
export const openingByTime: JobKind<null, number> = {
  name: "consent.open",
  againAfterSeconds: 10,
  read: () => null,
  async run({ manager, position }) {
    const [{ opened }] = (await manager.query("select open_what_is_due($1) as opened", [atOnce])) as [
      { opened: number },
    ];
    return { position: (position ?? 0) + 1, done: opened, isLast: opened === 0 };
  },
};

import type { JobKind } from "../../../platform/jobs/job-kind.ts";

/**
 * Gives back what was kept too long, offers it to whoever waits, and deletes what is due. Whoever reads or takes a place does not
 * wait for it. It is done as SYSTEM, which sees nothing of what it deletes.
 */
export const lookAfterRegistrations: JobKind<null, null> = {
  name: "registrations.lookAfter",
  againAfterSeconds: 30,
  read: () => null,
  async run({ manager }) {
    const [{ done }] = (await manager.query(
      "select release_due_registrations() + delete_due_registrations() as done",
    )) as [{ done: number }];
    return { position: null, done, isLast: true };
  },
};

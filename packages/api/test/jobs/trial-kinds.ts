import { setTimeout as sleep } from "node:timers/promises";
import { partnerMessages } from "../../src/modules/partners/partner.messages.ts";
import type { JobKind } from "../../src/platform/jobs/job-kind.ts";
import { messages } from "../../src/platform/texts/messages.ts";

// Jobs of the tests. Each leaves a row in a table of theirs for each part that it did.

const createTable = `create table heritage.job_trials (part int check (part < 1000000), viewer text);
  alter table heritage.job_trials owner to hx_owner;
  grant select, insert on heritage.job_trials to hx_member`;
const insert = "insert into job_trials (part, viewer) values ($1, current_setting('hx.viewer'))";

interface Parts {
  parts: number;
  pauseMs: number;
}

const isParts = (payload: unknown): payload is Parts =>
  typeof payload === "object" && payload !== null && "parts" in payload && "pauseMs" in payload;

/** Writes its parts, five in a batch, and is slow about it. */
const write: JobKind<Parts, number> = {
  name: "trials.write",
  read: (payload) => (isParts(payload) ? payload : undefined),
  async run(batch) {
    const { parts, pauseMs } = batch.payload;
    const first = batch.position ?? 0;
    const end = Math.min(first + 5, parts);
    for (let part = first; part < end; part++) {
      await batch.manager.query(insert, [part]);
      batch.count("written");
      await sleep(pauseMs);
    }
    return { position: end, done: end - first, total: parts, isLast: end === parts };
  },
};

/** Fails at its second part as often as it is told, in words that nobody else may read. */
const stumble: JobKind<{ times: number }, number> = {
  name: "trials.stumble",
  read: (payload) => payload as unknown as { times: number },
  async run(batch) {
    const part = batch.position ?? 0;
    await batch.manager.query(insert, [part]);
    if (part === 1 && stumbled++ < batch.payload.times) throw new Error("the secret recipe was burnt");
    return { position: part + 1, done: 1, isLast: part === 2 };
  },
};
let stumbled = 0;

/** Is refused with a sentence that holds a title, after a first part that went well. */
const refuse: JobKind<null, number> = {
  name: "trials.refuse",
  read: () => null,
  async run(batch) {
    if (batch.position === null) {
      await batch.manager.query(insert, [0]);
      return { position: 1, done: 1, isLast: false };
    }
    await batch.perform("trial.refuse", {}, async ({ errors }) => {
      await batch.manager.query(insert, [1]);
      errors.add("NOT_UNIQUE", ["slug"], messages.slugTaken, { slug: "the secret recipe" });
      errors.throwIfAny();
      return "";
    });
    return { position: 2, done: 1, isLast: true };
  },
};

/** Writes what the database refuses, however often it is tried. */
const misfit: JobKind<{ part: string }, number> = {
  name: "trials.misfit",
  read: (payload) => payload as unknown as { part: string },
  async run(batch) {
    await batch.manager.query(insert, [batch.payload.part]);
    return { position: 1, done: 1, isLast: true };
  },
};

/** Says something of partners, performs an action that is refused, and rehearses what it then does not do. */
const report: JobKind<{ partners: string[] }, number> = {
  name: "trials.report",
  read: (payload) => payload as unknown as { partners: string[] },
  async run(batch) {
    await batch.rehearse(() => batch.manager.query(insert, [-1]));
    const refused = batch.perform("trial.refuse", {}, async ({ errors }) => {
      await batch.manager.query(insert, [-2]);
      errors.add("NOT_FOUND", ["id"], partnerMessages.notFound);
      errors.throwIfAny();
      return "";
    });
    await refused.catch(() => batch.note({ sentence: partnerMessages.notFound, place: 1 }));
    for (const [index, uuid] of batch.payload.partners.entries())
      batch.note({
        sentence: messages.valueTwice,
        values: { value: "the secret recipe" },
        subject: { prefix: "part", uuid },
        place: index + 2,
      });
    await batch.manager.query(insert, [0]);
    return { position: 1, done: 1, isLast: true };
  },
};

export const trialKinds = [write, stumble, refuse, misfit, report];
export const trialTable = createTable;

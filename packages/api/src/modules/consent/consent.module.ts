import type { Module } from "../../platform/module.ts";
import { bulk } from "./bulk/bulk.part.ts";
import { closeAgain } from "./closings/closings.ts";
import { communities } from "./communities.part.ts";
import type { ConsentPart } from "./consent-part.ts";
import { eraseDue, findErased } from "./erasures/erase.ts";
import { openingByTime } from "./openings/opening.job.ts";
import { people } from "./people.part.ts";

/** The sides of consent, each a value of its own, in the order of knowing. */
const parts: readonly ConsentPart[] = [communities, people, bulk];

export const consentModule: Module = {
  name: "consent",
  entities: parts.flatMap(({ entities = [] }) => entities),
  resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
  nodes: parts.flatMap(({ nodes = [] }) => nodes),
  oneOfInputs: parts.flatMap(({ oneOfInputs = [] }) => oneOfInputs),
  files: parts.flatMap(({ files = [] }) => files),
  uploads: parts.flatMap(({ uploads = [] }) => uploads),
  removedFiles: parts.flatMap(({ removedFiles = [] }) => removedFiles),
  personalData: parts.flatMap(({ personalData = [] }) => personalData),
  // What a backup brought back is closed, and gone, before anybody is answered.
  async beforeListening(session, { erased, closed }) {
    await session.transaction((manager) => closeAgain(manager, closed));
    if ((await session.transaction((manager) => findErased(manager, erased))) === 0) return;
    while ((await session.transaction((manager) => eraseDue(manager, erased, 100))) === 100);
  },
  make(earlier, known) {
    const made = parts.map((part) => {
      const one = part.make?.(earlier, known) ?? {};
      // A later side finds what it made, as a later module does.
      for (const service of one.services ?? []) earlier.add(service);
      return one;
    });
    return {
      resolvers: made.flatMap(({ resolvers = [] }) => resolvers),
      actions: Object.assign({}, ...made.map(({ actions }) => actions)),
      jobs: [openingByTime, ...made.flatMap(({ jobs = [] }) => jobs)],
    };
  },
};

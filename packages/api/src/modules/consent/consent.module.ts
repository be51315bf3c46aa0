import type { Module } from "../../platform/module.ts";
import { bulk } from "./bulk.module.ts";
import { council } from "./council.module.ts";
import { openingByTime } from "./openings/opening.job.ts";
import { people } from "./people.module.ts";

type Part = Omit<Module, "name">;

/** The sides of consent, each a value of its own. */
const parts: readonly Part[] = [council, people, bulk];

export const consentModule: Module = {
  name: "consent",
  entities: parts.flatMap(({ entities = [] }) => entities),
  resolvers: parts.flatMap(({ resolvers = [] }) => resolvers),
  nodes: parts.flatMap(({ nodes = [] }) => nodes),
  searchFields: Object.assign({}, ...parts.map(({ searchFields }) => searchFields)),
  oneOfInputs: parts.flatMap(({ oneOfInputs = [] }) => oneOfInputs),
  otherTypes: parts.flatMap(({ otherTypes = [] }) => otherTypes),
  documents: parts.flatMap(({ documents = [] }) => documents),
  files: parts.flatMap(({ files = [] }) => files),
  uploads: parts.flatMap(({ uploads = [] }) => uploads),
  removedFiles: parts.flatMap(({ removedFiles = [] }) => removedFiles),
  personalData: parts.flatMap(({ personalData = [] }) => personalData),
  make(earlier, known) {
    const made = parts.map((part) => part.make?.(earlier, known) ?? {});
    return {
      services: made.flatMap(({ services = [] }) => services),
      resolvers: made.flatMap(({ resolvers = [] }) => resolvers),
      actions: Object.assign({}, ...made.map(({ actions }) => actions)),
      jobs: [openingByTime, ...made.flatMap(({ jobs = [] }) => jobs)],
    };
  },
};

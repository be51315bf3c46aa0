import type { Module } from "../../platform/module.ts";
import { people } from "./people.module.ts";

export const consentModule: Module = {
  name: "consent",
  entities: people.entities,
  resolvers: people.resolvers,
  nodes: people.nodes,
  oneOfInputs: people.oneOfInputs,
  personalData: people.personalData,
  make: () => people.make(),
};

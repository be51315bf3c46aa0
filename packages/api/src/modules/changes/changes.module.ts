import type { Module } from "../../platform/module.ts";
import { ChangesResolver } from "./changes.resolver.ts";
import { numberChanges } from "./number-changes.ts";

export const changesModule: Module = {
  name: "changes",
  resolvers: [ChangesResolver],
  make: () => ({ loneTasks: [numberChanges] }),
};

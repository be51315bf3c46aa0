import type { Module } from "../../platform/module.ts";
import { ImportProgramsService } from "./imports/import-programs.service.ts";

export const interchangeModule: Module = {
  name: "interchange",
  make: () => ({ services: [new ImportProgramsService()] }),
};

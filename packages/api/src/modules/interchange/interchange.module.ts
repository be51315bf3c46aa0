import type { Module } from "../../platform/module.ts";
import { ImportProgramsService } from "./import-programs.service.ts";

export const interchangeModule: Module = {
  name: "interchange",
  make: () => ({ services: [new ImportProgramsService()] }),
};

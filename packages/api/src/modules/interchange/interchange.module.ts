import type { Module } from "../../platform/module.ts";
import { ImportArchiveService } from "./archive-imports/import-archive.service.ts";
import { ImportProgramsService } from "./imports/import-programs.service.ts";

export const interchangeModule: Module = {
  name: "interchange",
  make: () => ({ services: [new ImportProgramsService(), new ImportArchiveService()] }),
};

import { FileAddresses } from "../../platform/files/addresses/file-addresses.ts";
import type { Module } from "../../platform/module.ts";
import { AnswersService } from "../evaluations/answers/answers.service.ts";
import { ImportedResponsesService } from "../evaluations/imported/imported-responses.service.ts";
import { InstrumentsService } from "../evaluations/instruments/instruments.service.ts";
import { ImportArchiveService } from "./archive-imports/import-archive.service.ts";
import { importMessages } from "./import-orders/archive-import.messages.ts";
import { forgetOldImports, importJobs } from "./import-orders/archive-import-jobs.ts";
import { importUploads } from "./import-orders/archive-import-uploads.ts";
import {
  ArchiveImportMutations,
  archiveImportNode,
  archiveImportResolvers,
} from "./import-orders/archive-imports.resolver.ts";
import { ArchiveImportsService } from "./import-orders/archive-imports.service.ts";
import { ImportProgramsService } from "./imports/import-programs.service.ts";
import { ImportPapersService } from "./papers/import-papers.service.ts";
import { resultRoutes } from "./released-results/result-files.ts";
import { ImportResponsesService } from "./response-imports/import-responses.service.ts";
import { ImportInstrumentService } from "./xlsforms/import-instrument.service.ts";

export const interchangeModule: Module = {
  name: "interchange",
  resolvers: archiveImportResolvers,
  nodes: [archiveImportNode],
  documents: resultRoutes,
  uploads: [importUploads],
  oneOfInputs: ["ArchiveImportBy"],
  personalData: [
    {
      place: "archive_imports",
      held: importMessages.held,
      read: `select id, jsonb_build_object('file', file_name, 'source', source, 'at', created_at)
             from archive_imports where viewer = person.id::text`,
      remove: "delete from archive_imports where viewer = $1::text",
      remains: null,
    },
  ],
  make: (earlier) => ({
    services: [
      new ImportProgramsService(),
      new ImportArchiveService(),
      new ImportPapersService(earlier.get(AnswersService)),
      new ImportInstrumentService(earlier.get(InstrumentsService)),
      new ImportResponsesService(earlier.get(ImportedResponsesService)),
    ],
    resolvers: [new ArchiveImportMutations(new ArchiveImportsService(earlier.get(FileAddresses)))],
    jobs: [...Object.values(importJobs), forgetOldImports],
  }),
};

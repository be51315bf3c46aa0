import type { Command } from "commander";
import type { Config } from "../config.ts";
import { addImportArchiveCommand } from "./import-archive.command.ts";
import { addImportInstrumentCommand } from "./import-instrument.command.ts";
import { addImportPaperCommand } from "./import-paper.command.ts";
import { addImportProgramsCommand } from "./import-programs.command.ts";
import { addImportResponsesCommand } from "./import-responses.command.ts";

export function addImportCommands(heritage: Command, settings: () => Config, signal: AbortSignal): void {
  const imports = heritage.command("import").description("take in what others publish, or keep elsewhere");
  addImportArchiveCommand(imports, settings, signal);
  addImportInstrumentCommand(imports, settings);
  addImportPaperCommand(imports, settings);
  addImportProgramsCommand(imports, settings, signal);
  addImportResponsesCommand(imports, settings, signal);
}

import type { Command } from "commander";
import type { Config } from "../config.ts";
import { verifyAudit } from "../platform/audit/audit-chain.ts";
import { StartError } from "../platform/start-error.ts";
import { asSystem } from "./viewer-session.ts";

interface VerifyOptions {
  head?: string;
  json?: boolean;
}

export function addAuditCommands(heritage: Command, settings: () => Config): void {
  heritage
    .command("audit")
    .description("the log of who did what")
    .command("verify")
    .summary("find out whether the log is whole")
    .description(
      "Recomputes every hash of the log: what was changed, removed or put elsewhere shows. Keep the last hash that it prints in another place, and give it as --head later.",
    )
    .option("--head <hash>", "a last hash that was printed before, which the log has to hold still")
    .option("--json", "print the verdict as JSON")
    .action((options: VerifyOptions) => verify(options, settings()));
}

async function verify({ head, json }: VerifyOptions, config: Config): Promise<void> {
  const verdict = await asSystem(config, (database) => verifyAudit(database, head));
  if (json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
  if (verdict.fault !== undefined) throw new StartError(verdict.fault);
  if (!json)
    process.stdout.write(
      `The log is whole: ${verdict.entries} entries.\nIts last hash is ${verdict.head}.\n`,
    );
}

import type { Command } from "commander";
import type { Config } from "../config.ts";
import type { Reindexed, ReindexedTable } from "../platform/database/schema/reindex.ts";
import { Progress } from "./progress.ts";

interface ReindexOptions {
  json?: boolean;
}

export function addReindexCommand(heritage: Command, settings: () => Config, signal: AbortSignal): void {
  heritage
    .command("reindex")
    .summary("make words for search and sort keys again")
    .description(
      "Makes the words by which records are found, and the keys by which they are sorted, again from their texts. The service may run meanwhile. A run that is stopped goes on where it was when the command is given again.",
    )
    .option("--json", "print what was made again as JSON")
    .action(async ({ json }: ReindexOptions) => {
      const made = await run(settings(), signal);
      process.stdout.write(`${json ? JSON.stringify(made) : textOf(made)}\n`);
    });
}

async function run(config: Config, signal: AbortSignal): Promise<Reindexed> {
  const { withDatabase } = await import("./with-database.ts");
  const { asOwner } = await import("../platform/database/connections/owner-connection.ts");
  const { reindex } = await import("../platform/database/schema/reindex.ts");
  const progress = new Progress();
  const onProgress = (table: ReindexedTable) => progress.show(lineOf(table));
  try {
    return await withDatabase(config, ({ urls }) =>
      asOwner(urls.owner, config.connectTimeoutMs, (owner) => reindex(owner, { signal, onProgress })),
    );
  } finally {
    progress.clear();
  }
}

function textOf({ tables, isResumed }: Reindexed): string {
  const first = isResumed ? ["Went on where an earlier run was stopped."] : [];
  return [...first, ...tables.map(lineOf), "Words for search and sort keys are made again."].join("\n");
}

const lineOf = ({ table, records, changed }: ReindexedTable) =>
  `${table}: ${records.toLocaleString("en")} looked at, ${changed.toLocaleString("en")} changed`;

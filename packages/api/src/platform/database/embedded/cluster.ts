import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../start-error.ts";
import { giveTo } from "./cluster-folder.ts";
import { isAlive, readIfThere } from "./process-and-file.ts";
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
  if (!existsSync(data)) initialize(folder, data, account, binaries);
  const version = readIfThere(join(data, "PG_VERSION"))?.trim();
  if (version !== "18") {
    throw new StartError(
      version === undefined
        ? `The database in ${data} is damaged (PG_VERSION is missing): restore it from a backup, or move the folder away to start anew.`
        : `The database in ${data} belongs to PostgreSQL ${version}, and this is 18: move it over with pg_upgrade, or choose another DATA_DIR.`,
    );
  }
  const passwordFile = join(folder, "owner-password");
  const password = readIfThere(passwordFile)?.trim();
  if (!password)
    throw new StartError(
      `The file ${passwordFile} is missing: restore it from a backup, or choose another DATA_DIR.`,
    );
  return { data, logFile: join(folder, "server.log"), passwordFile, password, account, binaries };
}

/** Makes the cluster under a passing name, so that an interrupted start leaves nothing that looks whole. */
function initialize(folder: string, data: string, account: ServerAccount, { initdb }: ServerBinaries): void {
  for (const name of readdirSync(folder)) {
    if (/^cluster\.\d+$/.test(name) && !isAlive(Number(name.slice("cluster.".length))))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  const passwordFile = join(folder, "owner-password");
  if (!existsSync(passwordFile))
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  const unfinished = `${data}.${process.pid}`;
  const handedOver = `${unfinished}.password`;
  writeFileSync(handedOver, readFileSync(passwordFile), { mode: 0o600 });
  giveTo(account, handedOver);
  giveTo(account, folder);
  // With the machine's own locale, often C, text search would be empty for most scripts.
  const locale = [
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=PG_UNICODE_FAST",
    "--lc-ctype=C.UTF-8",
    "--lc-collate=C",
  ];
  const login = ["--username=heritage", "--auth=scram-sha-256", `--pwfile=${handedOver}`];
  const run = spawnSync(initdb, ["-D", unfinished, ...locale, ...login], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  });
  rmSync(handedOver, { force: true });
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = (run.stderr || run.error?.message || "").trim().split("\n").at(-1);
    throw new StartError(
      `The database could not be created in ${folder} (${reason}): check the free space and the permissions of the folder.`,
    );
  }
  if (existsSync(data)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, data);
}

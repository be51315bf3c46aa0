import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makePrivateFolder } from "../../private-folder.ts";
import { reasonOf, StartError } from "../../start-error.ts";
import { writeOnce } from "../../write-once.ts";
import { readIfThere } from "./process-and-file.ts";
import { canEnter, type ServerAccount } from "./server-account.ts";

/** Where, as root, a cluster and the programs lie when the data folder is closed to the server's account. */
export const sharedFolder = "/var/lib/heritage-exchange";

/** The folder of the embedded database. It holds the cluster, the owner's password and the server's log. */
export function clusterFolder(dataDir: string, account: ServerAccount): string {
  makeWritable(dataDir);
  const signpost = join(dataDir, "database.location");
  const signposted = readIfThere(signpost);
  if (signposted !== undefined) return follow(signpost, signposted.trim());
  const folder = join(dataDir, "database");
  if (existsSync(folder) || canEnter(account, dataDir)) return openTo(account, folder);
  openTo(account, sharedFolder);
  const elsewhere = openTo(account, join(sharedFolder, `database-${randomBytes(6).toString("hex")}`));
  const chosen = writeOnce(signpost, elsewhere);
  // Somebody who started at the same moment chose another place first.
  if (chosen !== elsewhere) rmSync(elsewhere, { recursive: true });
  return chosen;
}

export function giveTo(account: ServerAccount, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function follow(signpost: string, folder: string): string {
  if (existsSync(folder)) return folder;
  throw new StartError(
    `The database lay in ${folder || "a place that is not named"}, says ${signpost}, and is not there: restore it from a backup, or delete ${signpost} to start afresh.`,
  );
}

/** A folder of ours that the server's account can walk through, whatever our umask is. */
export function openTo(account: ServerAccount, folder: string): string {
  makeWritable(folder);
  if (account && !canEnter(account, folder)) chmodSync(folder, 0o711);
  return folder;
}

function makeWritable(folder: string): void {
  try {
    makePrivateFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The folder ${folder} cannot be written (${reasonOf(error)}): choose another with DATA_DIR, or correct its permissions.`,
      error,
    );
  }
}

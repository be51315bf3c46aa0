import { randomBytes } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StartError } from "../../start-error.ts";
import { canEnter, type ServerAccount } from "./server-account.ts";

/** Where, as root, a cluster and the programs lie when the data folder is closed to the server's account. */
export const sharedFolder = "/var/lib/heritage-exchange";

/** The folder of the embedded database. It holds the cluster, the owner's password and the server's log. */
export function clusterFolder(dataDir: string, account: ServerAccount): string {
  makeWritable(dataDir);
  const signpost = join(dataDir, "database.location");
  if (existsSync(signpost)) return readFileSync(signpost, "utf8").trim();
  const folder = join(dataDir, "database");
  if (existsSync(folder) || canEnter(account, dataDir)) return makeWritable(folder);
  const elsewhere = makeWritable(join(sharedFolder, `database-${randomBytes(6).toString("hex")}`));
  writeFileSync(signpost, `${elsewhere}\n`);
  return elsewhere;
}

export function giveTo(account: ServerAccount, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

function makeWritable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `The folder ${folder} cannot be written (${code}): choose another with DATA_DIR, or correct its permissions.`,
      error,
    );
  }
}

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { hashOfKey, kindOfKey, makeKey, prefixOfKey } from "./access-key.ts";
import type { DatabaseUrls } from "./database/database-urls.ts";
import { asOwner } from "./database/owner-connection.ts";
import { StartError } from "./start-error.ts";

export interface AdminKey {
  key: string;
  file: string;
  isNew: boolean;
}

/** The administrator key of a data folder, made at the first start. A key that was revoked stays revoked. */
export async function ensureAdminKey(
  urls: DatabaseUrls,
  dataDir: string,
  connectTimeoutMs: number,
): Promise<AdminKey> {
  const file = join(dataDir, "admin-key");
  const { key, isNew } = readOrMake(file, dataDir);
  await asOwner(urls.owner, connectTimeoutMs, async (owner) => {
    await owner.query("set role hx_owner");
    await owner.query(
      `with known as (select from heritage.access_key_secrets where key_hash = $3),
            key as (insert into heritage.access_keys (name, is_administrator)
                    select $1, true where not exists (select from known) returning id)
       insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $3, id, $2 from key`,
      [`Administrator of ${hostname()}`, prefixOfKey(key), hashOfKey(key)],
    );
  });
  return { key, file, isNew };
}

function readOrMake(file: string, dataDir: string): { key: string; isNew: boolean } {
  const made = makeKey("SECRET");
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${made}\n`, { mode: 0o600, flag: "wx" });
    return { key: made, isNew: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST")
      throw new StartError(
        `The administrator key cannot be kept in ${file} (${code}): choose another folder with DATA_DIR.`,
        error,
      );
  }
  const key = readFileSync(file, "utf8").trim();
  if (kindOfKey(key) !== "SECRET")
    throw new StartError(
      `The file ${file} holds no access key: restore it, or delete it to get a new key at the next start.`,
    );
  return { key, isNew: false };
}

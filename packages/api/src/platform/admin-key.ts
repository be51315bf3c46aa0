import { mkdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { hashOfKey, kindOfKey, makeKey, prefixOfKey } from "./access-key.ts";
import { violatedConstraint } from "./database/database-errors.ts";
import type { DatabaseUrls } from "./database/database-urls.ts";
import { asOwner } from "./database/owner-connection.ts";
import { reasonOf, StartError } from "./start-error.ts";
import { writeOnce } from "./write-once.ts";

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
  if (kindOfKey(key) !== "SECRET")
    throw new StartError(
      `The file ${file} holds no access key: restore it, or delete it to get a new key at the next start.`,
    );
  await asOwner(urls.owner, connectTimeoutMs, (owner) => register(owner, key));
  return { key, file, isNew };
}

async function register(owner: pg.Client, key: string): Promise<void> {
  await owner.query("set role hx_owner");
  try {
    await owner.query(
      `with known as (select from heritage.access_key_secrets where key_hash = $3),
            key as (insert into heritage.access_keys (name, is_administrator)
                    select $1, true where not exists (select from known) returning id)
       insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $3, id, $2 from key`,
      [`Administrator of ${hostname()}`, prefixOfKey(key), hashOfKey(key)],
    );
  } catch (error) {
    // Somebody who started at the same moment registered it first.
    if (violatedConstraint(error) === undefined) throw error;
  }
}

function readOrMake(file: string, dataDir: string): { key: string; isNew: boolean } {
  try {
    return { key: readFileSync(file, "utf8").trim(), isNew: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw unkept(file, error);
  }
  const made = makeKey("SECRET");
  try {
    mkdirSync(dataDir, { recursive: true });
    const key = writeOnce(file, made);
    return { key, isNew: key === made };
  } catch (error) {
    throw unkept(file, error);
  }
}

function unkept(file: string, error: unknown): StartError {
  return new StartError(
    `The administrator key cannot be kept in ${file} (${reasonOf(error)}): choose another folder with DATA_DIR.`,
    error,
  );
}

import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, relative } from "node:path";
import type pg from "pg";
import type { DatabaseUrls } from "../../../platform/database/connections/database-urls.ts";
import { asOwner } from "../../../platform/database/connections/owner-connection.ts";
import { hashOfKey, kindOfKey, makeKey, prefixOfKey } from "../../../platform/identity/access-key.ts";
import { makePrivateFolder } from "../../../platform/private-folder.ts";
import { reasonOf, StartError } from "../../../platform/start-error.ts";
import { writeOnce } from "../../../platform/write-once.ts";

/**
 * Where the first administrator key of a database is: made now, or kept in `file`; or elsewhere, where the file is not
 * there or holds the key of another database.
 */
export type AdminKey = { file: string } & (
  | { state: "made"; key: string }
  | { state: "kept" | "elsewhere" | "foreign" }
);

/**
 * Makes the first administrator key of a database, once, whoever starts on it and when, and keeps it in the data folder.
 * A database that ever had one gets no other in this way.
 */
export async function ensureAdminKey(
  urls: DatabaseUrls,
  dataDir: string,
  connectTimeoutMs: number,
): Promise<AdminKey> {
  const file = join(dataDir, "admin-key");
  return asOwner(urls.owner, connectTimeoutMs, async (owner) => {
    await owner.query("begin; set local role hx_owner");
    await owner.query("select pg_advisory_xact_lock(hashtext('heritage-exchange administrator key'))");
    const kept = readKey(file);
    const { rows } = await owner.query<{ isKnown: boolean; hasOne: boolean }>(
      `select exists (select from heritage.access_keys where is_administrator) as "hasOne",
              exists (select from heritage.access_key_secrets where key_hash = $1) as "isKnown"`,
      [kept === undefined ? null : hashOfKey(kept)],
    );
    const [{ isKnown, hasOne } = { isKnown: false, hasOne: false }] = rows;
    if (isKnown) return { file, state: "kept" };
    if (hasOne) return { file, state: kept === undefined ? "elsewhere" : "foreign" };
    const made = makeKey("SECRET");
    const key = kept ?? keep(file, dataDir, made);
    await register(owner, key);
    await owner.query("commit");
    return key === made ? { file, state: "made", key } : { file, state: "kept" };
  });
}

/** What an operator reads. What goes to no terminal goes to a log, where no key belongs. */
export function adminKeyLine(adminKey: AdminKey, isTerminal: boolean, from: string): string {
  const fromHere = relative(from, adminKey.file);
  const file = fromHere.startsWith("..") ? adminKey.file : fromHere;
  const another = "to make another: heritage keys create --administrator --name NAME";
  switch (adminKey.state) {
    case "made":
      return isTerminal
        ? `Administrator key ${adminKey.key} (shown once, kept in ${file})`
        : `Administrator key in ${file}`;
    case "kept":
      return `Administrator key in ${file}`;
    case "elsewhere":
      return `Administrator key kept where the first start was; ${another}`;
    case "foreign":
      return `Administrator key not the one in ${file}, which this database does not know; ${another}`;
  }
}

async function register(owner: pg.Client, key: string): Promise<void> {
  await owner.query(
    `with key as (insert into heritage.access_keys (name, is_administrator) values ($1, true) returning id)
     insert into heritage.access_key_secrets (key_hash, key_id, prefix) select $3, id, $2 from key`,
    [`Administrator of ${hostname()}`, prefixOfKey(key), hashOfKey(key)],
  );
}

function readKey(file: string): string | undefined {
  let key: string;
  try {
    key = readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unkept(file, error);
  }
  if (kindOfKey(key) === "SECRET") return key;
  throw new StartError(
    `The file ${file} contains no API key: restore it, or delete it and create a key with \`heritage keys create --administrator\`.`,
  );
}

function keep(file: string, dataDir: string, key: string): string {
  try {
    makePrivateFolder(dataDir);
    return writeOnce(file, key);
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

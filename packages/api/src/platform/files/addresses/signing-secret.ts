import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePrivateFolder } from "../../private-folder.ts";
import { reasonOf, StartError } from "../../start-error.ts";
import { writeOnce } from "../../write-once.ts";

/** The secret that signs addresses: the one of the settings, else one that was made once and is kept beside the data. */
export const signingSecret = (given: string | undefined, dataDir: string): string =>
  secretOf(given, { dataDir, name: "file-address-key", setting: "FILE_ADDRESS_KEY" });

/** The secret by which evidence of consent is encrypted. Whoever loses it has lost what it encrypted. */
export const sealingSecret = (given: string | undefined, dataDir: string): string =>
  secretOf(given, { dataDir, name: "evidence-key", setting: "EVIDENCE_KEY" });

function secretOf(
  given: string | undefined,
  { dataDir, name, setting }: { dataDir: string; name: string; setting: string },
): string {
  if (given !== undefined) return given;
  const file = join(dataDir, name);
  try {
    return kept(file) ?? made(file, dataDir);
  } catch (error) {
    throw new StartError(
      `The key ${file} cannot be kept (${reasonOf(error)}): correct DATA_DIR or its rights, or set ${setting}.`,
      error,
    );
  }
}

function kept(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function made(file: string, dataDir: string): string {
  makePrivateFolder(dataDir);
  return writeOnce(file, randomBytes(32).toString("base64url"));
}

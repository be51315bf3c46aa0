import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Writes a file that must hold one thing for ever, and gives what it holds: of two processes that write it at the
 * same moment one wins, and nobody ever reads half of it. For the owner's eyes only.
 */
export function writeOnce(file: string, text: string): string {
  const unfinished = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    writeFileSync(unfinished, `${text}\n`, { mode: 0o600, flag: "wx" });
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
  return readFileSync(file, "utf8").trim();
}

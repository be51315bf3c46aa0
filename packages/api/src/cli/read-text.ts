import { readFileSync } from "node:fs";
import { reasonOf, StartError } from "../platform/start-error.ts";

/** The text of a file that a command was given; `what` says what for. */
export function readText(what: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new StartError(`The ${what} ${path} cannot be read (${reasonOf(error)}).`, error);
  }
}

// The files of the workspace, for the scripts that read it.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** The files under a folder whose names have the pattern, by their paths from the root; what was installed or built is left out. */
export function filesUnder(root, folder, pattern) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
    .sort();
}

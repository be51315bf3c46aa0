import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
export const modules = "packages/api/src/modules";

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "heritage-layers-"));

/** The sources of the workspace in a folder of their own, in which violations can be planted. */
export function copyWorkspace(): string {
  const copy = emptyFolder();
  for (const name of ["api", "schema", "sdk"]) {
    const from = join(workspace, "packages", name);
    const to = join(copy, "packages", name);
    mkdirSync(to, { recursive: true });
    cpSync(join(from, "package.json"), join(to, "package.json"));
    if (existsSync(join(from, "src"))) cpSync(join(from, "src"), join(to, "src"), { recursive: true });
    if (existsSync(join(from, "node_modules")))
      symlinkSync(join(from, "node_modules"), join(to, "node_modules"));
  }
  return copy;
}

export function plant(copy: string, file: string, text: string): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What the layering checker says of a folder. */
export function judge(folder: string): { status: number | null; sentences: string[] } {
  const checker = join(workspace, "scripts/layering.mjs");
  const { status, stderr } = spawnSync(process.execPath, [checker, folder], { encoding: "utf8" });
  return { status, sentences: stderr.split("\n") };
}

// Walks the path of a museum's photographs to the public with a real file: pnpm prove:path --file FILE
// Without a file, with records of our own making, as the tests do.
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { file: { type: "string" } } });
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
// pnpm runs this in the package's folder; the path is meant from where the person stands.
const { env } = process;
const file = values.file === undefined ? {} : { PATH_FILE: resolve(env.INIT_CWD ?? ".", values.file) };
const { status } = spawnSync(process.execPath, [join(root, "scripts/test.mjs"), "path-to-the-public"], {
  cwd: root,
  stdio: "inherit",
  env: { ...env, ...file, HX_LONGEST_TEST_MS: "3600000" },
});
process.exitCode = status ?? 1;

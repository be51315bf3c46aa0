// A copy of the workspace into which a module is put the way a contributor would.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const workspace = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const planted = join(workspace, "packages/api/test/planted");

/** The files that somebody wrote for the planted module, translations aside, with their lines. */
export function linesWritten(): number {
  return readdirSync(planted, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!tsconfig)\.(ts|sql|graphql)$/.test(file))
    .map((file) => readFileSync(join(planted, file), "utf8").split("\n").length - 1)
    .reduce((sum, lines) => sum + lines, 0);
}

export class ModuleWorkspace {
  readonly root = mkdtempSync(join(tmpdir(), "heritage-planted-"));
  readonly api = join(this.root, "packages/api");
  readonly sdk = join(this.root, "packages/sdk");
  readonly #contract = join(this.root, "packages/schema");

  constructor() {
    for (const file of [
      "package.json",
      "pnpm-lock.yaml",
      "tsconfig.base.json",
      "scripts",
      ".dependency-cruiser.mjs",
    ])
      cpSync(join(workspace, file), join(this.root, file), { recursive: true });
    symlinkSync(join(workspace, "node_modules"), join(this.root, "node_modules"));
    for (const name of ["api", "schema", "sdk"]) this.#copyPackage(name);
    // What no module changes, and takes long to build.
    const graphiql = "packages/api/dist/graphiql";
    cpSync(join(workspace, graphiql), join(this.root, graphiql), { recursive: true });
  }

  /** Sources without what is built and installed; installed packages are those of the workspace, but for our own. */
  #copyPackage(name: string): void {
    const [from, to] = [join(workspace, "packages", name), join(this.root, "packages", name)];
    const isSource = (path: string) => !/^(dist|node_modules|test|bench)$/.test(path);
    mkdirSync(to, { recursive: true });
    for (const path of readdirSync(from).filter(isSource))
      cpSync(join(from, path), join(to, path), {
        recursive: true,
        filter: (file) => !/\.test\.ts$/.test(file),
      });
    const [installed, linked] = [join(from, "node_modules"), join(to, "node_modules")];
    mkdirSync(join(linked, "@heritage-exchange"), { recursive: true });
    for (const path of readdirSync(installed).filter((path) => path !== "@heritage-exchange"))
      symlinkSync(join(installed, path), join(linked, path));
    symlinkSync(join(this.root, "packages/schema"), join(linked, "@heritage-exchange/schema"));
  }

  /** The module's folder, its operations, and its name in the two lists of modules. */
  plant(name: string): void {
    const folder = join(this.api, "src/modules", name);
    cpSync(join(planted, "modules", name), folder, { recursive: true });
    const migrations = join(folder, "migrations");
    renameSync(join(migrations, `0000_${name}.sql`), join(migrations, `${this.#nextNumber()}_${name}.sql`));
    cpSync(join(planted, `${name}.graphql`), join(this.#contract, "operations", `${name}.graphql`));
    const value = `${name}Module`;
    this.#edit("packages/api/src/modules.ts", (text) =>
      text
        .replace(
          /^import \{ interchange/m,
          `import { ${value} } from "./modules/${name}/${name}.module.ts";\n$&`,
        )
        .replace(/\n\];/, `\n  ${value},$&`),
    );
    this.#edit(".dependency-cruiser.mjs", (text) => text.replace('"interchange",', `$&\n  "${name}",`));
  }

  #nextNumber(): string {
    const numbers = readdirSync(join(this.api, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /(^|[\\/])migrations[\\/].*\d{4}_\w+\.(sql|ts)$/.test(file))
      .map((file) => Number(basename(file).slice(0, 4)));
    return String(Math.max(...numbers) + 1).padStart(4, "0");
  }

  #edit(file: string, change: (text: string) => string): void {
    const path = join(this.root, file);
    const text = readFileSync(path, "utf8");
    const changed = change(text);
    if (changed === text) throw new Error(`${file} does not list modules as this test expects.`);
    writeFileSync(path, changed);
  }

  /** What `pnpm build` and `pnpm generate` do, as far as the module needs it. */
  build(): void {
    const compiler = join(workspace, "packages/api/node_modules/typescript/bin/tsc");
    this.run(this.api, compiler, "-p", "tsconfig.json");
    this.run(this.api, "scripts/build-assets.mjs");
    this.run(this.api, "scripts/generate.mjs");
    this.run(this.#contract, "scripts/generate-manifest.mjs");
    const codegen = join(workspace, "packages/sdk/node_modules/@graphql-codegen/cli/esm/bin.js");
    this.run(this.sdk, codegen, "--config", "codegen.config.mjs");
    this.run(this.sdk, compiler, "-p", "tsconfig.json");
  }

  /** Runs a script in the copy; its output is the error when it fails. */
  run(cwd: string, ...args: string[]): string {
    try {
      return execFileSync(process.execPath, args, { cwd, encoding: "utf8", stdio: "pipe", timeout: 240_000 });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${args.join(" ")}\n${stdout}${stderr}`);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

// Lets Node run the TypeScript of this repository as it is: node --import ./scripts/typescript.mjs FILE.ts
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

if (isMainThread) register(import.meta.url);

const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } };

export async function load(url, context, next) {
  if (!/\.ts(\?|$)/.test(url)) return next(url, context);
  const { transform } = await import("esbuild");
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, "utf8"), {
    loader: "ts",
    target: "es2022",
    sourcefile: path,
    sourcemap: "inline",
    tsconfigRaw,
  });
  return { format: "module", source: code, shortCircuit: true };
}

// Lets Node run the TypeScript of this package as it is: node --import ./proofs/typescript.mjs proofs/prove-access.ts
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "esbuild";

if (isMainThread) register(import.meta.url);

const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } };

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    loader: "ts",
    target: "es2022",
    sourcemap: "inline",
    tsconfigRaw,
  });
  return { format: "module", source: code, shortCircuit: true };
}

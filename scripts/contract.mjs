// Compares the contract with the code that emits it and with its last release: node scripts/contract.mjs
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** What `pnpm generate` would change in packages/schema. */
export function staleContractFaults(root) {
  const folder = mkdtempSync(join(tmpdir(), "heritage-contract-"));
  try {
    const script = join(root, "packages/api/scripts/generate.mjs");
    const run = spawnSync(process.execPath, [script, "--out", folder], {
      cwd: join(root, "packages/api"),
      encoding: "utf8",
    });
    if (run.status !== 0) return [`The schema could not be emitted.\n${run.stderr}${run.stdout}`];
    const emitted = readdirSync(folder);
    if (!emitted.includes("schema.graphql")) return ["The API emitted no schema.graphql."];
    return emitted
      .filter((name) => !sameText(join(folder, name), join(root, "packages/schema", name)))
      .map((name) => `packages/schema/${name} is not what the code emits.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sameText(emitted, committed) {
  return existsSync(committed) && readFileSync(emitted, "utf8") === readFileSync(committed, "utf8");
}

/** What `pnpm generate` would change in packages/sdk. */
export function staleSdkFaults(root) {
  const cwd = join(root, "packages/sdk");
  const codegen = join(cwd, "node_modules/.bin/graphql-codegen");
  const run = spawnSync(codegen, ["--config", "codegen.config.mjs", "--check"], { cwd, encoding: "utf8" });
  return run.status === 0 ? [] : [`packages/sdk: ${run.stdout}${run.stderr}`.trim()];
}

/** What a client of the last release would lose. */
export async function brokenContractFaults(root) {
  const [released, current] = ["released.graphql", "schema.graphql"].map((name) =>
    buildSchema(readFileSync(join(root, "packages/schema", name), "utf8")),
  );
  const changes = await diff(released, current);
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => `${change.path}: ${change.message}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = resolve(process.argv[2] ?? ".");
  const faults = [
    ...staleContractFaults(root),
    ...staleSdkFaults(root),
    ...(await brokenContractFaults(root)),
  ];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

// The guide for whoever has a GraphQL client already: every example is executed against the service, and type-checked.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSync } from "esbuild";
import { claims, execute } from "../support/readme-example.ts";
import { type RunningApi, startApi } from "../support/running-api.ts";
import { root, run } from "../support/tools.ts";

const guide = readFileSync(`${root}/../../docs/guides/clients.md`, "utf8");
const blocks = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
const files = new Map(
  blocks.flatMap((code) => [...code.matchAll(/^\/\/ (\S+\.ts)\n/g)].map(([, name]) => [name, code])),
);
const examples = blocks
  .filter((code) => claims(code) > 0)
  .map((code) => [/from "([^"]+)"/.exec(code)?.[1], code]);

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close(), 60_000);

test.each(examples)("the example that begins with %s holds", async (_, code = "") => {
  expect(await execute(code, api)).toBe(String(claims(code)));
});

test("every block is an example or one of the files of graphql-codegen", () => {
  expect([...files.keys()]).toEqual(["codegen.ts", "src/titles.ts"]);
  expect(blocks).toHaveLength(examples.length + files.size);
  expect([...guide.matchAll(/^```/gm)]).toHaveLength(2 * blocks.length);
});

describe.each(["string", undefined])("the files of graphql-codegen, with documentMode %s", (documentMode) => {
  // Below node_modules, so that git does not see it.
  const folder = `${root}/node_modules/.codegen-${documentMode ?? "usual"}`;

  beforeAll(() => {
    const packages = join(folder, "node_modules/@heritage-exchange");
    mkdirSync(packages, { recursive: true });
    symlinkSync(root, join(packages, "sdk"));
    for (const [name, code] of files) {
      const mode = documentMode ? `documentMode: "${documentMode}", ` : "";
      const text = code
        .replace("config: { ", `config: { ${mode}`)
        .replace("https://api.example.org/graphql", api.url);
      mkdirSync(dirname(join(folder, name ?? "")), { recursive: true });
      writeFileSync(join(folder, name ?? ""), text);
    }
    const compilerOptions = {
      noEmit: true,
      module: "esnext",
      moduleResolution: "bundler",
      allowImportingTsExtensions: true,
      lib: ["es2023", "dom"],
      types: [],
    };
    const settings = { extends: "../../../../tsconfig.base.json", compilerOptions, include: ["src"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("give typed documents, which the client takes as they are", async () => {
    const { status, output } = run("codegen", ["--config", "codegen.ts"], folder);
    expect([status, output]).toEqual([0, expect.any(String)]);
    writeFileSync(
      join(folder, "src/check.ts"),
      `import { programs } from "./titles.ts";
      export const day: string | null | undefined = programs.nodes[0]?.startsOn;
      // @ts-expect-error: not selected.
      export const ends = programs.nodes[0]?.endsOn;`,
    );
    expect(run("tsc", ["-p", folder], folder).output).toBe("");
    const bundled = buildSync({
      entryPoints: [join(folder, "src/titles.ts")],
      bundle: true,
      format: "esm",
      write: false,
    });
    const titles = await execute(`${bundled.outputFiles[0]?.text}\nprograms.nodes.length; // → 2`, api);
    expect(titles).toBe("1");
  });
});

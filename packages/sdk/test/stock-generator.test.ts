import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { operations, schemaText } from "./support/contract.ts";
import { root, run } from "./support/tools.ts";

// Our generator and the stock one of graphql-codegen were written apart. Where both derive the same types from an
// operation, a mistake would have to have been made twice.
const folder = join(root, "node_modules/.stock");

// Ours leave enums open, theirs do not: for this comparison every enum is just a text.
const withoutEnums = schemaText.replace(/^enum (\w+)[^{]*\{[^}]*\}/gm, "scalar $1");

const scalars = { JSONObject: "Readonly<Record<string, unknown>>" };

const settings = {
  schema: join(folder, "schema.graphql"),
  documents: "../schema/operations/*.graphql",
  silent: true,
  generates: {
    [join(folder, "stock.ts")]: {
      plugins: [fileURLToPath(import.meta.resolve("@graphql-codegen/typescript-operations"))],
      config: { immutableTypes: true, skipTypename: true, defaultScalarType: "string", scalars },
    },
  },
};

function comparisons(): string {
  const lines = operations.map(({ name, type, document }) => {
    const stock = `stock.${name}${type === "query" ? "Query" : "Mutation"}`;
    // The member that keeps our unions open is not in theirs, so an answer with one is compared one way.
    const compare = document.includes("__typename") ? "Fits" : "Same";
    const data = `const data${name}: ${compare}<${stock}, Data<typeof sdk.${name}Document>> = true;`;
    return `${data}
const keys${name}: Same<keyof ${stock}Variables, keyof sdk.${name}Variables> = true;
const variables${name}: Fits<sdk.${name}Variables, ${stock}Variables> = true;`;
  });
  return `import * as sdk from "@heritage-exchange/sdk";
import type * as stock from "./stock.ts";
type Fits<A, B> = [A] extends [B] ? true : "the first does not fit the second";
type Same<A, B> = [A, B] extends [B, A] ? true : "they differ";
type Data<D> = D extends sdk.TypedDocument<infer R, never> ? R : D extends { __apiType?: (v: never) => infer R } ? R : never;
${lines.join("\n")}
export {};
`;
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const compilerOptions = {
    noEmit: true,
    exactOptionalPropertyTypes: false,
    lib: ["es2023", "dom"],
    types: [],
  };
  const files = {
    "schema.graphql": withoutEnums,
    "codegen.mjs": `export default ${JSON.stringify(settings)};`,
    "compare.ts": comparisons(),
    "tsconfig.json": JSON.stringify({ extends: "../../../../tsconfig.base.json", compilerOptions }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { status, output } = run("codegen", ["--config", join(folder, "codegen.mjs")]);
  if (status !== 0) throw new Error(output);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compile = () => run("tsc", ["-p", folder]).output;

test("the stock generator derives the same answers and variables", () => {
  expect(compile()).toBe("");
});

test("the comparison notices a difference", () => {
  const file = join(folder, "stock.ts");
  const stock = readFileSync(file, "utf8");
  writeFileSync(
    file,
    stock.replaceAll("readonly startsOn: string | null", "readonly startsOn: number | null"),
  );
  expect(compile()).toContain("they differ");
  writeFileSync(file, stock.replaceAll("  search?: string", "  searched?: string"));
  expect(compile()).toContain("they differ");
});

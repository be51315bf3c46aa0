import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, Kind, parse } from "graphql";
import { plugin as schemaText } from "../codegen/schema.plugin.mjs";
import { schemaText as contract, operations } from "./support/contract.ts";
import { memberComments, plain } from "./support/doc-comments.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const generated = (file: string) => readFileSync(join(root, "src/generated", file), "utf8");
const schema = buildSchema(contract);
const domains = ["shared.ts", "programs.ts", "partners.ts", "sessions.ts"];

/** Every field of a type of the contract that has a description. */
function describedFields(typeName: string): [field: string, description: string][] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => field.description)
    .map((field) => [field.name, plain(field.description ?? "")]);
}

test("generating again changes nothing", () => {
  const cli = dirname(createRequire(import.meta.url).resolve("@graphql-codegen/cli/package.json"));
  const options = ["--config", "codegen.config.mjs", "--check"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, "esm/bin.js"), ...options], {
    cwd: root,
    encoding: "utf8",
  });
  expect(`${status} ${stdout}${stderr}`).toMatch(/^0 /);
}, 60_000);

describe("what the contract describes", () => {
  test("is a comment on every field of every type", () => {
    const comments = new Map([
      ...memberComments(generated("schema.ts")),
      ...memberComments(generated("values.ts")),
    ]);
    const missing = Object.keys(schema.getTypeMap())
      .filter((name) => !/^(Query|Mutation|__.*)$/.test(name))
      .flatMap((name) =>
        describedFields(name)
          .filter(([field, said]) => !comments.get(`${name}.${field}`)?.includes(said))
          .map(([field]) => `${name}.${field}`),
      );
    expect(missing).toEqual([]);
    expect(comments.size).toBeGreaterThan(100);
  });

  test("is a comment on every field of every fragment", () => {
    const comments = new Map(domains.flatMap((file) => [...memberComments(generated(file))]));
    const fragments = operations.flatMap(({ document }) =>
      parse(document).definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
    );
    let described = 0;
    const missing: string[] = [];
    for (const fragment of fragments) {
      const on = fragment.typeCondition.name.value;
      const type = `${fragment.name.value}${isInterfaceType(schema.getType(on)) ? "Fields" : ""}`;
      for (const [field, said] of describedFields(on)) {
        const isSelected = fragment.selectionSet.selections.some(
          (selection) => selection.kind === Kind.FIELD && selection.name.value === field,
        );
        if (!isSelected) continue;
        described += 1;
        if (!comments.get(`${type}.${field}`)?.includes(said)) missing.push(`${type}.${field}`);
      }
    }
    expect(missing).toEqual([]);
    expect(described).toBeGreaterThan(20);
  });

  test("is a comment on every operation", () => {
    const undocumented = domains.flatMap((file) =>
      [...generated(file).matchAll(/(\*\/\n)?export function (\w+)/g)]
        .filter(([, comment]) => !comment)
        .map(([, , name]) => name),
    );
    expect(undocumented).toEqual([]);
  });
});

describe("the generator", () => {
  const small = buildSchema(`
    "How warm."
    enum Warmth { "Below zero." COLD WARM @deprecated(reason: "Use COLD.") }
    "One of these."
    input By @oneOf { id: ID "Part of its address." slug: String }
    input Place { "Metres." height: Float! = 0 name: String! notes: [String!] }
    type Query { "Old words.\\n\\nMore." old: [Warmth!] @deprecated(reason: "Use new.") new: Warmth! }
  `);
  const values = schemaText(small, [], { values: true });
  const answers = schemaText(small, [], { values: false });

  test("carries descriptions and deprecations over, line by line", () => {
    expect(answers).toContain(
      "  /**\n   * Old words.\n   *\n   * More.\n   * @deprecated Use new.\n   */\n  readonly old: readonly Warmth[] | null;\n",
    );
  });

  test("leaves enums open and says what each value means", () => {
    expect(values).toContain(
      '/**\n * How warm.\n *\n * - `COLD`: Below zero.\n * - `WARM`: Deprecated: Use COLD.\n */\nexport type Warmth =\n  | "COLD"\n  | "WARM"\n  | (string & {});\n',
    );
  });

  test("lets exactly one member of a oneOf input be given", () => {
    expect(values).toContain("      readonly id: string;\n      readonly slug?: never;\n");
    expect(values).toContain(
      "      readonly id?: never;\n      /** Part of its address. */\n      readonly slug: string;\n",
    );
  });

  test("lets what has a default or may be null be left out", () => {
    expect(values).toContain("  /** Metres. */\n  readonly height?: number | undefined;\n");
    expect(values).toContain("  readonly name: string;\n");
    expect(values).toContain("  readonly notes?: readonly string[] | null | undefined;\n");
  });
});

test("every generated file says that it is one", () => {
  for (const file of readdirSync(join(root, "src/generated"))) {
    expect(generated(file)).toMatch(
      /^\/\/ Generated from packages\/schema by `pnpm generate`\. Do not edit\.\n/,
    );
  }
});

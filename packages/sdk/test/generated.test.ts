import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, Kind, parse } from "graphql";
import { plugin as schemaText } from "../codegen/schema.plugin.mjs";
import { schemaText as contract, operationFiles } from "./support/contract.ts";
import { memberComments, plain } from "./support/doc-comments.ts";
import { selectedFields } from "./support/selected-fields.ts";
import { root, run } from "./support/tools.ts";

const generatedFiles = readdirSync(join(root, "src/generated"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const generated = (file: string) => readFileSync(join(root, "src/generated", file), "utf8");
const schema = buildSchema(contract);
const domains = operationFiles.map(({ domain }) => `${domain}.ts`);
const comments = new Map(domains.flatMap((file) => [...memberComments(generated(file))]));
const definitions = operationFiles.flatMap(({ text }) => parse(text).definitions);
const operationDefinitions = definitions.filter(
  (definition) => definition.kind === Kind.OPERATION_DEFINITION,
);
const selected = selectedFields(schema, definitions).map(({ path, said }) => ({ path, said: plain(said) }));

/** Every field of a type of the contract that has a description. */
function describedFields(typeName: string): [field: string, description: string][] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => field.description)
    .map((field) => [field.name, plain(field.description ?? "")]);
}

test("generating again changes nothing", () => {
  const { status, output } = run("codegen", ["--config", "codegen.config.mjs", "--check"]);
  expect(`${status} ${output}`).toMatch(/^0 /);
});

describe("what the contract describes", () => {
  test("is a comment on every field of every type", () => {
    const files = generatedFiles.filter((file) => /^(values|inputs|schema)\//.test(file));
    const comments = new Map(files.flatMap((file) => [...memberComments(generated(file))]));
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

  test("is a comment on every field of every answer, however deep", () => {
    const missing = selected.filter(({ path, said }) => !comments.get(path)?.includes(said));
    expect(missing).toEqual([]);
    expect(selected.length).toBeGreaterThan(150);
  });

  test("is a comment on every variable", () => {
    const variables = operationDefinitions.flatMap(({ name, variableDefinitions = [] }) =>
      variableDefinitions.map(({ variable }) => `${name?.value}Variables.${variable.name.value}`),
    );
    expect(variables.filter((path) => !comments.get(path))).toEqual([]);
    expect(variables.length).toBeGreaterThan(80);
  });

  test("is a comment on every operation, as a function and in the facade", () => {
    const functions = domains.flatMap((file) => [
      ...generated(file).matchAll(/(\*\/\n)?export function \w+/g),
    ]);
    const methods = [...generated("facade.ts").matchAll(/(\*\/\n)? {2}\w+\(options/g)];
    expect(functions).toHaveLength(operationDefinitions.length);
    expect(methods).toHaveLength(operationDefinitions.length);
    expect([...functions, ...methods].filter(([, comment]) => !comment)).toEqual([]);
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
  const textOf = (kind: string) => schemaText(small, [], { kind, domain: "shared" });
  const values = textOf("values") + textOf("inputs");
  const answers = textOf("schema");

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

test("a type stands with the domain that it belongs to, and with no other", () => {
  const placed = generatedFiles
    .filter((file) => file.includes("/"))
    .flatMap((file) =>
      [...generated(file).matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => [
        name,
        file,
      ]),
    );
  expect(new Set(placed.map(([name]) => name)).size).toBe(placed.length);
  expect(Object.fromEntries(placed)).toMatchObject({
    Partner: "schema/partners.ts",
    PartnerIdentifier: "schema/partners.ts",
    Money: "schema/programs.ts",
    ProgramKind: "values/programs.ts",
    SessionUpdateInput: "inputs/sessions.ts",
    AccessStatus: "values/sessions.ts",
    LocalizedText: "schema/shared.ts",
    UserErrorCode: "values/shared.ts",
    Query: "schema/shared.ts",
  });
});

test("every generated file says that it is one", () => {
  for (const file of generatedFiles) {
    expect(generated(file)).toMatch(
      /^\/\/ Generated from packages\/schema by `pnpm generate`\. Do not edit\.\n/,
    );
  }
});

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { copyWorkspace, emptyFolder, judge, modules, plant, workspace } from "./planted-workspace.ts";

/** What a planted file imports, and the rule that must say so. */
const plants: [rule: string, file: string, imported: string][] = [
  [
    "platform-knows-no-domain",
    "packages/api/src/platform/planted-1.ts",
    "../modules/partners/planted.entity.ts",
  ],
  ["platform-knows-no-domain", "packages/api/src/platform/planted-2.ts", "../planted-root.ts"],
  ["modules-know-no-wiring", `${modules}/partners/planted-3.ts`, "../../planted-root.ts"],
  ["nothing-imports-an-entry-point", "packages/api/src/planted-4.ts", "./main.ts"],
  ["resolver-touches-no-database", `${modules}/partners/planted-5.resolver.ts`, "typeorm"],
  ["resolver-touches-no-database", `${modules}/partners/planted-6.resolver.ts`, "pg"],
  ["service-knows-no-graphql", `${modules}/partners/planted-7.service.ts`, "graphql"],
  ["service-knows-no-graphql", `${modules}/partners/planted-8.service.ts`, "type-graphql"],
  ["rules-are-pure", `${modules}/partners/planted-9.rules.ts`, "node:fs"],
  ["rules-are-pure", `${modules}/partners/planted-10.rules.ts`, "pg"],
  ["rules-are-pure", `${modules}/partners/planted-11.rules.ts`, "./planted.entity.ts"],
  ["module-uses-the-interface", `${modules}/programs/planted-12.ts`, "../partners/planted.rules.ts"],
  [
    "tables-are-written-by-their-module",
    `${modules}/programs/planted-48.service.ts`,
    "../partners/planted.entity.ts",
  ],
  ["inputs-know-inputs", `${modules}/programs/planted-45.inputs.ts`, "../partners/planted.type.ts"],
  [
    "preconditions-know-subjects",
    `${modules}/programs/planted-47.preconditions.ts`,
    "../partners/planted.type.ts",
  ],
  [
    "action-knows-no-foreign-type",
    `${modules}/programs/planted-13.service.ts`,
    "../partners/planted.type.ts",
  ],
  [
    "sessions-knows-only-earlier-modules",
    `${modules}/sessions/planted-46.ts`,
    "../consent/planted.entity.ts",
  ],
  [
    "partners-knows-only-earlier-modules",
    `${modules}/partners/planted-15.ts`,
    "../programs/planted.entity.ts",
  ],
  [
    "accounts-knows-only-earlier-modules",
    `${modules}/accounts/planted-16.ts`,
    "../programs/planted.entity.ts",
  ],
  [
    "programs-knows-only-earlier-modules",
    `${modules}/programs/planted-17.ts`,
    "../consent/planted.entity.ts",
  ],
  [
    "archives-knows-only-earlier-modules",
    `${modules}/archives/planted-18.ts`,
    "../consent/planted.entity.ts",
  ],
  ["consent-knows-only-earlier-modules", `${modules}/consent/planted-19.ts`, "../funding/planted.entity.ts"],
  [
    "registrations-knows-only-earlier-modules",
    `${modules}/registrations/planted-50.ts`,
    "../funding/planted.entity.ts",
  ],
  [
    "evaluations-knows-only-earlier-modules",
    `${modules}/evaluations/planted-20.ts`,
    "../governance/planted.entity.ts",
  ],
  [
    "governance-knows-only-earlier-modules",
    `${modules}/governance/planted-21.ts`,
    "../funding/planted.entity.ts",
  ],
  [
    "funding-knows-only-earlier-modules",
    `${modules}/funding/planted-22.ts`,
    "../interchange/planted.entity.ts",
  ],
  [
    "interchange-knows-only-earlier-modules",
    `${modules}/interchange/planted-45.ts`,
    "../changes/planted.entity.ts",
  ],
  ["api-knows-no-sdk", "packages/api/src/planted-23.ts", "../../sdk/src/planted.ts"],
  ["sdk-knows-no-api", "packages/sdk/src/planted-24.ts", "../../api/src/planted-root.ts"],
  ["schema-knows-nobody", "packages/schema/src/planted-25.ts", "../../sdk/src/planted.ts"],
  ["sdk-runs-anywhere", "packages/sdk/src/planted-26.ts", "node:fs"],
  ["no-file-cycle", "packages/api/src/platform/planted-27.ts", "./planted-28.ts"],
  ["no-test-in-sources", "packages/api/src/planted-29.ts", "./planted.test.ts"],
  ["shipped-code-declares-what-it-uses", "packages/api/src/planted-30.ts", "playwright-core"],
  ["no-dead-import", "packages/api/src/planted-31.ts", "./planted-and-gone.ts"],
  ["names-say-what-is-inside", "packages/api/src/planted-32.ts", "./platform/utils.ts"],
];

/** Allowed, and in one case only because it is a type that is imported. */
const allowed: [file: string, statement: string][] = [
  [`${modules}/programs/planted-47.inputs.ts`, 'import "../partners/planted.inputs.ts";'],
  [
    `${modules}/partners/planted-40.rules.ts`,
    'import type { Planted } from "./planted.entity.ts"; export type A = Planted;',
  ],
  [`${modules}/partners/planted-41.rules.ts`, 'import "node:crypto"; import "temporal-polyfill";'],
  [
    `${modules}/programs/planted-42.resolver.ts`,
    'import type { Planted } from "../partners/planted.entity.ts"; import "../partners/planted.type.ts"; export type A = Planted;',
  ],
  [
    `${modules}/interchange/planted-43.service.ts`,
    'import type { Planted } from "../funding/planted.entity.ts"; import "../partners/planted.bulk.ts"; import "typeorm"; export type A = Planted;',
  ],
  ["packages/api/src/planted-44.ts", 'import "./platform/planted-target.ts";'],
];

const targets: [file: string, text: string][] = [
  ...["partners", "programs", "consent", "archives", "governance", "funding", "interchange", "changes"].map(
    (name): [string, string] => [`${modules}/${name}/planted.entity.ts`, "export interface Planted {}"],
  ),
  [`${modules}/planted-module/planted.ts`, "export {};"],
  [`${modules}/partners/planted.bulk.ts`, "export {};"],
  [`${modules}/partners/planted.inputs.ts`, "export {};"],
  [`${modules}/partners/planted.rules.ts`, "export {};"],
  [`${modules}/partners/planted.type.ts`, "export {};"],
  ["packages/api/src/planted-root.ts", "export {};"],
  ["packages/api/src/planted.test.ts", "export {};"],
  ["packages/api/src/platform/planted-28.ts", 'import "./planted-27.ts";'],
  ["packages/api/src/platform/planted-target.ts", "export {};"],
  ["packages/api/src/platform/utils.ts", "export {};"],
  ["packages/sdk/src/planted.ts", "export {};"],
];

describe("the layering checker", () => {
  let copy: string;
  let sentences: string[];

  beforeAll(() => {
    copy = copyWorkspace();
    for (const [file, text] of [...targets, ...allowed]) plant(copy, file, text);
    for (const [, file, imported] of plants) plant(copy, file, `import "${imported}";`);
    sentences = judge(copy).sentences;
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test.each(plants)("%s: catches %s importing %s", (rule, file) => {
    const caught = sentences.filter((line) => line.startsWith(`${file} → `) && line.includes(`[${rule}]`));
    expect(caught).toHaveLength(1);
  });

  test.each(allowed)("lets %s say: %s", (file) => {
    expect(sentences.filter((line) => line.startsWith(`${file} → `))).toEqual([]);
  });

  test("asks for the place of a module that has none in the order of knowing", () => {
    expect(
      sentences.filter((line) => line.startsWith(`${modules}/planted-module wants a place`)),
    ).toHaveLength(1);
  });

  test("refuses to judge a workspace of which it reads no file", () => {
    const empty = emptyFolder();
    mkdirSync(join(empty, "packages"));
    const verdict = judge(empty);
    rmSync(empty, { recursive: true });
    expect(verdict.status).toBe(1);
    expect(verdict.sentences[0]).toContain("read 0 of 0");
  });

  test("has a planted violation for each of its rules", async () => {
    const settings = await import(join(workspace, ".dependency-cruiser.mjs"));
    const rules = settings.default.forbidden.map((rule: { name: string }) => rule.name);
    expect([...new Set(plants.map(([rule]) => rule))].sort()).toEqual(rules.sort());
  });
});

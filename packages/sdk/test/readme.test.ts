import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { claims, execute } from "./support/readme-example.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { root, run } from "./support/tools.ts";

const readme = readFileSync(`${root}/README.md`, "utf8");

/** The examples, each under the heading it stands below. */
const examples = readme.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""], index) => ({
    name: `${section.split("\n")[0]} (${index + 1})`,
    code,
  })),
);

describe("the examples of the README", () => {
  let api: RunningApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close(), 60_000);

  test.each(examples)("$name", async ({ code }) => {
    expect(claims(code)).toBeGreaterThan(0);
    // Each claim has to have been made and to hold; one in a loop holds several times.
    const output = await execute(code, api);
    expect(output).toMatch(/^\d+$/);
    expect(Number(output)).toBeGreaterThanOrEqual(claims(code));
  });
});

test("the examples of the README have no type error", () => {
  // Below node_modules, so that the package finds itself and git does not see it.
  const folder = `${root}/node_modules/.readme`;
  mkdirSync(folder, { recursive: true });
  try {
    for (const [index, { code }] of examples.entries()) writeFileSync(`${folder}/${index}.ts`, code);
    const compilerOptions = { noEmit: true, lib: ["es2023", "dom"], types: ["node"] };
    const settings = { extends: "../../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(settings));
    expect(run("tsc", ["-p", folder]).output).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every link of the README leads somewhere, also where it was packed", () => {
  const { homepage, repository, bugs } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const [project = ""] = /^https:[^#]+?(?=\/tree\/)/.exec(homepage) ?? [];
  expect([repository.url, repository.directory, bugs.url]).toEqual([
    `git+${project}.git`,
    "packages/sdk",
    `${project}/issues`,
  ]);
  const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link).toMatch(/^https:\/\//);
    const [, path] = link.startsWith(project) ? link.split("/blob/main/") : [];
    if (path) expect([link, existsSync(`${root}/../../${path.replace(/#.*/, "")}`)]).toEqual([link, true]);
  }
});

test("every code block of the README is an example that is executed", () => {
  expect(examples.length).toBeGreaterThan(8);
  // Components of frameworks are executed by elements/frameworks.test.ts, the page by browser-file.test.ts.
  const others = [...readme.matchAll(/^```(html|tsx|vue|svelte)$/gm)];
  expect(others).toHaveLength(4);
  expect([...readme.matchAll(/^```/gm)]).toHaveLength(2 * (examples.length + others.length));
});

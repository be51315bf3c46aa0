// The README of the project, as a newcomer would follow it: every block is executed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { launchChromium } from "../../../scripts/chromium.mjs";
import { claims, execute } from "./support/readme-example.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const readme = readFileSync(join(project, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));
const inLanguage = (name: string) =>
  blocks.filter(({ language }) => language === name).map(({ code }) => code);
/** What a line of a shell example says will be in its output. */
const outcome = /^# → (.*)$/m;

let api: RunningApi;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heritage-readme-"));
  api = await startApi();
});
afterAll(async () => {
  await api?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the two commands are those that the build server runs", () => {
  const [start, tests] = inLanguage("sh").map((code) => code.trim());
  expect(readFileSync(join(project, "scripts/smoke.mjs"), "utf8")).toContain(
    'spawn("npx", ["-y", "pnpm", "start"]',
  );
  expect(start).toBe("npx -y pnpm start");
  expect(readFileSync(join(project, ".ci/run"), "utf8")).toContain(`${tests} `);
});

describe("the shell examples", () => {
  const examples = inLanguage("sh").filter((code) => outcome.test(code));

  test.each(examples.map((code) => [outcome.exec(code)?.[1] ?? "", code]))("give %s", (expected, code) => {
    const here = code
      .replaceAll("http://localhost:4000", new URL(api.url).origin)
      .replaceAll(".data/admin-key", join(api.dataDir, "admin-key"))
      // What the script runs once it has built.
      .replaceAll("npx -y pnpm heritage", `${process.execPath} ${join(project, "packages/api/dist/cli.js")}`);
    const env = { ...process.env, DATA_DIR: api.dataDir };
    expect(execFileSync("bash", ["-ec", here], { cwd: folder, encoding: "utf8", env })).toContain(expected);
  });

  test("are all but the two commands", () => {
    expect(examples).toHaveLength(inLanguage("sh").length - 2);
  });
});

test("the TypeScript example holds", async () => {
  const [code = "", ...more] = inLanguage("ts");
  expect(more).toEqual([]);
  expect(Number(await execute(code, api))).toBe(claims(code));
});

test("the page lists programs in a browser", async () => {
  const [page = "", ...more] = inLanguage("html");
  expect(more).toEqual([]);
  const file = join(folder, "page.html");
  writeFileSync(file, page.replaceAll("http://localhost:4000", new URL(api.url).origin));
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await tab.locator("heritage-programs [part=card]").nth(2).waitFor();
    expect(await tab.locator("heritage-programs [part=card]").count()).toBe(3);
  } finally {
    await browser.close();
  }
});

test("every block is one of these", () => {
  expect([...new Set(blocks.map(({ language }) => language))].sort()).toEqual(["html", "sh", "ts"]);
  expect(blocks).toHaveLength([...readme.matchAll(/^```/gm)].length / 2);
});

test("every page that it points to is there", () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, target = ""]) => target);
  for (const target of targets.filter((each) => !each.startsWith("http")))
    expect(() => readFileSync(join(project, target))).not.toThrow(/ENOENT/);
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

const scripts = join(dirname(fileURLToPath(import.meta.url)), "../../../../scripts");
const modules = "packages/api/src/modules";

/** A service of one record, as it would be copied: the thing's name in, and what it says. */
const service = (
  Subject: string,
  subject: string,
  title: string,
) => `import { AdminMutations } from "../../platform/admin-mutations.ts";

// Publishes what is ready.
export class ${Subject}Service {
  async publish(${subject}Id: string): Promise<${Subject}> {
    const ${subject} = await this.find(${subject}Id);
    if (${subject}.title === "${title}") throw new Error("${title}");
    return await this.save({ ...${subject}, isPublic: true });
  }
}
`;

/** As many lines of its own as a share needs, none like another. */
const ownLines = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${"(".repeat(at)}${name}${")".repeat(at)};`).join("\n");

describe("what a record costs", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "heritage-cost-"));
    cpSync(scripts, join(root, "scripts"), { recursive: true });
    plant("scrolls/scrolls.service.ts", service("Scroll", "scroll", "Psalm"));
    plant("maps/maps.reads.ts", ownLines("paper", 30));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function plant(file: string, text: string): void {
    const path = join(root, modules, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  function measured() {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/cost-of-a-record.mjs"], {
      cwd: root,
      encoding: "utf8",
    });
    return { status, stdout, stderr: stderr.trim() };
  }

  test("is told for each module, and nothing is wrong where nothing is copied", () => {
    expect(measured()).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^scrolls +10 +0 +0 +0 +10 +0 +0\.0 %$/m),
      stderr: "",
    });
  });

  test("shows a file that was copied and renamed", () => {
    plant("maps/maps.service.ts", service("Map", "map", "Atlas"));
    const { status, stdout, stderr } = measured();
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^scrolls .* 100\.0 %$/m)]);
    expect(stderr).toContain(`${modules}/scrolls: 100.0 % of its lines stand in a sibling too`);
    expect(stderr).toContain(`${modules}/maps: 14.3 % of its lines stand in a sibling too`);
  });

  test("counts no repetition of fewer than four lines, of imports or of braces", () => {
    const [first = "", ...rest] = service("Map", "map", "Atlas").split("\n");
    plant("maps/maps.service.ts", [first, ...rest.filter((line) => !/title|save/.test(line))].join("\n"));
    expect(measured().stderr).toBe("");
  });

  test("counts no table of words, and counts what is done with it", () => {
    const table = Array.from({ length: 12 }, (_, at) => `  ["${"word".repeat(at)}", ${at}],`).join("\n");
    plant("scrolls/scrolls.rules.ts", `const letters = [\n${table}\n];`);
    plant("maps/maps.rules.ts", `const colours = [\n${table}\n];`);
    expect(measured().stderr).toBe("");
    plant("scrolls/scrolls.words.ts", table.replaceAll('"', ""));
    plant("maps/maps.words.ts", table.replaceAll('"', ""));
    expect(measured().stderr).toContain(`${modules}/scrolls: `);
  });

  test("refuses a long file, a full folder, and partners that cost more than they should", () => {
    plant("partners/partners.service.ts", ownLines("ink", 401));
    plant("partners/migrations/0001_partners.sql", "select 1;\n".repeat(1300));
    for (let file = 0; file < 12; file += 1) plant(`partners/partner-${file}.ts`, "");
    const { status, stderr } = measured();
    expect(status).toBe(1);
    expect(stderr).toContain("partners are 1701 lines, and at most 1700 are allowed");
    expect(stderr).toContain(`${modules}/partners/partners.service.ts has 401 lines, and at most 400`);
    expect(stderr).toContain(`${modules}/partners holds 13 files, and at most 12 are allowed`);
  });
});

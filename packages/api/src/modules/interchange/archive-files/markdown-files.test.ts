import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { readArchiveFile, type SourceRecord } from "./archive-file.ts";
import { readFrontMatter } from "./markdown-files.ts";

describe("a folder of Markdown", () => {
  let folder: string;
  let records: SourceRecord[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "markdown-"));
    mkdirSync(join(folder, "soups"));
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "zigni.md"), "---\ntitle: Zigni\n---\nA stew.\n");
    writeFileSync(
      join(folder, "soups", "shorba.markdown"),
      "\uFEFF---\r\ntitle: Shorba\r\n---\r\nA soup.\r\n",
    );
    writeFileSync(join(folder, "broken.md"), "---\ntitle: [one,\n---\n");
    writeFileSync(join(folder, "latin.md"), Buffer.from("citt\xe0", "latin1"));
    writeFileSync(join(folder, "large.md"), "x".repeat(1024 * 1024 + 1));
    writeFileSync(join(folder, "notes.txt"), "no record");
    writeFileSync(join(folder, ".git", "hidden.md"), "no record");
    writeFileSync(join(folder, "..elsewhere.md"), "no record");
    symlinkSync("/etc/hostname", join(folder, "linked.md"));
    records = [];
    for await (const record of readArchiveFile(folder)) records.push(record);
  });

  it("is read in the order of names, those of folders in it too; nothing hidden, and no link is followed", () => {
    expect(records.map(({ place }) => place)).toEqual([
      "broken.md",
      "large.md",
      "latin.md",
      "soups/shorba.markdown",
      "zigni.md",
    ]);
  });

  it("gives the fields, the text below them and the name of each file", () => {
    expect(records.slice(-2)).toEqual([
      {
        place: "soups/shorba.markdown",
        values: { title: "Shorba", $name: "soups/shorba", $body: "A soup.\n" },
      },
      { place: "zigni.md", values: { title: "Zigni", $name: "zigni", $body: "A stew.\n" } },
    ]);
  });

  it("refuses a file that cannot be read, and reads the others", () => {
    expect(records.slice(0, 3)).toMatchObject([
      { refusal: { code: "front_matter_unreadable", message: expect.stringContaining("in line 2") } },
      { refusal: { code: "too_large" } },
      { refusal: { code: "not_text" } },
    ]);
  });

  it("without any says so", async () => {
    const empty = mkdtempSync(join(tmpdir(), "markdown-"));
    await expect(readArchiveFile(empty).next()).rejects.toThrow(/holds no Markdown file/);
  });
});

describe("the fields above a text", () => {
  it("tell apart what is empty, what is null, and what is not there", () => {
    expect(
      readFrontMatter("---\nauthor:\nplace: null\ntags: []\nyear: 1952\nday: 2021-03-11\n---\n"),
    ).toEqual({
      fields: { author: "", place: null, tags: [], year: 1952, day: "2021-03-11" },
      body: "",
    });
  });

  it("may be missing altogether", () => {
    expect(readFrontMatter("# A text\n\n---\n")).toEqual({ fields: {}, body: "# A text\n\n---\n" });
  });

  it.each([
    ["are not ended", "---\ntitle: x\n", /do not end/],
    ["are a list", "---\n- one\n---\n", /name: value/],
    ["name a field twice", "---\na: 1\na: 2\n---\n", /in line 3/],
  ])("say so where they %s", (_what, text, sentence) => {
    expect(readFrontMatter(text)).toEqual({ fault: expect.stringMatching(sentence) });
  });

  it("run nothing, and grow to no more than what is written", () => {
    expect(readFrontMatter("---\na: !!js/function 'function () { return 1 }'\n---\n")).toMatchObject({
      fields: { a: "function () { return 1 }" },
    });
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [name, before] of ["ba", "cb", "dc", "ed", "fe", "gf"])
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`);
    expect(readFrontMatter(`---\n${bomb.join("\n")}\n---\n`)).toEqual({
      fault: expect.stringContaining("alias"),
    });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { columnName, readWorkbook } from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "heritage-workbooks-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(bytes: Uint8Array): string {
  const path = join(folder, "form.xlsx");
  writeFileSync(path, bytes);
  return path;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = (targets: string[][]) =>
  `<Relationships>${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** A workbook as a spreadsheet saves it: of these rows, and of texts that they name by their place. */
function workbook(rows: string, shared = "", more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "_rels/.rels": relations([["r1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:r="http://r"><x:sheets><x:sheet name="survey" r:id="r2"/><x:sheet name="Data" r:id="r3"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["r2", "worksheet", "worksheets/sheet1.xml"],
      ["r3", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["r4", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
    "xl/sharedStrings.xml": `<sst>${shared}</sst>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
const read = (bytes: Uint8Array) => readWorkbook(fileOf(bytes), ["survey"]);
const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe("a workbook", () => {
  test("is read as the texts that a spreadsheet shows, each in its row and column", async () => {
    const shared = `<si><t>ሰላም</t></si><si><r><t>in </t></r><r><t xml:space="preserve">two </t></r><rPh><t>aloud</t></rPh></si>`;
    const rows = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="AB2" t="s"><v>1</v></c></row>
      <row r="7"><c><v>1.0</v></c><c t="b"><v>1</v></c><c t="str"><f>1&amp;2</f><v>12</v></c><c><v/></c></row>
      <row><c t="inlineStr"><is><t>a_x000A_b</t></is></c></row>`;
    const [survey, data] = await read(workbook(rows, shared));
    expect(survey?.rows?.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, [0, "ሰላም"], [27, "in two"]],
      [7, [0, "1"], [1, "TRUE"], [2, "12"]],
      [8, [0, "a\nb"]],
    ]);
    expect(data).toEqual({ name: "Data", rows: undefined });
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
  });

  test("reads as it was written, in every script, and a text is no formula", async () => {
    const rows = [
      ["type", "", "label::العربية (ar)"],
      ["=1+1", "我在这里", "  “أنا” & <b> "],
    ];
    const [sheet] = await read(await writeWorkbook([{ name: "any name", rows }]));
    expect(sheet?.rows?.map(({ cells }) => [...cells])).toEqual([
      [
        [0, "type"],
        [2, "label::العربية (ar)"],
      ],
      [
        [0, "=1+1"],
        [1, "我在这里"],
        [2, "“أنا” & <b>"],
      ],
    ]);
  });
});

/** The same file, in which a part claims to be no longer than `claimed`. */
function claiming(bytes: Uint8Array, part: string, claimed: number): Uint8Array {
  const found = Buffer.from(bytes);
  const header = found.lastIndexOf(part) - 46;
  expect(found.readUInt32LE(header)).toBe(0x02014b50);
  found.writeUInt32LE(claimed, header + 24);
  return found;
}
const sheet1 = "xl/worksheets/sheet1.xml";
const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);

describe("a workbook that is no form", () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      "inflates to a hundred megabytes",
      () => workbook("", "", { [sheet1]: " ".repeat(100_000_000) }),
      "more than a form does",
    ],
    [
      "inflates to more than it says",
      () => claiming(workbook(cell("x").repeat(200_000)), sheet1, 500),
      "damaged",
    ],
    ["has a million rows", () => workbook(`<row><c><v>1</v></c></row>`.repeat(1_000_000)), "more than"],
    [
      "has more rows than a form",
      () => workbook(`<row><c><v>1</v></c></row>`.repeat(5001)),
      "more than 5000 rows",
    ],
    [
      "names a long text ten thousand times",
      () =>
        workbook(
          `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`.repeat(500),
          `<si><t>${"x".repeat(30_000)}</t></si>`,
        ),
      "4000000 characters",
    ],
    [
      "defines its own words",
      () => workbook("", "", { [sheet1]: `<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>` }),
      "words of its own",
    ],
    [
      "names a file of the machine",
      () =>
        workbook("", "", { [sheet1]: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>` }),
      "words of its own",
    ],
    ["is nested without end", () => workbook("", "", { [sheet1]: nested(1_000_000) }), "damaged"],
    [
      "has a thousand parts",
      () => workbook("", "", Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`x${n}`, ""]))),
      "more than 500 parts",
    ],
    ["is broken off", () => workbook("", "", { [sheet1]: "<worksheet><sheetData>" }), "damaged"],
    ["lacks a sheet", () => workbook("", "", { "xl/_rels/workbook.xml.rels": relations([]) }), "damaged"],
    ["is another kind of file", () => strToU8("type,name,label"), "kind .xlsx"],
    ["is larger than forms are", () => new Uint8Array(9_000_000), "larger than 8 MB"],
  ])("is refused where it %s", async (_, make, reason) => {
    await expect(read(make())).rejects.toThrow(reason);
  });

  test("is refused where it is not there, or a folder", async () => {
    await expect(readWorkbook(join(folder, "nowhere.xlsx"), [])).rejects.toThrow("cannot be read (ENOENT)");
    await expect(readWorkbook(folder, [])).rejects.toThrow("is no file");
  });
});

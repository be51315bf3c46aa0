import { describe, expect, it } from "@jest/globals";
import { readCsv } from "./csv-file.ts";

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

async function read(text: string | string[], separator?: string) {
  const records: unknown[] = [];
  for await (const record of readCsv(pieces(...[text].flat()), separator)) records.push(record);
  return records;
}

describe("a table with a header row", () => {
  it("is read by the names of its columns, each cell a text as it stands", async () => {
    expect(await read("nr,titolo\n007,Il mulino\n008,\n")).toEqual([
      { place: "line 2", values: { nr: "007", titolo: "Il mulino" } },
      { place: "line 3", values: { nr: "008", titolo: "" } },
    ]);
  });

  it.each([
    ["commas", "a,b\n1;2,3\n", "1;2", "3"],
    ["semicolons", "a;b\n1,5;2\n", "1,5", "2"],
    ["tabulators", "a\tb\n1,5\t2;3\n", "1,5", "2;3"],
    ["bars", "a|b\n1,5|2\n", "1,5", "2"],
    ["what Excel names in its first line", "sep=;\na;b\n1,5;2\n", "1,5", "2"],
    ["commas beside quoted semicolons", '"a;x;y",b\n1,2\n', "1", "2"],
  ])("may be separated by %s", async (_sign, text, first, second) => {
    const [record] = (await read(text)) as [{ values: Record<string, string> }];
    expect(Object.values(record.values)).toEqual([first, second]);
  });

  it("may hold line ends and quotation marks in a cell; places count the lines of the file", async () => {
    const records = await read('id,text\n1,"first\nsecond ""line"""\n2,next\n');
    expect(records).toEqual([
      { place: "line 2", values: { id: "1", text: 'first\nsecond "line"' } },
      { place: "line 4", values: { id: "2", text: "next" } },
    ]);
  });

  it("counts from the header where the first line names the separator", async () => {
    expect(await read("sep=;\na;b\n1;2\n")).toEqual([{ place: "line 3", values: { a: "1", b: "2" } }]);
  });

  it("is the same however it arrives in pieces, and with the line ends of Windows", async () => {
    const text = 'id;text\r\n1;"a\r\nb"\r\n2;c\r\n';
    expect(await read([...text])).toEqual(await read(text));
    expect(await read(text)).toHaveLength(2);
  });

  it("leaves rows out in which nothing stands", async () => {
    expect(await read("a,b\n\n,\n1,2\n\n")).toHaveLength(1);
  });

  it("refuses a row that does not fit the header, and reads the others", async () => {
    const [first, second] = await read("a,b,c\n1,2\n1,2,3\n");
    expect(first).toMatchObject({ place: "line 2", refusal: { code: "cells_unmatched" } });
    expect(second).toMatchObject({ values: { c: "3" } });
  });

  it("has no property that a column of that name could reach", async () => {
    const [record] = (await read("id,__proto__\n1,x\n")) as [{ values: Record<string, unknown> }];
    expect(Object.getPrototypeOf(record.values)).toBe(Object.prototype);
  });
});

describe("a file that is no such table says what is wrong", () => {
  it.each([
    ["an empty file", "", /empty/],
    ["a header alone", "a,b\n", /no records below/],
    ["a column without a name", "a,,c\n1,2,3\n", /Column 2 has no name/],
    ["two columns of one name", "a,b,a\n1,2,3\n", /Two columns are called "a"/],
    [
      "a quotation mark that is never closed",
      'a,b\n1,2\n3,"four\n5,6\n',
      /line 3, a quotation mark is opened/,
    ],
    ["text behind a closing quotation mark", 'a,b\n1,"two"x\n', /line 2, something stands between/],
  ])("%s", async (_what, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });

  it("what breaks off below it reaches whoever reads", async () => {
    async function* broken() {
      yield "a,b\n1,2\n";
      throw new Error("The disk is gone.");
    }
    const reading = (async () => {
      for await (const _ of readCsv(broken()));
    })();
    await expect(reading).rejects.toThrow("The disk is gone.");
  });
});

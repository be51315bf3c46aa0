import { describe, expect, it } from "@jest/globals";
import { readJsonLines } from "./json-lines-file.ts";
import { decodeText, type TextEncoding } from "./text-file.ts";
import { linesOf } from "./text-lines.ts";

async function* pieces<P>(...given: P[]): AsyncGenerator<P> {
  yield* given;
}

async function decode(bytes: Buffer[], encoding?: TextEncoding): Promise<string> {
  let text = "";
  for await (const piece of decodeText(pieces(...bytes), encoding)) text += piece;
  return text;
}

async function listOf<R>(records: AsyncIterable<R>): Promise<R[]> {
  const list: R[] = [];
  for await (const record of records) list.push(record);
  return list;
}

describe("the text of a file", () => {
  it("is UTF-8, with or without a byte order mark, wherever its pieces end", async () => {
    const bytes = Buffer.from("\uFEFFእናት, città, 祖母");
    const single = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await decode(single)).toBe("እናት, città, 祖母");
  });

  it("may be in an encoding that the mapping names", async () => {
    expect(await decode([Buffer.from([0x63, 0x69, 0x74, 0x74, 0xe0])], "windows-1252")).toBe("città");
    expect(await decode([Buffer.from("\uFEFFcittà", "utf16le")], "utf-16le")).toBe("città");
  });

  it("tells the line in which it is not UTF-8, and how that line would read otherwise", async () => {
    const latin = Buffer.from("id,titolo\n1,Il mulino\n2,La citt\xe0\n3,Fine\n", "latin1");
    const expected = /not text in UTF-8 in line 3: .* begins "2,La città"/;
    await expect(decode([latin])).rejects.toThrow(expected);
    // The line began in an earlier piece.
    await expect(decode([latin.subarray(0, 26), latin.subarray(26)])).rejects.toThrow(expected);
  });

  it("tells that its last character breaks off", async () => {
    await expect(decode([Buffer.from("one\ntwo\nà").subarray(0, -1)])).rejects.toThrow(/in line 3/);
  });

  it.each([
    ["UTF-16", Buffer.from("\uFEFFid,title", "utf16le"), /as a text in utf-16le does/],
    ["a workbook", Buffer.from("PK\u0003\u0004workbook"), /is a workbook/],
  ])("tells that the file is %s", async (_what, bytes, sentence) => {
    await expect(decode([bytes])).rejects.toThrow(sentence);
  });

  it("tells that a file said to be in windows-1252 begins as UTF-8 does", async () => {
    await expect(decode([Buffer.from("\uFEFFà")], "windows-1252")).rejects.toThrow(
      /begins as a text in utf-8/,
    );
  });

  it("comes in lines, the last of them with or without an end", async () => {
    expect(await listOf(linesOf(pieces("a\r", "\nb\n", "\nc")))).toEqual([
      { line: "a", number: 1 },
      { line: "b", number: 2 },
      { line: "", number: 3 },
      { line: "c", number: 4 },
    ]);
  });
});

describe("JSON Lines", () => {
  it("are one object a line; a line that is none is refused, and the others are read", async () => {
    const records = await listOf(readJsonLines(pieces('{"id":1}\n\n{"id":\n[1]\n{"id":2}')));
    expect(records).toMatchObject([
      { place: "line 1", values: { id: 1 } },
      { place: "line 3", refusal: { code: "not_json" } },
      { place: "line 4", refusal: { code: "not_an_object" } },
      { place: "line 5", values: { id: 2 } },
    ]);
  });

  it("are told apart from a list over several lines", async () => {
    await expect(listOf(readJsonLines(pieces('[\n{"id":1}\n]')))).rejects.toThrow(
      /one JSON value over several lines/,
    );
    await expect(listOf(readJsonLines(pieces("\n\n")))).rejects.toThrow("The file holds no records.");
  });

  it("take no more memory for more records", async () => {
    async function* many(count: number) {
      const line = `${JSON.stringify({ id: "item", text: "x".repeat(400) })}\n`;
      for (let index = 0; index < count; index++) yield line;
    }
    const heapAfter = async (count: number) => {
      let records = 0;
      let most = 0;
      for await (const _ of readJsonLines(many(count)))
        if (++records % 5000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
      expect(records).toBe(count);
      return most;
    };
    const few = await heapAfter(10_000);
    const many100 = await heapAfter(200_000);
    // Two hundred thousand such records are 90 MB.
    expect(many100 - few).toBeLessThan(50_000_000);
  });
});

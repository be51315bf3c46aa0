import { Readable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { readJsonList } from "./json-list.ts";

async function read(...pieces: (string | Buffer)[]): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const record of readJsonList(Readable.from(pieces.map((piece) => Buffer.from(piece)))))
    records.push(record);
  return records;
}

const bytesOf = (text: string) => [...Buffer.from(text)].map((byte) => Buffer.from([byte]));

describe("a file of records", () => {
  test("is a JSON list", async () => {
    expect(await read('[{"name": "a"}, {"name": "b"}, 3, null]')).toEqual([
      { name: "a" },
      { name: "b" },
      3,
      null,
    ]);
  });

  test("is an object with such a list as its @graph, whatever else stands beside it", async () => {
    const file =
      '{"@context": {"@graph": [9]}, "x": [1, {"@graph": [8]}], "@graph": [{"name": "a"}], "y": 2}';
    expect(await read(file)).toEqual([{ name: "a" }]);
  });

  test("has the language of its context in each record that has no context of its own", async () => {
    const file =
      '{"@context": ["https://schema.org", {"@language": "fr"}], "@graph": [{"name": "a"}, {"@context": "x", "name": "b"}, 3]}';
    const context = { "@language": "fr" };
    expect(await read(file)).toEqual([{ "@context": context, name: "a" }, { "@context": "x", name: "b" }, 3]);
    expect(await read(...bytesOf(file))).toHaveLength(3);
  });

  test("may begin with a byte order mark and white space, in pieces of any size", async () => {
    const file = '\uFEFF \n\t[{"name": "ከበሮ 🥁"}]\n\n';
    expect(await read(file)).toEqual([{ name: "ከበሮ 🥁" }]);
    expect(await read(...bytesOf(file))).toEqual([{ name: "ከበሮ 🥁" }]);
  });

  test("keeps a property called __proto__ to itself", async () => {
    const [record] = (await read('[{"__proto__": {"isEvil": true}, "constructor": 1}]')) as [object];
    expect(Object.keys(record)).toEqual(["__proto__", "constructor"]);
    expect("isEvil" in record).toBe(false);
    expect("isEvil" in {}).toBe(false);
  });

  test("is read as deep as it goes", async () => {
    const depth = 100_000;
    expect(await read(`[${"[".repeat(depth)}${"]".repeat(depth)}]`)).toHaveLength(1);
  });
});

describe("a file that is something else says so in one sentence", () => {
  const expected = "It should hold a JSON list of records, or an object with such a list as its @graph.";
  test.each([
    ["nothing", "", `The file is empty. ${expected}`],
    ["blanks", " \n\t ", `The file is empty. ${expected}`],
    ["a page", "<!doctype html>", `The file is not JSON in UTF-8. ${expected}`],
    ["a text", '"hello"', `The file is not JSON in UTF-8. ${expected}`],
    ["one record", '{"@type": "Event", "name": "a"}', `The file holds no records. ${expected}`],
    ["an empty list", "[]", `The file holds no records. ${expected}`],
    [
      "a single thing as @graph",
      '{"@graph": {"name": "a"}}',
      `The @graph of the file is not a list. ${expected}`,
    ],
    ["a list cut off", '[{"name": "a"}, {"na', "The file ends in the middle, after its record 1."],
    ["a list cut off at once", "[", "The file ends in the middle, at its beginning."],
    [
      "a missing comma",
      '[{"name": "a"} {"name": "b"}]',
      "The file is not valid JSON after its record 1: correct it there.",
    ],
    [
      "a trailing comma",
      '[{"name": "a"},]',
      "The file is not valid JSON after its record 1: correct it there.",
    ],
    [
      "something after the list",
      '[{"name": "a"}] [2]',
      "The file is not valid JSON after its record 1: correct it there.",
    ],
    ["a bare word", "[{name: 1}]", "The file is not valid JSON at its beginning: correct it there."],
    [
      "a control character in a text",
      '[{"name": "a\u0007"}]',
      "The file is not valid JSON at its beginning: correct it there.",
    ],
  ])("%s", async (_what, file, sentence) => {
    await expect(read(file)).rejects.toMatchObject({ name: "StartError", message: sentence });
  });

  test("text in another encoding", async () => {
    const latin = Buffer.from('[{"name": "caf\xe9"}]', "latin1");
    await expect(read(latin)).rejects.toThrow(
      "The file is not text in UTF-8 at its beginning: save it in that encoding.",
    );
    const utf16 = Buffer.from('\uFEFF[{"name": "café"}]', "utf16le");
    await expect(read(utf16)).rejects.toThrow("The file is not JSON in UTF-8.");
  });

  test("a record that never ends", async () => {
    const piece = "x".repeat(1024 * 1024);
    const pieces = ['[{"name": "a"}, {"name": "', ...Array.from({ length: 17 }, () => piece)];
    await expect(read(...pieces)).rejects.toThrow(
      "No record ends within 16 MB after its record 1: none is that large.",
    );
  });
});

test("of a long file only the record under way is in memory", async () => {
  let isAhead = 0;
  let given = 0;
  async function* pieces() {
    yield Buffer.from("[0");
    for (; given < 10_000; given++) yield Buffer.from(`,{"name": "record ${given}"}`);
    yield Buffer.from("]");
  }
  let taken = 0;
  for await (const _record of readJsonList(Readable.from(pieces(), { highWaterMark: 1 }))) {
    taken++;
    isAhead = Math.max(isAhead, given - taken);
  }
  expect(taken).toBe(10_001);
  expect(isAhead).toBeLessThan(10);
});

import type { Readable } from "node:stream";
import { gen, none } from "stream-chain/core";
import { pick } from "stream-json/filters/pick.js";
import { jsonParser } from "stream-json/parser.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { jsonVerifier } from "stream-json/utils/verifier.js";

/** Says in one sentence why a file cannot be read, or not to its end. */
export class FileUnreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileUnreadable";
  }
}

const notAList =
  "The file should hold a JSON list of schema.org events, or an object with such a list as its @graph";

/** The records of a JSON-LD file one by one: those of its list, or of its `@graph`. No more than one is in memory. */
export async function* readRecords(input: Readable): AsyncGenerator<unknown, void, undefined> {
  const file = new JsonFile();
  for await (const text of fromFirstSign(decoded(input))) {
    const { sound, fault } = file.check(text);
    yield* file.recordsIn(sound);
    if (fault) throw fault;
  }
  file.end();
}

class JsonFile {
  readonly #verify = jsonVerifier() as (text: string | typeof none) => unknown;
  #recordsIn: ((text: string) => AsyncGenerator<unknown>) | undefined;
  #length = 0;
  #hasList = false;

  /** How much of the text is JSON, and what is wrong with the rest. */
  check(text: string): { sound: string; fault?: FileUnreadable } {
    const before = this.#length;
    this.#length += text.length;
    try {
      this.#verify(text);
      return { sound: text };
    } catch (error) {
      const {
        offset = before,
        line = 1,
        pos = 1,
      } = error as { offset?: number; line?: number; pos?: number };
      const sound = text.slice(0, Math.max(0, offset - before));
      const isForeign = before === 0 && sound.trim() === "";
      const where = isForeign
        ? `The file is not JSON. ${notAList}.`
        : `The file is not valid JSON from line ${line}, character ${pos} on.`;
      return { sound, fault: new FileUnreadable(where) };
    }
  }

  async *recordsIn(text: string): AsyncGenerator<unknown> {
    if (text.trim() === "") return;
    this.#recordsIn ??= this.#reader(text);
    try {
      for await (const item of this.#recordsIn(text)) yield (item as { value: unknown }).value;
    } catch (error) {
      // stream-json names the first token that is not the start of a list.
      if (error instanceof Error && error.message.includes("should be an array"))
        throw new FileUnreadable(`${notAList}.`);
      throw error;
    }
  }

  end(): void {
    if (this.#length === 0) throw new FileUnreadable(`The file is empty. ${notAList}.`);
    try {
      this.#verify(none);
    } catch {
      throw new FileUnreadable("The file ends in the middle of its list.");
    }
    if (!this.#hasList) throw new FileUnreadable(`${notAList}.`);
  }

  #reader(text: string): (text: string) => AsyncGenerator<unknown> {
    const seen = <T>(token: T): T => {
      this.#hasList = true;
      return token;
    };
    const parser = jsonParser({ streamValues: false });
    const inGraph = text.trimStart().startsWith("{") ? [pick({ filter: "@graph" })] : [];
    return gen(...([parser, ...inGraph, seen, streamArray()] as unknown[])) as (
      text: string,
    ) => AsyncGenerator<unknown>;
  }
}

/** The text of a file in UTF-8, without the mark that may stand before it. */
async function* decoded(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of input)
      yield decoder.decode(typeof chunk === "string" ? Buffer.from(chunk) : chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new FileUnreadable("The file is not text in UTF-8. Save it in that encoding.");
    throw error;
  }
}

/** What the file is shows at its first sign, so that much of it comes at once. */
async function* fromFirstSign(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let blank: string | undefined = "";
  for await (const text of texts) {
    if (blank !== undefined && text.trim() === "") {
      blank += text;
      continue;
    }
    yield `${blank ?? ""}${text}`;
    blank = undefined;
  }
}

import type { Readable } from "node:stream";
import { JSONParser } from "@streamparser/json";
import { StartError } from "../../start-error.ts";
import { contextLanguage, isNode } from "./json-ld.rules.ts";

const expected = "It should hold a JSON list of records, or an object with such a list as its @graph.";
const largestRecord = 16 * 1024 * 1024;

/**
 * The records of a JSON or JSON-LD file one by one: those of its list, or of its `@graph`. What is in memory is one
 * piece of the file and the record under way. A file that cannot be read to its end says so in one sentence.
 */
export async function* readJsonList(input: Readable): AsyncGenerator<unknown, void, undefined> {
  let list: JsonList | undefined;
  for await (const piece of input as AsyncIterable<Buffer>) {
    list ??= beginningWith(piece.find((byte) => !isBlank(byte)));
    if (list) yield* list.recordsIn(piece);
  }
  if (!list) throw new StartError(`The file is empty. ${expected}`);
  list.end();
}

/** White space, and the byte order mark that may stand before UTF-8. */
function isBlank(byte: number): boolean {
  return [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte);
}

/** What kind of file it is shows at its first sign. */
function beginningWith(byte: number | undefined): JsonList | undefined {
  if (byte === undefined) return undefined;
  const sign = String.fromCharCode(byte);
  if (sign === "[") return new JsonList("$.*");
  if (sign === "{") return new JsonList("$.@graph.*", "$.@context");
  throw new StartError(`The file is not JSON in UTF-8. ${expected}`);
}

/** Of a context no more than the language of texts that do not name theirs. */
function languageContext(context: unknown): object | undefined {
  const language = contextLanguage({ "@context": context });
  return language === undefined ? undefined : { "@language": language };
}

class JsonList {
  readonly #parser: JSONParser;
  #records: unknown[] = [];
  /** Of the file, where it names the language of its texts before its records. */
  #context: object | undefined;
  #read = 0;
  #bytesSinceRecord = 0;

  /** The paths say where in the file the records are, and what holds for all of them. */
  constructor(...paths: string[]) {
    this.#parser = new JSONParser({ paths, keepStack: false });
    this.#parser.onValue = ({ value, parent, key }) => {
      if (key === "@context") {
        this.#context = languageContext(value);
        return;
      }
      if (!Array.isArray(parent)) throw new StartError(`The @graph of the file is not a list. ${expected}`);
      this.#records.push(this.#context && isNode(value) ? { "@context": this.#context, ...value } : value);
      this.#read += 1;
    };
  }

  recordsIn(piece: Buffer): unknown[] {
    this.#records = [];
    this.#parse(() => this.#parser.write(piece));
    this.#bytesSinceRecord = this.#records.length > 0 ? 0 : this.#bytesSinceRecord + piece.length;
    if (this.#bytesSinceRecord > largestRecord)
      throw new StartError(`No record ends within 16 MB ${this.#place()}: none is that large.`);
    return this.#records;
  }

  end(): void {
    if (!this.#parser.isEnded) throw new StartError(`The file ends in the middle, ${this.#place()}.`);
    if (this.#read === 0) throw new StartError(`The file holds no records. ${expected}`);
  }

  #parse(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (error instanceof StartError) throw error;
      // The parser's decoder says so when bytes are not UTF-8.
      if ((error as Error).name === "TypeError")
        throw new StartError(`The file is not text in UTF-8 ${this.#place()}: save it in that encoding.`);
      throw new StartError(`The file is not valid JSON ${this.#place()}: correct it there.`, error);
    }
  }

  #place(): string {
    return this.#read === 0 ? "at its beginning" : `after its record ${this.#read}`;
  }
}

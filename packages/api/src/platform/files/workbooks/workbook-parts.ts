import { open, readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { workbookLimits as limits, RefusedWorkbook } from "./workbook-limits.ts";

const megabyte = 1024 * 1024;

/** The parts of a workbook, which is a zip file. Each is inflated only when it is asked for, and no further than it says. */
export class WorkbookParts {
  readonly #zip: ZipFile;
  readonly #entries: Map<string, Entry>;
  #read = 0;

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async of(path: string): Promise<WorkbookParts> {
    const zip = await fromBufferPromise(await bytesOf(path), { lazyEntries: true }).catch((error) => {
      throw new RefusedWorkbook("is no workbook of the kind .xlsx: save it as one.", error);
    });
    if (zip.entryCount > limits.parts)
      throw new RefusedWorkbook(`has more than ${limits.parts} parts, and no form does.`);
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName)) throw damaged();
        entries.set(entry.fileName, entry);
      }
    } catch (error) {
      throw damaged(error);
    }
    return new WorkbookParts(zip, entries);
  }

  /** The text of a part; undefined where there is none. */
  async text(name: string): Promise<string | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted()) throw new RefusedWorkbook("is protected by a password: save it without one.");
    this.#read += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.partMb * megabyte || this.#read > limits.totalMb * megabyte)
      throw new RefusedWorkbook(
        `holds more than a form does: a sheet of over ${limits.partMb} MB. Take out what is no part of the form.`,
      );
    try {
      // What inflates to more than it says ends here.
      const bytes = await buffer(await this.#zip.openReadStreamPromise(entry));
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch (error) {
      throw damaged(error);
    }
  }
}

export const damaged = (cause?: unknown) =>
  new RefusedWorkbook("is damaged: open it in a spreadsheet, and save it again as .xlsx.", cause);

async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path).catch((error) => {
    throw new RefusedWorkbook(`cannot be read (${error.code}): check its name and its permissions.`, error);
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new RefusedWorkbook("is no file: name the workbook.");
    if (stat.size > limits.fileMb * megabyte)
      throw new RefusedWorkbook(`is larger than ${limits.fileMb} MB, and no form is.`);
    return await readFile(file);
  } finally {
    await file.close();
  }
}

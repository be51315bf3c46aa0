import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { reasonOf, StartError } from "../../start-error.ts";
import { ofSize } from "./counted.ts";
import {
  type ByteRange,
  type FileStore,
  isFileName,
  newFileName,
  pathOf,
  requireFileName,
} from "./file-store.ts";

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Files in a folder of this machine, for the eyes of the account that runs the service alone. */
export class FolderStore implements FileStore {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<FolderStore> {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const probe = join(folder, `${newFileName()}.part`);
      await (await open(probe, "wx", 0o600)).close();
      await rm(probe);
    } catch (error) {
      throw new StartError(
        `The folder for files, ${folder}, cannot be written (${reasonOf(error)}): correct FILES_FOLDER, or its rights.`,
        error,
      );
    }
    return new FolderStore(folder);
  }

  #pathOf(name: string): string {
    requireFileName(name);
    return join(this.#folder, pathOf(name));
  }

  async put(name: string, content: Readable, size: number): Promise<void> {
    const path = this.#pathOf(name);
    const unfinished = `${path}.${newFileName()}.part`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      // Renamed only once it is whole and on the disk.
      const file = createWriteStream(unfinished, { flags: "wx", mode: 0o600, flush: true });
      await pipeline(content, ofSize(size), file);
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async read(name: string, range?: ByteRange): Promise<Readable | undefined> {
    try {
      const file = await open(this.#pathOf(name), "r");
      return file.createReadStream(range ?? {});
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async size(name: string): Promise<number | undefined> {
    try {
      return (await stat(this.#pathOf(name))).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.#pathOf(name), { force: true });
  }

  async *names(): AsyncIterable<string> {
    for (const folder of await readdir(this.#folder)) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      yield* (await readdir(join(this.#folder, folder))).filter(isFileName);
    }
  }
}

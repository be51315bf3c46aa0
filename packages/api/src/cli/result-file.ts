import { closeSync, openSync, realpathSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { makePrivateFolder } from "../platform/private-folder.ts";
import { StartError } from "../platform/start-error.ts";

/** A file of JSON lines that gets its name once it is whole: what was interrupted leaves none. For its owner's eyes only. */
export class ResultFile {
  readonly path: string;
  readonly #unfinished: string;
  readonly #file: number;

  /** Refuses to take the place of the file that is read. */
  constructor(path: string, inputPath: string) {
    this.path = resolve(path);
    this.#unfinished = `${this.path}.${process.pid}`;
    if (realpathOf(this.path) === realpathOf(inputPath))
      throw new StartError("The result file would replace the file to import: choose another with --result.");
    try {
      makePrivateFolder(dirname(this.path));
      this.#file = openSync(this.#unfinished, "w", 0o600);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  write(line: object): void {
    try {
      writeSync(this.#file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  /** Keeps what is written while work goes on, if that ends well. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    try {
      const outcome = await work();
      renameSync(this.#unfinished, this.path);
      return outcome;
    } catch (error) {
      rmSync(this.#unfinished, { force: true });
      throw error;
    } finally {
      closeSync(this.#file);
    }
  }
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function unwritable(path: string, error: unknown): StartError {
  const { code } = error as NodeJS.ErrnoException;
  return new StartError(
    `The result file ${path} cannot be written (${code}): choose another with --result.`,
    error,
  );
}

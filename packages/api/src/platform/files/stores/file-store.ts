import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";

/** Bytes from the first to the last, both included, as HTTP counts them. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where files are kept: their bytes under names of our own, and nothing else. Who may have them is decided in the
 * database, each time; a store answers whatever it is asked.
 */
export interface FileStore {
  /** Keeps a file of exactly `size` bytes. One that breaks off, or is longer or shorter, leaves nothing behind. */
  put(name: string, content: Readable, size: number): Promise<void>;
  /** The bytes of a file, or of a part of it; undefined where there is none of this name. */
  read(name: string, range?: ByteRange): Promise<Readable | undefined>;
  /** How many bytes it has; undefined where there is none of this name. */
  size(name: string): Promise<number | undefined>;
  /** Removes a file. One that is not there is removed already. */
  remove(name: string): Promise<void>;
  /** The names of all files, in no order. */
  names(): AsyncIterable<string>;
}

/** A name that tells nothing and that nobody guesses: never the one that somebody sent. */
export function newFileName(): string {
  return randomBytes(20).toString("hex");
}

export function isFileName(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** Names come from our own tables; this keeps a mistake there from leading out of the store. */
export function requireFileName(name: string): void {
  if (!isFileName(name)) throw new Error("Files are stored under names that newFileName has made.");
}

/** Folders with many thousand entries are slow, so a file lies in one of 256. */
export const pathOf = (name: string): string => `${name.slice(0, 2)}/${name}`;

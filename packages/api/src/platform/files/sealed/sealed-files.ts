import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { hashedBy } from "../stores/counted.ts";
import { type FileStore, newFileName } from "../stores/file-store.ts";

const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/** A file as it was sealed. */
export interface SealedFile {
  name: string;
  /** Without it nobody opens the file again: not even who has the store and the secret. */
  seal: Buffer;
  sha256: Buffer;
}

/**
 * Files that nobody reads who has the store alone: each is encrypted with a key of its own, and that key with the secret
 * of the service. It is kept in the database, so that to forget it there is to erase the file, wherever copies lie.
 */
export class SealedFiles {
  readonly #store: FileStore;
  readonly #secret: Buffer;

  constructor(store: FileStore, secret: string) {
    this.#store = store;
    this.#secret = createHash("sha256").update(secret).digest();
  }

  /** Keeps a file byte for byte. `note` is told its name before there is any of it. */
  async put(content: Readable, size: number, note: (name: string) => Promise<unknown>): Promise<SealedFile> {
    const name = newFileName();
    await note(name);
    const key = randomBytes(32);
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(name));
    const hash = createHash("sha256");
    // Where the sender breaks off, so does what is kept here.
    pipeline(content, hashedBy(hash), cipher, () => undefined);
    await this.#store.put(name, cipher, size);
    const seal = Buffer.concat([iv, cipher.getAuthTag(), this.#wrap(key, name)]);
    return { name, seal, sha256: hash.digest() };
  }

  /** The file, whole and as it was sent; undefined where it is gone. One that was changed in the store is refused. */
  async open(name: string, seal: Buffer): Promise<Pick<FileStore, "read"> | undefined> {
    const sealed = await this.#store.read(name);
    if (!sealed) return undefined;
    const key = this.#unwrap(seal.subarray(ivBytes + tagBytes), name);
    const bytes = opened(await buffer(sealed), { key, name, seal });
    return {
      read: async (_name, { start, end } = { start: 0, end: bytes.length - 1 }) =>
        Readable.from([bytes.subarray(start, end + 1)]),
    };
  }

  #wrap(key: Buffer, name: string): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.#secret, iv).setAAD(Buffer.from(name));
    const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), wrapped]);
  }

  #unwrap(wrapped: Buffer, name: string): Buffer {
    return opened(wrapped.subarray(ivBytes + tagBytes), { key: this.#secret, name, seal: wrapped });
  }
}

function opened(bytes: Buffer, { key, name, seal }: { key: Buffer; name: string; seal: Buffer }): Buffer {
  const decipher = createDecipheriv(algorithm, key, seal.subarray(0, ivBytes))
    .setAAD(Buffer.from(name))
    .setAuthTag(seal.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(bytes), decipher.final()]);
}

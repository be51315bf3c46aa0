import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { setTimeout as sleep } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import { ofSize } from "./counted.ts";
import { type ByteRange, type FileStore, isFileName, pathOf, requireFileName } from "./file-store.ts";

/** A bucket of an S3-compatible service, addressed by path: `https://s3.example.org/bucket`. */
export interface Bucket {
  address: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** How long the store may say and take nothing, in milliseconds. */
const silenceMs = 30_000;
/** Not every store waits for the whole of a file before it shows it, and one that is busy shows the part that came a moment later. */
const pausesMs = [0, 50, 500];

/** Files in a bucket. Nobody but this service has to be able to read it, and no address of it is ever given away. */
export class S3Store implements FileStore {
  readonly #client: AwsClient;
  readonly #address: string;
  readonly #prefix: string;

  /** The store is the whole bucket, or one part of it alone. */
  constructor({ address, ...credentials }: Bucket, part?: string) {
    this.#address = address;
    this.#prefix = part === undefined ? "" : `${part}/`;
    // A stream cannot be sent a second time; reads are asked again by whoever wanted them.
    this.#client = new AwsClient({ ...credentials, service: "s3", retries: 0 });
  }

  async put(name: string, content: Readable, size: number): Promise<void> {
    const url = this.#urlOf(name);
    // With its length in a header the body goes in one piece, as S3 wants it, and nothing is kept of a part of it.
    const { headers } = await this.#client.sign(url, {
      method: "PUT",
      headers: { "content-length": String(size), "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
    });
    const put = (url.startsWith("https:") ? https : http).request(url, {
      method: "PUT",
      headers: { ...Object.fromEntries(headers), "content-length": size },
      timeout: silenceMs,
    });
    put.once("timeout", () => put.destroy(new Error("The store for files does not answer.")));
    const answered = once(put, "response") as Promise<[http.IncomingMessage]>;
    try {
      await Promise.all([
        pipeline(content, ofSize(size), put),
        answered.then(([answer]) => expectStored(answer)),
      ]);
    } catch (error) {
      put.destroy();
      for (const pauseMs of pausesMs) {
        await sleep(pauseMs);
        await this.remove(name).catch(() => undefined);
      }
      throw error;
    }
  }

  async read(name: string, range?: ByteRange): Promise<Readable | undefined> {
    const answer = await this.#client.fetch(this.#urlOf(name), {
      headers: range ? { range: `bytes=${range.start}-${range.end}` } : {},
    });
    if (answer.status === 404) return discarded(answer);
    if (!answer.ok || !answer.body) throw failure(answer.status, await answer.text());
    return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  }

  async size(name: string): Promise<number | undefined> {
    const answer = await this.#client.fetch(this.#urlOf(name), { method: "HEAD" });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw failure(answer.status, await answer.text());
    return Number(answer.headers.get("content-length"));
  }

  async remove(name: string): Promise<void> {
    const answer = await this.#client.fetch(this.#urlOf(name), { method: "DELETE" });
    if (answer.status !== 404) await expectDone(answer);
  }

  async *names(): AsyncIterable<string> {
    let next: string | undefined = "";
    while (next !== undefined) {
      const query = new URLSearchParams({
        "list-type": "2",
        ...(this.#prefix && { prefix: this.#prefix }),
        ...(next && { "continuation-token": next }),
      });
      const answer = await this.#client.fetch(`${this.#address}?${query}`);
      if (!answer.ok) throw failure(answer.status, await answer.text());
      const page = await answer.text();
      // Our own names need no more of XML than this: letters, digits and a slash.
      const keys = [...page.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = ""]) => key);
      yield* keys.map((key) => key.slice(this.#prefix.length + 3)).filter(isFileName);
      next = /<NextContinuationToken>([^<]+)</.exec(page)?.[1];
    }
  }

  #urlOf(name: string): string {
    requireFileName(name);
    return `${this.#address}/${this.#prefix}${pathOf(name)}`;
  }
}

async function discarded(answer: Response): Promise<undefined> {
  await answer.body?.cancel();
}

async function expectStored(answer: http.IncomingMessage): Promise<void> {
  const said = await text(answer);
  if (answer.statusCode !== 200) throw failure(answer.statusCode, said);
}

async function expectDone(answer: Response): Promise<void> {
  if (!answer.ok) throw failure(answer.status, await answer.text());
  await answer.body?.cancel();
}

/** For the log: what the store said, without the address, which is nobody's business. */
function failure(status: number | undefined, said: string): Error {
  const [, code = ""] = /<Code>(\w+)<\/Code>/.exec(said) ?? [];
  return new Error(`The store for files answered ${status} ${code}.`);
}

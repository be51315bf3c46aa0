import { createHash } from "node:crypto";
import type { Config } from "../../src/config.ts";
import type { MediumKind } from "../../src/modules/archives/media/medium.type.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { type ArchiveStage, openArchive } from "./archive-stage.ts";

/** A file that somebody uploads. */
export interface SentFile {
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

export interface Rendition {
  name: string;
  address: string;
  contentType: string;
  size: number;
}

export interface SeenMedium {
  id: string;
  kind: MediumKind;
  renditions: Rendition[];
}

/** The archive, with what is done about media. */
export interface MediaStage extends ArchiveStage {
  /** Announces a file: the payload. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  announce(itemId: string, file: SentFile, more?: object, key?: string): Promise<any>;
  /** Sends a file to an address of an upload. */
  put(address: string, bytes: Buffer, headers?: Record<string, string>): Promise<Response>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  complete(uploadId: string, key?: string): Promise<any>;
  /** All three steps: the new medium's id. */
  upload(itemId: string, file: SentFile, more?: object): Promise<string>;
  /** The media of an item as somebody sees them. */
  media(itemId: string, key?: string): Promise<SeenMedium[]>;
  /** Reads an address. */
  get(address: string, headers?: Record<string, string>, method?: string): Promise<Response>;
  /** Opens or closes an item and its media to everybody, as its communities would. */
  open(itemId: string): Promise<void>;
  close(table: "items" | "media", id: string): Promise<void>;
}

export async function openMedia(settings: Partial<Config> = {}): Promise<MediaStage> {
  const stage = await openArchive(settings);
  const { app, keys, mutate, read } = stage;
  const whole = (address: string) => new URL(address, app.url);
  const announce: MediaStage["announce"] = (
    itemId,
    { fileName, contentType, bytes },
    more = {},
    key = keys.host,
  ) =>
    mutate(
      "mediaUploadCreate",
      {
        ...{ itemId, fileName, contentType, size: bytes.length },
        sha256: createHash("sha256").update(bytes).digest("hex"),
        ...more,
      },
      "uploadId address expiresAt",
      key,
    );
  const put: MediaStage["put"] = (address, bytes, headers = {}) =>
    fetch(whole(address), { method: "PUT", body: new Uint8Array(bytes), headers });
  const complete: MediaStage["complete"] = (uploadId, key = keys.host) =>
    mutate(
      "mediaUploadComplete",
      { uploadId },
      "medium { id kind width height durationMs placeholder }",
      key,
    );
  const run = (text: string, values: unknown[]) =>
    app.database.asOwner(async (owner) => void (await owner.query(text, values)));
  return {
    ...stage,
    announce,
    put,
    complete,
    async upload(itemId, file, more = {}) {
      const announced = await announce(itemId, file, more);
      if (!announced.address) throw new Error(JSON.stringify(announced));
      const sent = await put(announced.address, file.bytes);
      if (sent.status !== 204) throw new Error(`${sent.status} ${await sent.text()}`);
      const completed = await complete(announced.uploadId);
      if (!completed.medium) throw new Error(JSON.stringify(completed));
      return completed.medium.id;
    },
    async media(itemId, key) {
      const selection = "media(first: 50) { nodes { id kind renditions { name address contentType size } } }";
      const item = await read(itemId, selection, key === undefined ? {} : { key });
      return item?.media.nodes ?? [];
    },
    get: (address, headers = {}, method = "GET") => fetch(whole(address), { headers, method }),
    async open(itemId) {
      const id = decodeId("item", itemId);
      await run(
        `insert into heritage.access_sets (digest, public_from) values (decode('00', 'hex'), '2000-01-01')
         on conflict (digest) do nothing`,
        [],
      );
      const opened = `access_set_id = (select id from heritage.access_sets where digest = decode('00', 'hex')),
        first_accepted_at = now(), public_from = '2000-01-01', public_until = 'infinity'`;
      await run(`update heritage.items set ${opened} where id = $1`, [id]);
      await run(`update heritage.media set ${opened} where item_id = $1`, [id]);
    },
    async close(table, id) {
      const prefix = table === "items" ? "item" : "medi";
      await run(`update heritage.${table} set public_from = 'infinity', access_set_id = null where id = $1`, [
        decodeId(prefix, id),
      ]);
    },
  };
}

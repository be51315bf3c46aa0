import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline, type Readable } from "node:stream";
import { pipeline as piped } from "node:stream/promises";
import { fileMessages } from "../../../platform/files/file.messages.ts";
import type { MadeFile } from "../../../platform/files/reading/pictures.ts";
import { type ReadFile, readFile } from "../../../platform/files/reading/read-file.ts";
import { RefusedFile } from "../../../platform/files/reading/refused-file.ts";
import { hashedBy, WrongSize } from "../../../platform/files/stores/counted.ts";
import { type FileStore, newFileName } from "../../../platform/files/stores/file-store.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { Receiving, UploadRoute } from "../../../platform/http/routes/upload-route.ts";
import type { SentenceValues } from "../../../platform/texts/sentences.ts";
import { mediumMessages } from "./medium.messages.ts";
import type { MediumKind } from "./medium.type.ts";

interface UploadRow {
  id: string;
  file_name: string;
  media_type: string;
  size: string;
  sha256: Buffer;
  isDone: boolean;
}

/** A rendition in the store, as an upload keeps it until it is a medium. */
export interface MadeRendition {
  name: string;
  file: string;
  content_type: string;
  size: number;
  /** In hexadecimal digits. */
  sha256: string;
  width: number | null;
  height: number | null;
}

/** What was made of an uploaded file. */
export interface MadeUpload {
  kind: MediumKind;
  width: number | null;
  height: number | null;
  duration_ms: number | null;
  placeholder: string | null;
  renditions: MadeRendition[];
}

/** Why an uploaded file was not taken: a sentence by its key. */
export interface StoredRefusal {
  key: keyof typeof fileMessages;
  values: SentenceValues;
}

export const uploadPath = "/media/uploads";

/** Takes in the files that were announced, each at its address, and makes of them what may be shown. */
export const mediaUploads: UploadRoute = {
  path: uploadPath,
  notFound: "There is no upload at this address, or it has expired. Announce the file again.",
  async receive({ session, store, words: [word = ""], content, size }: Receiving): Promise<boolean> {
    const id = decodeId("uplo", word);
    const [upload] = await session.query<UploadRow>(
      `select id, file_name, media_type, size, sha256, made is not null or medium_id is not null as "isDone"
       from media_uploads where id = $1 and expires_at > now()`,
      [id ?? null],
    );
    if (!upload) return false;
    if (upload.isDone) return true;
    if (size !== Number(upload.size)) throw new WrongSize(Number(upload.size));
    return new Intake(session, store, upload).take(content);
  },
};

/** One file on its way into the store. The row of its upload names each of its files before there is any of it. */
class Intake {
  readonly #session: Receiving["session"];
  readonly #store: FileStore;
  readonly #upload: UploadRow;
  readonly #files: string[] = [];

  constructor(session: Receiving["session"], store: FileStore, upload: UploadRow) {
    this.#session = session;
    this.#store = store;
    this.#upload = upload;
  }

  /** False where the upload has gone meanwhile. */
  async take(content: Readable): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), "heritage-upload-"));
    try {
      const sent = await this.#receive(content);
      const made = await this.#make(sent, folder);
      const kept = made.renditions.map(({ file }) => file);
      if (await this.#finish(made, kept)) {
        await this.#remove(this.#files.filter((file) => !kept.includes(file)));
        return true;
      }
      // Somebody else was faster with the same file, or the upload is gone.
      await this.#remove(this.#files);
      return await this.#change("files = files", []);
    } catch (error) {
      await this.#giveUp(error);
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Keeps the bytes as they come, if they are those that were announced. */
  async #receive(content: Readable): Promise<string> {
    const [file = ""] = await this.#note(1);
    const hash = createHash("sha256");
    const hashed = hashedBy(hash);
    // Where the sender breaks off, so does what is read here.
    pipeline(content, hashed, () => undefined);
    await this.#store.put(file, hashed, Number(this.#upload.size));
    if (!hash.digest().equals(this.#upload.sha256)) throw new RefusedFile(mediumMessages.wrongChecksum);
    return file;
  }

  async #make(sent: string, folder: string): Promise<MadeUpload> {
    const path = join(folder, "sent");
    const made = join(folder, "made");
    await mkdir(made);
    const content = await this.#store.read(sent);
    if (!content) throw new Error("A file that was kept is not there.");
    await piped(content, createWriteStream(path, { mode: 0o600 }));
    const { file_name: fileName, media_type: mediaType } = this.#upload;
    const { kind, width, height, durationMs, placeholder, renditions } = await readFile({
      path,
      folder: made,
      announced: { fileName, mediaType },
    });
    return {
      kind: kind as MediumKind,
      ...{ width, height, duration_ms: durationMs, placeholder },
      renditions: await this.#keep(renditions),
    };
  }

  async #keep(renditions: ReadFile["renditions"]): Promise<MadeRendition[]> {
    const files = await this.#note(renditions.length);
    const kept: MadeRendition[] = [];
    for (const [index, rendition] of renditions.entries())
      kept.push(await this.#keepOne(rendition, files[index] ?? ""));
    return kept;
  }

  async #keepOne({ name, path, contentType, width, height }: MadeFile, file: string): Promise<MadeRendition> {
    const { size } = await stat(path);
    const hash = createHash("sha256");
    await piped(createReadStream(path), hash);
    await this.#store.put(file, createReadStream(path), size);
    return { name, file, content_type: contentType, size, sha256: hash.digest("hex"), width, height };
  }

  /** New names, which go with the upload from now on. */
  async #note(count: number): Promise<string[]> {
    const names = Array.from({ length: count }, newFileName);
    this.#files.push(...names);
    await this.#change("files = files || $2, refusal = null", [names]);
    return names;
  }

  async #finish(made: MadeUpload, kept: string[]): Promise<boolean> {
    return this.#change(
      "made = $2, files = $3",
      [JSON.stringify(made), kept],
      "made is null and medium_id is null",
    );
  }

  /** Changes the upload, if it is still there for whoever announced it. */
  #change(changes: string, values: unknown[], condition = "true"): Promise<boolean> {
    return this.#session.transaction(async (manager) => {
      const [changed] = (await manager.query(
        `with changed as (update media_uploads set ${changes} where id = $1 and ${condition} returning id)
         select exists (select from changed) as is_changed`,
        [this.#upload.id, ...values],
      )) as [{ is_changed: boolean }];
      return changed.is_changed;
    });
  }

  async #remove(files: readonly string[]): Promise<void> {
    for (const file of files) await this.#store.remove(file);
  }

  /** What was kept so far goes. Why a file was refused is told again where the upload is completed. */
  async #giveUp(error: unknown): Promise<void> {
    const refusal = error instanceof RefusedFile ? storedRefusal(error) : null;
    await this.#change(
      "refusal = $2, files = array(select file from unnest(files) file where not file = any($3))",
      [refusal && JSON.stringify(refusal), this.#files],
    ).catch(() => undefined);
    await this.#remove(this.#files).catch(() => undefined);
  }
}

function storedRefusal({ sentence, values }: RefusedFile): StoredRefusal | null {
  const keys = Object.keys(fileMessages) as StoredRefusal["key"][];
  const key = keys.find((each) => fileMessages[each].en === sentence.en);
  return key === undefined ? null : { key, values };
}

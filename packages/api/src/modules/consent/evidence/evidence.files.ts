import { RefusedFile } from "../../../platform/files/reading/refused-file.ts";
import type { RemovedFiles } from "../../../platform/files/stores/remove-files.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import type { FileRoute, StoredFile } from "../../../platform/http/routes/file-route.ts";
import type { Receiving, UploadRoute } from "../../../platform/http/routes/upload-route.ts";
import { evidenceMessages } from "./evidence.messages.ts";

export const evidencePath = "/consent/evidence";

/** It is opened whole before a byte of it is sent, so that none is sent that somebody changed. */
export const largestMb = 25;

const extensions: Record<string, string> = {
  "application/pdf": "pdf",
  "audio/mp4": "m4a",
  "audio/mpeg": "mp3",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
  "audio/webm": "weba",
  "image/heic": "heic",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tif",
  "image/webp": "webp",
  "text/plain": "txt",
  "video/mp4": "mp4",
  "video/webm": "webm",
};

/** Evidence is kept as it is, so it is nothing that a browser would run. */
export const mayBeEvidence = (contentType: string): boolean => Object.hasOwn(extensions, contentType);

interface AnnouncedFile {
  id: string;
  size: string;
  sha256: Buffer;
  is_kept: boolean;
}

/** Takes in a file that was announced, once, from whoever announced it. */
export const evidenceUploads: UploadRoute = {
  path: evidencePath,
  notFound: "There is no evidence that waits for a file at this address. Announce it again.",
  async receive({ session, sealed, words: [word = ""], content, size }: Receiving): Promise<boolean> {
    const [announced] = await session.query<AnnouncedFile>(
      `select id, size, sha256, file_name is not null as is_kept from consent_evidence
       where id = $1 and sha256 is not null and erased_at is null and recorded_by = current_setting('hx.viewer')`,
      [decodeId("evid", word) ?? null],
    );
    if (!announced) return false;
    if (announced.is_kept) return true;
    if (size !== Number(announced.size)) throw new RefusedFile(evidenceMessages.wrongSize);
    const kept = await sealed.put(content, size, (name) =>
      session.transaction((manager) => manager.query("select note_evidence_file($1)", [name])),
    );
    if (!kept.sha256.equals(announced.sha256)) throw new RefusedFile(evidenceMessages.wrongChecksum);
    return session.transaction(async (manager) => {
      const [named] = (await manager.query(
        `with named as (update consent_evidence set file_name = $2, file_seal = $3
           where id = $1 and file_name is null and erased_at is null returning id)
         select exists (select from named) as is_named`,
        [announced.id, kept.name, kept.seal],
      )) as [{ is_named: boolean }];
      return named.is_named;
    });
  },
};

interface FoundFile {
  file_name: string;
  file_seal: Buffer;
  content_type: string;
  size: string;
  sha256: Buffer;
}

/** The file of evidence, for whoever reads that evidence in the database. */
export const evidenceFiles: FileRoute = {
  path: evidencePath,
  notFound: "There is no such file, or it is no longer there for you.",
  async find(session, [word = ""]): Promise<StoredFile | undefined> {
    const [found] = await session.query<FoundFile>(
      `select file_name, file_seal, content_type, size, sha256 from consent_evidence
       where id = $1 and file_seal is not null`,
      [decodeId("evid", word) ?? null],
    );
    if (!found) return undefined;
    return {
      file: found.file_name,
      seal: found.file_seal,
      contentType: found.content_type,
      size: Number(found.size),
      sha256: found.sha256,
      fileName: `${word}.${extensions[found.content_type] ?? "bin"}`,
    };
  },
};

/** Files of evidence that were erased, and those that never came to be named. */
export const removedEvidence: RemovedFiles = {
  areSealed: true,
  list: async (session) =>
    (await session.query<{ file: string }>("select list_evidence_to_remove() as file")).map(
      ({ file }) => file,
    ),
  forget: (session, files) => session.query("select forget_removed_evidence($1)", [files]),
};

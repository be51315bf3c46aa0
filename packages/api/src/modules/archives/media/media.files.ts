import type { FileAddresses } from "../../../platform/files/addresses/file-addresses.ts";
import type { RemovedFiles } from "../../../platform/files/stores/remove-files.ts";
import { decodeId, encodeId } from "../../../platform/graphql/types/ids.ts";
import type { FileRoute, StoredFile } from "../../../platform/http/routes/file-route.ts";
import type { Viewer } from "../../../platform/viewer.ts";
import type { RenditionRow } from "./medium.type.ts";

const path = "/media";

/** Where a rendition is read, by one viewer and for a while. */
export const addressOf = (
  addresses: FileAddresses,
  viewer: Viewer,
  { medium_id, name }: RenditionRow,
): string => addresses.toRead(path, viewer, [encodeId("medi", medium_id), name]);

interface FoundFile {
  file: string;
  content_type: string;
  size: number;
  sha256: Buffer;
  may_train: boolean;
}

/** The bytes of media: whoever sees a medium in the database has them, and nobody else. */
export const mediaFiles: FileRoute = {
  path,
  notFound: "There is no such file, or it is no longer there for you.",
  async find(session, [id = "", name = ""]): Promise<StoredFile | undefined> {
    const uuid = decodeId("medi", id);
    if (uuid === undefined) return undefined;
    const [found] = await session.query<FoundFile>(
      `select file, content_type, size, sha256, may_train_with(medium_id) as may_train from media_renditions
       where medium_id = $1 and name = $2
         and exists (select from media where id = medium_id and deleted_at is null)`,
      [uuid, name],
    );
    if (!found) return undefined;
    return {
      file: found.file,
      contentType: found.content_type,
      size: Number(found.size),
      sha256: found.sha256,
      mayTrain: found.may_train,
      fileName: `${id}-${name}.${extensionOf(found.content_type)}`,
    };
  },
};

const extensions: Record<string, string> = { "audio/mpeg": "mp3", "audio/mp4": "m4a" };
const extensionOf = (contentType: string): string =>
  extensions[contentType] ??
  (contentType.startsWith("text/plain") ? "txt" : (/\/(\w+)/.exec(contentType)?.[1] ?? "bin"));

/** Files of media that were purged, and of uploads that came to nothing. */
export const removedMediaFiles: RemovedFiles = {
  list: async (session) =>
    (await session.query<{ file: string }>("select list_files_to_remove() as file")).map(({ file }) => file),
  forget: (session, files) => session.query("select forget_removed_files($1)", [files]),
};

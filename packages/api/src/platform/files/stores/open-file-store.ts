import { join } from "node:path";
import type { FileStore } from "./file-store.ts";
import { FolderStore } from "./folder-store.ts";
import type { Bucket } from "./s3-store.ts";

export interface FileStoreSettings {
  dataDir: string;
  filesFolder: string | undefined;
  filesBucket: Bucket | undefined;
}

/** The store that the settings name: a bucket, else a folder, else one beside the database. What a part of the service keeps is kept apart in it. */
export async function openFileStore(
  { dataDir, filesFolder, filesBucket }: FileStoreSettings,
  part?: string,
): Promise<FileStore> {
  if (!filesBucket) return FolderStore.open(join(filesFolder ?? join(dataDir, "files"), part ?? ""));
  const { S3Store } = await import("./s3-store.ts");
  return new S3Store(filesBucket, part);
}

import { ClosedIds } from "./closed-ids.ts";
import { ErasedIds } from "./erased-ids.ts";
import { type FileStoreSettings, openFileStore } from "./open-file-store.ts";

/** What is kept outside of the database, so that a backup of it that is put back does not undo it. */
export interface KeptApart {
  erased: ErasedIds;
  closed: ClosedIds;
}

/** For whoever makes the parts of the service and runs no workers. */
export const keptNowhere: KeptApart = { erased: new ErasedIds(), closed: new ClosedIds() };

/** Each in a part of its own of where files are kept. */
export const openKeptApart = async (settings: FileStoreSettings): Promise<KeptApart> => ({
  erased: new ErasedIds(await openFileStore(settings, "erased")),
  closed: new ClosedIds(await openFileStore(settings, "closed")),
});

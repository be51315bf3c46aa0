import type { DatabaseSession } from "../../database/connections/database-sessions.ts";
import type { FileStore } from "./file-store.ts";

/** Where the names of files are noted that belong to nothing any more. */
export interface RemovedFiles {
  /** True for those that are encrypted, and kept apart. */
  areSealed?: true;
  list(session: DatabaseSession): Promise<string[]>;
  forget(session: DatabaseSession, files: string[]): Promise<unknown>;
}

/** Removes what nothing names any more; gives how many files that were. One that fails is tried again the next time. */
export async function removeFiles(
  stores: { store: FileStore; sealed: FileStore },
  session: DatabaseSession,
  places: readonly RemovedFiles[],
): Promise<number> {
  let count = 0;
  for (const place of places) {
    const store = place.areSealed ? stores.sealed : stores.store;
    const files = await place.list(session);
    for (const file of files) await store.remove(file);
    if (files.length > 0) await place.forget(session, files);
    count += files.length;
  }
  return count;
}

/** Does so now and again; gives the function that stops it. */
export function keepRemovingFiles(
  remove: () => Promise<number>,
  everyMs: number,
  onError: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => remove().catch(onError), everyMs).unref();
  remove().catch(onError);
  return () => clearInterval(timer);
}

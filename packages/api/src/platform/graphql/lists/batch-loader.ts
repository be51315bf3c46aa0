import DataLoader from "dataloader";
import type { DatabaseSession } from "../../database/connections/database-sessions.ts";
import { turnsOf } from "../execution/turns.ts";

/** A DataLoader that waits for all records of an answer which are handed over in turns, and then asks once for all of them. */
export class BatchLoader<K, V, C = K> extends DataLoader<K, V, C> {
  constructor(
    database: () => DatabaseSession,
    load: DataLoader.BatchLoadFn<K, V>,
    options: Pick<DataLoader.Options<K, V, C>, "cacheKeyFn"> = {},
  ) {
    super(load, { ...options, batchScheduleFn: (dispatch) => turnsOf(database()).whenDone(dispatch) });
  }
}

import DataLoader from "dataloader";
import type { Door } from "../../database/connections/doors.ts";
import { turnsOf } from "../execution/turns.ts";

/** A DataLoader that waits for all records of an answer which are handed over in turns, and then asks once for all of them. */
export class BatchLoader<K, V, C = K> extends DataLoader<K, V, C> {
  constructor(
    door: () => Door,
    load: DataLoader.BatchLoadFn<K, V>,
    options: Pick<DataLoader.Options<K, V, C>, "cacheKeyFn"> = {},
  ) {
    super(load, { ...options, batchScheduleFn: (dispatch) => turnsOf(door()).whenDone(dispatch) });
  }
}

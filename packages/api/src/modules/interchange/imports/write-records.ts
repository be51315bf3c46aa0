import type { EntityManager } from "typeorm";
import type { RecordNote } from "../records/record-notes.ts";
import { dataFault } from "./data-fault.ts";

/** How a batch of records is written, and what is done with the outcome. */
interface Writing<R, T> {
  write(records: R[]): Promise<T>;
  count(records: R[], outcome: T): void;
  refuse(record: R, note: RecordNote): void;
}

/** Where the database refuses a batch for what a record holds, each goes alone, so that the others go in. */
export async function writeRecords<R, T>(
  manager: EntityManager,
  records: R[],
  writing: Writing<R, T>,
): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  await manager.query("savepoint batch");
  try {
    const outcome = await writing.write(records);
    await manager.query("release savepoint batch");
    writing.count(records, outcome);
  } catch (error) {
    const reason = dataFault(error);
    if (reason === undefined) throw error;
    await manager.query("rollback to savepoint batch");
    if (records.length === 1)
      writing.refuse(first, { code: "not_storable", message: `The database cannot keep it: ${reason}.` });
    else for (const one of records) await writeRecords(manager, [one], writing);
  }
}

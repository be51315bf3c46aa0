import pg from "pg";
import { PreparedStatement } from "./prepared-statement.ts";

/**
 * A connection for acts, which has PostgreSQL keep each statement with parameters: to read, check and plan one anew
 * costs more than to run it. TypeORM knows nothing of it.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg's query has many shapes, of which one is changed.
  override query(...asked: any[]): any {
    const [text, values, callback] = asked;
    const send = super.query as (...given: unknown[]) => unknown;
    if (typeof text !== "string" || !Array.isArray(values)) return send.apply(this, asked);
    const { name } = PreparedStatement.of(text);
    // Reads in batches keep their statements under these names themselves.
    return send.call(this, name === "" ? { text, values } : { name: `act ${name}`, text, values }, callback);
  }
}

import type { Config } from "../../../config.ts";
import { EmbeddedServer } from "../embedded/embedded-server.ts";
import { prepareDatabase } from "../schema/prepare.ts";
import { type DatabaseUrls, databaseUrls } from "./database-urls.ts";

export interface Database {
  urls: DatabaseUrls;
  /** The migrations that were applied on the way. */
  applied: string[];
  /** To be called when no connection is needed any more. */
  close(): Promise<void>;
}

/** The database of DATABASE_URL, else the embedded one, brought up to this version. */
export async function openDatabase(config: Config): Promise<Database> {
  const server =
    config.databaseUrl === undefined ? await EmbeddedServer.start({ dataDir: config.dataDir }) : undefined;
  try {
    const urls = databaseUrls(config.databaseUrl ?? (server as EmbeddedServer).url);
    const applied = await prepareDatabase(urls, config.connectTimeoutMs);
    return { urls, applied, close: async () => server?.stop() };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseUrls } from "../../src/platform/database/connections/database-urls.ts";
import { asOwner } from "../../src/platform/database/connections/owner-connection.ts";
import { EmbeddedServer } from "../../src/platform/database/embedded/embedded-server.ts";
import { prepareDatabase } from "../../src/platform/database/schema/prepare.ts";

let running: { server: EmbeddedServer; folder: string } | undefined;

/** One PostgreSQL for all suites, with a migrated database that each suite copies. */
export async function startTestServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "heritage-test-"));
  // What a test writes need not outlive a power cut.
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const server = await EmbeddedServer.start({ dataDir: folder, settings });
  running = { server, folder };
  const template = new URL(server.url);
  template.pathname = "/hx_template";
  await asOwner(server.url, 5000, (owner) => owner.query("create database hx_template"));
  await prepareDatabase(databaseUrls(template.href), 5000);
  process.env.HX_TEST_SERVER = server.url;
}

export async function stopTestServer(): Promise<void> {
  if (!running) return;
  await running.server.stop();
  const signpost = join(running.folder, "database.location");
  if (existsSync(signpost)) rmSync(readFileSync(signpost, "utf8").trim(), { recursive: true, force: true });
  rmSync(running.folder, { recursive: true, force: true });
}

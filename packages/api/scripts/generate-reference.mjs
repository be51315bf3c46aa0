// Writes what reviews and operators read: the dump of the database's schema, and the table of docs/configuration.md.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configurationTable } from "../dist/config.js";
import { databaseUrls } from "../dist/platform/database/connections/database-urls.js";
import { asOwner } from "../dist/platform/database/connections/owner-connection.js";
import { EmbeddedServer } from "../dist/platform/database/embedded/embedded-server.js";
import { prepareDatabase } from "../dist/platform/database/schema/prepare.js";
import { schemaText } from "../dist/platform/database/schema/schema-text.js";

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const page = readFileSync(at("docs/configuration.md"), "utf8");
writeFileSync(
  at("docs/configuration.md"),
  page.replace(/^\|(.*\n\|)*.*/m, () => configurationTable()),
);

const dataDir = mkdtempSync(join(tmpdir(), "heritage-schema-"));
// The server's own user must be able to enter it.
chmodSync(dataDir, 0o755);
const server = await EmbeddedServer.start({ dataDir, settings: ["fsync=off"] });
try {
  await prepareDatabase(databaseUrls(server.url), 5000);
  const text = await asOwner(server.url, 5000, schemaText);
  writeFileSync(at("packages/api/src/platform/database/schema/schema.txt"), text);
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

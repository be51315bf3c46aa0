import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

export default async function stopTestServer(): Promise<void> {
  const running = globalThis.heritageTestServer;
  if (!running) return;
  await running.server.stop();
  const signpost = join(running.folder, "database.location");
  if (existsSync(signpost)) rmSync(readFileSync(signpost, "utf8").trim(), { recursive: true, force: true });
  rmSync(running.folder, { recursive: true, force: true });
}

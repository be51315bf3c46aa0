import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the demonstration data, which the first test that needs a running API fills. */
export default function makeSharedFolder() {
  const folder = mkdtempSync(join(tmpdir(), "heritage-demonstration-"));
  chmodSync(folder, 0o755);
  process.env.HX_DEMONSTRATION = folder;
}

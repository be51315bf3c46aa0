import { rmSync } from "node:fs";

export default function removeSharedFolder() {
  rmSync(process.env.HX_DEMONSTRATION ?? "", { recursive: true, force: true });
}

import { rmSync } from "node:fs";

export default function removeSharedFolder(): void {
  rmSync(process.env.HX_DEMONSTRATION ?? "", { recursive: true, force: true });
}

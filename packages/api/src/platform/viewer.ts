/** Who is asking. The database decides what each may see; see docs/decisions/0003-two-doors.md. */
export type Viewer =
  | { kind: "anonymous" }
  | { kind: "key"; keyId: string; isAdministrator: boolean }
  | { kind: "system" };

export const anonymous: Viewer = { kind: "anonymous" };

export function isAdministrator(viewer: Viewer): boolean {
  return viewer.kind === "system" || (viewer.kind === "key" && viewer.isAdministrator);
}

/** The value of the setting `hx.viewer`, which the policies read. Only a UUID or SYSTEM, never free text. */
export function viewerSetting(viewer: Viewer): string {
  if (viewer.kind === "anonymous") throw new Error("Anonymous visitors use the public door.");
  return viewer.kind === "system" ? "SYSTEM" : viewer.keyId;
}

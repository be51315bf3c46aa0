/** Who is asking. The database decides what each may see; see docs/decisions/0003-two-database-sessions.md. */
export type Viewer =
  | { kind: "anonymous" }
  /** `isBound`: it may not be used everywhere. */
  | { kind: "publishable"; keyId: string; isBound: boolean }
  | { kind: "key"; keyId: string; isAdministrator: boolean; scopes: ReadonlySet<string> }
  | { kind: "person"; personId: string; scopes: ReadonlySet<string> }
  | { kind: "system" };

export const anonymous: Viewer = { kind: "anonymous" };

/** In a member session, whoever proves nothing but that they know a code: no policy admits them anywhere. */
export const nobody = { kind: "nobody" } as const;

/** True for viewers who see what everybody sees, through the public session. */
export function isPublicViewer(
  viewer: Viewer,
): viewer is Extract<Viewer, { kind: "anonymous" | "publishable" }> {
  return viewer.kind === "anonymous" || viewer.kind === "publishable";
}

export function isAdministrator(viewer: Viewer): boolean {
  return viewer.kind === "system" || (viewer.kind === "key" && viewer.isAdministrator);
}

/** True when the viewer holds a scope at some partner at least. At which ones, the database decides. */
export function hasScope(viewer: Viewer, scope: string): boolean {
  return isAdministrator(viewer) || ("scopes" in viewer && viewer.scopes.has(scope));
}

/** The value of the setting `hx.viewer`, which the policies read. Only a UUID, SYSTEM or nothing, never free text. */
export function viewerSetting(viewer: Viewer | typeof nobody): string {
  switch (viewer.kind) {
    case "nobody":
      return "";
    case "system":
      return "SYSTEM";
    case "key":
      return viewer.keyId;
    case "person":
      return viewer.personId;
    default:
      throw new Error("Visitors without a secret use the public session.");
  }
}

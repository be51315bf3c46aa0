import { createHmac } from "node:crypto";

/** How each login reaches the database: the owner for migrations only, the others one for each kind of session. */
export interface DatabaseUrls {
  owner: string;
  public: string;
  member: string;
  /** Workers, who take jobs out of the queue; what a job does is done by a member session of who ordered it. */
  jobs: string;
}

/** The runtime roles' passwords follow from the owner's, so that an operator keeps one secret. */
export function rolePassword(ownerUrl: string, role: string): string {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  return createHmac("sha256", secret).update(`heritage-exchange role ${role}`).digest("base64url");
}

export function databaseUrls(owner: string): DatabaseUrls {
  const as = (role: string) => {
    const url = new URL(owner);
    url.username = role;
    url.password = rolePassword(owner, role);
    return url.href;
  };
  return { owner, public: as("hx_public"), member: as("hx_member"), jobs: as("hx_jobs") };
}

import type { EntityManager } from "typeorm";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { replaceChildren } from "../../../platform/records/changes/child-rows.ts";
import { applyLine, applyTexts, textLimits } from "../../../platform/records/changes/text-input.ts";
import type { SessionEntity } from "../session/session.entity.ts";
import { sessionMessages } from "../session.messages.ts";
import { SessionAccessFeatureEntity } from "./access-feature.entity.ts";
import type { AccessFeatureInput } from "./access-feature.inputs.ts";

export type AccessToStore = Omit<SessionAccessFeatureEntity, "session_id" | "home_partner_id">;
/** What is stored of a feature, and whether it reads UNKNOWN because its last day is over. */
type StoredAccess = AccessToStore & { is_over: boolean };
type Given = AccessFeatureInput[] | null | undefined;

/** What is stored, to be read beside what is given. */
export async function storedAccess(
  manager: EntityManager,
  { id }: Pick<SessionEntity, "id">,
  given: Given,
): Promise<StoredAccess[]> {
  if (given == null) return [];
  return (await manager.query(
    `select feature, status, note, verified_by, verified_until, holds_until <= now() as is_over
     from session_access_features where session_id = $1`,
    [id],
  )) as StoredAccess[];
}

/** The facts about access after an input; undefined where it says nothing of them. */
export function readAccess(
  given: Given,
  stored: StoredAccess[],
  errors: UserErrors,
): AccessToStore[] | undefined {
  if (given === undefined) return undefined;
  const features = new Map<string, AccessToStore>();
  for (const [index, { kind, status, note, verifiedBy, verifiedUntil = null }] of (given ?? []).entries()) {
    const path = ["accessFeatures", index];
    if (features.has(kind)) errors.add("NOT_UNIQUE", path, sessionMessages.accessTwice, { feature: kind });
    const before = stored.find(({ feature }) => feature === kind);
    // What has expired is read as UNKNOWN: given back so, it says nothing new.
    const isAsRead = before?.is_over && status === "UNKNOWN" && verifiedUntil === before.verified_until;
    const rule = { limit: textLimits.note, isWhole: true };
    features.set(kind, {
      feature: kind,
      status: isAsRead ? before.status : status,
      note:
        note === undefined ? null : applyTexts(note, before?.note ?? null, [...path, "note"], rule, errors),
      verified_by: applyLine(verifiedBy ?? null, null, [...path, "verifiedBy"], textLimits.line, errors),
      verified_until: verifiedUntil,
    });
  }
  return [...features.values()];
}

export async function replaceAccess(
  manager: EntityManager,
  { id: session_id, home_partner_id }: Pick<SessionEntity, "id" | "home_partner_id">,
  access: AccessToStore[] | undefined,
): Promise<void> {
  if (!access) return;
  await replaceChildren(manager, {
    Entity: SessionAccessFeatureEntity,
    owner: { session_id, home_partner_id },
    key: ["feature"],
    rows: access,
  });
}

import { isIP } from "node:net";
import { hashOfKey, makeKey, prefixOfKey } from "../../platform/access-key.ts";
import type { Act, Actor, Done } from "../../platform/act.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import { messages } from "../../platform/graphql/messages.ts";
import { cleanText } from "../../platform/graphql/text-input.ts";
import { homePartner } from "../partners/partners.service.ts";
import { AccessKeyEntity, AccessKeySecretEntity } from "./account.entity.ts";
import type { KeyCreateInput, KeyRevokeInput, KeyRotateInput } from "./account.inputs.ts";
import { accountMessages } from "./account.messages.ts";
import { type KeyKind, scopes } from "./account.vocabulary.ts";

/** What came of an act that makes a secret: it is shown once, so a replay has none. */
export type WithSecret = Done & { secret: string | null };

const mostEntries = 20;
const mostOverlapHours = 720;

/** Keys by which programs and pages sign in. */
export class KeysService {
  async create(actor: Actor, input: KeyCreateInput): Promise<WithSecret> {
    const secret = makeKey(input.kind);
    const done = await actor.act("key.create", input, async (act) => {
      const partnerId = await homePartner(act, "keys:write", { id: input.partnerId, path: ["partnerId"] });
      const row = readKey(act, input);
      await requireHeld(act, row.scopes, partnerId);
      act.errors.throwIfAny();
      const { identifiers } = await act.manager.insert(AccessKeyEntity, {
        ...row,
        home_partner_id: partnerId,
      });
      const id = String(identifiers[0]?.id);
      await addSecret(act, id, secret);
      return act.concerns("key", id, partnerId);
    });
    return { ...done, secret: done.isReplay ? null : secret };
  }

  /** A key of the keeper of the whole service, who makes it from the command line. */
  async createAdministrator(actor: Actor, name: string): Promise<WithSecret> {
    const secret = makeKey("SECRET");
    const done = await actor.act("key.create", {}, async (act) => {
      const { identifiers } = await act.manager.insert(AccessKeyEntity, {
        name: cleanText(name),
        kind: "SECRET",
        is_administrator: true,
        scopes: [],
        addresses: [],
        allowed_origins: [],
      });
      const id = String(identifiers[0]?.id);
      await addSecret(act, id, secret);
      return act.concerns("key", id, null);
    });
    return { ...done, secret };
  }

  /** Makes a new secret; the present one goes on for a while, so that nothing stops. Never more than two are live. */
  async rotate(actor: Actor, input: KeyRotateInput): Promise<WithSecret> {
    let secret: string | null = null;
    const done = await actor.act("key.rotate", input, async (act) => {
      const key = await lockKey(act, input.id);
      if (input.overlapHours < 0 || input.overlapHours > mostOverlapHours)
        act.errors.add("INVALID", ["overlapHours"], accountMessages.overlapRange);
      act.errors.throwIfAny();
      await act.manager.query("delete from access_key_secrets where key_id = $1 and expires_at is not null", [
        key.id,
      ]);
      await act.manager.query(
        "update access_key_secrets set expires_at = now() + make_interval(hours => $2) where key_id = $1",
        [key.id, input.overlapHours],
      );
      secret = makeKey(key.kind);
      await addSecret(act, key.id, secret);
      return key.id;
    });
    return { ...done, secret };
  }

  /** Ends a key at once, with all its secrets. */
  revoke(actor: Actor, input: KeyRevokeInput): Promise<Done> {
    return actor.act("key.revoke", input, async (act) => {
      const key = await lockKey(act, input.id);
      await act.manager.update(AccessKeyEntity, { id: key.id }, { revoked_at: () => "now()" });
      return key.id;
    });
  }
}

async function lockKey(act: Act, id: string): Promise<{ id: string; kind: KeyKind }> {
  const uuid = decodeId("akey", id);
  const [stored] = uuid
    ? ((await act.manager.query(
        "select id, kind, home_partner_id from access_keys where id = $1 and revoked_at is null for update",
        [uuid],
      )) as { id: string; kind: KeyKind; home_partner_id: string | null }[])
    : [];
  if (!stored) {
    act.errors.add("NOT_FOUND", ["id"], accountMessages.keyNotFound);
    act.errors.throwIfAny();
    throw new Error("A key that is not found ends the act.");
  }
  act.concerns("key", stored.id, stored.home_partner_id);
  return stored;
}

async function addSecret({ manager }: Act, keyId: string, secret: string): Promise<void> {
  await manager.insert(AccessKeySecretEntity, {
    key_hash: hashOfKey(secret),
    key_id: keyId,
    prefix: prefixOfKey(secret),
  });
}

function readKey({ errors }: Act, input: KeyCreateInput) {
  const name = cleanText(input.name);
  if (name === "" || name.length > 300) errors.add("INVALID", ["name"], accountMessages.keyNameInvalid);
  const unknown = input.scopes.filter((scope) => !(scopes as readonly string[]).includes(scope));
  for (const scope of unknown) errors.add("INVALID", ["scopes"], accountMessages.scopeUnknown, { scope });
  if (input.kind === "PUBLISHABLE" && input.scopes.length > 0)
    errors.add("INVALID", ["scopes"], accountMessages.publishableHasNoScopes);
  for (const list of ["addresses", "allowedOrigins"] as const)
    if (input[list].length > mostEntries)
      errors.add("TOO_MANY", [list], messages.tooMany, { limit: mostEntries });
  for (const [index, address] of input.addresses.entries())
    if (!isNetwork(address))
      errors.add("INVALID", ["addresses", index], accountMessages.networkInvalid, { address });
  for (const [index, origin] of input.allowedOrigins.entries())
    if (!isOrigin(origin))
      errors.add("INVALID", ["allowedOrigins", index], accountMessages.originInvalid, { origin });
  const expires_at = input.expiresAt == null ? null : new Date(input.expiresAt);
  if (expires_at && expires_at <= new Date())
    errors.add("INVALID", ["expiresAt"], accountMessages.expiryPast);
  return {
    name,
    kind: input.kind,
    scopes: [...new Set(input.scopes)].sort(),
    addresses: input.addresses,
    allowed_origins: input.allowedOrigins,
    expires_at,
  };
}

function isNetwork(text: string): boolean {
  const [address = "", bits, more] = text.split("/");
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

async function requireHeld({ manager, errors }: Act, wanted: string[], partnerId: string): Promise<void> {
  const [row] = (await manager.query("select viewer_holds_all($1, $2) as holds", [wanted, partnerId])) as [
    { holds: boolean },
  ];
  if (!row.holds) errors.add("NOT_YOURS_TO_GIVE", ["scopes"], accountMessages.scopesNotHeld);
}

import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { hashOfKey, makeKey, prefixOfKey } from "../../../platform/identity/access-key.ts";
import { readNetwork } from "../../../platform/networks.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import { accountMessages } from "../account.messages.ts";
import { AccessKeyEntity, AccessKeySecretEntity } from "./key.entity.ts";
import type { KeyCreateInput, KeyRevokeInput, KeyRotateInput } from "./key.inputs.ts";
import { requireHeld } from "./key.preconditions.ts";

/** The result of an action that makes a secret, which is shown once: a replay has none. */
export type WithSecret = MutationResult & { secret: string | null };

type AdministratorKey = Pick<KeyCreateInput, "name" | "expiresAt" | "addresses" | "idempotencyKey">;
type KeyToAdd = ReturnType<typeof readKey> & { home_partner_id: string | null; is_administrator?: boolean };

const maxEntries = 20;
const maxOverlapHours = 720;

/** Keys by which programs and pages sign in. */
export class KeysService {
  readonly #scopes: readonly string[];
  readonly #personal: readonly string[];
  /** With every scope, and those of them that only people have. */
  constructor(scopes: readonly string[], personal: readonly string[]) {
    this.#scopes = scopes;
    this.#personal = personal;
  }

  async create(actor: Actor, input: KeyCreateInput): Promise<WithSecret> {
    const secret = makeKey(input.kind);
    const result = await actor.perform("key.create", input, async (action) => {
      const partnerId = await homePartner(action, "keys:write", { id: input.partnerId, path: ["partnerId"] });
      const row = readKey(action, input, this.#scopes);
      const personal = row.scopes.filter((scope) => this.#personal.includes(scope));
      for (const scope of personal)
        action.errors.add("INVALID", ["scopes"], accountMessages.scopeOfPeople, { scope });
      const known = row.scopes.filter((scope) => this.#scopes.includes(scope) && !personal.includes(scope));
      await requireHeld(action, known, partnerId, "scopes");
      action.errors.throwIfAny();
      return addKey(action, { ...row, home_partner_id: partnerId }, secret);
    });
    return { ...result, secret: result.isReplay ? null : secret };
  }

  /** A key of a platform administrator, created from the command line. */
  async createAdministrator(actor: Actor, input: AdministratorKey): Promise<WithSecret> {
    const secret = makeKey("SECRET");
    const result = await actor.perform("key.create", input, async (action) => {
      const row = readKey(action, { ...input, kind: "SECRET", scopes: [], allowedOrigins: [] }, []);
      action.errors.throwIfAny();
      return addKey(action, { ...row, home_partner_id: null, is_administrator: true }, secret);
    });
    return { ...result, secret };
  }

  /** Makes a new secret; the present one goes on for a while, so that nothing stops. Never more than two are live. */
  async rotate(actor: Actor, input: KeyRotateInput): Promise<WithSecret> {
    let secret: string | null = null;
    const result = await actor.perform("key.rotate", input, async (action) => {
      const key = await lockKey(action, input.id);
      // Whoever makes a secret of a key can do what the key can do.
      await requireHeld(action, key.scopes, key.home_partner_id, "id");
      if (input.overlapHours < 0 || input.overlapHours > maxOverlapHours)
        action.errors.add("INVALID", ["overlapHours"], accountMessages.overlapRange);
      action.errors.throwIfAny();
      await action.manager.query(
        "delete from access_key_secrets where key_id = $1 and expires_at is not null",
        [key.id],
      );
      await action.manager.query(
        "update access_key_secrets set expires_at = now() + make_interval(hours => $2) where key_id = $1",
        [key.id, input.overlapHours],
      );
      secret = makeKey(key.kind);
      await addSecret(action, key.id, secret);
      return key.id;
    });
    return { ...result, secret };
  }

  /** Ends a key at once, with all its secrets. */
  revoke(actor: Actor, input: KeyRevokeInput): Promise<MutationResult> {
    return actor.perform("key.revoke", input, async (action) => {
      const key = await lockKey(action, input.id);
      await action.manager.update(AccessKeyEntity, { id: key.id }, { revoked_at: () => "now()" });
      return key.id;
    });
  }
}

type LockedKey = Pick<AccessKeyEntity, "id" | "kind" | "scopes" | "home_partner_id">;

async function lockKey(action: Action, id: string): Promise<LockedKey> {
  const uuid = decodeId("akey", id);
  const [stored] = uuid
    ? ((await action.manager.query(
        "select id, kind, scopes, home_partner_id from access_keys where id = $1 and revoked_at is null for update",
        [uuid],
      )) as LockedKey[])
    : [];
  if (!stored) {
    action.errors.add("NOT_FOUND", ["id"], accountMessages.keyNotFound);
    action.errors.throwIfAny();
    throw new Error("A key that is not found ends the action.");
  }
  action.setSubject("key", stored.id, stored.home_partner_id);
  return stored;
}

async function addKey(action: Action, row: KeyToAdd, secret: string): Promise<string> {
  const { identifiers } = await action.manager.insert(AccessKeyEntity, row);
  const id = String(identifiers[0]?.id);
  await addSecret(action, id, secret);
  return action.setSubject("key", id, row.home_partner_id);
}

async function addSecret({ manager }: Action, keyId: string, secret: string): Promise<void> {
  await manager.insert(AccessKeySecretEntity, {
    key_hash: hashOfKey(secret),
    key_id: keyId,
    prefix: prefixOfKey(secret),
  });
}

function readKey({ errors }: Action, input: Omit<KeyCreateInput, "partnerId">, scopes: readonly string[]) {
  const name = readText(input.name, ["name"], errors);
  if (name === "" || name.length > 300) errors.add("INVALID", ["name"], accountMessages.keyNameInvalid);
  const unknown = input.scopes.filter((scope) => !scopes.includes(scope));
  for (const scope of unknown) errors.add("INVALID", ["scopes"], accountMessages.scopeUnknown, { scope });
  if (input.kind === "PUBLISHABLE" && input.scopes.length > 0)
    errors.add("INVALID", ["scopes"], accountMessages.publishableHasNoScopes);
  if (input.kind === "SECRET" && input.allowedOrigins.length > 0)
    errors.add("INVALID", ["allowedOrigins"], accountMessages.secretHasNoOrigins);
  for (const list of ["addresses", "allowedOrigins"] as const)
    if (input[list].length > maxEntries)
      errors.add("TOO_MANY", [list], messages.tooMany, { limit: maxEntries });
  const networks = input.addresses.map(readNetwork);
  for (const [index, address] of input.addresses.entries())
    if (networks[index] === undefined)
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
    addresses: networks.filter((network) => network !== undefined),
    allowed_origins: input.allowedOrigins,
    expires_at,
  };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

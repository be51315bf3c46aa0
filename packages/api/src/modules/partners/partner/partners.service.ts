import type { EntityManager } from "typeorm";
import { type Action, type Actor, holdingOf, type MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { isEmail } from "../../../platform/graphql/types/email.ts";
import { decodeId, decodeIds } from "../../../platform/graphql/types/ids.ts";
import { applyPlace, nowhere } from "../../../platform/graphql/types/place-input.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { readKeys, replaceChildren } from "../../../platform/records/changes/child-rows.ts";
import { givenTexts, kept, requireFields } from "../../../platform/records/changes/given.ts";
import {
  RecordActions,
  type RecordToChange,
  slugKey,
} from "../../../platform/records/changes/record-actions.ts";
import { applySlug, retryOnTakenSlug, slugTaken } from "../../../platform/records/changes/slug.ts";
import { applyLine, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { Sentence } from "../../../platform/texts/sentences.ts";
import { textsOf } from "../../../platform/texts/stored-text.ts";
import { isAdministrator } from "../../../platform/viewer.ts";
import { partnerMessages } from "../partner.messages.ts";
import { wordsOfPartner } from "../partner-words.ts";
import { PartnerEntity, PartnerIdentifierEntity } from "./partner.entity.ts";
import type {
  PartnerCreateInput,
  PartnerIdentifierInput,
  PartnerUpdateInput,
  PublicContactInput,
} from "./partner.inputs.ts";
import { partnerActions } from "./partner.preconditions.ts";
import { readIdentifier } from "./partner.rules.ts";

type Facts = Omit<PartnerUpdateInput, "id">;
type Path = (string | number)[];

/** What is done with partners. Each action is one transaction. */
export class PartnersService extends RecordActions<PartnerEntity> {
  constructor() {
    super({
      noun: "partner",
      prefix: "part",
      table: "partners",
      Entity: PartnerEntity,
      messages: partnerMessages,
      partnerOf: ({ id }) => id,
      uniqueKeys: {
        partners_public_slug: slugKey,
        partner_identifiers_public: { path: "identifiers", sentence: messages.referenceTaken },
      },
      actions: partnerActions,
    });
  }

  create(actor: Actor, input: PartnerCreateInput): Promise<MutationResult> {
    return retryOnTakenSlug(["partners_public_slug"], () => this.#create(actor, input));
  }

  #create(actor: Actor, input: PartnerCreateInput): Promise<MutationResult> {
    return actor.perform("partner.create", input, async (action) => {
      const { manager, errors } = action;
      const identifiers = await this.#identifiers(action, input.identifiers);
      const row = await this.#apply(manager, input, null, errors);
      errors.throwIfAny();
      return this.mapUniqueViolation(errors, input, async () => {
        const { identifiers: made } = await manager.insert(PartnerEntity, { ...row, origin: "CREATED" });
        const id = String(made[0]?.id);
        await this.#replaceIdentifiers(manager, id, identifiers);
        return action.setSubject("partner", id, id);
      });
    });
  }

  update(actor: Actor, input: PartnerUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const { manager, errors } = action;
      const identifiers = await this.#identifiers(action, input.identifiers, stored.id);
      const row = await this.#apply(manager, input, stored, errors);
      if (row.side !== stored.side && !isAdministrator(actor.viewer))
        errors.add("CONDITION_MISSING", ["side"], partnerMessages.sideIsGiven);
      await this.write(action, { ...input, id: stored.id }, row, () =>
        this.#replaceIdentifiers(manager, stored.id, identifiers),
      );
    });
  }

  /** Shows a partner to everybody, and with it what of it is public otherwise. */
  publish(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    const publicFrom = "case when public_from < 'infinity' then public_from else now() end";
    return this.change(actor, "publish", input, async () => ({ public_from: () => publicFrom }));
  }

  /** Hides a partner, and with it what it is home of. */
  unpublish(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.change(actor, "unpublish", input, async () => this.whenDeleted);
  }

  /** What is deleted is not public again when it is restored. */
  protected override get whenDeleted() {
    return { public_from: () => "'infinity'" };
  }

  async #apply(manager: EntityManager, input: Facts, stored: PartnerEntity | null, errors: UserErrors) {
    const texts = givenTexts(input, stored, ["name", "description"], errors);
    const { name, description } = texts;
    requireFields(input, ["kind", "side"], errors);
    const languages = kept(input.languages, stored?.languages, []);
    if (languages.length > 50) errors.add("TOO_MANY", ["languages"], messages.tooMany, { limit: 50 });
    const isTaken = slugTaken(manager, "partners");
    return {
      ...texts,
      slug: await applySlug(input.slug, stored?.slug, textsOf(name), "partner", isTaken, errors),
      kind: input.kind ?? stored?.kind ?? "UNKNOWN",
      side: input.side ?? stored?.side ?? "UNKNOWN",
      ...applyPlace(input.place, stored ?? nowhere, ["place"], errors),
      ...applyContact(input.contact, stored, errors),
      website: kept(input.website, stored?.website, null),
      languages: [...new Set(languages)],
      ...wordsOfPartner(name, description),
    };
  }

  #identifiers(action: Action, given: PartnerIdentifierInput[] | null | undefined, id?: string) {
    const report = (
      code: "INVALID" | "NOT_UNIQUE",
      path: Path,
      sentence: Sentence,
      one: PartnerIdentifierInput,
    ) => action.errors.add(code, path, sentence, { scheme: one.scheme, value: one.value });
    return readKeys(action, given, {
      ...{ field: "identifiers", table: "partner_identifiers", owner: "partner_id", id },
      read: ({ scheme, value }, path) => {
        const bare = readIdentifier(scheme, value);
        if (bare === undefined)
          report("INVALID", [...path, "value"], partnerMessages.identifierInvalid, { scheme, value });
        return { scheme, value: bare ?? value };
      },
      taken: (one, path) => report("NOT_UNIQUE", [...path, "value"], partnerMessages.identifierTaken, one),
      twice: (one, path) => report("NOT_UNIQUE", path, messages.valueTwice, one),
    });
  }

  async #replaceIdentifiers(manager: EntityManager, partner_id: string, rows?: PartnerIdentifierInput[]) {
    const [Entity, key] = [PartnerIdentifierEntity, ["scheme", "value"] as const];
    if (rows) await replaceChildren(manager, { Entity, owner: { partner_id }, key, rows });
  }
}

function applyContact(
  input: PublicContactInput | null | undefined,
  stored: PartnerEntity | null,
  errors: UserErrors,
) {
  if (input === undefined && stored) {
    const { contact_name, contact_email, contact_telephone } = stored;
    return { contact_name, contact_email, contact_telephone };
  }
  const line = (name: keyof PublicContactInput) =>
    applyLine(input?.[name] ?? null, null, ["contact", name], textLimits.line, errors);
  const contact_email = line("email");
  if (contact_email !== null && !isEmail(contact_email))
    errors.add("INVALID", ["contact", "email"], messages.emailInvalid);
  return { contact_name: line("name"), contact_email, contact_telephone: line("telephone") };
}

/** A partner that an action on something else names, and where in the input. */
export type Named = { id: string; path: Path };
type NamedPartner = Pick<PartnerEntity, "id" | "side" | "deleted_at">;

/** The partner whose record an action makes: one at which the viewer holds the scope; "" where that is reported as an error. */
export async function homePartner(action: Action, scope: string, home: Named): Promise<string> {
  const { manager, errors } = action;
  const uuid = decodeId("part", home.id) ?? null;
  const [, found, held] = (await sendTogether(manager, [
    ...lockForShare([uuid]),
    holdingOf(scope, [uuid]),
  ])) as [object[], NamedPartner[], { holds: boolean }[]];
  if (found[0]?.deleted_at === null && held[0]?.holds) return found[0].id;
  if (found[0]?.deleted_at === null) errors.add("NOT_YOURS", home.path, partnerMessages.notYours);
  else errors.add("NOT_FOUND", home.path, partnerMessages.notFound);
  return "";
}

/** Holds partners against being hidden until the action is done. */
export async function lockPartnersForShare(manager: EntityManager, ids: string[]): Promise<void> {
  const uuids = decodeIds("part", ids);
  if (uuids.length > 0) await manager.query("select hold_partners($1::uuid[])", [uuids]);
}

/** The partners an action names, by the ids given. Those that are `present` already may be deleted meanwhile. */
export async function partnersNamed(
  manager: EntityManager,
  named: Named[],
  errors: UserErrors,
  present: ReadonlySet<string> = new Set(),
): Promise<Map<string, NamedPartner>> {
  if (named.length === 0) return new Map();
  const uuids = new Map(named.map(({ id }) => [id, decodeId("part", id)]));
  const ids = [...new Set(uuids.values())].filter((uuid) => uuid !== undefined);
  const [, rows = []] = (await sendTogether(manager, lockForShare(ids))) as NamedPartner[][];
  const known = new Map(
    rows.filter(({ id, deleted_at }) => deleted_at === null || present.has(id)).map((row) => [row.id, row]),
  );
  const found = new Map<string, NamedPartner>();
  for (const { id, path } of named) {
    const row = known.get(uuids.get(id) ?? "");
    if (row) found.set(id, row);
    else errors.add("NOT_FOUND", path, partnerMessages.notFound);
  }
  return found;
}

/** Holds partners against being hidden meanwhile, in one order, so that no two actions wait for each other, and reads them. */
const lockForShare = (ids: (string | null)[]): Statement[] => [
  { text: "select hold_partners($1::uuid[])", values: [ids] },
  { text: "select id, side, deleted_at from partners where id = any($1::uuid[])", values: [ids] },
];

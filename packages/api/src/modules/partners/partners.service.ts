import type { EntityManager } from "typeorm";
import { violatedConstraint } from "../../platform/database/database-errors.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { applyPlace, nowhere } from "../../platform/graphql/place-input.ts";
import type { PlaceColumns } from "../../platform/graphql/record.type.ts";
import type { Actor } from "../../platform/graphql/request.ts";
import { freeSlug, isSlug } from "../../platform/graphql/slug.ts";
import { applyLine, applyTexts, textLimits, textsOf } from "../../platform/graphql/text-input.ts";
import { UserErrors } from "../../platform/graphql/user-errors.ts";
import { searchVector } from "../../platform/search.ts";
import { PartnerEntity, PartnerIdentifierEntity } from "./partner.entity.ts";
import type {
  PartnerCreateInput,
  PartnerIdentifierInput,
  PartnerUpdateInput,
  PublicContactInput,
} from "./partner.inputs.ts";
import { isEmail, readIdentifier } from "./partner.rules.ts";

type StoredPartner = PartnerEntity & PlaceColumns;
type Facts = Omit<PartnerUpdateInput, "id">;

/** What administrators do with partners. Each act is one transaction. */
export class PartnersService {
  create(actor: Actor, input: PartnerCreateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const identifiers = await this.#identifiers(manager, input.identifiers, null, errors);
      const row = await this.#apply(manager, input, null, errors);
      errors.throwIfAny();
      const partner = { ...row, origin: "CREATED" as const };
      return translating(errors, row.slug, async () => {
        const { identifiers: made } = await manager.insert(PartnerEntity, partner);
        const id = String(made[0]?.id);
        await this.#replaceIdentifiers(manager, id, identifiers);
        return id;
      });
    });
  }

  update(actor: Actor, input: PartnerUpdateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const stored = await this.#lock(manager, input.id, errors);
      const identifiers = await this.#identifiers(manager, input.identifiers, stored.id, errors);
      const row = await this.#apply(manager, input, stored, errors);
      errors.throwIfAny();
      return translating(errors, row.slug, async () => {
        await manager.update(PartnerEntity, { id: stored.id }, { ...row, updated_at: () => "now()" });
        await this.#replaceIdentifiers(manager, stored.id, identifiers);
        return stored.id;
      });
    });
  }

  /** Shows a partner to everybody, and with it the programs of it that are public otherwise. */
  publish(actor: Actor, id: string): Promise<string> {
    return this.#setPublic(actor, id, "case when public_from < 'infinity' then public_from else now() end");
  }

  /** Hides a partner, the programs it is home of, and its part in other programs. */
  unpublish(actor: Actor, id: string): Promise<string> {
    return this.#setPublic(actor, id, "'infinity'");
  }

  #setPublic(actor: Actor, id: string, publicFrom: string): Promise<string> {
    return actor.act(async (manager) => {
      const stored = await this.#lock(manager, id, new UserErrors(actor.languages));
      await manager.update(
        PartnerEntity,
        { id: stored.id },
        { public_from: () => publicFrom, updated_at: () => "now()" },
      );
      return stored.id;
    });
  }

  async #lock(manager: EntityManager, id: string, errors: UserErrors): Promise<StoredPartner> {
    const uuid = decodeId("part", id);
    const [stored] = uuid
      ? ((await manager.query("select * from partners where id = $1 for update", [uuid])) as StoredPartner[])
      : [];
    if (!stored) errors.add("NOT_FOUND", ["id"], "partnerNotFound");
    errors.throwIfAny();
    return stored as StoredPartner;
  }

  async #apply(manager: EntityManager, input: Facts, stored: StoredPartner | null, errors: UserErrors) {
    const name = applyTexts(
      input.name,
      stored?.name ?? null,
      ["name"],
      { limit: textLimits.title, isRequired: true },
      errors,
    );
    const description = applyTexts(
      input.description,
      stored?.description ?? null,
      ["description"],
      { limit: textLimits.description },
      errors,
    );
    for (const field of ["kind", "side"] as const) {
      if (input[field] === null) errors.add("REQUIRED", [field], "unknownClears");
    }
    const languages = input.languages === undefined ? (stored?.languages ?? []) : (input.languages ?? []);
    if (languages.length > 50) errors.add("TOO_MANY", ["languages"], "tooMany", { limit: 50 });
    return {
      name: name as StoredText,
      description,
      slug: await this.#slug(manager, input.slug, name, stored, errors),
      kind: input.kind ?? stored?.kind ?? "UNKNOWN",
      side: input.side ?? stored?.side ?? "UNKNOWN",
      ...applyPlace(input.place, stored ?? nowhere, ["place"], errors),
      ...applyContact(input.contact, stored, errors),
      website: input.website === undefined ? (stored?.website ?? null) : input.website,
      languages: [...new Set(languages)],
      sort_name: name?.texts[name.source] ?? "",
      search_vector: searchVector([...textsOf(name), ...textsOf(description)]),
    };
  }

  async #slug(
    manager: EntityManager,
    wanted: string | undefined,
    name: StoredText | null,
    stored: StoredPartner | null,
    errors: UserErrors,
  ) {
    if (wanted !== undefined && wanted !== null) {
      if (!isSlug(wanted)) errors.add("INVALID", ["slug"], "slugInvalid");
      return wanted;
    }
    if (stored) return stored.slug;
    return freeSlug(textsOf(name), "partner", async (slug) => manager.existsBy(PartnerEntity, { slug }));
  }

  async #identifiers(
    manager: EntityManager,
    given: PartnerIdentifierInput[] | null | undefined,
    owner: string | null,
    errors: UserErrors,
  ) {
    const identifiers = readIdentifiers(given, errors);
    for (const [index, { scheme, value }] of (identifiers ?? []).entries()) {
      const taken = await manager.findOneBy(PartnerIdentifierEntity, { scheme, value });
      if (taken && taken.partner_id !== owner) {
        errors.add("NOT_UNIQUE", ["identifiers", index, "value"], "identifierTaken", { scheme, value });
      }
    }
    return identifiers;
  }

  async #replaceIdentifiers(
    manager: EntityManager,
    partner_id: string,
    identifiers: PartnerIdentifierInput[] | undefined,
  ) {
    if (!identifiers) return;
    await manager.delete(PartnerIdentifierEntity, { partner_id });
    await manager.insert(
      PartnerIdentifierEntity,
      identifiers.map(({ scheme, value }) => ({ partner_id, scheme, value })),
    );
  }
}

function readIdentifiers(
  given: PartnerIdentifierInput[] | null | undefined,
  errors: UserErrors,
): PartnerIdentifierInput[] | undefined {
  if (given === undefined) return undefined;
  const read = (given ?? []).map(({ scheme, value }, index) => {
    const bare = readIdentifier(scheme, value);
    if (bare === undefined)
      errors.add("INVALID", ["identifiers", index, "value"], "identifierInvalid", { scheme, value });
    return { scheme, value: bare ?? value };
  });
  if (read.length > 50) errors.add("TOO_MANY", ["identifiers"], "tooMany", { limit: 50 });
  const seen = new Set<string>();
  for (const [index, { scheme, value }] of read.entries()) {
    if (seen.has(`${scheme} ${value}`))
      errors.add("NOT_UNIQUE", ["identifiers", index], "valueTwice", { value });
    seen.add(`${scheme} ${value}`);
  }
  return read;
}

function applyContact(
  input: PublicContactInput | null | undefined,
  stored: StoredPartner | null,
  errors: UserErrors,
) {
  if (input === undefined) {
    return {
      contact_name: stored?.contact_name ?? null,
      contact_email: stored?.contact_email ?? null,
      contact_telephone: stored?.contact_telephone ?? null,
    };
  }
  const line = (name: keyof PublicContactInput) =>
    applyLine(input?.[name] ?? null, null, ["contact", name], textLimits.line, errors);
  const contact_email = line("email");
  if (contact_email !== null && !isEmail(contact_email))
    errors.add("INVALID", ["contact", "email"], "emailInvalid");
  return { contact_name: line("name"), contact_email, contact_telephone: line("telephone") };
}

/** Unique keys are judged by the database; what they refuse is said in terms of the input. */
async function translating<T>(errors: UserErrors, slug: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (violatedConstraint(error) === "partners_slug_key")
      errors.add("NOT_UNIQUE", ["slug"], "slugTaken", { slug });
    errors.throwIfAny();
    throw error;
  }
}

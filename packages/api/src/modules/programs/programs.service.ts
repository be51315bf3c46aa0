import type { EntityManager } from "typeorm";
import { violatedConstraint } from "../../platform/database/database-errors.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import type { Actor } from "../../platform/graphql/request.ts";
import { freeSlug, isSlug } from "../../platform/graphql/slug.ts";
import { applyTexts, cleanText, textLimits, textsOf } from "../../platform/graphql/text-input.ts";
import { UserErrors } from "../../platform/graphql/user-errors.ts";
import { searchVector } from "../../platform/search.ts";
import { PartnerEntity } from "../partners/partner.entity.ts";
import { ProgramApprovalEntity, ProgramEntity } from "./program.entity.ts";
import { ConditionError, TransitionError } from "./program.errors.ts";
import type {
  ProgramApproveInput,
  ProgramCancelInput,
  ProgramCreateInput,
  ProgramUpdateInput,
} from "./program.inputs.ts";
import { type AgreementFacts, allowedSteps, missingForAgreement } from "./program.rules.ts";
import type { ProgramCondition, ProgramLifecycle } from "./program.vocabulary.ts";
import { applyAges, applyCost, applyDays } from "./program-facts.ts";
import { ProgramParts, readParts } from "./program-parts.ts";

const conditionMessages = {
  COMMUNITY_LEAD: "communityLeadMissing",
  HOST_LEAD: "hostLeadMissing",
  COMMUNITY_APPROVAL: "communityApprovalMissing",
  HOST_APPROVAL: "hostApprovalMissing",
  START_DATE: "startDateMissing",
} as const satisfies Record<ProgramCondition, string>;

/** What administrators do with programs. Each act is one transaction. */
export class ProgramsService {
  readonly #parts = new ProgramParts();
  readonly #programChanged: ((manager: EntityManager, programId: string) => Promise<void>)[] = [];

  /** Later modules that keep something derived from a program's texts hear of its changes, in the same transaction. */
  onProgramChanged(listener: (manager: EntityManager, programId: string) => Promise<void>): void {
    this.#programChanged.push(listener);
  }

  create(actor: Actor, input: ProgramCreateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const homePartnerId = await this.#homePartner(manager, input.partnerId, errors);
      const row = await this.#apply(manager, input, null, errors);
      const parts = await readParts(manager, input, errors);
      errors.throwIfAny();
      return naming(errors, row.slug, async () => {
        const { identifiers } = await manager.insert(ProgramEntity, {
          ...row,
          home_partner_id: homePartnerId,
        });
        const id = String(identifiers[0]?.id);
        await this.#parts.replace(manager, { id, home_partner_id: homePartnerId }, parts);
        await this.#indexForSearch(manager, id);
        return id;
      });
    });
  }

  update(actor: Actor, input: ProgramUpdateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const stored = await lockProgram(manager, input.id, errors);
      const row = await this.#apply(manager, input, stored, errors);
      const parts = await readParts(manager, input, errors, stored.id);
      errors.throwIfAny();
      return naming(errors, row.slug, async () => {
        await manager.update(ProgramEntity, { id: stored.id }, { ...row, updated_at: () => "now()" });
        await this.#parts.replace(manager, stored, parts);
        await this.#indexForSearch(manager, stored.id);
        return stored.id;
      });
    });
  }

  /** Records one side's approval of the program as it now reads. */
  approve(actor: Actor, input: ProgramApproveInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const stored = await lockProgram(manager, input.id, errors);
      const evidence = cleanText(input.evidence);
      if (evidence === "") errors.add("REQUIRED", ["evidence"], "evidenceRequired");
      if (evidence.length > textLimits.note)
        errors.add("TOO_LONG", ["evidence"], "textTooLong", { limit: textLimits.note });
      if (stored.origin === "IMPORTED")
        errors.add("INVALID", ["id"], "imported", { source: stored.source_name ?? "" });
      errors.throwIfAny();
      const recordedBy = actor.viewer.kind === "key" ? actor.viewer.keyId : "SYSTEM";
      const approval = {
        program_id: stored.id,
        home_partner_id: stored.home_partner_id,
        side: input.side,
        evidence,
      };
      await manager.insert(ProgramApprovalEntity, { ...approval, recorded_by: recordedBy });
      const approved = input.side === "COMMUNITY" ? "community_approved_at" : "host_approved_at";
      await manager.update(
        ProgramEntity,
        { id: stored.id },
        { [approved]: () => "now()", updated_at: () => "now()" },
      );
      return stored.id;
    });
  }

  /** Makes a draft agreed, which needs both sides: with both approvals it becomes public. */
  agree(actor: Actor, id: string): Promise<string> {
    return this.#step(actor, id, "AGREED", async (manager, stored, errors) => {
      for (const condition of missingForAgreement(await agreementFacts(manager, stored))) {
        errors.push(
          Object.assign(new ConditionError(), { condition }),
          "CONDITION_MISSING",
          ["id"],
          conditionMessages[condition],
        );
      }
      return { agreed_at: () => "now()" };
    });
  }

  start(actor: Actor, id: string): Promise<string> {
    return this.#step(actor, id, "ACTIVE", async () => ({}));
  }

  close(actor: Actor, id: string): Promise<string> {
    return this.#step(actor, id, "CLOSED", async () => ({}));
  }

  /** Cancels a program at once; it stays visible as cancelled where it was visible. */
  cancel(actor: Actor, { id, note }: ProgramCancelInput): Promise<string> {
    return this.#step(actor, id, "CANCELLED", async (_manager, _stored, errors) => ({
      cancellation_note: applyTexts(note, null, ["note"], { limit: textLimits.note }, errors),
    }));
  }

  #step(
    actor: Actor,
    id: string,
    to: ProgramLifecycle,
    prepare: (manager: EntityManager, stored: ProgramEntity, errors: UserErrors) => Promise<object>,
  ): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const stored = await lockProgram(manager, id, errors);
      const allowed = allowedSteps(stored.lifecycle);
      if (!allowed.includes(to)) {
        const refusal = Object.assign(new TransitionError(), { from: stored.lifecycle, allowed });
        errors.push(refusal, "INVALID_TRANSITION", ["id"], "transition", { from: stored.lifecycle, to });
        errors.throwIfAny();
      }
      const changes = await prepare(manager, stored, errors);
      errors.throwIfAny();
      await manager.update(
        ProgramEntity,
        { id: stored.id },
        { ...changes, lifecycle: to, updated_at: () => "now()" },
      );
      return stored.id;
    });
  }

  async #homePartner(manager: EntityManager, id: string, errors: UserErrors): Promise<string> {
    const uuid = decodeId("part", id);
    const found = uuid !== undefined && (await manager.existsBy(PartnerEntity, { id: uuid }));
    if (!found) errors.add("NOT_FOUND", ["partnerId"], "partnerNotFound");
    return uuid ?? "";
  }

  async #apply(
    manager: EntityManager,
    input: Omit<ProgramUpdateInput, "id">,
    stored: ProgramEntity | null,
    errors: UserErrors,
  ) {
    const text = (field: "title" | "summary" | "description", isRequired = false) =>
      applyTexts(
        input[field],
        stored?.[field] ?? null,
        [field],
        { limit: textLimits[field], isRequired },
        errors,
      );
    const title = text("title", true);
    const kind = input.kind ?? stored?.kind ?? "OTHER";
    const kind_term = applyTexts(
      input.kindTerm,
      stored?.kind_term ?? null,
      ["kindTerm"],
      { limit: 100 },
      errors,
    );
    if (input.kind === null) errors.add("REQUIRED", ["kind"], "unknownClears");
    if (kind === "OTHER" && !kind_term && stored?.origin !== "IMPORTED")
      errors.add("REQUIRED", ["kindTerm"], "termRequired");
    const kept = <T>(given: T | null | undefined, before: T | null | undefined): T | null =>
      given === undefined ? (before ?? null) : given;
    return {
      title: title as StoredText,
      summary: text("summary"),
      description: text("description"),
      slug: await this.#slug(manager, input.slug, title, stored, errors),
      kind,
      kind_term,
      ...applyDays(input, stored, errors),
      ...applyCost(input.cost, stored, errors),
      ...applyAges(input.ages, stored, errors),
      audiences: [...new Set(kept(input.audiences, stored?.audiences) ?? [])],
      booking_url: kept(input.bookingUrl, stored?.booking_url),
      info_url: kept(input.infoUrl, stored?.info_url),
      sort_title: title?.texts[title.source] ?? "",
      search_vector: "",
    };
  }

  async #slug(
    manager: EntityManager,
    wanted: string | null | undefined,
    title: StoredText | null,
    stored: ProgramEntity | null,
    errors: UserErrors,
  ) {
    if (wanted != null) {
      if (!isSlug(wanted)) errors.add("INVALID", ["slug"], "slugInvalid");
      return wanted;
    }
    if (stored) return stored.slug;
    return freeSlug(textsOf(title), "program", (slug) => manager.existsBy(ProgramEntity, { slug }));
  }

  async #indexForSearch(manager: EntityManager, id: string): Promise<void> {
    await manager.update(
      ProgramEntity,
      { id },
      { search_vector: searchVector(await programTexts(manager, id)) },
    );
    for (const listener of this.#programChanged) await listener(manager, id);
  }
}

/** Every text by which a program is found. */
export async function programTexts(manager: EntityManager, id: string): Promise<string[]> {
  const [program] = (await manager.query(
    "select title, summary, description, kind_term from programs where id = $1",
    [id],
  )) as ProgramEntity[];
  const terms = (await manager.query(
    "select label from program_terms where program_id = $1 and label is not null",
    [id],
  )) as {
    label: StoredText;
  }[];
  if (!program) return [];
  const { title, summary, description, kind_term } = program;
  return [title, summary, description, kind_term, ...terms.map((term) => term.label)].flatMap(textsOf);
}

export async function lockProgram(
  manager: EntityManager,
  id: string,
  errors: UserErrors,
  path = ["id"],
): Promise<ProgramEntity> {
  const uuid = decodeId("prog", id);
  const [stored] = uuid
    ? ((await manager.query("select * from programs where id = $1 for update", [uuid])) as ProgramEntity[])
    : [];
  if (!stored) errors.add("NOT_FOUND", path, "programNotFound");
  errors.throwIfAny();
  return stored as ProgramEntity;
}

async function agreementFacts(manager: EntityManager, stored: ProgramEntity): Promise<AgreementFacts> {
  const partners = (await manager.query(
    "select partners.side, part.role from program_partners part join partners on partners.id = part.partner_id where part.program_id = $1",
    [stored.id],
  )) as { side: string; role: string }[];
  return {
    partners,
    isCommunityApproved: stored.community_approved_at !== null,
    isHostApproved: stored.host_approved_at !== null,
    startsOn: stored.starts_on,
  };
}

async function naming<T>(errors: UserErrors, slug: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === "programs_slug_key") errors.add("NOT_UNIQUE", ["slug"], "slugTaken", { slug });
    if (constraint === "program_references_pkey")
      errors.add("NOT_UNIQUE", ["externalReferences"], "referenceTaken");
    errors.throwIfAny();
    throw error;
  }
}

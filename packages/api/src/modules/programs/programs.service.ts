import type { EntityManager } from "typeorm";
import { violatedConstraint } from "../../platform/database/database-errors.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { messages } from "../../platform/graphql/messages.ts";
import type { Actor } from "../../platform/graphql/request.ts";
import { applySlug, lookingAgain } from "../../platform/graphql/slug.ts";
import { applyTexts, cleanText, textLimits, textsOf } from "../../platform/graphql/text-input.ts";
import { UserErrors } from "../../platform/graphql/user-errors.ts";
import { searchVector } from "../../platform/search.ts";
import { partnersNamed } from "../partners/partners.service.ts";
import { ProgramApprovalEntity, ProgramEntity } from "./program.entity.ts";
import { ConditionError, TransitionError } from "./program.errors.ts";
import type {
  ProgramApproveInput,
  ProgramCancelInput,
  ProgramCreateInput,
  ProgramUpdateInput,
} from "./program.inputs.ts";
import { conditionMessages, lifecycleWords, programMessages } from "./program.messages.ts";
import { allowedSteps, missingForAgreement, missingToStayAgreed, type TakingPart } from "./program.rules.ts";
import type { ProgramCondition, ProgramLifecycle } from "./program.vocabulary.ts";
import { applyAges, applyCost, applyDays, applyKind } from "./program-facts.ts";
import { type Parts, ProgramParts, readParts } from "./program-parts.ts";

type Listener = (manager: EntityManager, program: ProgramEntity) => Promise<void>;

/** What administrators do with programs. Each act is one transaction. */
export class ProgramsService {
  readonly #parts = new ProgramParts();
  readonly #changed: Listener[] = [];
  readonly #cancelled: Listener[] = [];

  /** Later modules that keep something derived from a program's texts hear of its changes, in the same transaction. */
  onChanged(listener: Listener): void {
    this.#changed.push(listener);
  }

  /** Later modules hear that a program will not take place, in the same transaction. */
  onCancelled(listener: Listener): void {
    this.#cancelled.push(listener);
  }

  create(actor: Actor, input: ProgramCreateInput): Promise<string> {
    return lookingAgain("programs_slug_key", () => this.#create(actor, input));
  }

  #create(actor: Actor, input: ProgramCreateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      const home = { id: input.partnerId, path: ["partnerId"] };
      const home_partner_id = (await partnersNamed(manager, [home], errors)).get(home.id)?.id ?? "";
      const parts = await readParts(manager, input, errors);
      const row = await this.#apply(manager, input, null, parts, errors);
      errors.throwIfAny();
      return naming(errors, input, async () => {
        const { identifiers } = await manager.insert(ProgramEntity, { ...row, home_partner_id });
        const id = String(identifiers[0]?.id);
        await this.#parts.replace(manager, { id, home_partner_id }, parts);
        return id;
      });
    });
  }

  update(actor: Actor, input: ProgramUpdateInput): Promise<string> {
    return actor.act(async (manager) => {
      const errors = new UserErrors(actor.languages);
      // Partners are held before the program, as whoever hides a partner does.
      const parts = await readParts(manager, input, errors, decodeId("prog", input.id));
      const stored = await lockProgram(manager, input.id, errors);
      const row = await this.#apply(manager, input, stored, parts, errors);
      await this.#checkStaysAgreed(manager, stored, row.starts_on, parts, errors);
      errors.throwIfAny();
      return naming(errors, input, async () => {
        await manager.update(ProgramEntity, { id: stored.id }, { ...row, updated_at: () => "now()" });
        await this.#parts.replace(manager, stored, parts);
        for (const listener of this.#changed) await listener(manager, { ...stored, ...row });
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
      if (evidence === "") errors.add("REQUIRED", ["evidence"], programMessages.evidenceRequired);
      if (evidence.length > textLimits.note)
        errors.add("TOO_LONG", ["evidence"], messages.textTooLong, { limit: textLimits.note });
      if (stored.origin === "IMPORTED")
        errors.add("INVALID", ["id"], programMessages.imported, { source: stored.source_name ?? "" });
      if (input.contentChangedAt && input.contentChangedAt !== stored.content_changed_at.toISOString())
        errors.add("CHANGED_SINCE", ["contentChangedAt"], programMessages.changedSince);
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
      const missing = missingForAgreement({
        partners: await takingPart(manager, stored.id),
        startsOn: stored.starts_on,
        isCommunityApproved: stored.community_approved_at !== null,
        isHostApproved: stored.host_approved_at !== null,
      });
      for (const condition of missing) lacks(errors, condition, "id");
      return { agreed_at: () => "now()" };
    });
  }

  start(actor: Actor, id: string): Promise<string> {
    return this.#step(actor, id, "ACTIVE", async () => ({}));
  }

  close(actor: Actor, id: string): Promise<string> {
    return this.#step(actor, id, "CLOSED", async () => ({}));
  }

  /** Cancels a program and what is to come of it, at once; it stays visible as cancelled where it was visible. */
  cancel(actor: Actor, { id, note }: ProgramCancelInput): Promise<string> {
    return this.#step(actor, id, "CANCELLED", async (manager, stored, errors) => {
      const cancellation_note = applyTexts(note, null, ["note"], { limit: textLimits.note }, errors);
      errors.throwIfAny();
      for (const listener of this.#cancelled) await listener(manager, { ...stored, cancellation_note });
      return { cancellation_note };
    });
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
        const words = { from: lifecycleWords[stored.lifecycle], to: lifecycleWords[to] };
        errors.push(refusal, "INVALID_TRANSITION", ["id"], programMessages.transition, words);
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

  async #apply(
    manager: EntityManager,
    input: Omit<ProgramUpdateInput, "id">,
    stored: ProgramEntity | null,
    parts: Parts,
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
    const summary = text("summary");
    const description = text("description");
    const kind = applyKind(input, stored, errors);
    const kept = <T>(given: T | null | undefined, before: T | null | undefined): T | null =>
      given === undefined ? (before ?? null) : given;
    const isTaken = (slug: string) => manager.existsBy(ProgramEntity, { slug });
    const words = [
      title,
      summary,
      description,
      kind.kind_term,
      ...(await termLabels(manager, parts, stored)),
    ];
    return {
      title: title as StoredText,
      summary,
      description,
      slug: await applySlug(input.slug, stored?.slug, textsOf(title), "program", isTaken, errors),
      ...kind,
      ...applyDays(input, stored, errors),
      ...applyCost(input.cost, stored, errors),
      ...applyAges(input.ages, stored, errors),
      audiences: [...new Set(kept(input.audiences, stored?.audiences) ?? [])],
      booking_url: kept(input.bookingUrl, stored?.booking_url),
      info_url: kept(input.infoUrl, stored?.info_url),
      sort_title: title?.texts[title.source] ?? "",
      search_vector: searchVector(words.flatMap(textsOf)),
    };
  }

  /** What both sides once agreed keeps a lead on each side and a first day. */
  async #checkStaysAgreed(
    manager: EntityManager,
    { id, lifecycle, origin }: ProgramEntity,
    startsOn: string | null,
    parts: Parts,
    errors: UserErrors,
  ): Promise<void> {
    if (origin === "IMPORTED") return;
    const partners = parts.partners ?? (await takingPart(manager, id));
    for (const condition of missingToStayAgreed(lifecycle, { partners, startsOn }))
      lacks(errors, condition, condition === "START_DATE" ? "startsOn" : "partners");
  }
}

function lacks(errors: UserErrors, condition: ProgramCondition, field: string): void {
  const error = Object.assign(new ConditionError(), { condition });
  errors.push(error, "CONDITION_MISSING", [field], conditionMessages[condition]);
}

/** The labels of a program's open terms once the parts given are written. */
async function termLabels(
  manager: EntityManager,
  { terms }: Parts,
  stored: ProgramEntity | null,
): Promise<(StoredText | null)[]> {
  const given = [...terms.values()].flat().map(({ label }) => label);
  if (!stored) return given;
  const kept = (await manager.query(
    "select label from program_terms where program_id = $1 and label is not null and vocabulary <> all($2::text[])",
    [stored.id, [...terms.keys()]],
  )) as { label: StoredText }[];
  return [...given, ...kept.map(({ label }) => label)];
}

export async function lockProgram(
  manager: EntityManager,
  id: string,
  errors: UserErrors,
  path = ["id"],
): Promise<ProgramEntity> {
  const uuid = decodeId("prog", id);
  const [stored] = uuid
    ? ((await manager.query("select * from programs where id = $1 for no key update", [
        uuid,
      ])) as ProgramEntity[])
    : [];
  if (!stored) errors.add("NOT_FOUND", path, programMessages.notFound);
  errors.throwIfAny();
  return stored as ProgramEntity;
}

async function takingPart(manager: EntityManager, programId: string): Promise<TakingPart[]> {
  return manager.query(
    "select partners.side, part.role from program_partners part join partners on partners.id = part.partner_id where part.program_id = $1",
    [programId],
  );
}

async function naming<T>(
  errors: UserErrors,
  { slug }: Pick<ProgramUpdateInput, "slug">,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === "programs_slug_key" && slug != null)
      errors.add("NOT_UNIQUE", ["slug"], messages.slugTaken, { slug });
    if (constraint === "program_references_pkey")
      errors.add("NOT_UNIQUE", ["externalReferences"], messages.referenceTaken);
    errors.throwIfAny();
    throw error;
  }
}

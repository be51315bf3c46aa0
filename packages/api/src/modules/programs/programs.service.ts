import type { EntityManager } from "typeorm";
import { type Act, type Actor, type Done, refuseOthers, requireDeleted } from "../../platform/act.ts";
import { violatedConstraint } from "../../platform/database/database-errors.ts";
import { insertOf } from "../../platform/database/insert.ts";
import { sendTogether } from "../../platform/database/member-connection.ts";
import type { Statement } from "../../platform/database/statement-batch.ts";
import { decodeId, newUuid } from "../../platform/graphql/ids.ts";
import type { StoredText } from "../../platform/graphql/localized-text.ts";
import { messages } from "../../platform/graphql/messages.ts";
import { applySlug, lookingAgain, slugTaken } from "../../platform/graphql/slug.ts";
import { applyTexts, readText, textLimits, textsOf } from "../../platform/graphql/text-input.ts";
import type { UserErrors } from "../../platform/graphql/user-errors.ts";
import { isAdministrator, type Viewer, viewerSetting } from "../../platform/viewer.ts";
import { homePartner } from "../partners/partners.service.ts";
import {
  approverFor,
  lacks,
  requireAgreement,
  requireCancelled,
  requireGoingOn,
  requireOwn,
  requireStep,
  requireWordsOfSource,
  takingPart,
} from "./program.conditions.ts";
import { ProgramApprovalEntity, ProgramEntity } from "./program.entity.ts";
import type {
  ProgramAgreeInput,
  ProgramApproveInput,
  ProgramCancelInput,
  ProgramCreateInput,
  ProgramUpdateInput,
} from "./program.inputs.ts";
import { programMessages } from "./program.messages.ts";
import { reinstated, takenFromAgreement } from "./program.rules.ts";
import type { ApprovalSide, ProgramLifecycle } from "./program.vocabulary.ts";
import { applyAges, applyCost, applyDays, applyKind } from "./program-facts.ts";
import { holdNamed } from "./program-partners.ts";
import { labelsOf, type Parts, ProgramParts, readParts } from "./program-parts.ts";
import { wordsOfProgram } from "./program-words.ts";

/** A program that is about to be written. */
type NewProgram = Pick<ProgramEntity, "id" | "home_partner_id" | "search_vector">;
/**
 * What a later module adds to a new program in the same act. It reads its part of the input first, so that all mistakes
 * are told at once, and gives the function that makes the statements.
 */
type Addition = (errors: UserErrors) => (manager: EntityManager, program: NewProgram) => Statement[];
type Listener = (manager: EntityManager, program: ProgramEntity) => Promise<void>;
type ProgramToChange = ProgramAgreeInput;

/** Slugs are unique among what is public, and within a partner. */
const slugKeys = ["programs_public_slug", "programs_slug_of_partner"];

/** What is done with programs. Each act is one transaction. */
export class ProgramsService {
  readonly #parts = new ProgramParts();
  readonly #changed: Listener[] = [];
  readonly #cancelled: Listener[] = [];
  readonly #reinstated: Listener[] = [];

  /** Later modules that keep something derived from a program's texts hear of its changes, in the same transaction. */
  onChanged(listener: Listener): void {
    this.#changed.push(listener);
  }

  /** Later modules hear that a program will not take place, in the same transaction. */
  onCancelled(listener: Listener): void {
    this.#cancelled.push(listener);
  }

  /** Later modules hear that a cancelled program takes place after all, in the same transaction. */
  onReinstated(listener: Listener): void {
    this.#reinstated.push(listener);
  }

  create(actor: Actor, input: ProgramCreateInput, add?: Addition): Promise<Done> {
    return lookingAgain(slugKeys, () => this.#create(actor, input, add));
  }

  #create(actor: Actor, input: ProgramCreateInput, add: Addition | undefined): Promise<Done> {
    return actor.act("program.create", input, async (act) => {
      const { manager, errors } = act;
      const home = { id: input.partnerId, path: ["partnerId"] };
      const home_partner_id = await homePartner(act, "programs:write", home);
      const parts = await readParts(manager, input, errors);
      const row = await this.#apply(manager, input, null, parts, errors);
      const more = add?.(errors);
      errors.throwIfAny();
      return naming(errors, input, async () => {
        const id = newUuid();
        await sendTogether(manager, [
          ...insertOf(manager, ProgramEntity, [{ ...row, id, home_partner_id }]),
          ...this.#parts.added(manager, { id, home_partner_id }, parts),
          ...(more?.(manager, { id, home_partner_id, search_vector: row.search_vector }) ?? []),
        ]);
        return act.concerns("program", id, home_partner_id);
      });
    });
  }

  update(actor: Actor, input: ProgramUpdateInput): Promise<Done> {
    return actor.act("program.update", input, async (act) => {
      const { manager, errors } = act;
      await holdNamed(manager, input);
      const stored = await changedProgram(act, input);
      requireGoingOn(act, stored);
      errors.throwIfAny();
      const parts = await readParts(manager, input, errors, stored.id);
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
  approve(actor: Actor, input: ProgramApproveInput): Promise<Done> {
    return actor.act("program.approve", input, async (act) => {
      const { manager, errors } = act;
      const program = await approvableProgram(act, input);
      const evidence = readText(input.evidence, ["evidence"], errors);
      if (evidence === "") errors.add("REQUIRED", ["evidence"], programMessages.evidenceRequired);
      if (evidence.length > textLimits.note)
        errors.add("TOO_LONG", ["evidence"], messages.textTooLong, { limit: textLimits.note });
      const partner_id = await approvingPartner(act, actor.viewer, program.id, input.side);
      errors.throwIfAny();
      const approval = {
        program_id: program.id,
        home_partner_id: program.home_partner_id,
        side: input.side,
        evidence,
        recorded_by: viewerSetting(actor.viewer),
        partner_id,
        revision: program.revision,
      };
      // The second of two approvals opens an agreed program.
      await naming(errors, program, () => manager.insert(ProgramApprovalEntity, approval));
      // Somebody may have changed the program while this side was approving it.
      errors.expectRevision((await readProgram(manager, program.id))?.revision ?? 0, program.revision);
      errors.throwIfAny();
      return program.id;
    });
  }

  /** Makes a draft agreed, which needs both sides: with both approvals it becomes public. */
  agree(actor: Actor, input: ProgramToChange): Promise<Done> {
    return this.#step(actor, "program.agree", input, "AGREED", async (act, stored) => {
      await requireAgreement(act, stored);
      return { agreed_at: () => "now()" };
    });
  }

  start(actor: Actor, input: ProgramToChange): Promise<Done> {
    return this.#step(actor, "program.start", input, "ACTIVE", async () => ({}));
  }

  close(actor: Actor, input: ProgramToChange): Promise<Done> {
    return this.#step(actor, "program.close", input, "CLOSED", async () => ({}));
  }

  /** Cancels a program and what is to come of it, at once; it stays visible as cancelled where it was visible. */
  cancel(actor: Actor, input: ProgramCancelInput): Promise<Done> {
    return this.#step(actor, "program.cancel", input, "CANCELLED", async (act, stored) => {
      const { manager, errors } = act;
      const { note } = input;
      const cancellation_note = applyTexts(note, null, ["note"], { limit: textLimits.note }, errors);
      requireWordsOfSource(act, stored, { note: cancellation_note });
      errors.throwIfAny();
      for (const listener of this.#cancelled) await listener(manager, { ...stored, cancellation_note });
      return { cancellation_note, cancelled_from: stored.lifecycle };
    });
  }

  /** Takes a cancellation back: the program is what it was, with those of its sessions that went with it and may still come. */
  reinstate(actor: Actor, input: ProgramToChange): Promise<Done> {
    return actor.act("program.reinstate", input, async (act) => {
      const stored = await changedProgram(act, input);
      requireCancelled(act, stored);
      act.errors.throwIfAny();
      const changes = { lifecycle: reinstated(stored), cancelled_from: null, cancellation_note: null };
      await naming(act.errors, stored, () =>
        act.manager.update(ProgramEntity, { id: stored.id }, { ...changes, updated_at: () => "now()" }),
      );
      for (const listener of this.#reinstated) await listener(act.manager, stored);
      return stored.id;
    });
  }

  /** Deletes a program with its sessions, until it is restored or purged. */
  delete(actor: Actor, input: ProgramToChange): Promise<Done> {
    return this.#setDeleted(actor, "program.delete", input, () => "now()");
  }

  /** Takes a deletion back: the program is as it was. */
  restore(actor: Actor, input: ProgramToChange): Promise<Done> {
    return this.#setDeleted(actor, "program.restore", input, null);
  }

  /** Removes a deleted program and its sessions for good. */
  purge(actor: Actor, input: ProgramToChange): Promise<Done> {
    return actor.act("program.purge", input, async (act) => {
      const stored = await changedProgram(act, input);
      requireDeleted(act, stored);
      act.errors.throwIfAny();
      await act.manager.delete(ProgramEntity, { id: stored.id });
      return stored.id;
    });
  }

  #setDeleted(
    actor: Actor,
    action: string,
    input: ProgramToChange,
    deleted_at: (() => string) | null,
  ): Promise<Done> {
    return actor.act(action, input, async (act) => {
      const stored = await changedProgram(act, input);
      if (deleted_at === null) requireDeleted(act, stored);
      act.errors.throwIfAny();
      await naming(act.errors, stored, () =>
        act.manager.update(ProgramEntity, { id: stored.id }, { deleted_at, updated_at: () => "now()" }),
      );
      return stored.id;
    });
  }

  #step(
    actor: Actor,
    action: string,
    input: ProgramToChange,
    to: ProgramLifecycle,
    prepare: (act: Act, stored: ProgramEntity) => Promise<object>,
  ): Promise<Done> {
    return actor.act(action, input, async (act) => {
      const { manager, errors } = act;
      const stored = await changedProgram(act, input);
      requireStep(act, stored, to);
      errors.throwIfAny();
      const changes = await prepare(act, stored);
      errors.throwIfAny();
      await naming(errors, stored, () =>
        manager.update(
          ProgramEntity,
          { id: stored.id },
          { ...changes, lifecycle: to, updated_at: () => "now()" },
        ),
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
    const isTaken = slugTaken(manager, "programs");
    const others = [summary, description, kind.kind_term, ...(await labelsOf(manager, parts, stored))];
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
      ...wordsOfProgram(title, others),
    };
  }

  /** What both sides once agreed keeps a lead on each side and a first day, as far as its editor sees. */
  async #checkStaysAgreed(
    manager: EntityManager,
    { id, lifecycle, origin, starts_on }: ProgramEntity,
    startsOn: string | null,
    parts: Parts,
    errors: UserErrors,
  ): Promise<void> {
    if (origin === "IMPORTED") return;
    const before = { partners: await takingPart(manager, id), startsOn: starts_on };
    const after = { partners: parts.partners?.wanted ?? before.partners, startsOn };
    for (const condition of takenFromAgreement(lifecycle, before, after))
      lacks(errors, condition, condition === "START_DATE" ? "startsOn" : "partners");
  }
}

async function readProgram(
  manager: EntityManager,
  uuid: string,
  lock = "",
): Promise<ProgramEntity | undefined> {
  const [found] = (await manager.query(`select * from programs where id = $1 ${lock}`, [
    uuid,
  ])) as ProgramEntity[];
  return found;
}

/** A program that the viewer may change, locked. */
export async function lockProgram(act: Act, id: string, path: string[]): Promise<ProgramEntity> {
  const { manager, errors } = act;
  const uuid = decodeId("prog", id);
  const stored = uuid === undefined ? undefined : await readProgram(manager, uuid, "for no key update");
  if (!stored) await refuseOthers(act, { thing: "programs", uuid, path }, programMessages);
  errors.throwIfAny();
  return stored as ProgramEntity;
}

/** The program that an act changes, locked, and as the viewer has read it. */
async function changedProgram(act: Act, { id, expectedRevision }: ProgramToChange): Promise<ProgramEntity> {
  const stored = await lockProgram(act, id, ["id"]);
  act.errors.expectRevision(stored.revision, expectedRevision);
  act.errors.throwIfAny();
  act.concerns("program", stored.id, stored.home_partner_id);
  return stored;
}

/** The program that a side approves: seen, not locked, since only its home partner may change it. */
async function approvableProgram(
  act: Act,
  { id, expectedRevision }: ProgramToChange,
): Promise<ProgramEntity> {
  const { manager, errors } = act;
  const uuid = decodeId("prog", id);
  const program = uuid === undefined ? undefined : await readProgram(manager, uuid);
  if (!program) errors.add("NOT_FOUND", ["id"], programMessages.notFound);
  else {
    errors.expectRevision(program.revision, expectedRevision);
    requireOwn(act, program);
  }
  errors.throwIfAny();
  const found = program as ProgramEntity;
  act.concerns("program", found.id, found.home_partner_id);
  return found;
}

/** The partner on whose behalf a side approves; null for an administrator, who records it on evidence. */
async function approvingPartner(
  act: Act,
  viewer: Viewer,
  programId: string,
  side: ApprovalSide,
): Promise<string | null> {
  if (isAdministrator(viewer)) return null;
  const { partnerId = null, refusal } = await approverFor(act, programId, side);
  if (refusal) act.errors.add("CONDITION_MISSING", ["side"], refusal);
  return partnerId;
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
    if (constraint !== undefined && slugKeys.includes(constraint) && slug != null)
      errors.add("NOT_UNIQUE", ["slug"], messages.slugTaken, { slug });
    if (constraint === "program_references_pkey" || constraint === "program_references_public")
      errors.add("NOT_UNIQUE", ["externalReferences"], messages.referenceTaken);
    errors.throwIfAny();
    throw error;
  }
}

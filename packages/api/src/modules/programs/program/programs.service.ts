import type { EntityManager } from "typeorm";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import type { Statement } from "../../../platform/database/connections/statement-batch.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { newUuid } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { givenTexts, kept } from "../../../platform/records/changes/given.ts";
import {
  type ActionKind,
  type ExplainedChange,
  lockRecord,
  noteOf,
  RecordActions,
  type RecordToChange,
  slugKey,
} from "../../../platform/records/changes/record-actions.ts";
import { applySlug, retryOnTakenSlug, slugTaken } from "../../../platform/records/changes/slug.ts";
import { requireText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { textsOf } from "../../../platform/texts/stored-text.ts";
import { viewerSetting } from "../../../platform/viewer.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import { wordsOfProgram } from "../listing/program-words.ts";
import { lockNamedForShare, type NamedPartners } from "../participants/program-partners.ts";
import { addedParts, type Parts, readParts, replaceParts } from "../parts/program-parts.ts";
import { labelsOf } from "../parts/program-terms.ts";
import { programMessages } from "../program.messages.ts";
import { ProgramApprovalEntity, ProgramEntity } from "./program.entity.ts";
import type { ProgramApproveInput, ProgramCreateInput, ProgramUpdateInput } from "./program.inputs.ts";
import {
  approvingPartner,
  programActions,
  requireOwn,
  requireStaysAgreed,
  requireWordsOfSource,
} from "./program.preconditions.ts";
import { reinstated } from "./program.rules.ts";
import { applyAges, applyCost, applyDays, applyKind } from "./program-facts.ts";

/** A program that is about to be written. */
type NewProgram = Pick<ProgramEntity, "id" | "home_partner_id" | "search_vector">;
/**
 * What a later module adds to a new program in the same action. It reads its part of the input first, so that all errors
 * are reported at once, and gives the function that makes the statements.
 */
type Addition = (errors: UserErrors) => (manager: EntityManager, program: NewProgram) => Statement[];
type Listener = (manager: EntityManager, program: ProgramEntity) => Promise<void>;
type Event = "changed" | "cancelled" | "reinstated";

const referencesKey = { path: "externalReferences", sentence: messages.referenceTaken };

const kind: ActionKind<ProgramEntity> = {
  noun: "program",
  prefix: "prog",
  table: "programs",
  Entity: ProgramEntity,
  messages: programMessages,
  partnerOf: ({ home_partner_id }) => home_partner_id,
  // Unique among what is public, and within a partner.
  uniqueKeys: {
    programs_public_slug: slugKey,
    programs_slug_of_partner: slugKey,
    program_references_public: referencesKey,
    program_references_pkey: referencesKey,
  },
  actions: programActions,
};

/** As one who approves reads it: only its home partner may lock it. */
const seen = { ...kind, locked: "select * from programs where id = $1" };

/** What is done with programs. Each action is one transaction. */
export class ProgramsService extends RecordActions<ProgramEntity> {
  readonly #listeners: Record<Event, Listener[]> = { changed: [], cancelled: [], reinstated: [] };

  constructor() {
    super(kind);
  }

  /** Later modules that keep something derived from programs hear of what is done with them, in the same transaction. */
  on(event: Event, listener: Listener): void {
    this.#listeners[event].push(listener);
  }

  async #report(event: Event, { manager }: Action, program: ProgramEntity): Promise<void> {
    for (const listener of this.#listeners[event]) await listener(manager, program);
  }

  create(actor: Actor, input: ProgramCreateInput, add?: Addition): Promise<MutationResult> {
    const slugKeys = ["programs_public_slug", "programs_slug_of_partner"];
    return retryOnTakenSlug(slugKeys, () => this.#create(actor, input, add));
  }

  #create(actor: Actor, input: ProgramCreateInput, add: Addition | undefined): Promise<MutationResult> {
    return actor.perform("program.create", input, async (action) => {
      const { manager, errors } = action;
      const home = { id: input.partnerId, path: ["partnerId"] };
      const home_partner_id = await homePartner(action, "programs:write", home);
      const parts = await readParts(action, input);
      const row = await this.#apply(action, input, null, parts);
      const more = add?.(errors);
      errors.throwIfAny();
      return this.mapUniqueViolation(errors, input, async () => {
        const id = newUuid();
        await sendTogether(manager, [
          ...insertOf(manager, ProgramEntity, [{ ...row, id, home_partner_id }]),
          ...addedParts(manager, { id, home_partner_id }, parts),
          ...(more?.(manager, { id, home_partner_id, search_vector: row.search_vector }) ?? []),
        ]);
        return action.setSubject("program", id, home_partner_id);
      });
    });
  }

  update(actor: Actor, input: ProgramUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const parts = await readParts(action, input, stored.id);
      const row = await this.#apply(action, input, stored, parts);
      await requireStaysAgreed(action, stored, {
        startsOn: row.starts_on,
        partners: parts.partners?.desired,
      });
      await this.write(action, { id: stored.id, slug: input.slug }, row, async () => {
        await replaceParts(action.manager, stored, parts);
        await this.#report("changed", action, { ...stored, ...row });
      });
    });
  }

  /** The partners that an edit names are held before the program is locked, as whoever hides a partner does. */
  protected override async lock(
    action: Action,
    input: RecordToChange & NamedPartners,
  ): Promise<ProgramEntity> {
    await lockNamedForShare(action.manager, input);
    return super.lock(action, input);
  }

  /** Records one side's approval of the program as it now reads. */
  approve(actor: Actor, input: ProgramApproveInput): Promise<MutationResult> {
    return actor.perform("program.approve", input, async (action) => {
      const { manager, errors } = action;
      const program = await lockRecord<ProgramEntity>(action, seen, input.id, ["id"]);
      const { id: program_id, home_partner_id, revision } = program;
      action.setSubject("program", program_id, home_partner_id);
      errors.expectRevision(revision, input.expectedRevision);
      requireOwn(action, program);
      errors.throwIfAny();
      const rule = { limit: textLimits.note, missing: programMessages.evidenceRequired };
      const evidence = requireText(input.evidence, ["evidence"], rule, errors);
      const { side } = input;
      const partner_id = await approvingPartner(action, actor.viewer, program_id, side);
      errors.throwIfAny();
      const recorded_by = viewerSetting(actor.viewer);
      const approval = { program_id, home_partner_id, side, evidence, recorded_by, partner_id, revision };
      // The second of two approvals opens an agreed program.
      await this.mapUniqueViolation(errors, program, () => manager.insert(ProgramApprovalEntity, approval));
      // Somebody may have changed the program while this side was approving it.
      const [now] = (await manager.query("select revision from programs where id = $1", [program_id])) as [
        Pick<ProgramEntity, "revision">?,
      ];
      errors.expectRevision(now?.revision ?? 0, revision);
      errors.throwIfAny();
      return program_id;
    });
  }

  /** Makes a draft agreed, which needs both sides: with both approvals it becomes public. */
  agree(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.change(actor, "agree", input, async () => ({
      lifecycle: "AGREED",
      agreed_at: () => "now()",
    }));
  }

  start(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.change(actor, "start", input, async () => ({ lifecycle: "ACTIVE" }));
  }

  close(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.change(actor, "close", input, async () => ({ lifecycle: "CLOSED" }));
  }

  /** Cancels a program and what is to come of it, at once; it stays visible as cancelled where it was visible. */
  cancel(actor: Actor, input: ExplainedChange): Promise<MutationResult> {
    return this.change(actor, "cancel", input, async (action, stored) => {
      const cancellation_note = noteOf(action, input);
      requireWordsOfSource(action, stored, { note: cancellation_note });
      action.errors.throwIfAny();
      await this.#report("cancelled", action, { ...stored, cancellation_note });
      return { lifecycle: "CANCELLED", cancellation_note, cancelled_from: stored.lifecycle };
    });
  }

  /** Takes a cancellation back: the program is what it was, with those of its sessions that went with it and may still come. */
  reinstate(actor: Actor, input: RecordToChange): Promise<MutationResult> {
    return this.perform(actor, "reinstate", input, async (action, stored) => {
      const changes = { lifecycle: reinstated(stored), cancelled_from: null, cancellation_note: null };
      await this.write(action, stored, changes, () => this.#report("reinstated", action, stored));
    });
  }

  async #apply(
    { manager, errors }: Action,
    input: Omit<ProgramUpdateInput, "id">,
    stored: ProgramEntity | null,
    parts: Parts,
  ) {
    const texts = givenTexts(input, stored, ["title", "summary", "description"], errors);
    const { title, summary, description } = texts;
    const kind = applyKind(input, stored, errors);
    const others = [summary, description, kind.kind_term, ...(await labelsOf(manager, parts.terms, stored))];
    const isTaken = slugTaken(manager, "programs");
    return {
      ...texts,
      slug: await applySlug(input.slug, stored?.slug, textsOf(title), "program", isTaken, errors),
      ...kind,
      ...applyDays(input, stored, errors),
      ...applyCost(input.cost, stored, errors),
      ...applyAges(input.ages, stored, errors),
      audiences: [...new Set(kept(input.audiences, stored?.audiences, []))],
      booking_url: kept(input.bookingUrl, stored?.booking_url, null),
      info_url: kept(input.infoUrl, stored?.info_url, null),
      ...wordsOfProgram(title, others),
    };
  }
}

/** A program that the viewer may change, locked; `path` is where the input names it. */
export const lockProgram = (action: Action, id: string, path: string[]): Promise<ProgramEntity> =>
  lockRecord(action, kind, id, path);

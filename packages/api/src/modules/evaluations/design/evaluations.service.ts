import { randomBytes } from "node:crypto";
import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { codeOf, hashOfCode, randomBytesOfCode } from "../../../platform/identity/spoken-code.rules.ts";
import { kept } from "../../../platform/records/changes/given.ts";
import { lockRecord, RecordActions } from "../../../platform/records/changes/record-actions.ts";
import { applyTexts, requireText, textLimits } from "../../../platform/records/changes/text-input.ts";
import { searchVector } from "../../../platform/search/search.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { originalOf, type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";
import { viewerSetting } from "../../../platform/viewer.ts";
import { lockProgram } from "../../programs/program/programs.service.ts";
import { evaluationMessages } from "../evaluation.messages.ts";
import { requireNumber } from "../input-checks.ts";
import { EvaluationApprovalEntity, EvaluationEntity } from "./evaluation.entity.ts";
import type {
  EvaluationApproveInput,
  EvaluationCodesIssueInput,
  EvaluationCreateInput,
  EvaluationUpdateInput,
  EvaluationWithholdInput,
} from "./evaluation.inputs.ts";
import { approvingPartner, evaluationActions } from "./evaluation.preconditions.ts";
import type { EvaluationDecision, WaveKind } from "./evaluation.vocabulary.ts";
import { readMetrics, replaceMetrics } from "./evaluation-metrics.ts";

type Facts = Omit<EvaluationUpdateInput, "id">;

const kind = {
  noun: "evaluation",
  prefix: "eval",
  table: "evaluations",
  Entity: EvaluationEntity,
  messages: evaluationMessages,
  partnerOf: ({ home_partner_id }: EvaluationEntity) => home_partner_id,
  actions: evaluationActions,
};

/** As one who approves or gives out codes reads it: only the home partner of its program may lock it. */
const seen = { ...kind, locked: "select * from evaluations where id = $1 and deleted_at is null" };
/** How many codes are made at once. */
export const maxCodes = 50;

/** What is done with evaluations. Each action is one transaction. */
export class EvaluationsService extends RecordActions<EvaluationEntity> {
  constructor() {
    super(kind);
  }

  create(actor: Actor, input: EvaluationCreateInput): Promise<MutationResult> {
    return actor.perform("evaluation.create", input, async (action) => {
      const program = await lockProgram(action, input.programId, ["programId"]);
      const place = { program_id: program.id, home_partner_id: program.home_partner_id };
      const row = await this.#apply(action, input, null, program.id);
      const metrics = await readMetrics(action, input.metrics, program.id);
      action.errors.throwIfAny();
      const id = newUuid();
      await action.manager.insert(EvaluationEntity, { ...row, ...place, id } as never);
      await replaceMetrics(action, { id, ...place }, metrics);
      await replaceWaves(action, { id, ...place }, input.waves);
      return action.setSubject("evaluation", id, place.home_partner_id);
    });
  }

  update(actor: Actor, input: EvaluationUpdateInput): Promise<MutationResult> {
    return this.perform(actor, "update", input, async (action, stored) => {
      const row = await this.#apply(action, input, stored, stored.program_id);
      const metrics = await readMetrics(action, input.metrics, stored.program_id);
      await this.write(action, stored, row, async () => {
        await replaceMetrics(action, stored, metrics);
        await replaceWaves(action, stored, input.waves);
      });
    });
  }

  /** Records one side's approval of the design as it now reads. The second one fixes it. */
  approve(actor: Actor, input: EvaluationApproveInput): Promise<MutationResult> {
    return actor.perform("evaluation.approve", input, (action) =>
      this.#decide(action, actor, input, "DESIGN"),
    );
  }

  /** Records one side's decision that nothing is released. The second one withholds it. */
  withhold(actor: Actor, input: EvaluationWithholdInput): Promise<MutationResult> {
    return actor.perform("evaluation.withhold", input, (action) =>
      this.#decide(action, actor, input, "WITHHOLD"),
    );
  }

  async #decide(
    action: Action,
    actor: Actor,
    input: EvaluationApproveInput | EvaluationWithholdInput,
    decision: EvaluationDecision,
  ): Promise<string> {
    const { manager, errors } = action;
    const stored = await lockRecord<EvaluationEntity>(action, seen, input.id, ["id"]);
    const { id: evaluation_id, home_partner_id, revision } = stored;
    action.setSubject("evaluation", evaluation_id, home_partner_id);
    errors.expectRevision(revision, input.expectedRevision);
    errors.throwIfAny();
    const known = decision === "DESIGN" ? "evaluationApprove" : "evaluationWithhold";
    await this.actions[known]?.check?.(action, stored, actor);
    const rule = { limit: textLimits.note, missing: messages.textEmpty };
    const evidence = requireText(input.evidence, ["evidence"], rule, errors);
    const required = { limit: textLimits.note, isRequired: true };
    const reason = "reason" in input ? applyTexts(input.reason, null, ["reason"], required, errors) : null;
    const { side } = input;
    const partner_id = await approvingPartner(action, actor.viewer, stored, { side, decision });
    errors.throwIfAny();
    const recorded_by = viewerSetting(actor.viewer);
    const approval = {
      id: newUuid(),
      evaluation_id,
      home_partner_id,
      partner_id,
      side,
      evidence,
      recorded_by,
      revision,
      decision,
      reason,
    };
    await manager.insert(EvaluationApprovalEntity, approval);
    // Somebody may have changed it while this side was deciding.
    const [now] = (await manager.query("select revision from evaluations where id = $1", [
      evaluation_id,
    ])) as [{ revision: number }?];
    errors.expectRevision(now?.revision ?? 0, revision);
    errors.throwIfAny();
    return evaluation_id;
  }

  /** New codes for people of one side who took part together. They are told once, and only their hashes are kept. */
  async codesIssue(actor: Actor, input: EvaluationCodesIssueInput) {
    const count = Math.min(Math.max(input.count, 0), maxCodes);
    const codes = Array.from({ length: count }, () => codeOf(randomBytes(randomBytesOfCode)));
    const result = await actor.perform("evaluation.codesIssue", input, async (action) => {
      const { manager, errors } = action;
      const stored = await lockRecord<EvaluationEntity>(action, seen, input.id, ["id"]);
      action.setSubject("evaluation", stored.id, stored.home_partner_id);
      await this.actions.evaluationCodesIssue?.check?.(action, stored, actor);
      requireNumber(input.count, ["count"], { low: 1, high: maxCodes }, errors);
      requireNumber(input.group, ["group"], { low: 1, high: 1000 }, errors);
      errors.throwIfAny();
      const [row] = (await manager.query(
        `select issue_codes($1, $2, $3, array(select decode(hash, 'hex') from unnest($4::text[]) hash)) as are_issued`,
        [stored.id, input.side, input.group, codes.map((code) => hashOfCode(code).toString("hex"))],
      )) as [{ are_issued: boolean }];
      if (!row.are_issued) errors.add("CONDITION_MISSING", ["side"], evaluationMessages.codesNotYours);
      errors.throwIfAny();
      return stored.id;
    });
    return { ...result, codes: result.isReplay ? [] : codes };
  }

  async #apply(action: Action, input: Facts, stored: EvaluationEntity | null, programId: string) {
    const { errors } = action;
    const rule = { limit: textLimits.title, isRequired: true };
    const title = applyTexts(input.title, stored?.title ?? null, ["title"], rule, errors) as StoredText;
    const purposeRule = { limit: textLimits.description };
    const purpose = applyTexts(input.purpose, stored?.purpose ?? null, ["purpose"], purposeRule, errors);
    if (input.responsesUntil === null) errors.add("REQUIRED", ["responsesUntil"], messages.cannotBeEmpty);
    const people = { low: 0, high: 30_000 };
    const scope = kept(input.scope, stored?.scope, "THESE_PEOPLE" as const);
    const breakdowns = [...new Set(kept(input.breakdowns, stored?.breakdowns, []))];
    // There a side is made of its groups already: of both, next to nothing could be told.
    if (scope === "GROUPS_LIKE_THESE" && breakdowns.length > 0)
      errors.add("INVALID", ["breakdowns"], evaluationMessages.breakdownOfGroups);
    return {
      title,
      purpose,
      scope,
      breakdowns,
      evaluator_id: await evaluatorOf(action, input.evaluatorId, stored, programId),
      expected_community: numberOf(
        action,
        input.expectedCommunity,
        stored?.expected_community ?? 0,
        "expectedCommunity",
        people,
      ),
      expected_host: numberOf(action, input.expectedHost, stored?.expected_host ?? 0, "expectedHost", people),
      expected_groups: numberOf(
        action,
        input.expectedGroups,
        stored?.expected_groups ?? 1,
        "expectedGroups",
        { low: 1, high: 1000 },
      ),
      tells_participants: kept(input.tellsParticipants, stored?.tells_participants, false),
      has_partners_edition: kept(input.hasPartnersEdition, stored?.has_partners_edition, false),
      responses_until: input.responsesUntil ?? stored?.responses_until,
      sort_title: originalOf(title),
      search_vector: searchVector([title, purpose].flatMap(textsOf)),
    };
  }
}

function numberOf(
  { errors }: Action,
  given: number | null | undefined,
  stored: number,
  field: string,
  range: Parameters<typeof requireNumber>[2],
): number {
  if (given == null) return stored;
  requireNumber(given, [field], range, errors);
  return given;
}

/** Who will read responses. Whether both sides want that, they say when they approve. */
async function evaluatorOf(
  { manager, errors }: Action,
  given: string | null | undefined,
  stored: EvaluationEntity | null,
  programId: string,
): Promise<string | null> {
  if (given === undefined) return stored?.evaluator_id ?? null;
  if (given === null) return null;
  const id = decodeId("pers", given) ?? null;
  const [row] = (await manager.query("select may_evaluate($1, $2) as may_evaluate", [id, programId])) as [
    { may_evaluate: boolean },
  ];
  if (!row.may_evaluate) errors.add("NOT_FOUND", ["evaluatorId"], evaluationMessages.personNotFound);
  return id;
}

/** When people are asked, as it is planned with the design. */
async function replaceWaves(
  { manager }: Action,
  { id, home_partner_id }: Pick<EvaluationEntity, "id" | "home_partner_id">,
  given: WaveKind[] | null | undefined,
): Promise<void> {
  if (given === undefined) return;
  await manager.query("delete from waves where evaluation_id = $1", [id]);
  await manager.query(
    `insert into waves (evaluation_id, home_partner_id, kind, position)
     select $1, $2, kind, position from unnest($3::text[]) with ordinality as planned (kind, position)`,
    [id, home_partner_id, [...new Set(given ?? [])]],
  );
}

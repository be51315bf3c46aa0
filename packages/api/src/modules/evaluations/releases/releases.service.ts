import type { Action, Actor, Check, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { lockRecord } from "../../../platform/records/changes/record-actions.ts";
import { GivenUp, Threads } from "../../../platform/threads/threads.ts";
import { scoresOf } from "../analyses/scores.ts";
import type { EvaluationEntity } from "../design/evaluation.entity.ts";
import type { WaveKind } from "../design/evaluation.vocabulary.ts";
import { evaluationMessages, releaseMessages } from "../evaluation.messages.ts";
import { recordedResults } from "../recorded/recorded-results.ts";
import type { EvaluationReleaseInput } from "../recorded/recorded-value.inputs.ts";
import { releaseActions, requireReadable } from "./release.preconditions.ts";
import type { AgreedMetric } from "./release-plan.rules.ts";
import type { Computed, Scores } from "./results.worker.ts";

const seen = {
  prefix: "eval",
  table: "evaluations",
  messages: evaluationMessages,
  locked: "select * from evaluations where id = $1 and deleted_at is null",
};

/** What is told of an evaluation: to those who take part first, and to everybody once it is published. */
export class ReleasesService {
  readonly actions = releaseActions;

  /**
   * Computes, audits and freezes the results, from responses that only the evaluator reads. The audit takes its time, outside of
   * any transaction; the one that writes looks whether the same people still answered.
   */
  async release(actor: Actor, input: EvaluationReleaseInput): Promise<MutationResult> {
    const audited = await audit(actor, input);
    return actor.perform("evaluation.release", input, async (action) => {
      const { manager, errors } = action;
      const evaluation = await lockRecord<EvaluationEntity>(action, seen, input.id, ["id"]);
      action.setSubject("evaluation", evaluation.id, evaluation.home_partner_id);
      errors.expectRevision(evaluation.revision, input.expectedRevision);
      await requireReadable(action, evaluation);
      const recorded = await recordedResults(action, evaluation.id, input.recordedValues ?? []);
      errors.throwIfAny();
      if (audited === "GIVEN_UP") errors.add("CONDITION_MISSING", ["id"], releaseMessages.auditGivenUp);
      else if (audited?.answers !== (await answersOf(manager, evaluation.id)))
        errors.add("CONDITION_MISSING", ["id"], releaseMessages.answersChanged);
      errors.throwIfAny();
      const { results, partners, figures } = audited as Audited;
      const id = newUuid();
      await manager.query(
        "insert into releases (id, evaluation_id, home_partner_id, number, results, recorded) values ($1, $2, $3, $6, $4::jsonb, $5::jsonb)",
        [
          ...[id, evaluation.id, evaluation.home_partner_id],
          JSON.stringify(results),
          JSON.stringify(recorded),
          await nextNumber(manager, evaluation.id),
        ],
      );
      if (partners)
        await manager.query(
          "insert into partners_editions (release_id, evaluation_id, home_partner_id, results) values ($1, $2, $3, $4::jsonb)",
          [id, evaluation.id, evaluation.home_partner_id, JSON.stringify(partners)],
        );
      await keepFigures(action, { release: id, evaluation: evaluation.id }, figures);
      return evaluation.id;
    });
  }
}

/** What is going to be released, and of which answers it was made. */
interface Audited extends Computed {
  answers: string;
}

/** One audit at a time: it keeps a processor busy. It ends before a connection on which nothing comes is closed. */
const audits = new Threads<Scores, Computed>(new URL(import.meta.resolve("#workers/results")), {
  places: 1,
  maxWaiting: 0,
  ms: 60_000,
  memoryMb: 512,
});

/** Nothing where there is nothing to release, or something else than was read: the action says why. */
async function audit(
  actor: Actor,
  { id, expectedRevision, recordedValues }: EvaluationReleaseInput,
): Promise<Audited | "GIVEN_UP" | undefined> {
  const read = async (manager: Reading) => {
    const [evaluation] = (await manager.query(
      `select * from evaluations where id = $1 and lifecycle in ('COLLECTING', 'SENSE_MAKING') and id = any(viewer_reads_responses())
         and not exists (select from releases where evaluation_id = $1 and published_on is null)`,
      [decodeId(seen.prefix, id) ?? null],
    )) as EvaluationEntity[];
    if (!evaluation || (expectedRevision ?? evaluation.revision) !== evaluation.revision) return undefined;
    // An audit takes long: nobody waits for one whose release is going to be refused.
    const errors = new UserErrors(actor.languages);
    await recordedResults({ manager, errors }, evaluation.id, recordedValues ?? []);
    if (!errors.isEmpty) return undefined;
    // Counted first: as many later are the same.
    const answers = await answersOf(manager, evaluation.id);
    return { answers, scores: await scoresIn(manager, evaluation) };
  };
  return actor.prepare(read, async (found) => {
    if (!found) return undefined;
    try {
      return { answers: found.answers, ...(await audits.run(found.scores)) };
    } catch (error) {
      if (error instanceof GivenUp) return "GIVEN_UP";
      throw error;
    }
  });
}

type Reading = Check["manager"];

/** From when nobody is asked, answers are only taken back; where a wave was closed meanwhile, there are others. */
async function answersOf(manager: Reading, evaluation: string): Promise<string> {
  const [row] = (await manager.query(
    `select concat_ws(' ', (select count(*) from responses where evaluation_id = $1),
       (select count(*) from waves where evaluation_id = $1 and closed_on is not null)) as state`,
    [evaluation],
  )) as [{ state: string }];
  return row.state;
}

async function lastWave(manager: Reading, evaluation: string): Promise<WaveKind> {
  const [wave] = (await manager.query(
    "select kind from waves where evaluation_id = $1 order by position desc limit 1",
    [evaluation],
  )) as [{ kind: WaveKind }];
  return wave.kind;
}

/** Releases of an evaluation are numbered from 1 on. Whoever makes one has locked it. */
async function nextNumber(manager: Reading, evaluation: string): Promise<number> {
  const [row] = (await manager.query(
    "select coalesce(max(number), 0) + 1 as number from releases where evaluation_id = $1",
    [evaluation],
  )) as [{ number: number }];
  return row.number;
}

/** What was answered to each metric that is asked of a sample, and that can be told now and has not been. */
async function scoresIn(
  manager: Reading,
  { id, scope, breakdowns, has_partners_edition }: EvaluationEntity,
): Promise<Scores> {
  const metrics = (await manager.query(
    `select * from evaluation_metrics where evaluation_id = $1 and kind in ('CHANGE', 'SHARE')
       and id in (select metrics_to_release($1)) order by position`,
    [id],
  )) as AgreedMetric[];
  const answered: Scores["answered"] = [];
  for (const metric of metrics) answered.push({ metric, rows: await scoresOf(manager, id, metric) });
  const languages = breakdowns.includes("LANGUAGE") ? await languagesAsked(manager, id) : [];
  const agreed = { scope, languages, hasPartnersEdition: has_partners_edition };
  return { answered, agreed, last: await lastWave(manager, id), primary: await primaryMetrics(manager, id) };
}

/** How many metrics that are asked of a sample the evaluation is mainly about, in all its releases. */
async function primaryMetrics(manager: Reading, evaluation: string): Promise<number> {
  const [row] = (await manager.query(
    "select count(*)::int as count from evaluation_metrics where evaluation_id = $1 and is_primary and kind in ('CHANGE', 'SHARE')",
    [evaluation],
  )) as [{ count: number }];
  return row.count;
}

/** Of every wave, in one order: which languages there are says nothing of who spoke them. */
async function languagesAsked(manager: Reading, evaluation: string): Promise<string[]> {
  const rows = (await manager.query(
    `select distinct unnest(languages) collate "C" as language from waves where evaluation_id = $1 order by language limit 50`,
    [evaluation],
  )) as { language: string }[];
  return rows.map(({ language }) => language);
}

/** Kept for comparisons, and told to nobody. */
async function keepFigures(
  { manager }: Action,
  { release, evaluation }: { release: string; evaluation: string },
  figures: Computed["figures"],
): Promise<void> {
  const rows = figures.map((of) => ({ release_id: release, evaluation_id: evaluation, ...of }));
  await manager.query(
    `insert into release_figures (release_id, evaluation_id, metric_id, side, wave, n, mean, deviation)
     select * from jsonb_to_recordset($1::jsonb) as given (release_id uuid, evaluation_id uuid, metric_id uuid, side text,
       wave text, n integer, mean float8, deviation float8)`,
    [JSON.stringify(rows)],
  );
}

import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";
import { codeOf, hashOfCode } from "../../src/platform/identity/spoken-code.rules.ts";
import type { Sides } from "./admin-mutations.ts";

interface Among {
  program: string;
  sides: Sides;
  /** The database id of the person who evaluates. */
  evaluator: string;
  // biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
  done(name: string, input: object, selection?: string): Promise<any>;
  sql(text: string, values?: unknown[]): Promise<unknown[]>;
}

/** What each mutation of evaluations that takes a text needs beside it: one evaluation is designed, another is being answered, in a third nobody is asked. */
export async function inputsOfEvaluations({ program, sides, evaluator, done, sql }: Among) {
  const title = [{ language: "en", text: "Did it grow?" }];
  const given = { programId: program, title, responsesUntil: "2032-01-01", waves: ["BASELINE"] };
  const metric = {
    ...{
      metric: "BELONGING",
      name: title,
      isPrimary: true,
      fromWave: "BASELINE",
      toWave: "END",
      limits: title,
    },
    ...{ items: [{ question: "words" }], communityOwnerId: sides.community, hostOwnerId: sides.host },
  };
  const questions = [{ key: "words", kind: "OPEN_TEXT", text: title }];
  const create = async () => {
    const { evaluation } = await done("evaluationCreate", given, "evaluation { id }");
    await done("instrumentSave", { evaluationId: evaluation.id, consent: title, questions });
    return evaluation.id as string;
  };
  const [designed, asked, idle] = [await create(), await create(), await create()];
  const uuid = decodeId("eval", asked);
  const code = codeOf(new Uint8Array(18));
  await sql("alter table evaluations disable trigger user; alter table waves disable trigger user");
  await sql("update evaluations set lifecycle = 'COLLECTING', evaluator_id = $2 where id = $1", [
    uuid,
    evaluator,
  ]);
  await sql("update evaluations set lifecycle = 'APPROVED' where id = $1", [decodeId("eval", idle)]);
  await sql(
    `update waves set opened_on = current_date, languages = '{en}',
       instrument_id = (select id from instruments where evaluation_id = $1) where evaluation_id = $1`,
    [uuid],
  );
  await sql("alter table evaluations enable trigger user; alter table waves enable trigger user");
  await sql(
    "insert into respondents (evaluation_id, side, group_number, code_hash) values ($1, 'HOST', 1, $2)",
    [uuid, hashOfCode(code)],
  );
  const statement = JSON.stringify({ source: "en", texts: { en: "It has." } });
  const [finding] = (await sql(
    `insert into findings (evaluation_id, home_partner_id, statement, is_binding)
     select id, home_partner_id, $2, false from evaluations where id = $1 returning id`,
    [uuid, statement],
  )) as [{ id: string }];
  const [open, accepted] = (await sql(
    `insert into recommendations (evaluation_id, finding_id, owner_id, statement, due_on, answer, answer_text, answered_on)
     select $1, $2, $3, $4, '2031-01-01', answer, case when answer is not null then $4::jsonb end,
       case when answer is not null then current_date end
     from (values (null), ('ACCEPTED')) as given (answer) returning id`,
    [uuid, finding.id, decodeId("part", sides.host), statement],
  )) as [{ id: string }, { id: string }];
  const [circle] = (await sql(
    `insert into qualitative_records (evaluation_id, home_partner_id, kind, title, held_on, languages)
     select id, home_partner_id, 'STORY_CIRCLE', $2, '2026-05-04', '{en}' from evaluations where id = $1 returning id`,
    [uuid, statement],
  )) as [{ id: string }];
  const [turn] = (await sql(
    `insert into qualitative_turns (evaluation_id, record_id, position, speaker, side, language, text)
     values ($1, $2, 1, 1, 'HOST', 'en', $3::jsonb->'texts'->>'en') returning id`,
    [uuid, circle.id, statement],
  )) as [{ id: string }];
  const record = encodeId("qual", circle.id);
  const [story, otherStory] = (await sql(
    `insert into excerpts (evaluation_id, record_id, turn_id, text)
     select $1, $2, $3, $4 from generate_series(1, 2) returning id`,
    [uuid, circle.id, turn.id, statement],
  )) as [{ id: string }, { id: string }];
  const amongIds = [story, otherStory].map(({ id }) => encodeId("exce", id));
  return {
    excerptCreate: { turnId: encodeId("turn", turn.id), text: title },
    qualitativeRecordCode: { id: record, codes: [{ key: "home", name: title }], codings: [] },
    qualitativeRecordCreate: {
      ...{ evaluationId: asked, kind: "STORY_CIRCLE", title, heldOn: "2026-05-04", languages: ["en"] },
      ripples: [{ ring: 1, change: title, forWhom: title }],
    },
    qualitativeRecordUpdate: { id: record, ripples: [{ ring: 1, change: title, forWhom: title }] },
    qualitativeTurnUpdate: { id: encodeId("turn", turn.id) },
    qualitativeRecordSpeakerLink: {
      id: record,
      speaker: 1,
      subjectId: "subj_nobody",
      itemId: "item_nothing",
    },
    qualitativeRecordTurnsAdd: {
      id: record,
      addTurns: [{ speaker: 1, side: "HOST", language: "en", text: "x" }],
    },
    evaluationApprove: { id: designed, side: "HOST", evidence: "Minutes" },
    evaluationComment: { id: asked, side: "HOST", comment: title },
    evaluationCreate: { ...given, metrics: [metric] },
    evaluationRelease: { id: asked },
    evaluationUpdate: { id: designed, metrics: [metric] },
    evaluationWithhold: { id: idle, side: "HOST", evidence: "Minutes", reason: title },
    findingRecord: { evaluationId: asked, statement: title },
    instrumentSave: {
      ...{ evaluationId: designed, consent: title },
      questions: [{ key: "home", kind: "LIKERT", text: title, choices: [{ key: "yes", text: title }] }],
    },
    recommendationAnswer: { id: encodeId("reco", open.id), answer: "REFUSED", text: title },
    recommendationChange: { id: encodeId("reco", accepted.id), text: title },
    recommendationCreate: {
      ...{
        findingId: encodeId("find", finding.id),
        statement: title,
        ownerId: sides.host,
        dueOn: "2031-01-01",
      },
    },
    storySelectionRecord: { excerptId: amongIds[0], amongIds, chosenBy: title, reason: title, domain: title },
    surveyAnswer: {
      ...{ code, language: "en", hasConsented: true },
      answers: [{ question: "words", clientId: "an-id-of-an-answer" }],
    },
  };
}

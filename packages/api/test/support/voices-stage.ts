import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { type EvaluationStage, type Login, openEvaluations } from "./evaluation-stage.ts";
import { en } from "./stage.ts";

/** What was said in the story circles of the tests: by two of the community and one of the museum. */
const turns = [
  { speaker: 1, side: "COMMUNITY", language: "ti", text: "ኣደይ ቡን ትቖልው ነበረት። ጐረቤት መጺኣ።" },
  { speaker: 2, side: "HOST", language: "en", text: "I had never been asked in. Now I bring the milk." },
  { speaker: 3, side: "COMMUNITY", language: "en", text: "We used to speak on the stairs only." },
];
export const quotes = ["ጐረቤት መጺኣ።", "Now I bring the milk.", "We used to speak on the stairs only."] as const;

/** What tests of voices begin with: what tests of evaluations do, and somebody who records what speakers consent to. */
export async function openVoices() {
  const stage: EvaluationStage = await openEvaluations();
  const { done, sides } = stage;

  const circle = async (evaluationId: string, more: object = {}): Promise<string> => {
    const given = { evaluationId, kind: "STORY_CIRCLE", title: en("Coffee"), heldOn: "2026-05-04" };
    const input = { ...given, languages: ["ti", "en"], ...more };
    const made = await done("qualitativeRecordCreate", input, "qualitativeRecord { id }", "eva");
    const { id } = made.qualitativeRecord;
    await done("qualitativeRecordTurnsAdd", { id, addTurns: turns }, "", "eva");
    return id;
  };

  const turnsOf = async (id: string, who: Login = "eva"): Promise<{ id: string; text: string }[]> => {
    const query =
      "query ($id: ID!) { node(id: $id) { ... on QualitativeRecord { turns { nodes { id text } } } } }";
    const { data } = await stage.app.graphql(query, { id }, { key: stage.tokens[who] });
    return data.node.turns.nodes;
  };

  /** What the evaluator quotes of a turn. */
  const quote = async (turn: string | undefined, text: string, language = "en"): Promise<string> => {
    const input = { turnId: turn, text: [{ language, text }] };
    return (await done("excerptCreate", input, "excerpt { id }", "eva")).excerpt.id;
  };

  /** The recording of a circle, as an archive item of the museum. */
  const recording = async (): Promise<string> => {
    const item = { holderId: sides.host, kind: "STORY", title: en("The recording") };
    return (await done("archiveItemCreate", item, "archiveItem { id }", "rosa")).archiveItem.id;
  };

  /** Somebody who spoke, among those whose consent an item needs: id and receipt code. */
  const speaker = async (itemId: string, more: object = {}) => {
    const person = { partnerId: sides.host, kind: "PERSON", name: "Abrehet", itemIds: [itemId], ...more };
    const made = await done("consentSubjectCreate", person, "receiptCode consentSubject { id }", "rosa");
    return { id: made.consentSubject.id as string, code: made.receiptCode as string };
  };

  const says = async (id: string, itemId: string, state: string, purposes: string[], more: object = {}) => {
    const isYes = state === "GIVEN";
    const shown = isYes && {
      evidenceId: (
        await done(
          "consentEvidenceCreate",
          { partnerId: sides.host, kind: "WITNESSED", note: "Rosa heard it", subjectId: id },
          "consentEvidence { id }",
          "rosa",
        )
      ).consentEvidence.id,
    };
    const input = { id, itemId, state, purposes, saidBy: "SUBJECT", ...shown, ...more };
    await done("consentRecord", input, "", "rosa");
  };

  const link = (id: string, speaker: number, subjectId: string, itemId: string, more: object = {}) =>
    done("qualitativeRecordSpeakerLink", { id, speaker, subjectId, itemId, ...more }, "", "rosa");

  /** Asks both waves, which nobody answers, and has the results released and published. */
  const release = async ({ id, waves }: { id: string; waves: string[] }) => {
    for (const wave of waves) {
      await stage.open(wave);
      await stage.close(wave);
    }
    await done("evaluationRelease", { id }, "", "eva");
    await stage.publish(id);
  };

  /** An evaluation with a circle of which a sentence of each speaker is quoted. */
  async function quoted(more: object = {}) {
    const evaluation = await stage.approved(more);
    const id = await circle(evaluation.id, more && "tellsParticipants" in more ? counts : {});
    const said = await turnsOf(id);
    const excerpts = [
      await quote(said[0]?.id, quotes[0], "ti"),
      await quote(said[1]?.id, quotes[1]),
      await quote(said[2]?.id, quotes[2]),
    ];
    return { evaluation, id, excerpts, uuid: decodeId("qual", id) };
  }

  /** The quotations of a circle that somebody sees, with their names. */
  async function seenBy(id: string, key?: string): Promise<string[]> {
    const query =
      "query ($id: ID!) { node(id: $id) { ... on QualitativeRecord { excerpts { text { text } name } } } }";
    const { data } = await stage.app.graphql(query, { id }, key === undefined ? {} : { key });
    return data.node.excerpts.map(({ text, name }: { text: { text: string }; name: string | null }) =>
      name === null ? text.text : `${name}: ${text.text}`,
    );
  }

  async function untilOneWaits(): Promise<void> {
    const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await stage.sql(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    ...stage,
    ...{ untilOneWaits, circle, turnsOf, quote, recording, speaker, says, link, release, quoted, seenBy },
  };
}
const counts = { communityParticipants: 6, hostParticipants: 5 };
export type VoicesStage = Awaited<ReturnType<typeof openVoices>>;

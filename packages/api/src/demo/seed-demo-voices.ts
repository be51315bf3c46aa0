import { ItemsService } from "../modules/archives/items/items.service.ts";
import { ConsentEventsService } from "../modules/consent/events/events.service.ts";
import { ConsentEvidenceService } from "../modules/consent/evidence/evidence.service.ts";
import { ConsentSubjectsService } from "../modules/consent/subjects/subjects.service.ts";
import { VoicesService } from "../modules/evaluations/voices/voices.service.ts";
import { encodeId } from "../platform/graphql/types/ids.ts";
import type { Calendar } from "./data/calendar.ts";
import type { DemoCircle, DemoVoice } from "./data/demo-evaluation.ts";
import { text } from "./data/texts.ts";
import type { DemoWorld } from "./seed-demo-evaluations.ts";

/** A story circle: what was said is the evaluator's alone, and quoted as those who said it agree to, of the recording. */
export async function holdCircle(
  world: DemoWorld,
  evaluationId: string,
  circle: DemoCircle,
  calendar: Calendar,
): Promise<void> {
  const { services, actions, evaluator, curator, idOf } = world;
  const voices = services.get(VoicesService);
  const said = circle.voices.map((voice) => ({ ...voice, ...originalOf(voice) }));
  const made = await voices.create(actions.as(evaluator), {
    ...{ evaluationId, kind: "STORY_CIRCLE", title: text(circle.title) },
    ...{ heldOn: calendar.inDays(circle.heldInDays), languages: said.map(({ language }) => language) },
  });
  const id = encodeId("qual", made.id);
  const addTurns = said.map(({ side, language, text }, at) => ({ speaker: at + 1, side, language, text }));
  await voices.turnsAdd(actions.as(evaluator), { id, addTurns });
  for (const [at, turnId] of (await turnsOf(world, made.id)).entries())
    await voices.quote(actions.as(evaluator), { turnId, text: text(circle.voices[at]?.said ?? {}) });
  const recording = await services.get(ItemsService).create(actions.as(curator), {
    ...{ holderId: idOf(circle.keeper), kind: "STORY", title: text(circle.title) },
  });
  const itemId = encodeId("item", recording.id);
  for (const [at, voice] of said.entries()) {
    const subjectId = await askToQuote(world, { voice, itemId, partnerId: idOf(circle.keeper) });
    await voices.speakerLink(actions.as(curator), {
      ...{ id, speaker: at + 1, subjectId, itemId },
      ...(voice.isNamed && { name: voice.speaker }),
    });
  }
}

/** The language in which somebody spoke, and what they said in it. */
function originalOf({ said }: DemoVoice): { language: string; text: string } {
  const [first] = Object.entries(said);
  if (!first) throw new Error("Nothing was said.");
  return { language: first[0], text: first[1] };
}

async function turnsOf({ actions, evaluator }: DemoWorld, recordId: string): Promise<string[]> {
  await actions.turnTo(evaluator);
  const rows = (await actions.manager.query(
    "select id from qualitative_turns where record_id = $1 order by position",
    [recordId],
  )) as { id: string }[];
  return rows.map(({ id }) => encodeId("turn", id));
}

/** Somebody says yes to being quoted, by name or without it; whoever keeps the recording writes it down. */
async function askToQuote(
  { services, actions, curator }: DemoWorld,
  {
    voice,
    itemId,
    partnerId,
  }: { voice: DemoVoice & { language: string }; itemId: string; partnerId: string },
): Promise<string> {
  const { speaker: name, language, isNamed } = voice;
  const made = await services.get(ConsentSubjectsService).create(actions.as(curator), {
    ...{ partnerId, kind: "PERSON", name, language, itemIds: [itemId] },
  });
  const id = encodeId("subj", made.id);
  const shown = await services.get(ConsentEvidenceService).create(actions.as(curator), {
    ...{ partnerId, subjectId: id, kind: "WITNESSED" },
    note: "Invented, as everything of the demonstration is.",
  });
  await services.get(ConsentEventsService).record(actions.as(curator), {
    ...{ id, itemId, state: "GIVEN", saidBy: "SUBJECT", evidenceId: encodeId("evid", shown.id) },
    purposes: [isNamed ? "QUOTE_ATTRIBUTED" : "QUOTE_ANONYMOUS"],
    ...{ textVersion: "2024-1", textLanguage: language },
  });
  return id;
}

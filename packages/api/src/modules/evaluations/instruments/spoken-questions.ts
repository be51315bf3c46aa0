import type { EntityManager } from "typeorm";
import { decodeId, decodeIds } from "../../../platform/graphql/types/ids.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { MediumKind } from "../../archives/media/medium.type.ts";
import { instrumentMessages } from "../evaluation.messages.ts";
import type { QuestionInput, SpokenQuestionInput } from "./instrument.inputs.ts";
import type { StoredQuestion } from "./instrument.rules.ts";

const maxSpoken = 20;

/** What the media named are, as far as whoever names them sees them. */
export type NamedMedia = ReadonlyMap<string, MediumKind>;

/** Looks all media up that questions name, at once. */
export async function namedMedia(
  manager: EntityManager,
  questions: readonly QuestionInput[],
): Promise<NamedMedia> {
  const ids = questions.flatMap(({ spoken }) => spoken?.slice(0, maxSpoken) ?? []);
  const uuids = decodeIds(
    "medi",
    ids.map(({ mediumId }) => mediumId),
  );
  if (uuids.length === 0) return new Map();
  const found = (await manager.query("select id, kind from media where id = any($1) and deleted_at is null", [
    uuids,
  ])) as { id: string; kind: MediumKind }[];
  return new Map(found.map(({ id, kind }) => [id, kind]));
}

interface Writing {
  /** What the question says, by language. */
  text: StoredText;
  /** The spoken versions from before, which stay where none are given. */
  before: StoredQuestion["spoken"];
  media: NamedMedia;
  errors: UserErrors;
}

/** By language, the media in which a question is said. */
export function readSpoken(
  given: SpokenQuestionInput[] | null | undefined,
  path: (string | number)[],
  { text, before = {}, media, errors }: Writing,
): Pick<StoredQuestion, "spoken"> {
  const spoken: Record<string, string> = {};
  if (given && given.length > maxSpoken) errors.add("TOO_MANY", path, messages.tooMany, { limit: maxSpoken });
  if (given === undefined) {
    for (const [language, medium] of Object.entries(before))
      if (text.texts[language] !== undefined) spoken[language] = medium;
  }
  for (const [index, { language: tag, mediumId }] of (given ?? []).slice(0, maxSpoken).entries()) {
    const id = decodeId("medi", mediumId) ?? "";
    if (text.texts[tag] === undefined)
      errors.add("INVALID", [...path, index, "language"], instrumentMessages.spokenUnwritten);
    if (spoken[tag] !== undefined)
      errors.add("NOT_UNIQUE", [...path, index, "language"], instrumentMessages.spokenTwice);
    // One that stands there already stays, also for an editor who does not hear it.
    const isKept = before[tag] === id;
    if (!isKept && !media.has(id))
      errors.add("NOT_FOUND", [...path, index, "mediumId"], instrumentMessages.noMedium);
    else if (!isKept && media.get(id) !== "AUDIO")
      errors.add("INVALID", [...path, index, "mediumId"], instrumentMessages.noRecording);
    spoken[tag] = id;
  }
  return Object.keys(spoken).length > 0 ? { spoken } : {};
}

import type { EntityManager } from "typeorm";
import { searchVector } from "../../../platform/search/search.ts";
import { type StoredText, textsOf } from "../../../platform/texts/stored-text.ts";

/** The words of a session's venue. Those of its program are added where it is written. */
export const wordsOfVenue = ({ venue_name }: { venue_name: StoredText | null }): string =>
  searchVector(textsOf(venue_name));

/** What searches find a session by: the words of its venue and those of its program. */
export const wordsOfSession = (
  session: { venue_name: StoredText | null },
  program: { search_vector: string },
): string => `${wordsOfVenue(session)} ${program.search_vector}`;

/** Sessions are found by their program's words too, so they follow when those have changed. */
export async function refreshWords(manager: EntityManager, programIds: string[]): Promise<void> {
  const sessions = (await manager.query(
    "select id, venue_name from sessions where program_id = any($1::uuid[]) order by id for no key update",
    [programIds],
  )) as { id: string; venue_name: StoredText | null }[];
  await manager.query(
    `update sessions set search_vector = given.venue_words || programs.search_vector
     from jsonb_to_recordset($1::jsonb) as given (id uuid, venue_words tsvector), programs
     where sessions.id = given.id and programs.id = sessions.program_id
       and sessions.search_vector <> given.venue_words || programs.search_vector`,
    [JSON.stringify(sessions.map((session) => ({ id: session.id, venue_words: wordsOfVenue(session) })))],
  );
}

import type { Feed } from "./import-events.ts";
import { event, newFeed } from "./new-feed.ts";
import type { TestApp } from "./test-app.ts";

/** Asks the database past every policy. */
export const sqlOf =
  (app: TestApp) =>
  async (text: string, values: unknown[] = []) =>
    (await app.database.asOwner((owner) => owner.query(text, values))).rows;

/** A program that a feed of its own has brought, with the ids of it, its partner and its first session. */
export async function importedProgram(app: TestApp, ...events: object[]) {
  const { source, import: again } = newFeed(app);
  await again(events.length > 0 ? events : [event()]);
  const [{ value }] = await sqlOf(app)(
    `select value from heritage.sessions
     join heritage.programs on programs.id = program_id
     join heritage.program_references reference on reference.program_id = programs.id
     where source_name = $1 order by sessions.starts_at limit 1`,
    [source],
  );
  const { data } = await app.asAdmin(
    `query ($source: String!, $value: String!) { program(by: { externalReference: { source: $source, value: $value } }) {
       id partner { id } sessions(first: 5) { nodes { id } } } }`,
    { source, value },
  );
  const { id, partner, sessions } = data.program;
  return {
    source,
    again: (feed: Feed) => again(feed),
    id,
    partner: partner.id,
    session: sessions.nodes[0].id,
  };
}

const shown = `id origin isPublic lifecycle title { text } description { text } source { name url } basedOn { name url }
  startsOn kindTerm { text } cancellationNote { text } approvals { side isCurrent }
  partners(first: 9) { edges { role node { id } } }
  sessions(first: 9) { nodes { id localStart status url venue { name { text } } accessFeatures { kind status } } }`;

/** What everybody, or the holder of a key, reads of a program. */
export const programReader = (app: TestApp) => async (id: string, key?: string) =>
  (
    await app.graphql(
      `query ($id: ID!) { program(by: { id: $id }) { ${shown} } }`,
      { id },
      key ? { key } : {},
    )
  ).data.program;

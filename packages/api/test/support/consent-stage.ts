import type { Config } from "../../src/config.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { inputTypeOf } from "./admin-mutations.ts";
import { IdentityProvider } from "./servers/identity-provider.ts";
import { openStage, type Stage } from "./stage.ts";
import { addKey, createTestApp } from "./test-app.ts";

const roles = {
  /** Steward of the community. */
  senait: ["community", "COMMUNITY_STEWARD"],
  /** Another steward of it. */
  dawit: ["community", "COMMUNITY_STEWARD"],
  /** Curator of the museum that holds the items. */
  carla: ["host", "CURATOR"],
  /** Belongs nowhere. */
  miriam: undefined,
} as const;
type Login = keyof typeof roles;

/** What tests of consent begin with: a museum, a community, their people, and items of the museum that the community governs. */
export type ConsentStage = Awaited<ReturnType<typeof openConsent>>;

export async function openConsent(settings: Partial<Config> = {}) {
  const provider = await IdentityProvider.start();
  const app = await createTestApp({ settings: { oidcIssuers: [provider.trusted], ...settings } });
  const stage: Stage = await openStage({ app });
  const { sides } = stage;
  const partners = {
    host: decodeId("part", sides.host) ?? "",
    community: decodeId("part", sides.community) ?? "",
  };
  const tokens = {} as Record<Login, string>;
  const people = {} as Record<Login, string>;
  const sql = async (text: string, values: unknown[] = [], as = "SYSTEM") =>
    app.database.asOwner(async (owner) => {
      await owner.query("set search_path = heritage");
      await owner.query("select set_config('hx.viewer', $1, false)", [as]);
      return (await owner.query(text, values)).rows;
    });
  for (const login of Object.keys(roles) as Login[]) {
    tokens[login] = (await provider.signIn(login)).accessToken;
    await app.graphql("{ viewer { kind } }", {}, { key: tokens[login] });
    const [identity] = await sql("select person_id from person_identities where subject = $1", [login]);
    people[login] = identity?.person_id;
    const [side, role] = roles[login] ?? [];
    if (side)
      await sql("insert into memberships (person_id, home_partner_id, role) values ($1, $2, $3)", [
        ...[people[login], partners[side], role],
      ]);
  }

  // biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
  async function mutate(name: string, input: object, selection = "", key?: string): Promise<any> {
    const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) {
      ${selection} userErrors { code message path } replayed } }`;
    const { data, errors } = await app.graphql(query, { input }, key === undefined ? {} : { key });
    if (errors) return { refused: errors[0].extensions.code, message: errors[0].message };
    return data[name];
  }

  /** The same where nothing may be refused. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async function done(name: string, input: object, selection = "", key: string = tokens.carla): Promise<any> {
    const payload = await mutate(name, input, selection, key);
    if (payload.refused || payload.userErrors.length > 0)
      throw new Error(`${name}: ${JSON.stringify(payload)}`);
    return payload;
  }

  /** The community governs an item from now on, under a protocol for everybody. */
  async function govern(uuid: string): Promise<void> {
    await sql("insert into item_communities (item_id, community_id) values ($1, $2)", [
      uuid,
      partners.community,
    ]);
    await sql("update item_communities set accepted_at = now() where item_id = $1", [uuid], people.senait);
    const [protocol] = await sql(
      `insert into protocols (home_partner_id, name, sort_name, reach, search_vector)
       values ($1, '{"source":"en","texts":{"en":"All"}}', 'all', 'PUBLIC', '') returning id`,
      [partners.community],
    );
    await sql("insert into protocol_windows (protocol_id, opens_at) values ($1, now() - interval '1 hour')", [
      protocol?.id,
    ]);
    await sql(
      "insert into item_protocols (item_id, protocol_id) values ($1, $2)",
      [uuid, protocol?.id],
      people.senait,
    );
  }

  let count = 0;
  /** An item of the museum that the community governs, under a protocol for everybody; by its database id. */
  async function governedItem(media = 0): Promise<{ id: string; uuid: string; media: string[] }> {
    count += 1;
    const given = {
      holderId: sides.host,
      kind: "STORY",
      title: [{ language: "en", text: `Story ${count}` }],
    };
    const { archiveItem } = await done("archiveItemCreate", given, "archiveItem { id }");
    const uuid = decodeId("item", archiveItem.id) ?? "";
    await govern(uuid);
    const made = await sql(
      `insert into media (item_id, home_partner_id, search_vector, kind) select $1, $2, '', 'IMAGE' from generate_series(1, $3::int) returning id`,
      [uuid, partners.host, media],
    );
    return { id: archiveItem.id, uuid, media: made.map(({ id }) => id) };
  }

  /** Both sides approve all circles of an item, as it is now. */
  async function approve(uuid: string): Promise<void> {
    const insert = `insert into item_approvals (item_id, circle, partner_id, role, content_revision, evidence)
      select id, $2, $3, $4, content_revision, 'minutes' from items where id = $1 returning id`;
    const approvals: string[] = [];
    for (const circle of ["COMMUNITY", "PARTNERS", "PUBLIC"])
      approvals.push(
        (await sql(insert, [uuid, circle, partners.community, "STEWARD"], people.senait))[0]?.id,
      );
    approvals.push((await sql(insert, [uuid, "PUBLIC", partners.host, "HOLDER"], people.carla))[0]?.id);
    await sql(
      `insert into approved_media (approval_id, medium_id, content_revision)
       select approval, media.id, media.content_revision from unnest($1::uuid[]) approval, media where item_id = $2`,
      [approvals, uuid],
    );
  }

  /** Whether a visitor sees an item. */
  async function isPublic(id: string): Promise<boolean> {
    const { data } = await app.graphql("query ($id: ID!) { archiveItem(by: { id: $id }) { id } }", { id });
    return data.archiveItem !== null;
  }
  const isMediumPublic = async (uuid: string): Promise<boolean> =>
    (await sql("select exists (select from open.media where id = $1) as is_public", [uuid]))[0]?.is_public;

  /** Somebody whose consent is needed: id and receipt code. */
  async function subject(input: object = {}, key = tokens.carla): Promise<{ id: string; code: string }> {
    const given = { partnerId: sides.host, kind: "PERSON", name: "Abrehet", language: "ti", ...input };
    const made = await done("consentSubjectCreate", given, "receiptCode consentSubject { id }", key);
    return { id: made.consentSubject.id, code: made.receiptCode };
  }

  async function evidence(partner = partners.host, by = people.carla): Promise<string> {
    const [row] = await sql(
      "insert into consent_evidence (home_partner_id, kind, note) values ($1, 'COMMUNITY_MEETING_MINUTES', 'Who agreed to what') returning id",
      [partner],
      by,
    );
    return row?.id;
  }

  const close = async () => {
    await app.close();
    await provider.close();
  };
  return {
    ...stage,
    ...{
      app,
      sides,
      partners,
      tokens,
      people,
      sql,
      mutate,
      done,
      govern,
      governedItem,
      approve,
      isPublic,
      isMediumPublic,
    },
    ...{ subject, evidence, close, addKey },
  };
}

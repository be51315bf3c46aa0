import type { Config } from "../../src/config.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { inputTypeOf } from "./admin-mutations.ts";
import { IdentityProvider } from "./servers/identity-provider.ts";
import { openStage, type Stage } from "./stage.ts";
import { type AskOptions, addKey, createTestApp } from "./test-app.ts";

const archive = ["partners:read", "programs:read", "programs:write", "archives:read", "archives:write"];

/** What tests of the archive begin with: a museum and a community, each with a key that writes in its archive. */
export interface ArchiveStage extends Stage {
  /** The keys of the host and of the community. */
  keys: { host: string; community: string; readsHost: string };
  /** A mutation with a key, the host's where none is given: its payload. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  mutate(name: string, input: object, selection?: string, key?: string): Promise<any>;
  /** A new item of the host: its id. */
  item(input?: object, key?: string): Promise<string>;
  /** What an item says; null where there is none for who asks. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  read(id: string, selection: string, options?: AskOptions): Promise<any>;
  /** The access token of a person with a role at a partner. */
  signIn(login: string, role: string, partner: string): Promise<string>;
  /** Lets the community govern an item, and everybody see it, as if all that needs had been given. */
  publish(id: string, changes?: Record<string, string>): Promise<void>;
}

export async function openArchive(settings: Partial<Config> = {}): Promise<ArchiveStage> {
  const provider = await IdentityProvider.start();
  const made = await createTestApp({ settings: { oidcIssuers: [provider.trusted], ...settings } });
  const close = async () => {
    await made.close();
    await provider.close();
  };
  const stage = await openStage({ app: { ...made, close } });
  const { app, sides } = stage;
  const keyOf = (partner: string, scopes: string[]) => {
    const partnerId = decodeId("part", partner);
    return addKey(app.database, { scopes, ...(partnerId && { partnerId }) });
  };
  const keys = {
    host: await keyOf(sides.host, archive),
    community: await keyOf(sides.community, archive),
    readsHost: await keyOf(sides.host, ["archives:read"]),
  };
  const mutate: ArchiveStage["mutate"] = async (name, input, selection = "", key = keys.host) => {
    const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) {
      ${selection} userErrors { code message path } } }`;
    const { data, errors } = await app.graphql(query, { input }, { key });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  return {
    ...stage,
    keys,
    mutate,
    async item(input = {}, key = keys.host) {
      const given = {
        holderId: key === keys.community ? sides.community : sides.host,
        kind: "STORY",
        title: [{ language: "en", text: "A story" }],
        ...input,
      };
      const payload = await mutate("archiveItemCreate", given, "archiveItem { id }", key);
      if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
      return payload.archiveItem.id;
    },
    async signIn(login, role, partner) {
      const { accessToken } = await provider.signIn(login);
      const { data } = await app.graphql("{ viewer { person { id } } }", {}, { key: accessToken });
      await app.database.asOwner((owner) =>
        owner.query(
          "insert into heritage.memberships (person_id, home_partner_id, role) values ($1, $2, $3)",
          [decodeId("pers", data.viewer.person.id), decodeId("part", partner), role],
        ),
      );
      return accessToken;
    },
    async publish(id, changes = {}) {
      const gates = { public_from: "-infinity", public_until: "infinity", ...changes };
      await app.database.asOwner(async (owner) => {
        await owner.query(
          `insert into heritage.item_communities (item_id, community_id, offered_by, accepted_at, accepted_by)
           values ($1, $2, 'SYSTEM', now(), 'SYSTEM') on conflict do nothing`,
          [decodeId("item", id), decodeId("part", sides.community)],
        );
        await owner.query(
          `insert into heritage.access_sets (digest, communities, community_until, public_from, public_until)
           values (sha256($1::text::bytea), array[$1::uuid], 'infinity', '-infinity', 'infinity') on conflict do nothing`,
          [decodeId("part", sides.community)],
        );
        await owner.query(
          `update heritage.items set first_accepted_at = now(), public_from = $2, public_until = $3,
             access_set_id = (select id from heritage.access_sets where digest = sha256($4::text::bytea))
           where id = $1`,
          [decodeId("item", id), gates.public_from, gates.public_until, decodeId("part", sides.community)],
        );
      });
    },
    async read(id, selection, options = { key: keys.host }) {
      const query = `query ($id: ID!) { archiveItem(by: { id: $id }) { ${selection} } }`;
      const { data, errors } = await app.graphql(query, { id }, options);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.archiveItem;
    },
  };
}

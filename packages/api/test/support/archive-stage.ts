import type { Config } from "../../src/config.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { inputTypeOf } from "./admin-mutations.ts";
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
}

export async function openArchive(settings: Partial<Config> = {}): Promise<ArchiveStage> {
  const stage = await openStage({ app: await createTestApp({ settings }) });
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
    async read(id, selection, options = { key: keys.host }) {
      const query = `query ($id: ID!) { archiveItem(by: { id: $id }) { ${selection} } }`;
      const { data, errors } = await app.graphql(query, { id }, options);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.archiveItem;
    },
  };
}

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Council, type Login, openCouncil } from "#test/council-stage";
import { addKey } from "#test/test-app";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";

let stage = {} as Council;
beforeAll(async () => {
  stage = await openCouncil();
});
afterAll(() => stage.close());

interface InputType {
  kind: string;
  name: string | null;
  ofType: InputType | null;
}
interface InputField {
  name: string;
  type: InputType;
}

/** What is in the archive, none of it for everybody. */
async function fillArchive() {
  const { perform, protocol, governed, review, draft, partners, people } = stage;
  const governedItem = await governed();
  const protocolId = await protocol("aster", "PARTNERS");
  await perform("aster", "protocolMembersAdd", { id: protocolId, personIds: [people.tesfa] });
  await perform("aster", "protocolPartnersAdd", { id: protocolId, partnerIds: [partners.school] });
  await perform("aster", "archiveItemProtocolPlace", { id: governedItem, protocolId });
  const reviewId = await review([governedItem]);
  for (const circle of ["COMMUNITY", "PARTNERS"]) await stage.approve("aster", governedItem, circle);
  const draftItem = await draft("A draft");
  await perform("maria", "archiveItemOffer", { id: draftItem, communityId: partners.biriya });
  const subjectId = (
    await perform("maria", "consentSubjectCreate", { partnerId: partners.museum, kind: "PERSON" })
  ).id;
  await perform("maria", "archiveItemSubjectsAdd", { id: draftItem, subjects: [{ subjectId }] });
  const [medium] = await stage.sql(
    "insert into heritage.media (item_id, home_partner_id, kind, search_vector) values ($1, $2, 'IMAGE', '') returning id",
    [decodeId("item", draftItem), decodeId("part", partners.museum)],
  );
  return { governedItem, protocolId, reviewId, draftItem, subjectId, mediumId: encodeId("medi", medium.id) };
}
type Archive = Awaited<ReturnType<typeof fillArchive>>;

/** Everybody who is not the administrator reads it, so that to read nothing means something. */
async function expectToBeRead({ governedItem, draftItem }: Archive) {
  for (const who of ["aster", "tesfa", "sofia"] as const)
    expect([who, await stage.sees(who, governedItem)]).toEqual([who, true]);
  for (const who of ["bilal", "maria"] as const)
    expect([who, await stage.sees(who, draftItem)]).toEqual([who, true]);
}

/** All that somebody reads of the archive, by what they sign in with. */
async function readBy(key: string, archive: Archive) {
  const ids = Object.values(archive);
  // One by one: where one is refused, the others are still answered.
  const queries = [
    `archiveItems(first: 100) { nodes { id } } protocols(first: 100) { nodes { id } } archiveItem(by: { id: $item }) { id }
     all: nodes(ids: $ids) { id }`,
    "explainAccess(itemId: $item) { isSeen }",
    "consentSubjects(first: 100) { nodes { id } }",
    "consentReviews(first: 100) { nodes { id } }",
    "consentReceipt(subjectId: $subject) { text }",
    "auditEntries(first: 100, where: { subject: { in: $ids } }) { nodes { subjectId } }",
  ];
  const found: unknown[] = [];
  for (const asked of queries) {
    const used = ["$ids: [ID!]!", "$item: ID!", "$subject: ID!"].filter((one) =>
      asked.includes(one.split(":")[0] ?? ""),
    );
    const variables = { ids, item: archive.governedItem, subject: archive.subjectId };
    const { data } = await stage.app.graphql(`query (${used.join(", ")}) { ${asked} }`, variables, { key });
    const answers = Object.values<{ nodes?: unknown[] } | unknown[] | null>(data ?? {});
    found.push(...answers.flatMap((one) => (one && "nodes" in one ? one.nodes : one)));
  }
  return found.filter((one) => one != null);
}

async function mutationsOfContract() {
  const type = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
  const { data } = await stage.app.graphql(`{ __schema {
    mutationType { fields { name type { ofType { fields { name } } } args { type { ${type} } } } }
    types { kind name enumValues { name } inputFields { name type { ${type} } } } } }`);
  return data.__schema;
}

const nameOf = (type: InputType): string => type.name ?? (type.ofType ? nameOf(type.ofType) : "");
const isList = (type: InputType): boolean =>
  type.kind === "LIST" || (type.ofType !== null && isList(type.ofType));

test("an administrator tries every mutation, and reads nothing of the archive as whatever that made", async () => {
  const { app, partners, people, sql } = stage;
  const archive = await fillArchive();
  await expectToBeRead(archive);
  const ownKey = await addKey(app.database, {
    partnerId: decodeId("part", partners.museum) as string,
    scopes: ["archives:read", "archives:write"],
  });
  expect(await readBy(ownKey, archive)).not.toEqual([]);
  const [rotated] = await sql(
    "select id from heritage.access_keys where home_partner_id is not null limit 1",
  );

  const schema = await mutationsOfContract();
  const types = new Map<string, { kind: string; enumValues: { name: string }[]; inputFields: InputField[] }>(
    schema.types.map((type: { name: string }) => [type.name, type]),
  );
  const targets: Record<string, string[]> = {
    archiveItem: [archive.governedItem, archive.draftItem],
    ...{ protocol: [archive.protocolId], consentReview: [archive.reviewId] },
    ...{ consentSubject: [archive.subjectId], medi: [archive.mediumId] },
    partner: Object.values(partners),
    ...{ key: [encodeId("akey", rotated.id)], person: [people.guest] },
  };
  const idFor = (mutation: string, field: string, turn: number): string => {
    if (/partner|community|holder|successor/i.test(field)) return Object.values(partners)[turn % 4] as string;
    if (/person/i.test(field)) return people.guest;
    if (/protocol/i.test(field)) return archive.protocolId;
    if (/subject/i.test(field)) return archive.subjectId;
    if (/medi/i.test(field)) return archive.mediumId;
    if (/item/i.test(field)) return archive.governedItem;
    const kind = Object.keys(targets).find((noun) => mutation.startsWith(noun)) ?? "archiveItem";
    const among = targets[kind] as string[];
    return among[turn % among.length] as string;
  };
  const scopes = ["archives:read", "archives:write", "consent:record", "heritage:steward", "partners:read"];
  const given = (mutation: string, { name, type }: InputField, turn: number): unknown => {
    const typeName = nameOf(type);
    const one = (): unknown => {
      const known = types.get(typeName);
      // Each role and each scope at each partner.
      const round = Math.floor(turn / 4);
      if (typeName === "KeyKind") return "SECRET";
      if (known?.kind === "ENUM") return known.enumValues[round % known.enumValues.length]?.name;
      if (known?.kind === "INPUT_OBJECT")
        return Object.fromEntries(
          known.inputFields
            .filter((field) => field.type.kind === "NON_NULL")
            .map((field) => [field.name, given(mutation, field, turn)]),
        );
      if (typeName === "ID") return idFor(mutation, name, turn);
      if (name === "scopes") return scopes[round % scopes.length];
      if (typeName === "Boolean") return true;
      if (typeName === "Int" || typeName === "Float") return 1;
      if (typeName === "LanguageTag") return "en";
      if (typeName === "DateTime") return "2090-01-01T00:00:00Z";
      if (typeName.startsWith("LocalDateTime")) return "2090-01-01T10:00";
      if (typeName === "LocalDate") return "2090-01-01";
      if (typeName === "TimeZone") return "UTC";
      return "Something";
    };
    return isList(type) ? [one()] : one();
  };

  const secrets: string[] = [];
  let tried = 0;
  for (const { name, args, type } of schema.mutationType.fields) {
    const inputName = nameOf(args[0].type);
    const fields = types.get(inputName)?.inputFields ?? [];
    const shown = type.ofType.fields.some((field: { name: string }) => field.name === "secret")
      ? "secret"
      : "";
    // As many turns as there are roles or scopes, and partners.
    const turns = /Invite|keyCreate/.test(name) ? 32 : 2;
    for (let turn = 0; turn < turns; turn += 1) {
      const filled = fields.filter(
        (field) =>
          field.type.kind === "NON_NULL" || ["partnerId", "communityId", "scopes"].includes(field.name),
      );
      const input = Object.fromEntries(filled.map((field) => [field.name, given(name, field, turn)]));
      const query = `mutation ($input: ${inputName}!) { ${name}(input: $input) { ${shown} userErrors { code } } }`;
      const { data } = await app.graphql(query, { input }, { key: app.adminKey });
      if (data?.[name]?.secret) secrets.push(data[name].secret);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(200);
  expect(secrets.length).toBeGreaterThan(5);

  // Whoever opens the links becomes what the administrator invited them as; the keys are used as they are.
  const accept =
    "mutation ($secret: String!) { invitationAccept(input: { secret: $secret }) { membership { id } } }";
  let joined = 0;
  for (const secret of secrets.filter((one) => !one.startsWith("hx_"))) {
    const { data } = await app.graphql(accept, { secret }, { key: stage.tokens.guest });
    if (data?.invitationAccept?.membership) joined += 1;
  }
  expect(joined).toBeGreaterThan(0);
  for (const key of [app.adminKey, ...secrets.filter((one) => one.startsWith("hx_sec_"))])
    expect(await readBy(key, archive)).toEqual([]);
  const guest: Login = "guest";
  expect(await readBy(stage.tokens[guest], archive)).toEqual([]);
});

test.each(["SYSTEM", "an administrator's key"])(
  "%s tries to put somebody wherever a table names people and partners, and they read nothing of the archive",
  async (who) => {
    const { app, people, sql } = stage;
    const [administrator] = await sql("select id from heritage.access_keys where is_administrator limit 1");
    const viewer = who === "SYSTEM" ? who : administrator.id;
    const guest = decodeId("pers", people.guest) as string;
    const given = { people: guest, partners: randomUUID() };
    const before = new Set((await sql("select id from heritage.access_keys")).map(({ id }) => id));
    const tables = [
      ...["items", "media", "protocols", "consent_subjects", "consent_events", "consent_reviews"],
      ...["item_approvals", "item_communities"],
    ];
    const archive = new Map<string, string[]>();
    for (const table of tables)
      archive.set(
        table,
        (await sql(`select id from heritage.${table}`)).map(({ id }) => id),
      );
    const references = await sql(`
      select 'heritage.' || held.relname as table, attname as column, 'heritage.' || named.relname as of,
        exists (select from pg_attribute where attrelid = conrelid and attname = 'id') as has_id
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      join pg_class held on held.oid = conrelid join pg_class named on named.oid = confrelid
      where contype = 'f' and confrelid in ('heritage.people'::regclass, 'heritage.partners'::regclass) order by 1, 2`);
    const rolesOf = (table: string) =>
      /memberships|invitations/.test(table) ? ["COMMUNITY_STEWARD", "CURATOR"] : [null];
    const { done, tried, read } = await app.database.asOwner(async (owner) => {
      await owner.query("begin");
      await owner.query(
        `insert into heritage.partners (id, slug, name, kind, side, sort_name, search_vector)
         values ($1, 'lone', '{"source":"en","texts":{"en":"Lone"}}', 'MUSEUM', 'COMMUNITY', 'lone', '')`,
        [given.partners],
      );
      await owner.query(
        "insert into heritage.memberships (person_id, home_partner_id, role) values ($1, $2, 'PARTNER_ADMINISTRATOR')",
        [guest, given.partners],
      );
      await owner.query("select set_config('hx.viewer', $1, true)", [viewer]);
      const counts = { tried: 0, done: 0, read: [] as unknown[] };
      const attempt = async (statement: string, values: unknown[]) => {
        counts.tried += 1;
        await owner.query("savepoint one; set local role hx_member");
        const rows = await owner.query(statement, values).then(
          ({ rowCount }) => rowCount ?? 0,
          () => 0,
        );
        await owner.query(rows > 0 ? "release one; reset role" : "rollback to one; reset role");
        if (rows > 0) counts.done += 1;
      };
      for (const { table, column, of, has_id } of references) {
        const value = given[of.replace("heritage.", "") as keyof typeof given];
        const { rows } = await owner.query(`select to_jsonb(one) as row from ${table} one limit 20`);
        const { rows: insertable } = await owner.query(
          `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
             and has_column_privilege('hx_member', attrelid, attnum, 'insert')`,
          [table],
        );
        const names = insertable.map(({ name }) => name).join(", ");
        for (const { row } of rows)
          for (const role of rolesOf(table)) {
            const made = {
              ...row,
              [column]: value,
              ...(has_id && { id: randomUUID() }),
              ...(role && { role }),
              ...("token_hash" in row && { token_hash: `\\x${randomUUID().replaceAll("-", "").repeat(2)}` }),
            };
            if (names)
              await attempt(
                `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`,
                [JSON.stringify(made)],
              );
            if (has_id) await attempt(`update ${table} set ${column} = $2 where id = $1`, [row.id, value]);
          }
      }
      const { rows: keys } = await owner.query("select id from heritage.access_keys");
      for (const reader of [viewer, guest, ...keys.map(({ id }) => id).filter((id) => !before.has(id))])
        for (const table of tables) {
          await owner.query("select set_config('hx.viewer', $1, true)", [reader]);
          await owner.query("savepoint one; set local role hx_member");
          const { rows } = await owner.query(`select id from heritage.${table} where id = any($1::uuid[])`, [
            archive.get(table),
          ]);
          counts.read.push(...rows.map(({ id }) => [reader, table, id]));
          await owner.query("rollback to one; reset role");
        }
      await owner.query("rollback");
      return counts;
    });
    expect(tried).toBeGreaterThan(100);
    // An administrator invites to a partner that keeps nothing; SYSTEM does nothing by itself.
    expect(done > 0).toBe(who !== "SYSTEM");
    expect(read).toEqual([]);
  },
  60_000,
);

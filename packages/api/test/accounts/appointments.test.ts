import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { addItem } from "#test/heritage";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { type Accounts, openAccounts } from "./account-stage.ts";

let { app, sides, tokens, mutate, invite, accept, viewerOf, sql, close } = {} as Accounts;
beforeAll(async () => {
  ({ app, sides, tokens, mutate, invite, accept, viewerOf, sql, close } = await openAccounts());
});
afterAll(() => close());

const inviteSteward = (partnerId: string, key = app.adminKey) => mutate("stewardInvite", { partnerId }, key);
const stewardship = "heritage:steward";
const scopesAt = async (token: string) => (await viewerOf(token)).scopes;

beforeEach(async () => {
  await sql("delete from heritage.memberships");
  await sql("delete from heritage.items");
  await sql("delete from heritage.protocols");
});

/** The museum has a record in the archive. */
const museumKeepsAnItem = async () => {
  const [{ id }] = await sql("select id from heritage.partners where slug = 'museum-of-the-plain'");
  await addItem(sql, id);
};

describe("stewards", () => {
  test("appoint stewards, whether they look after the partner's other people or not", async () => {
    await accept((await inviteSteward(sides.community)).secret, tokens.selam);
    expect(await scopesAt(tokens.selam)).toContain(stewardship);
    expect(await scopesAt(tokens.selam)).not.toContain("accounts:write");
    const { secret, userErrors } = await inviteSteward(sides.community, tokens.selam);
    expect(userErrors).toEqual([]);
    await accept(secret, tokens.amina);
    expect(await scopesAt(tokens.amina)).toContain(stewardship);
  });

  test("appoint nobody elsewhere, and nobody but stewards", async () => {
    await accept((await inviteSteward(sides.community)).secret, tokens.selam);
    expect(places(await inviteSteward(sides.host, tokens.selam))).toEqual(["partnerId NOT_YOURS"]);
    const role = "CURATOR";
    expect(await mutate("memberInvite", { partnerId: sides.community, role }, tokens.selam)).toEqual({
      refused: "FORBIDDEN",
    });
  });

  test("take back an invitation of their own, and no other", async () => {
    await accept((await inviteSteward(sides.community)).secret, tokens.selam);
    const own = await inviteSteward(sides.community, tokens.selam);
    const other = await invite("EVALUATOR", app.adminKey);
    const revoke = (id: string) => mutate("invitationRevoke", { id }, tokens.selam);
    expect((await revoke(own.invitation.id)).userErrors).toEqual([]);
    expect(places(await revoke(other.invitation.id))).toEqual(["id NOT_FOUND"]);
    expect((await accept(own.secret, tokens.amina)).membership).toBeNull();
  });

  test("are appointed by two of the partner's administrators where none is left, fourteen days after its members were told", async () => {
    await museumKeepsAnItem();
    const [{ id: host }] = await sql("select id from heritage.partners where slug = 'museum-of-the-plain'");
    const member = async (token: string, role: string) => {
      const { person } = await viewerOf(token);
      await sql(
        `insert into heritage.memberships (person_id, home_partner_id, role, created_at)
         values ($1, $2, $3, now() - interval '1 minute')`,
        [decodeId("pers", person.id), host, role],
      );
      return person.id as string;
    };
    const selam = await member(tokens.selam, "PARTNER_ADMINISTRATOR");
    const amina = await member(tokens.amina, "EVALUATOR");
    const partnerId = sides.host;
    const propose = (personId: string, key: string) => mutate("stewardPropose", { partnerId, personId }, key);
    const appoint = (key: string) => mutate("stewardAppoint", { partnerId }, key);
    expect(await propose(amina, tokens.amina)).toEqual({ refused: "FORBIDDEN" });
    // Whoever runs the service appoints nobody here.
    expect(places(await propose(amina, app.adminKey))).toEqual(["partnerId CONDITION_MISSING"]);
    expect(places(await appoint(tokens.selam))).toEqual(["partnerId CONDITION_MISSING"]);
    expect(places(await propose("pers_01h455vb4pex5vsknk084sn02q", tokens.selam))).toEqual([
      "personId CONDITION_MISSING",
    ]);
    expect(places(await propose(amina, tokens.selam))).toEqual([]);
    const vacancy = async (key: string) =>
      (
        await app.graphql(
          `{ partner(by: { id: "${partnerId}" }) { stewardVacancy { personId toldAt appointableAt } } }`,
          {},
          { key },
        )
      ).data.partner.stewardVacancy;
    for (const key of [tokens.selam, tokens.amina]) {
      const { personId, toldAt, appointableAt } = await vacancy(key);
      expect([personId, (Date.parse(appointableAt) - Date.parse(toldAt)) / 86_400_000]).toEqual([amina, 14]);
    }
    expect(await vacancy(app.adminKey)).toBeNull();
    expect(places(await appoint(tokens.selam))).toEqual(["partnerId CONDITION_MISSING"]);
    await sql("update heritage.steward_vacancies set told_at = told_at - interval '14 days'");
    // The same person is not two; nor is one who was made an administrator since.
    expect(places(await appoint(tokens.selam))).toEqual(["partnerId CONDITION_MISSING"]);
    await member(tokens.amina, "PARTNER_ADMINISTRATOR");
    expect(places(await appoint(tokens.amina))).toEqual(["partnerId CONDITION_MISSING"]);
    await sql("update heritage.memberships set created_at = created_at - interval '15 days'");
    expect(await scopesAt(tokens.amina)).not.toContain(stewardship);
    expect(places(await appoint(tokens.amina))).toEqual([]);
    expect(await scopesAt(tokens.amina)).toContain(stewardship);
    expect(await vacancy(tokens.selam)).toBeNull();
    // From now on stewards appoint stewards.
    expect(places(await propose(selam, tokens.selam))).toEqual(["partnerId CONDITION_MISSING"]);
  });

  test("are not appointed by who looks after the partner's people and is none", async () => {
    await accept((await invite("PARTNER_ADMINISTRATOR")).secret, tokens.selam);
    expect(await inviteSteward(sides.host, tokens.selam)).toEqual({ refused: "FORBIDDEN" });
    const answer = await invite("COMMUNITY_STEWARD", tokens.selam);
    expect(places(answer)).toEqual(["role NOT_YOURS_TO_GIVE"]);
  });
});

describe("an administrator of the service", () => {
  test("appoints the first steward, and no other", async () => {
    const [first, second] = [await inviteSteward(sides.community), await inviteSteward(sides.community)];
    await accept(first.secret, tokens.selam);
    // An invitation from before is worth no more than one of now.
    expect((await accept(second.secret, tokens.amina)).membership).toBeNull();
    const refused = await inviteSteward(sides.community);
    expect(places(refused)).toEqual(["role NOT_YOURS_TO_GIVE"]);
    expect(refused.userErrors[0].message).toContain("stewards appoint stewards");
  });

  test("appoints nobody who sees heritage once the partner keeps some, with an earlier invitation neither", async () => {
    const earlier = await invite("CURATOR");
    await museumKeepsAnItem();
    expect((await accept(earlier.secret, tokens.dawit)).membership).toBeNull();
    for (const role of ["CURATOR", "PARTNER_ADMINISTRATOR", "PROGRAM_COORDINATOR", "COMMUNITY_STEWARD"])
      expect(places(await invite(role))).toEqual(["role NOT_YOURS_TO_GIVE"]);
    expect((await accept((await invite("EVALUATOR")).secret, tokens.dawit)).membership).not.toBeNull();
  });

  test("makes nobody a member of a partner whose members a protocol admits", async () => {
    await sql(
      `with protocol as (
         insert into heritage.protocols (home_partner_id, name, reach, sort_name, search_vector)
         select id, '{"source":"en","texts":{"en":"Schools"}}', 'PARTNERS', 'Schools', '' from heritage.partners
         where side = 'COMMUNITY' returning id)
       insert into heritage.protocol_partners (protocol_id, partner_id)
       select protocol.id, partners.id from protocol, heritage.partners where slug = 'museum-of-the-plain'`,
    );
    expect(places(await invite("EVALUATOR"))).toEqual(["role NOT_YOURS_TO_GIVE"]);
  });

  test.each(["archives:read", "archives:write", "consent:record"])("makes no key with %s", async (scope) => {
    const query = `mutation ($input: KeyCreateInput!) {
      keyCreate(input: $input) { secret key { id } userErrors { code path message } } }`;
    const input = { partnerId: sides.host, name: "Reader", kind: "SECRET", scopes: [scope] };
    const { data } = await app.asAdmin(query, { input });
    expect(places(data.keyCreate)).toEqual(["scopes NOT_YOURS_TO_GIVE"]);
    expect(data.keyCreate.secret).toBeNull();
  });

  test("rotates no key that reads the archive, which its own people may", async () => {
    await accept((await invite("PARTNER_ADMINISTRATOR")).secret, tokens.selam);
    const create = `mutation ($input: KeyCreateInput!) { keyCreate(input: $input) { key { id } userErrors { code } } }`;
    const input = { partnerId: sides.host, name: "Reader", kind: "SECRET", scopes: ["archives:read"] };
    const made = await app.graphql(create, { input }, { key: tokens.selam });
    expect(made.data.keyCreate.userErrors).toEqual([]);
    const { id } = made.data.keyCreate.key;
    const rotate = `mutation ($input: KeyRotateInput!) {
      keyRotate(input: $input) { secret userErrors { code path } } }`;
    const byAdministrator = await app.asAdmin(rotate, { input: { id } });
    expect(places(byAdministrator.data.keyRotate)).toEqual(["id NOT_YOURS_TO_GIVE"]);
    const byOwn = await app.graphql(rotate, { input: { id } }, { key: tokens.selam });
    expect(byOwn.data.keyRotate.userErrors).toEqual([]);
  });

  test.each([
    ["a key", "insert into access_keys (name, home_partner_id, scopes) values ('x', $1, '{archives:read}')"],
    [
      "a steward",
      `insert into invitations (home_partner_id, role, token_hash, invited_by, expires_at)
       values ($1, 'COMMUNITY_STEWARD', 'x', current_setting('hx.viewer'), now() + interval '1 day')`,
    ],
    [
      "an invitation in another's name",
      `insert into invitations (home_partner_id, role, token_hash, invited_by, expires_at)
       values ($1, 'EVALUATOR', 'y', gen_random_uuid()::text, now() + interval '1 day')`,
    ],
  ])("is refused %s by the database, whatever the service asks", async (_what, text) => {
    await museumKeepsAnItem();
    const [{ id }] = await sql("select id from heritage.partners where slug = 'museum-of-the-plain'");
    const session = app.databaseSessions.memberSession({ kind: "system" });
    const acting = session.transaction(async (manager) => {
      await manager.query(text, [id]);
      return { id: "", isReplay: false };
    });
    await expect(acting).rejects.toMatchObject({ extensions: { code: "FORBIDDEN" } });
    await session.close();
  });
});

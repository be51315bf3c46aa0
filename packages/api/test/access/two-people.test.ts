import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { AdminMutations, inputTypeOf, type Sides } from "#test/admin-mutations";
import { IdentityProvider } from "#test/servers/identity-provider";
import { createTestApp, type TestApp } from "#test/test-app";
import { KeysService } from "../../src/modules/accounts/keys/keys.service.ts";
import { makeServices } from "../../src/modules.ts";
import { actorOf } from "../../src/platform/actions/action.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";

let provider: IdentityProvider;
let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
/** Access tokens: Amina belongs to both sides, Selam to the museum, Dawit to the community. */
const tokens = { amina: "", selam: "", dawit: "" };

beforeAll(async () => {
  provider = await IdentityProvider.start();
  app = await createTestApp({ settings: { oidcIssuers: [provider.trusted] } });
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
  for (const login of ["amina", "selam", "dawit"] as const)
    tokens[login] = (await provider.signIn(login)).accessToken;
  await join(tokens.amina, sides.community, sides.host);
  await join(tokens.selam, sides.host);
  await join(tokens.dawit, sides.community);
});
afterAll(async () => {
  await app?.close();
  await provider?.close();
});

const payloads: Record<string, string> = {
  keyCreate: "secret key { id }",
  keyRotate: "secret",
  memberInvite: "secret",
  invitationAccept: "membership { id }",
  membershipEnd: "replayed",
  personErase: "replayed",
  programApprove: "program { id }",
};

// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
async function mutate(name: string, input: object, key: string): Promise<any> {
  const type = inputTypeOf(name);
  const { data, errors } = await app.graphql(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${payloads[name]} userErrors { code message path } } }`,
    { input },
    { key },
  );
  return data?.[name] ?? { refused: errors?.[0].extensions.code };
}

async function join(token: string, ...partners: string[]): Promise<string[]> {
  const memberships: string[] = [];
  for (const partnerId of partners) {
    const { secret } = await mutate(
      "memberInvite",
      { partnerId, role: "PARTNER_ADMINISTRATOR" },
      app.adminKey,
    );
    memberships.push((await mutate("invitationAccept", { secret }, token)).membership.id);
  }
  return memberships;
}

const scopes = ["partners:read", "programs:read", "programs:approve"];
const makeKey = (partnerId: string, by: string, more: string[] = []) =>
  mutate("keyCreate", { partnerId, name: "Desk", kind: "SECRET", scopes: [...scopes, ...more] }, by);
const keyOf = async (partnerId: string, by: string) => (await makeKey(partnerId, by)).secret as string;

type Side = "COMMUNITY" | "HOST";
async function approve(id: string, side: Side, key: string): Promise<string> {
  const { userErrors, refused } = await mutate("programApprove", { id, side, evidence: "Minutes" }, key);
  return refused ?? userErrors.map(({ code }: { code: string }) => code).join() ?? "";
}

/** Both sides approve a new draft, in turn; the result of each. */
async function approved(by: { COMMUNITY: string; HOST: string }): Promise<string[]> {
  const id = await admin.draft(sides);
  const answer = [await approve(id, "COMMUNITY", by.COMMUNITY), await approve(id, "HOST", by.HOST)];
  const { userErrors } = await admin.try("programAgree", { id });
  const isAgreed = userErrors.length === 0;
  expect(isAgreed).toBe(answer.every((code) => code === ""));
  return answer;
}
const refusedTheSecond = ["", "CONDITION_MISSING"];

describe("two keys of publication are two people:", () => {
  test("somebody of both sides approves for one of them, and is told why not for the other", async () => {
    expect(await approved({ COMMUNITY: tokens.amina, HOST: tokens.amina })).toEqual(refusedTheSecond);
    expect(await approved({ COMMUNITY: tokens.amina, HOST: tokens.selam })).toEqual(["", ""]);
    expect(await approved({ COMMUNITY: tokens.dawit, HOST: tokens.amina })).toEqual(["", ""]);
    const id = await admin.draft(sides);
    await approve(id, "HOST", tokens.amina);
    const { userErrors } = await mutate(
      "programApprove",
      { id, side: "COMMUNITY", evidence: "Assembly" },
      tokens.amina,
    );
    expect(userErrors).toEqual([
      {
        code: "CONDITION_MISSING",
        path: ["input", "side"],
        message: expect.stringMatching(/same person.*ask somebody else on this side/i),
      },
    ]);
  });

  test("once somebody else has approved for the first side, the other is free for them", async () => {
    const id = await admin.draft(sides);
    expect(await approve(id, "HOST", tokens.amina)).toBe("");
    expect(await approve(id, "COMMUNITY", tokens.amina)).toBe("CONDITION_MISSING");
    expect(await approve(id, "HOST", tokens.selam)).toBe("");
    expect(await approve(id, "COMMUNITY", tokens.amina)).toBe("");
    expect(await approve(id, "HOST", tokens.amina)).toBe("CONDITION_MISSING");
  });

  test("a key counts as whoever made it, and so does a key that was made by that key", async () => {
    const first = await makeKey(sides.host, tokens.amina, ["keys:write"]);
    const second = await keyOf(sides.host, first.secret);
    for (const HOST of [first.secret, second]) {
      expect(await approved({ COMMUNITY: tokens.amina, HOST })).toEqual(refusedTheSecond);
      expect(await approved({ COMMUNITY: tokens.dawit, HOST })).toEqual(["", ""]);
    }
    const other = await keyOf(sides.community, tokens.amina);
    expect(await approved({ COMMUNITY: other, HOST: second })).toEqual(refusedTheSecond);
    expect(await approved({ COMMUNITY: other, HOST: tokens.selam })).toEqual(["", ""]);
  });

  test("a key with a new secret counts as both who made one, while the first goes on", async () => {
    const { key, secret } = await makeKey(sides.host, tokens.amina);
    const rotated = await mutate("keyRotate", { id: key.id, overlapHours: 1 }, tokens.selam);
    await join(tokens.selam, sides.community);
    for (const HOST of [secret, rotated.secret])
      for (const COMMUNITY of [tokens.amina, tokens.selam])
        expect(await approved({ COMMUNITY, HOST })).toEqual(refusedTheSecond);
    await app.database.asOwner((owner) =>
      owner.query(
        "update heritage.access_key_secrets set expires_at = now() where key_id = $1 and expires_at > now()",
        [decodeId("akey", key.id)],
      ),
    );
    expect(await approved({ COMMUNITY: tokens.amina, HOST: rotated.secret })).toEqual(["", ""]);
    expect(await approved({ COMMUNITY: tokens.selam, HOST: rotated.secret })).toEqual(refusedTheSecond);
  });

  test("keys that an administrator or the command line made count as one, whatever their partners", async () => {
    const byAdministrator = await keyOf(sides.community, app.adminKey);
    const database = app.databaseSessions.memberSession({ kind: "system" });
    const { secret } = await makeServices()
      .get(KeysService)
      .create(
        actorOf({ kind: "system" }, (work) => database.transaction(work)),
        { partnerId: sides.host, name: "Desk", kind: "SECRET", scopes, addresses: [], allowedOrigins: [] },
      );
    await database.close();
    const byCommandLine = secret ?? "";
    expect(await approved({ COMMUNITY: byAdministrator, HOST: byCommandLine })).toEqual(refusedTheSecond);
    expect(await approved({ COMMUNITY: byAdministrator, HOST: tokens.selam })).toEqual(["", ""]);
    expect(await approved({ COMMUNITY: tokens.dawit, HOST: byCommandLine })).toEqual(["", ""]);
    // What an administrator records stands on the evidence of that side.
    expect(await approved({ COMMUNITY: app.adminKey, HOST: byCommandLine })).toEqual(["", ""]);
    expect(await approved({ COMMUNITY: app.adminKey, HOST: app.adminKey })).toEqual(["", ""]);
  });
});

describe("a key approves while whoever made it may:", () => {
  test("not once they have left the partner, nor once they were erased", async () => {
    const leaving = (await provider.signIn("leaving")).accessToken;
    const [membership] = await join(leaving, sides.host);
    const key = await keyOf(sides.host, leaving);
    expect(await approved({ COMMUNITY: tokens.dawit, HOST: key })).toEqual(["", ""]);
    const id = await admin.draft(sides);
    await mutate("membershipEnd", { id: membership }, leaving);
    const { userErrors } = await mutate("programApprove", { id, side: "HOST", evidence: "Minutes" }, key);
    expect(userErrors).toMatchObject([
      {
        code: "CONDITION_MISSING",
        path: ["input", "side"],
        message: expect.stringMatching(/created this key/),
      },
    ]);
    const { data } = await app.graphql(
      'query ($id: ID!) { whyNot(action: "programApprove", id: $id) { code message } }',
      { id },
      { key },
    );
    expect(data.whyNot).toMatchObject([{ message: userErrors[0].message }]);

    const erased = (await provider.signIn("erased")).accessToken;
    await join(erased, sides.host);
    const left = await keyOf(sides.host, erased);
    await mutate("personErase", { confirm: true }, erased);
    // They come back as somebody new, of the other side, with the key they left behind.
    const again = (await provider.signIn("erased")).accessToken;
    await join(again, sides.community);
    expect(await approved({ COMMUNITY: again, HOST: left })).toEqual(refusedTheSecond);
    // Everything else the key may do, it goes on doing.
    const { data: read } = await app.graphql(
      "query ($id: ID!) { program(by: { id: $id }) { id } }",
      { id },
      { key: left },
    );
    expect(read.program).toEqual({ id });
  });
});

describe("the database holds it without the services:", () => {
  const asAmina = async () => {
    const member = new pg.Client({ connectionString: app.database.urls.member });
    await member.connect();
    const { data } = await app.graphql("{ viewer { person { id } } }", {}, { key: tokens.amina });
    const person = decodeId("pers", data.viewer.person.id) as string;
    return { member, person };
  };
  const insertion = (id: string, side: Side, person: string) => `
    insert into program_approvals (program_id, home_partner_id, side, evidence, recorded_by, partner_id, revision, given_by)
    select id, home_partner_id, '${side}', 'by hand', '${person}',
           '${decodeId("part", side === "HOST" ? sides.host : sides.community)}', revision, '{somebody-else}'
    from programs where id = '${decodeId("prog", id)}'`;
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => "done",
      (error: { code: string }) => error.code,
    );

  test("who wrote an approval is written by the database, and cannot be made up", async () => {
    const id = await admin.draft(sides);
    const { member, person } = await asAmina();
    try {
      await member.query(`begin; select set_config('hx.viewer', '${person}', true)`);
      expect(await codeOf(member.query(insertion(id, "HOST", person)))).toBe("done");
      const { rows } = await member.query("select given_by from program_approvals where program_id = $1", [
        decodeId("prog", id),
      ]);
      expect(rows).toEqual([{ given_by: [person] }]);
      expect(await codeOf(member.query(insertion(id, "COMMUNITY", person)))).toBe("42501");
      await member.query("rollback");
    } finally {
      await member.end();
    }
  });

  test("also where both approvals are written at once", async () => {
    const { member: one, person } = await asAmina();
    const { member: other } = await asAmina();
    try {
      for (let round = 0; round < 20; round++) {
        const id = await admin.draft(sides);
        const write = async (member: pg.Client, side: Side) => {
          await member.query(`begin; select set_config('hx.viewer', '${person}', true)`);
          const code = await codeOf(member.query(insertion(id, side, person)));
          await member.query(code === "done" ? "commit" : "rollback");
          return code;
        };
        const answer = await Promise.all([write(one, "COMMUNITY"), write(other, "HOST")]);
        expect(answer.sort()).toEqual(["42501", "done"]);
      }
    } finally {
      await one.end();
      await other.end();
    }
  });
});

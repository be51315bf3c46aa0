import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { addKey } from "#test/test-app";
import { Role } from "../../src/modules/accounts/account.vocabulary.ts";
import { modules } from "../../src/modules.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { type Accounts, openAccounts } from "./account-stage.ts";

const scopes = modules.flatMap((module) => module.scopes ?? []);

let { provider, app, sides, tokens, mutate, invite, accept, join, viewerOf, sql, close } = {} as Accounts;
beforeAll(async () => {
  ({ provider, app, sides, tokens, mutate, invite, accept, join, viewerOf, sql, close } =
    await openAccounts());
});
afterAll(() => close?.());

describe("roles", () => {
  test("are public: everybody reads in their language what each may do", async () => {
    for (const language of ["en", "ar", "it", "ti", "uk", "zh"]) {
      const { data } = await app.graphql(`query @inLanguages(prefer: ["${language}"]) {
        roles { role scopes name { language isFallback } description { language isFallback } } }`);
      expect(data.roles.map(({ role }: { role: string }) => role)).toEqual(Object.keys(Role));
      for (const { scopes: held, name, description } of data.roles) {
        expect([name, description]).toEqual([
          { language, isFallback: false },
          { language, isFallback: false },
        ]);
        expect(scopes).toEqual(expect.arrayContaining(held));
      }
    }
  });
});

describe("an invitation", () => {
  test("makes whoever opens its link a member, once", async () => {
    const { secret, invitation } = await invite("PARTNER_ADMINISTRATOR");
    expect(secret).toMatch(/^[\w-]{32}$/);
    expect(Date.parse(invitation.expiresAt) - Date.now()).toBeGreaterThan(6 * 86_400_000);
    const stored = await sql("select from heritage.invitations where token_hash = $1", [
      createHash("sha256").update(secret).digest(),
    ]);
    expect(stored).toHaveLength(1);

    const { membership } = await accept(secret, tokens.selam);
    expect(membership).toMatchObject({ role: "PARTNER_ADMINISTRATOR", partner: { id: sides.host } });
    for (const token of [tokens.selam, tokens.amina])
      expect(places(await accept(secret, token))).toEqual(["secret NOT_FOUND"]);

    expect(await viewerOf(tokens.selam)).toMatchObject({
      kind: "PERSON",
      scopes: expect.arrayContaining(["accounts:write", "keys:write", "programs:approve"]),
      memberships: [{ role: "PARTNER_ADMINISTRATOR", partner: { id: sides.host } }],
    });
  });

  test("opened by many at once makes one member", async () => {
    const { secret } = await invite("EVALUATOR");
    const people = await Promise.all(["a", "b", "c", "d", "e", "f"].map((login) => provider.signIn(login)));
    const answer = await Promise.all(people.map(({ accessToken }) => accept(secret, accessToken)));
    expect(answer.filter(({ membership }) => membership !== null)).toHaveLength(1);
  });

  test("is void when it has expired, was taken back, or never was", async () => {
    const expired = await invite("CURATOR");
    await sql("update heritage.invitations set expires_at = now() where id = $1", [
      decodeId("invi", expired.invitation.id),
    ]);
    const revoked = await invite("CURATOR");
    const { invitation } = await mutate("invitationRevoke", { id: revoked.invitation.id }, tokens.selam);
    expect(invitation.revokedAt).not.toBeNull();
    for (const secret of [expired.secret, revoked.secret, "never-was", "", "x".repeat(5000), "\0"])
      expect(places(await accept(secret, tokens.dawit))).toEqual(["secret NOT_FOUND"]);
    expect((await viewerOf(tokens.dawit)).memberships).toEqual([]);
  });

  test("that was accepted is not taken back: the membership is ended", async () => {
    const { secret, invitation } = await invite("AUDITOR");
    await accept(secret, tokens.amina);
    const revoke = mutate("invitationRevoke", { id: invitation.id }, tokens.selam);
    expect(places(await revoke)).toEqual(["id INVALID_TRANSITION"]);
    const { memberships } = await viewerOf(tokens.amina);
    await mutate("membershipEnd", { id: memberships[0].id }, tokens.amina);
  });

  test("is good for 1 to 30 days, and shows its secret once", async () => {
    for (const days of [0, -1, 31])
      expect(places(await invite("CURATOR", tokens.selam, { days }))).toEqual(["days INVALID"]);
    const once = { idempotencyKey: "an invitation once".replaceAll(" ", "-") };
    const first = await invite("CURATOR", tokens.selam, once);
    const again = await invite("CURATOR", tokens.selam, once);
    expect(again).toMatchObject({ replayed: true, secret: null, invitation: { id: first.invitation.id } });
  });

  test("gives no role that may do more than whoever invites", async () => {
    const [{ id: partnerId }] = await sql("select id from heritage.partners where id = $1", [
      decodeId("part", sides.host),
    ]);
    const porter = await addKey(app.database, {
      partnerId,
      scopes: ["partners:read", "programs:read", "accounts:read", "accounts:write"],
    });
    expect(places(await invite("PROGRAM_COORDINATOR", porter))).toEqual(["role NOT_YOURS_TO_GIVE"]);
    expect(places(await invite("TREASURER", porter))).toEqual([]);
    // What somebody else may do is no hindrance to taking it back.
    const { invitation } = await invite("PARTNER_ADMINISTRATOR");
    expect(places(await mutate("invitationRevoke", { id: invitation.id }, porter))).toEqual([]);
  });

  test("to another partner, or by somebody without the right, is none", async () => {
    for (const [partnerId, code] of [
      [sides.community, "NOT_YOURS"],
      ["part_nothing", "NOT_FOUND"],
      ["", "NOT_FOUND"],
    ])
      expect(places(await invite("CURATOR", tokens.selam, { partnerId }))).toEqual([`partnerId ${code}`]);
    expect(await invite("CURATOR", tokens.dawit)).toEqual({ refused: "FORBIDDEN" });
    const theirs = await mutate(
      "memberInvite",
      { partnerId: sides.community, role: "CURATOR" },
      app.adminKey,
    );
    const revoke = mutate("invitationRevoke", { id: theirs.invitation.id }, tokens.selam);
    expect(places(await revoke)).toEqual(["id NOT_FOUND"]);
  });

  test("is accepted by a person, not by a key", async () => {
    const { secret } = await invite("CURATOR");
    expect(await accept(secret, app.adminKey)).toEqual({ refused: "FORBIDDEN" });
    const { errors } = await app.graphql(
      `mutation { invitationAccept(input: { secret: "${secret}" }) { replayed } }`,
    );
    expect(errors?.[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});

describe("a membership", () => {
  const list = `query ($id: ID!) { node(id: $id) { ... on Partner {
    memberships(first: 50) { nodes { role person { name } } } invitations(first: 50) { nodes { id } } } } }`;
  const people = async (token?: string) =>
    (await app.graphql(list, { id: sides.host }, token ? { key: token } : {})).data.node;

  test("shows to those who look after the partner's people, and to nobody else", async () => {
    await mutate("personUpdate", { name: "Selam T." }, tokens.selam);
    expect((await people(tokens.selam)).memberships.nodes).toContainEqual({
      role: "PARTNER_ADMINISTRATOR",
      person: { name: "Selam T." },
    });
    const id = await join("PROGRAM_COORDINATOR", tokens.amina);
    for (const token of [tokens.amina, tokens.dawit, undefined])
      expect(await people(token)).toEqual({ memberships: null, invitations: null });
    await mutate("membershipEnd", { id }, tokens.amina);
  });

  test("ends at once when the person leaves", async () => {
    const id = await join("PROGRAM_COORDINATOR", tokens.amina);
    expect((await viewerOf(tokens.amina)).scopes).toContain("programs:write");
    expect(places(await mutate("membershipEnd", { id }, tokens.amina))).toEqual([]);
    expect(await viewerOf(tokens.amina)).toMatchObject({ scopes: [], memberships: [] });
  });

  test("ends at once when it is taken, by those alone who look after the partner's people", async () => {
    const id = await join("PROGRAM_COORDINATOR", tokens.amina);
    expect(places(await mutate("membershipEnd", { id }, tokens.dawit))).toEqual(["id NOT_FOUND"]);
    expect(places(await mutate("membershipEnd", { id }, tokens.selam))).toEqual([]);
    expect((await viewerOf(tokens.amina)).scopes).toEqual([]);
  });

  test("of a colleague is not ended by a coordinator", async () => {
    await join("PROGRAM_COORDINATOR", tokens.amina);
    const { memberships } = await viewerOf(tokens.selam);
    const end = mutate("membershipEnd", { id: memberships[0].id }, tokens.amina);
    expect(places(await end)).toEqual(["id NOT_FOUND"]);
  });
});

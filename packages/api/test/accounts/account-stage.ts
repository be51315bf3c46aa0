import { expect } from "@jest/globals";
import { AdminMutations, inputTypeOf } from "#test/admin-mutations";
import { IdentityProvider } from "#test/servers/identity-provider";
import { createTestApp } from "#test/test-app";

const payloads: Record<string, string> = {
  memberInvite: "secret replayed invitation { id role expiresAt acceptedAt revokedAt }",
  invitationRevoke: "invitation { id revokedAt }",
  stewardAppoint: "membership { id role }",
  stewardPropose: "stewardVacancy { id personId }",
  stewardInvite: "secret replayed invitation { id role }",
  invitationAccept: "membership { id role partner { id } person { id } }",
  membershipEnd: "replayed",
  personUpdate: "person { name email }",
  personErase: "receipt { place held removed remains }",
};

/** A service that trusts an identity provider, a community and a museum, and people who sign in. */
export async function openAccounts() {
  const provider = await IdentityProvider.start();
  const app = await createTestApp({ settings: { oidcIssuers: [provider.trusted] } });
  const admin = new AdminMutations(app);
  const sides = await admin.bothSides();
  /** Access tokens: Selam looks after the museum, Amina coordinates there, Dawit belongs nowhere. */
  const tokens = { selam: "", amina: "", dawit: "" };
  for (const login of ["selam", "amina", "dawit"] as const)
    tokens[login] = (await provider.signIn(login)).accessToken;

  // biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
  async function mutate(name: string, input: object, key: string): Promise<any> {
    const type = inputTypeOf(name);
    const { data, errors } = await app.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${payloads[name]} userErrors { code path message } } }`,
      { input },
      { key },
    );
    return data?.[name] ?? { refused: errors?.[0].extensions.code };
  }

  const invite = (role: string, key = app.adminKey, more: object = {}) =>
    mutate("memberInvite", { partnerId: sides.host, role, ...more }, key);
  const accept = (secret: string, key: string) => mutate("invitationAccept", { secret }, key);

  async function join(role: string, token: string): Promise<string> {
    const { membership } = await accept((await invite(role)).secret, token);
    expect(membership).toMatchObject({ role, partner: { id: sides.host } });
    return membership.id;
  }
  async function viewerOf(token: string) {
    const document =
      "{ viewer { kind scopes person { id name email } memberships { id role partner { id } } } }";
    const { data } = await app.graphql(document, {}, { key: token });
    return data.viewer;
  }
  const sql = async (text: string, values: unknown[] = []) =>
    (await app.database.asOwner((owner) => owner.query(text, values))).rows;
  const close = async () => {
    await app.close();
    await provider.close();
  };
  return { provider, app, admin, sides, tokens, mutate, invite, accept, join, viewerOf, sql, close };
}
export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

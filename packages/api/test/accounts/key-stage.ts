import { expect } from "@jest/globals";
import { AdminMutations, inputTypeOf } from "#test/admin-mutations";
import { addKey, createTestApp, type Instance } from "#test/test-app";

const coordinator = ["partners:read", "programs:read", "programs:write"];
const keyFields =
  "id name kind scopes addresses allowedOrigins expiresAt lastUsedAt revokedAt secrets { prefix expiresAt }";
export const whoAmI = "{ viewer { kind scopes key { id } } }";

/** Two instances of a service, with two museums, and with people at one of them who look after its keys. */
export async function openKeys() {
  const app = await createTestApp({ settings: { trustedProxies: ["127.0.0.1/32", "::1/128"] } });
  const other = await app.another();
  const admin = new AdminMutations(app);
  const harbour = await admin.publicPartner({ name: [{ language: "en", text: "Harbour museum" }] });
  const plain = await admin.publicPartner({ name: [{ language: "en", text: "Museum of the plain" }] });
  const { rows } = await app.database.asOwner((owner) =>
    owner.query("select id from heritage.partners where slug = 'harbour-museum'"),
  );
  const partnerId = rows[0].id;
  /** Looks after the keys of the harbour museum, and holds what a coordinator does. */
  const administrator = await addKey(app.database, { partnerId, scopes: [...coordinator, "keys:write"] });
  /** Looks after its keys and may do nothing else. */
  const porter = await addKey(app.database, { partnerId, scopes: ["partners:read", "keys:write"] });

  // biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
  async function mutate(name: string, input: object, key = administrator): Promise<any> {
    const type = inputTypeOf(name);
    const secret = name === "keyRevoke" ? "" : "secret";
    const { data, errors } = await app.graphql(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
        ${secret} replayed key { ${keyFields} } userErrors { code message path } } }`,
      { input },
      { key },
    );
    expect(errors).toBeUndefined();
    return data[name];
  }

  async function create(input: object = {}, key = administrator): Promise<{ id: string; secret: string }> {
    const made = await mutate(
      "keyCreate",
      { name: "Listings", kind: "SECRET", partnerId: harbour, scopes: coordinator, ...input },
      key,
    );
    expect(made.userErrors).toEqual([]);
    return { id: made.key.id, secret: made.secret };
  }

  async function statusOf(secret: string, instance: Pick<Instance, "graphql"> = app, headers = {}) {
    return (await instance.graphql(whoAmI, {}, { key: secret, headers })).status;
  }
  const keyOf = async (id: string) => {
    const { data } = await app.asAdmin(`{ node(id: "${id}") { ... on AccessKey { ${keyFields} } } }`);
    return data.node;
  };
  const close = () => app.close();
  return { app, other, harbour, plain, administrator, porter, mutate, create, statusOf, keyOf, close };
}
export type Keys = Awaited<ReturnType<typeof openKeys>>;

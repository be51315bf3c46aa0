import { expect } from "@jest/globals";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";
import { AdminMutations, inputTypeOf } from "./admin-mutations.ts";
import { IdentityProvider } from "./servers/identity-provider.ts";
import { en } from "./stage.ts";
import { createTestApp } from "./test-app.ts";

type Place = "ayni" | "biriya" | "museum" | "school";
/** What each is, with one right each. */
const roles = {
  aster: ["ayni", "COMMUNITY_STEWARD"],
  bilal: ["biriya", "COMMUNITY_STEWARD"],
  maria: ["museum", "CURATOR"],
  sofia: ["school", "EVALUATOR"],
  /** Whom a protocol may admit. */
  tesfa: undefined,
  guest: undefined,
} as const;
export type Login = keyof typeof roles;

const payloads: Record<string, string> = {
  archiveItem: "archiveItem { id revision contentRevision }",
  archiveItemAccept: "itemCommunity { id state }",
  archiveItemAgreeToAny: "itemCommunity { id agreesToAny }",
  archiveItemApprovalWithdraw: "approval { id endedBecause isCurrent }",
  archiveItemApprove: "approval { id circle role isCurrent media { mediumId } }",
  archiveItemCorrect: "itemCorrection { id textBefore textAfter }",
  archiveItemDecline: "itemCommunity { id state }",
  archiveItemLeave: "itemCommunity { id state }",
  archiveItemOffer: "itemCommunity { id state community { id } }",
  archiveItemProtocol: "archiveItem { id protocols { id } }",
  archiveItemSubjectsAdd: "replayed",
  archiveItemSuspend: "suspension { id reason partner { id } }",
  archiveItemSuspension: "suspension { id liftedAt releasedAt }",
  consentReview: "consentReview { id purposes partners { nodes { id } } }",
  consentSubject: "consentSubject { id }",
  itemCorrection: "itemCorrection { id }",
  itemTransfer: "itemTransfer { id state itemIds to { id } }",
  partner: "partner { id }",
  protocol: "protocol { id revision }",
};
const payloadOf = (name: string) => {
  const [best = ""] = Object.keys(payloads)
    .filter((key) => name.startsWith(key))
    .sort((a, b) => b.length - a.length);
  return payloads[best] ?? "";
};

/** Two communities, a museum and a school with their people; and what they do with items, each by one request. */
export async function openCouncil() {
  const provider = await IdentityProvider.start();
  const app = await createTestApp({ settings: { oidcIssuers: [provider.trusted] } });
  const admin = new AdminMutations(app);
  const community = { side: "COMMUNITY", kind: "MIGRANT_ASSOCIATION" };
  const partners: Record<Place, string> = {
    ayni: await admin.publicPartner({ name: en("Ayni"), ...community }),
    biriya: await admin.publicPartner({ name: en("Biriya"), ...community }),
    museum: await admin.publicPartner({ name: en("Museum") }),
    school: await admin.publicPartner({ name: en("School"), kind: "SCHOOL" }),
  };
  const sql = async (text: string, values: unknown[] = []) =>
    (await app.database.asOwner((owner) => owner.query(text, values))).rows;

  const tokens = {} as Record<Login, string>;
  const people = {} as Record<Login, string>;
  const join = (who: Login, place: keyof typeof partners, role: string) =>
    sql(
      "insert into heritage.memberships (person_id, home_partner_id, role) values ($1, $2, $3) on conflict do nothing",
      [decodeId("pers", people[who]), decodeId("part", partners[place]), role],
    );
  for (const login of Object.keys(roles) as Login[]) {
    tokens[login] = (await provider.signIn(login)).accessToken;
    const { data } = await app.graphql("{ viewer { person { id } } }", {}, { key: tokens[login] });
    people[login] = data.viewer.person.id;
    const [place, role] = roles[login] ?? [];
    if (place) await join(login, place, role ?? "");
  }

  const as = (who: Login | "admin" | undefined) => {
    if (who === undefined) return {};
    return { key: who === "admin" ? app.adminKey : tokens[who] };
  };
  /** The payload of a mutation, or the code under which it was refused. */
  // biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
  async function attempt(who: Login | "admin" | undefined, name: string, input: object): Promise<any> {
    const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) {
      ${payloadOf(name)} userErrors { code path message } } }`;
    const { data, errors } = await app.graphql(query, { input }, as(who));
    if (errors?.[0].extensions.code === "GRAPHQL_VALIDATION_FAILED") throw new Error(errors[0].message);
    return data?.[name] ?? { refused: errors?.[0].extensions.code, userErrors: [] };
  }
  /** The record that a mutation gives; the test fails where it is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async function perform(who: Login | "admin", name: string, input: object): Promise<any> {
    const { userErrors, refused, ...record } = await attempt(who, name, input);
    expect([name, refused, userErrors]).toEqual([name, undefined, []]);
    return Object.values(record)[0];
  }
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
  async function ask(who: Login | "admin" | undefined, query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await app.graphql(query, variables, as(who));
    expect(errors).toBeUndefined();
    return data;
  }

  const sees = async (who: Login | "admin" | undefined, id: string): Promise<boolean> =>
    (await ask(who, "query ($id: ID!) { archiveItem(by: { id: $id }) { id } }", { id })).archiveItem !== null;

  const draft = async (name = "A photograph"): Promise<string> =>
    (
      await perform("maria", "archiveItemCreate", {
        holderId: partners.museum,
        kind: "PHOTOGRAPH",
        title: en(name),
      })
    ).id;
  const governed = async (...stewards: ("aster" | "bilal")[]): Promise<string> => {
    const id = await draft();
    for (const steward of stewards.length > 0 ? stewards : (["aster"] as const)) {
      const communityId = partners[roles[steward][0]];
      await perform("maria", "archiveItemOffer", { id, communityId });
      await perform(steward, "archiveItemAccept", { id, communityId });
    }
    return id;
  };
  /** A protocol of a steward's community. */
  const protocol = async (steward: "aster" | "bilal", reach = "MEMBERS"): Promise<string> =>
    (
      await perform(steward, "protocolCreate", {
        communityId: partners[roles[steward][0]],
        name: en("Elders"),
        reach,
      })
    ).id;
  const approve = (who: Login, id: string, circle: string, more: object = {}) =>
    perform(who, "archiveItemApprove", {
      ...{ id, circle, expectedContentRevision: 1, evidence: "Minutes of the meeting" },
      partnerId: partners[roles[who]?.[0] ?? "museum"],
      role: who === "maria" ? "HOLDER" : "STEWARD",
      ...more,
    });
  const everyPurpose = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
  const review = async (ids: string[], more: object = {}, who: Login = "aster"): Promise<string> =>
    (
      await perform(who, "consentReviewRecord", {
        ...{
          communityId: partners.ayni,
          reason: "NOT_TRACEABLE",
          tried: "Asked in the quarter and the paper.",
        },
        ...{ purposes: everyPurpose, lookAgainAt: "2090-01-01T00:00:00Z", itemIds: ids },
        ...more,
      })
    ).id;
  /** An item that everybody sees: under a public protocol, reviewed by both, approved by both. */
  const shown = async (): Promise<string> => {
    const id = await governed();
    await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
    const reviewId = await review([id]);
    await perform("maria", "consentReviewSupport", { id: reviewId, partnerId: partners.museum });
    await approve("aster", id, "PUBLIC");
    await approve("maria", id, "PUBLIC");
    return id;
  };
  const close = async () => {
    await app.close();
    await provider.close();
  };
  return {
    ...{ app, partners, people, tokens, sql, attempt, perform, ask, sees, close },
    ...{ draft, governed, protocol, approve, review, shown, join },
  };
}
export type Council = Awaited<ReturnType<typeof openCouncil>>;

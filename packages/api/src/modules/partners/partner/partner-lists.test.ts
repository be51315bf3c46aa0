import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { en, openStage, type Stage } from "#test/stage";

let { app, admin, plainKey } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, plainKey } = await openStage());
});
afterAll(() => app.close());

const named = (text: string, more = {}) => ({ name: en(text), kind: "MUSEUM", side: "HOST", ...more });

describe("one partner", () => {
  beforeAll(async () => {
    const identifiers = [{ scheme: "ROR", value: "042nb2s44" }];
    const { id } = await admin.do("partnerCreate", named("Findable", { identifiers }));
    await admin.do("partnerPublish", { id });
    await app.database.asOwner((owner) =>
      owner.query(
        "insert into heritage.partner_references (partner_id, source, value) select id, 'city-feed', 'org/7' from heritage.partners where slug = 'findable'",
      ),
    );
  });

  test.each([
    ["its slug", { slug: "findable" }],
    ["an identifier", { identifier: { scheme: "ROR", value: "042nb2s44" } }],
    ["an identifier's web address", { identifier: { scheme: "ROR", value: "https://ror.org/042nb2s44" } }],
    ["its id in another system", { externalReference: { source: "city-feed", value: "org/7" } }],
  ])("is found by %s", async (_by, by) => {
    const { data } = await app.graphql("query ($by: PartnerBy!) { partner(by: $by) { slug } }", { by });
    expect(data.partner).toEqual({ slug: "findable" });
  });

  test.each([
    [{ slug: "Findable" }],
    [{ slug: "" }],
    [{ slug: "find\u0000able" }],
    [{ slug: "findable' or '1'='1" }],
    [{ identifier: { scheme: "ISIL", value: "042nb2s44" } }],
    [{ identifier: { scheme: "WIKIDATA", value: "\u0000" } }],
    [{ externalReference: { source: "city-feed", value: "org/8" } }],
    [{ externalReference: { source: "\u0000", value: "org/7\u0000" } }],
    [{ id: "prog_01k3zzzzzzzzzzzzzzzzzzzzzz" }],
    [{ id: "part_\ud800" }],
  ])("is not found by %j", async (by) => {
    const { data, errors } = await app.graphql("query ($by: PartnerBy!) { partner(by: $by) { slug } }", {
      by,
    });
    expect(errors).toBeUndefined();
    expect(data.partner).toBeNull();
  });

  test.each([[{}], [{ slug: "findable", id: "part_01k3zzzzzzzzzzzzzzzzzzzzzz" }], [{ slug: null }]])(
    "must be named in exactly one way, not by %j",
    async (by) => {
      const { status, errors } = await app.graphql("query ($by: PartnerBy!) { partner(by: $by) { slug } }", {
        by,
      });
      expect([status, errors?.[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    },
  );
});

describe("the list of partners", () => {
  let before: string;
  beforeAll(async () => {
    before = new Date().toISOString();
    const made = [
      named("Éclair Archive", { kind: "ARCHIVE", side: "HOST", place: { country: "FR" } }),
      named("eclair museum", { kind: "MUSEUM", side: "HOST", place: { country: "IT" } }),
      named("Zelda Association", {
        kind: "MIGRANT_ASSOCIATION",
        side: "COMMUNITY",
        place: { country: "IT" },
      }),
      named("Äther Network", { kind: "DIASPORA_NETWORK", side: "UNKNOWN" }),
    ];
    for (const input of made) await admin.publicPartner({ ...input, slug: undefined });
    await admin.do("partnerCreate", named("Eclair in the making"));
  });

  const list = async (args: string, options = {}) => {
    const query = `query ($before: DateTime!) { partners(${args}) { nodes { name { text } } totalCount { value } } }`;
    const { data, errors } = await app.graphql(query, { before }, options);
    expect(errors).toBeUndefined();
    expect(data.partners.totalCount.value).toBe(data.partners.nodes.length);
    return data.partners.nodes.map(({ name }: { name: { text: string } }) => name.text);
  };
  const since = "createdAt: { gte: $before }";

  test("is in the order of the alphabet, whatever the accents and the case", async () => {
    const names = ["Äther Network", "Éclair Archive", "eclair museum", "Zelda Association"];
    expect(await list(`where: { ${since} }`)).toEqual(names);
    expect(await list(`where: { ${since} } orderBy: NAME_DESC`)).toEqual([...names].reverse());
  });

  test("can be ordered by age and by change", async () => {
    const byAge = ["Éclair Archive", "eclair museum", "Zelda Association", "Äther Network"];
    expect(await list(`where: { ${since} } orderBy: CREATED_AT`)).toEqual(byAge);
    expect(await list(`where: { ${since} } orderBy: CREATED_AT_DESC`)).toEqual([...byAge].reverse());
    const { data } = await app.graphql('{ partner(by: { slug: "eclair-archive" }) { id } }');
    await admin.do("partnerUpdate", { id: data.partner.id, website: "https://eclair.example" });
    const byChange = [...byAge.slice(1), "Éclair Archive"];
    expect(await list(`where: { ${since} } orderBy: UPDATED_AT`)).toEqual(byChange);
    expect(await list(`where: { ${since} } orderBy: UPDATED_AT_DESC`)).toEqual([...byChange].reverse());
  });

  test.each([
    ["kind: { eq: ARCHIVE }", ["Éclair Archive"]],
    ["kind: { in: [ARCHIVE, MUSEUM] }", ["Éclair Archive", "eclair museum"]],
    ["kind: { notIn: [ARCHIVE, MUSEUM] }", ["Äther Network", "Zelda Association"]],
    ["side: { eq: UNKNOWN }", ["Äther Network"]],
    ['country: { eq: "IT" }', ["eclair museum", "Zelda Association"]],
    ['country: { notIn: ["IT"] }', ["Äther Network", "Éclair Archive"]],
    ["origin: { eq: IMPORTED }", []],
    ["updatedAt: { lt: $before }", []],
    ["or: [{ kind: { eq: ARCHIVE } }, { side: { eq: COMMUNITY } }]", ["Éclair Archive", "Zelda Association"]],
    ["not: { side: { eq: HOST } }", ["Äther Network", "Zelda Association"]],
    ["kind: { in: [] }", []],
  ])("can be filtered by %s", async (condition, names) => {
    expect(await list(`where: { ${since}, ${condition} }`)).toEqual(names);
  });

  test("can be searched and filtered together", async () => {
    expect(await list(`where: { ${since} } search: "ECLAIR"`)).toEqual(["Éclair Archive", "eclair museum"]);
    expect(
      await list(`where: { ${since}, side: { eq: HOST }, kind: { eq: MUSEUM } } search: "éclair"`),
    ).toEqual(["eclair museum"]);
    expect(await list(`where: { ${since} } search: "eclair zelda"`)).toEqual([]);
  });

  test("shows an administrator what is not public too", async () => {
    expect(await list(`where: { ${since} } search: "eclair"`, { key: app.adminKey })).toEqual([
      "Éclair Archive",
      "Eclair in the making",
      "eclair museum",
    ]);
    expect(await list(`where: { ${since} } search: "eclair"`, { key: plainKey })).toHaveLength(2);
  });
});

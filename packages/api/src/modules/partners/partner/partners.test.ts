import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { en, expectAdministratorsOnly, expectNotThere, openStage, type Stage } from "#test/stage";

let { app, admin, plainKey } = {} as Stage;
beforeAll(async () => {
  ({ app, admin, plainKey } = await openStage());
});
afterAll(() => app.close());

const library = {
  name: [
    { language: "uk", text: "Бібліотека на розі" },
    { language: "en", text: "Corner Library" },
  ],
  description: [{ language: "uk", text: "Читальня, де говорять п'ятьма мовами." }],
  kind: "LIBRARY",
  side: "BRIDGE",
  place: {
    country: "IT",
    region: "Liguria",
    locality: "Genova",
    streetAddress: "Vico degli Indoratori 2",
    postalCode: "16123",
    latitude: 44.408,
    longitude: 8.931,
  },
  website: "https://corner.example/",
  contact: { name: "Reading room", email: "hello@corner.example", telephone: "+39 010 000 000" },
  languages: ["uk", "it"],
  identifiers: [
    { scheme: "ROR", value: "https://ror.org/05DXPS055" },
    { scheme: "ISIL", value: "IT-GE0001" },
    { scheme: "WIKIDATA", value: "https://www.wikidata.org/wiki/Q83494" },
  ],
};

const everything = `id slug name { text language } description { text } kind side
  place { country region locality streetAddress postalCode latitude longitude }
  website contact { name email telephone } languages { tag } identifiers { scheme value url }
  externalReferences { source value } origin source { name } isPublic createdAt updatedAt`;

const read = async (id: string, options = {}) =>
  (await app.graphql(`query ($id: ID!) { partner(by: { id: $id }) { ${everything} } }`, { id }, options)).data
    .partner;
const readAsAdmin = (id: string) => read(id, { key: app.adminKey });

const named = (text: string, more = {}) => ({ name: en(text), kind: "MUSEUM", side: "HOST", ...more });

describe("creating a partner", () => {
  test("keeps all that is said of it, identifiers in their bare form", async () => {
    const { id } = await admin.do("partnerCreate", library);
    expect(await readAsAdmin(id)).toMatchObject({
      slug: "corner-library",
      name: { text: "Бібліотека на розі", language: "uk" },
      description: { text: "Читальня, де говорять п'ятьма мовами." },
      kind: "LIBRARY",
      side: "BRIDGE",
      place: library.place,
      website: library.website,
      contact: library.contact,
      languages: [{ tag: "uk" }, { tag: "it" }],
      identifiers: [
        { scheme: "ISIL", value: "IT-GE0001", url: null },
        { scheme: "ROR", value: "05dxps055", url: "https://ror.org/05dxps055" },
        { scheme: "WIKIDATA", value: "Q83494", url: "https://www.wikidata.org/entity/Q83494" },
      ],
      externalReferences: [],
      origin: "CREATED",
      source: null,
      isPublic: false,
    });
  });

  test("takes a kind and a side that nobody knows", async () => {
    const { id } = await admin.do("partnerCreate", named("Somebody", { kind: "UNKNOWN", side: "UNKNOWN" }));
    expect(await readAsAdmin(id)).toMatchObject({
      kind: "UNKNOWN",
      side: "UNKNOWN",
      place: { country: null, latitude: null },
      contact: { name: null, email: null, telephone: null },
      website: null,
      languages: [],
    });
  });

  test("makes a slug of the first name in Latin letters, or of nothing", async () => {
    const mixed = [
      { language: "ti", text: "ቤተ-መዘክር" },
      { language: "it", text: "Museo delle Città, «Così è»" },
    ];
    expect((await admin.do("partnerCreate", named("", { name: mixed }))).slug).toBe(
      "museo-delle-citta-cosi-e",
    );
    const chinese = [{ language: "zh", text: "博物馆" }];
    expect((await admin.do("partnerCreate", named("", { name: chinese }))).slug).toMatch(
      /^partner-[0-9a-f]{8}$/,
    );
  });

  test("adds letters to a slug that is taken, unless that very slug was asked for", async () => {
    await admin.publicPartner(named("House of Bread"));
    const { slug } = await admin.do("partnerCreate", named("House of Bread"));
    expect(slug).toMatch(/^house-of-bread-[0-9a-f]{8}$/);
    const refused = await admin.try("partnerCreate", named("Other", { slug: "house-of-bread" }));
    expect(places(refused)).toEqual(["slug NOT_UNIQUE"]);
    expect(refused.userErrors[0]?.message).toBe(
      "Another record already has the slug house-of-bread. Choose another.",
    );
  });

  test("reports every error at once and writes nothing", async () => {
    const tooMany = Array.from({ length: 51 }, (_, index) => `de-x-${index + 10}`);
    const refused = await admin.try("partnerCreate", {
      name: [
        { language: "en", text: " " },
        { language: "it", text: "x".repeat(301) },
        { language: "it", text: "Museo" },
      ],
      description: [{ language: "en", text: "d".repeat(20_001) }],
      kind: "MUSEUM",
      side: "HOST",
      slug: "Not A Slug",
      place: { latitude: 91, longitude: 0, streetAddress: "s".repeat(301) },
      contact: { email: "nobody" },
      languages: tooMany,
      identifiers: [
        { scheme: "ROR", value: "05dxps056" },
        { scheme: "WIKIDATA", value: "Q42" },
        { scheme: "WIKIDATA", value: "https://www.wikidata.org/wiki/Q42" },
        { scheme: "ISIL", value: "IT-\ud800" },
      ],
    });
    expect(places(refused)).toEqual([
      "contact.email INVALID",
      "description.0.text TOO_LONG",
      "identifiers.0.value INVALID",
      "identifiers.2 NOT_UNIQUE",
      "identifiers.3.value INVALID",
      "languages TOO_MANY",
      "name.0.text REQUIRED",
      "name.1.text TOO_LONG",
      "name.2.language NOT_UNIQUE",
      "place INVALID",
      "place.streetAddress TOO_LONG",
      "slug INVALID",
    ]);
    expect(refused.userErrors.every(({ path }) => path[0] === "input")).toBe(true);
    const { data } = await app.asAdmin(
      '{ partner(by: { identifier: { scheme: WIKIDATA, value: "Q42" } }) { id } }',
    );
    expect(data.partner).toBeNull();
  });

  test.each([
    ["en", "05dxps056 is not a valid ROR identifier. Check it for a typing error."],
    ["ar", "05dxps056 ليس معرّفًا صحيحًا في ROR. تحقق من خطأ في الكتابة."],
    ["it", "05dxps056 non è un identificativo ROR valido. Controlla che non ci sia un errore di battitura."],
    ["ti", "05dxps056 ቅኑዕ መለለዪ ROR ኣይኮነን። ናይ ጽሕፈት ጌጋ ከይህልዎ ርአ።"],
    ["uk", "05dxps056 не є дійсним ідентифікатором ROR. Перевірте, чи немає помилки."],
    ["zh", "05dxps056 不是有效的 ROR 标识符。请检查是否有输入错误。"],
    ["ha", "05dxps056 is not a valid ROR identifier. Check it for a typing error."],
  ])("says in %s what is wrong", async (language, message) => {
    const identifiers = [{ scheme: "ROR", value: "05dxps056" }];
    const { userErrors } = await admin.try("partnerCreate", named("Any", { identifiers }), {
      headers: { "accept-language": language },
    });
    expect(userErrors.map((error) => error.message)).toEqual([message]);
  });

  test("refuses an identifier that another partner has", async () => {
    const identifiers = [{ scheme: "WIKIDATA", value: "Q1001" }];
    await admin.do("partnerCreate", named("First", { identifiers }));
    const refused = await admin.try("partnerCreate", named("Second", { identifiers }));
    expect(places(refused)).toEqual(["identifiers.0.value NOT_UNIQUE"]);
  });
});

describe("changing a partner", () => {
  test("leaves what is not named, and clears what is null", async () => {
    const { id } = await admin.do("partnerCreate", { ...library, identifiers: [] });
    await admin.do("partnerUpdate", {
      id,
      description: null,
      website: null,
      contact: null,
      place: null,
      languages: null,
    });
    expect(await readAsAdmin(id)).toMatchObject({
      name: { text: "Бібліотека на розі" },
      kind: "LIBRARY",
      side: "BRIDGE",
      description: null,
      website: null,
      contact: { name: null, email: null, telephone: null },
      place: { country: null, locality: null, latitude: null },
      languages: [],
    });
  });

  test("changes the name language by language", async () => {
    const { id } = await admin.do("partnerCreate", named("Old name"));
    await admin.do("partnerUpdate", { id, name: [{ language: "zh", text: "旧名" }] });
    const name = [
      { language: "en", text: null },
      { language: "ar", text: "اسم" },
    ];
    await admin.do("partnerUpdate", { id, name });
    const query = "query ($id: ID!) { partner(by: { id: $id }) { name { translations { language text } } } }";
    const { data } = await app.asAdmin(query, { id });
    expect(data.partner.name.translations).toEqual([
      { language: "zh", text: "旧名" },
      { language: "ar", text: "اسم" },
    ]);
  });

  test("gives identifiers whole: they are replaced, kept or all removed", async () => {
    const identifiers = [{ scheme: "WIKIDATA", value: "Q2001" }];
    const { id } = await admin.do("partnerCreate", named("With ids", { identifiers }));
    await admin.do("partnerUpdate", { id, website: "https://ids.example" });
    expect((await readAsAdmin(id)).identifiers).toHaveLength(1);
    await admin.do("partnerUpdate", { id, identifiers: [{ scheme: "ISIL", value: "DE-1" }, ...identifiers] });
    expect((await readAsAdmin(id)).identifiers).toHaveLength(2);
    await admin.do("partnerUpdate", { id, identifiers: [] });
    expect((await readAsAdmin(id)).identifiers).toEqual([]);
    await admin.do("partnerCreate", named("Heir", { identifiers }));
  });

  test("cannot take away the name, the kind, the side or the slug", async () => {
    const { id } = await admin.do("partnerCreate", named("Firm"));
    const refused = await admin.try("partnerUpdate", { id, name: null, kind: null, side: null, slug: null });
    expect(places(refused)).toEqual(["kind REQUIRED", "name REQUIRED", "side REQUIRED", "slug REQUIRED"]);
    const emptied = await admin.try("partnerUpdate", { id, name: [{ language: "en", text: null }] });
    expect(places(emptied)).toEqual(["name REQUIRED"]);
  });

  test("says that it is not there, also when the id is that of something else", async () => {
    const unknown = ["part_01k3zzzzzzzzzzzzzzzzzzzzzz", "prog_01k3zzzzzzzzzzzzzzzzzzzzzz", "", "part_", "x"];
    const inputs = { partnerUpdate: {}, partnerPublish: {}, partnerUnpublish: {} };
    await expectNotThere({ admin }, "partner", unknown, inputs);
  });

  test("is for administrators alone", async () => {
    const { id } = await admin.do("partnerCreate", named("Guarded"));
    await expectAdministratorsOnly(
      { app, plainKey },
      {
        partnerCreate: named("Intruder"),
        partnerUpdate: { id, slug: "intruder" },
        partnerPublish: { id },
        partnerUnpublish: { id },
      },
    );
    expect(await readAsAdmin(id)).toMatchObject({ slug: "guarded", isPublic: false });
    const { data } = await app.asAdmin('{ partners(search: "Intruder") { totalCount { value } } }');
    expect(data.partners.totalCount.value).toBe(0);
  });
});

describe("publishing a partner", () => {
  test("shows it to everybody, and unpublishing hides it again", async () => {
    const { id } = await admin.do("partnerCreate", named("Open House"));
    for (const options of [{}, { key: plainKey }]) expect(await read(id, options)).toBeNull();
    expect(await admin.do("partnerPublish", { id })).toMatchObject({ isPublic: true });
    for (const options of [{}, { key: plainKey }])
      expect(await read(id, options)).toMatchObject({ slug: "open-house", isPublic: true });
    expect(await admin.do("partnerUnpublish", { id })).toMatchObject({ isPublic: false });
    for (const options of [{}, { key: plainKey }]) expect(await read(id, options)).toBeNull();
    expect(await readAsAdmin(id)).toMatchObject({ isPublic: false });
  });

  test("can be asked for twice", async () => {
    const { id } = await admin.do("partnerCreate", named("Twice"));
    await admin.do("partnerPublish", { id });
    expect(await admin.do("partnerPublish", { id })).toMatchObject({ isPublic: true });
  });
});

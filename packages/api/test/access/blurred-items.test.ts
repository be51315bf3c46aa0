import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Council, type Login, openCouncil } from "#test/council-stage";
import { trustedUrl } from "#test/operations";
import { en } from "#test/stage";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";

// Somebody chose BLUR: what they are in stays as it was for whoever sees it, and nothing tells where and when exactly it is from.

let council: Council;
beforeAll(async () => {
  council = await openCouncil();
});
afterAll(() => council.close());

const uuidOf = (id: string) => decodeId(id.split("_")[0] ?? "", id) ?? "";
const access = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
const word = "zemzem";

interface Shown {
  id: string;
  /** Codes of the receipts of those in it. */
  codes: string[];
  subjects: string[];
  /** Approves it again, as it is now. */
  approve(): Promise<void>;
}

/** An item that everybody sees, with people in it who agreed to that, and to be shown on a map. */
async function shown(facts: object, people = 1): Promise<Shown> {
  const { perform, partners, sql, protocol, ask } = council;
  const { id } = await perform("maria", "archiveItemCreate", {
    ...{ holderId: partners.museum, kind: "ORAL_HISTORY", title: en(`A ${word} tale`) },
    ...facts,
  });
  await perform("maria", "archiveItemOffer", { id, communityId: partners.ayni });
  await perform("aster", "archiveItemAccept", { id, communityId: partners.ayni });
  const person = { partnerId: partners.museum, kind: "PERSON", name: "Abrehet" };
  const mutation = `mutation ($input: ConsentSubjectCreateInput!) {
    consentSubjectCreate(input: $input) { receiptCode consentSubject { id } } }`;
  const made = [];
  for (let count = 0; count < people; count += 1)
    made.push((await ask("maria", mutation, { input: person })).consentSubjectCreate);
  const subjects = made.map(({ consentSubject }) => consentSubject.id as string);
  const codes = made.map(({ receiptCode }) => receiptCode as string);
  const listed = subjects.map((subjectId) => ({ subjectId }));
  await perform("maria", "archiveItemSubjectsAdd", { id, subjects: listed });
  await perform("aster", "archiveItemSubjectsComplete", { id });
  for (const subject of subjects) await agree(subject, id, "2020-01-01");
  // It is seen at once, and on a map, where the people gave that before it was approved.
  await perform("aster", "archiveItemProtocolPlace", { id, protocolId: await protocol("aster", "PUBLIC") });
  const approve = async () => {
    const [item] = await sql("select content_revision from heritage.items where id = $1", [uuidOf(id)]);
    const reading = { expectedContentRevision: item?.content_revision };
    await council.approve("aster", id, "PUBLIC", reading);
    await council.approve("maria", id, "PUBLIC", reading);
  };
  await approve();
  return { id, codes, subjects, approve };
}

async function agree(id: string, itemId: string, happenedOn: string): Promise<void> {
  const { perform, partners, people, sql } = council;
  const [evidence] = await sql(
    `insert into heritage.consent_evidence (home_partner_id, kind, note, recorded_by)
     values ($1, 'COMMUNITY_MEETING_MINUTES', 'All said yes', $2) returning id`,
    [uuidOf(partners.museum), uuidOf(people.maria)],
  );
  await perform("maria", "consentRecord", {
    ...{ id, itemId, state: "GIVEN", saidBy: "SUBJECT", happenedOn },
    ...{ purposes: [...access, "MAP_PUBLICATION"], evidenceId: encodeId("evid", evidence.id) },
  });
}

async function withdraw(code: string, leaves: string, more: object = {}): Promise<void> {
  const { userErrors } = await council.attempt(undefined, "consentWithdrawByCode", { code, leaves, ...more });
  expect(userErrors).toEqual([]);
}

const exact = {
  date: { asWritten: "4 May 1935" },
  details: { oralHistory: { place: en("Kidane kitchen"), recordedOn: "2019-03-05" } },
  places: [
    {
      name: en("Adua quarter"),
      country: "ET",
      latitude: 14.163_21,
      longitude: 38.897_65,
      precision: "EXACT",
    },
  ],
};
const exactly = /4 May|1935|Adua|Kidane|2019|14\.16|38\.89/;
/** Ids and the ends of slugs hold any digits once in a while. */
const withoutChance = (text: string) => text.replace(/(?<="[a-z]+_)[0-9a-z]{26}(?=")|-[0-9a-f]{8}(?=")/g, "");
const facts = `id title { text } date { asWritten edtf reason earliest latest }
  places { key name { text translations { text } } country precision latitude longitude }
  details { ... on OralHistoryDetails { place { text } recordedOn } }`;
const everybody: (Login | "admin" | undefined)[] = ["maria", "sofia", "tesfa", "admin", undefined];
const read = async (who: Login | "admin" | undefined, id: string, selection = facts) =>
  (await council.ask(who, `query ($id: ID!) { archiveItem(by: { id: $id }) { ${selection} } }`, { id }))
    .archiveItem;
const exactFacts =
  "exactFacts { date { asWritten edtf earliest } places { name { text } } recordedAt { text } recordedOn }";
const exactAnswer = {
  date: { asWritten: "4 May 1935", edtf: "1935-05-04", earliest: "1935-05-04" },
  places: [{ name: { text: "Adua quarter" } }],
  recordedAt: { text: "Kidane kitchen" },
  recordedOn: "2019-03-05",
};

describe("BLUR", () => {
  test("leaves the item as it was, without its exact place and date, on every surface", async () => {
    const { app, ask, sees } = council;
    const { id, codes } = await shown(exact);
    const [before, after] = [
      await shown({ date: { asWritten: "1931" }, title: en("Before") }),
      await shown({ date: { asWritten: "1938" }, title: en("After") }),
    ];
    const surfaces: Record<string, string> = {
      item: `{ archiveItem(by: { id: "${id}" }) { ${facts} } }`,
      node: `{ node(id: "${id}") { ... on ArchiveItem { ${facts} } } }`,
      list: `{ archiveItems(first: 50, orderBy: DATE) { nodes { ${facts} } edges { cursor } } }`,
      search: `{ archiveItems(first: 5, search: "${word}") { nodes { ${facts} } edges { matches { field } } } }`,
      partner: `{ partners(first: 10) { nodes { archiveItems(first: 5) { nodes { ${facts} } } } } }`,
    };
    const urls = [
      trustedUrl(app.url, "ListArchiveItems", { first: 50 }),
      trustedUrl(app.url, "GetArchiveItem", { by: { id } }),
    ];
    const askAll = async () => {
      const answers: [string, string][] = [];
      for (const who of everybody)
        for (const [name, query] of Object.entries(surfaces))
          answers.push([`${name} by ${who}`, JSON.stringify(await ask(who, query))]);
      for (const url of urls) answers.push([url, await (await fetch(url)).text()]);
      return answers.map(([name, text]): [string, string] => [name, withoutChance(text)]);
    };
    for (const [name, text] of await askAll()) expect([name, exactly.test(text)]).toEqual([name, true]);
    const inOrder = async (orderBy: string) => {
      const query = `{ archiveItems(first: 50, orderBy: ${orderBy}) { nodes { id } } }`;
      const ids = [id, before.id, after.id];
      const { nodes } = (await ask(undefined, query)).archiveItems;
      return nodes.map((node: { id: string }) => ids.indexOf(node.id));
    };
    expect(await inOrder("DATE")).toEqual([1, 0, 2]);
    const found = async (argument: string) => {
      const query = `{ archiveItems(first: 50, ${argument}) { nodes { id } totalCount { value } } }`;
      const { nodes } = (await ask(undefined, query)).archiveItems;
      return nodes.some((node: { id: string }) => node.id === id);
    };
    const asked = [
      'where: { date: { to: "1934-12-31" } }',
      'where: { date: { from: "1936-01-01" } }',
      'search: "adua"',
      'search: "kidane"',
      `search: "${word}"`,
    ];
    const foundBy = async () => Promise.all(asked.map(found));
    expect(await foundBy()).toEqual([false, false, true, true, true]);

    await withdraw(codes[0] ?? "", "BLUR");

    for (const [name, text] of await askAll()) expect([name, text.match(exactly)]).toEqual([name, null]);
    for (const who of everybody) {
      expect(await read(who, id)).toMatchObject({
        title: { text: `A ${word} tale` },
        date: { asWritten: null, edtf: "193X", reason: null, earliest: "1930-01-01", latest: "1939-12-31" },
        places: [{ name: null, country: "ET", latitude: 14.5, longitude: 38.5 }],
        details: { place: null, recordedOn: null },
      });
      expect(await read(who, id, exactFacts)).toEqual({ exactFacts: null });
    }
    // Where it stands in a list tells the decade and no more, and so does every filter.
    expect(await inOrder("DATE")).toEqual([0, 1, 2]);
    expect(await inOrder("DATE_DESC")).toEqual([2, 1, 0]);
    expect(await foundBy()).toEqual([true, true, false, false, true]);
    const decades = "{ archiveItems { facets(fields: [DECADE]) { buckets { value count { value } } } } }";
    expect((await ask(undefined, decades)).archiveItems.facets[0].buckets).toEqual([
      { value: "1930", count: { value: 3 } },
    ]);
    // Its stewards look after what is withheld.
    expect(await read("aster", id)).toMatchObject({ date: { asWritten: null }, places: [{ name: null }] });
    expect(await read("aster", id, exactFacts)).toEqual({ exactFacts: exactAnswer });
    expect(await sees("aster", id)).toBe(true);
  });

  test("of several choices the strictest wins, and a later yes shows nothing before its stewards have approved it again", async () => {
    const { sees, sql } = council;
    const { id, codes, subjects, approve } = await shown(exact, 2);
    await withdraw(codes[0] ?? "", "BLUR");
    await withdraw(codes[1] ?? "", "METADATA_ONLY");
    expect(await sees(undefined, id)).toBe(true);
    expect((await read(undefined, id)).date.asWritten).toBeNull();
    await sql("update heritage.consent_events set happened_on = happened_on - 9 where leaves is not null");
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await agree(subjects[1] ?? "", id, yesterday);
    expect((await read(undefined, id)).date.asWritten).toBeNull();
    await agree(subjects[0] ?? "", id, yesterday);
    expect(await sees(undefined, id)).toBe(false);
    expect(await read("aster", id)).toMatchObject({
      date: { asWritten: "4 May 1935" },
      places: [{ name: { text: "Adua quarter" } }],
      details: { place: { text: "Kidane kitchen" }, recordedOn: "2019-03-05" },
    });
    await approve();
    expect(await read(undefined, id)).toMatchObject({ places: [{ latitude: 14.163_21 }] });
    const search = '{ archiveItems(search: "adua") { nodes { id } } }';
    const { nodes } = (await council.ask(undefined, search)).archiveItems;
    expect(nodes).toContainEqual({ id });
    // Blurred and then closed is closed.
    await withdraw(codes[0] ?? "", "BLUR");
    await withdraw(codes[1] ?? "", "HIDE");
    expect(await sees(undefined, id)).toBe(false);
  });

  test("lets no small correction tell what is withheld, and says why", async () => {
    const { perform, attempt, partners } = council;
    const { id, codes } = await shown(exact);
    for (const [who, partnerId] of [
      ["maria", partners.museum],
      ["aster", partners.ayni],
    ] as const)
      await perform(who, "archiveItemAgreeToCorrections", { id, partnerId, agrees: true });
    await withdraw(codes[0] ?? "", "BLUR");
    const correction = {
      id,
      partnerId: partners.museum,
      field: "TITLE",
      language: "en",
      text: "A Photograph",
    };
    const { userErrors } = await attempt("maria", "archiveItemCorrect", correction);
    expect(userErrors).toMatchObject([{ code: "CONDITION_MISSING" }]);
    expect(userErrors[0].message).toContain("withheld");
  });

  test("is the stewards' to decide where the texts of the item tell what is exact", async () => {
    const { sees } = council;
    const { id, codes, approve } = await shown({ ...exact, title: en("A wedding in 1935") });
    await withdraw(codes[0] ?? "", "BLUR");
    expect(await sees(undefined, id)).toBe(false);
    await approve();
    expect(await read(undefined, id)).toMatchObject({ date: { asWritten: null }, places: [{ name: null }] });
  });

  test("is kept to by whatever is written later, and who saves what they read takes nothing away", async () => {
    const { perform } = council;
    const { id, codes, approve } = await shown(exact);
    await withdraw(codes[0] ?? "", "BLUR");
    const [place] = (await read("maria", id)).places;
    await perform("maria", "archiveItemUpdate", {
      ...{ id, date: { asWritten: "5 May 1936" } },
      updatePlaces: [{ key: place.key, name: en("Adua market") }],
      addPlaces: [{ name: en("Adigrat"), latitude: 14.2, longitude: 39.4, precision: "EXACT" }],
    });
    await approve();
    expect(await read(undefined, id)).toMatchObject({
      date: { asWritten: null, edtf: "193X" },
      places: [{ name: null }, { name: null, latitude: 14.5, longitude: 39.5 }],
    });
    for (const search of ["adua", "market", "adigrat"]) {
      const query = `{ archiveItems(search: "${search}", where: { id: { eq: "${id}" } }) { nodes { id } } }`;
      expect((await council.ask(undefined, query)).archiveItems.nodes).toEqual([]);
    }
    await perform("maria", "archiveItemUpdate", {
      ...{ id, summary: en("Told at a wedding"), details: { oralHistory: {} }, date: null },
      updatePlaces: [{ key: place.key, country: "ET" }],
    });
    expect(await read("aster", id, exactFacts)).toEqual({
      exactFacts: {
        ...exactAnswer,
        date: { asWritten: "5 May 1936", edtf: "1936-05-05", earliest: "1936-05-05" },
        places: [{ name: { text: "Adua market" } }, { name: { text: "Adigrat" } }],
      },
    });
  });

  test("takes a date that spans decades to their beginning and their end, and one of long ago away", async () => {
    for (const [asWritten, date] of [
      ["1934-1952", { edtf: null, earliest: "1930-01-01", latest: "1959-12-31" }],
      ["before 1952", { edtf: null, earliest: null, latest: "1959-12-31" }],
      ["500 BC", null],
    ] as const) {
      const { id, codes } = await shown({ date: { asWritten } });
      expect((await read(undefined, id)).date.earliest).not.toBe("1930-01-01");
      await withdraw(codes[0] ?? "", "BLUR");
      const seen = (await read(undefined, id)).date;
      if (date === null) expect(seen).toBeNull();
      else expect(seen).toMatchObject({ asWritten: null, ...date });
    }
  });

  test("of a medium leaves nothing of it; and a no to being kept at all is not lessened by it", async () => {
    const { sees, sql } = council;
    const { id, codes } = await shown(exact);
    const [medium] = await sql(
      `insert into heritage.media (item_id, home_partner_id, kind, search_vector)
       select id, home_partner_id, 'IMAGE', '' from heritage.items, set_config('hx.viewer', 'SYSTEM', false) where id = $1 returning id`,
      [uuidOf(id)],
    );
    await withdraw(codes[0] ?? "", "BLUR", { mediumId: encodeId("medi", medium.id) });
    expect((await read(undefined, id)).date.asWritten).toBe("4 May 1935");
    await withdraw(codes[0] ?? "", "BLUR", { purposes: ["ARCHIVING"] });
    for (const who of [...everybody, "aster"] as const) expect(await sees(who, id)).toBe(false);
  });
});

describe("METADATA_ONLY", () => {
  test("is a no to exact places on a map too", async () => {
    const { id, codes } = await shown(exact);
    expect((await read(undefined, id)).places[0].latitude).toBe(14.163_21);
    await withdraw(codes[0] ?? "", "METADATA_ONLY");
    expect(await read(undefined, id)).toMatchObject({
      date: { asWritten: "4 May 1935" },
      places: [{ name: { text: "Adua quarter" }, latitude: 14.15, longitude: 38.85 }],
    });
  });
});

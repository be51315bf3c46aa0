// The guide docs/guides/did-understanding-grow.md as it is told there, through the SDK and in a browser.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  acceptInvitation,
  addTurns,
  agreeProgram,
  answerRecommendation,
  answerSurvey,
  approveEvaluation,
  approveProgram,
  type Client,
  closeProgram,
  closeWave,
  commentOnEvaluation,
  createArchiveItem,
  createClient,
  createConsentEvidence,
  createConsentSubject,
  createEvaluation,
  createExcerpt,
  createPartner,
  createProgram,
  createQualitativeRecord,
  createRecommendation,
  getEvaluation,
  inviteMember,
  issueEvaluationCodes,
  linkSpeaker,
  listRecommendations,
  lookUpSurvey,
  openWave,
  publishEvaluation,
  publishPartner,
  recordConsent,
  recordFinding,
  releaseEvaluation,
  saveInstrument,
  startProgram,
  tellRecommendationChange,
  withdrawConsentByCode,
  withdrawFromSurvey,
} from "../src/index.ts";
import { type MuseumSite, openMuseumSite } from "./support/museum-site.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";
import {
  consent,
  en,
  languageOf,
  languages,
  questions,
  type Side,
  type Steps,
  sides,
  stepsOf,
} from "./support/sunday-table.ts";

let api: RunningApi;
let site: MuseumSite;
beforeAll(async () => {
  api = await startApi();
  site = await openMuseumSite(api.url);
});
afterAll(async () => {
  await site?.close();
  await api?.close();
});

const clientOf = (key?: string) =>
  createClient({ url: api.url, languages: ["en"], timeoutMs: 50_000, ...(key && { key }) });

/** A record of a payload that has no errors. */
function made<T>(
  record: T | null | undefined,
  { userErrors }: { userErrors: readonly { message: string }[] },
): T {
  expect(userErrors).toEqual([]);
  if (record == null) throw new Error("The payload holds no record.");
  return record;
}

/** A story circle, of whom one woman lets herself be quoted by name, and a man has not been asked: the code on her receipt. */
async function holdCircle(eva: Client, rosa: Client, { id, museum }: Record<"id" | "museum", string>) {
  const held = await createQualitativeRecord(eva, {
    input: {
      ...{ evaluationId: id, kind: "STORY_CIRCLE", title: en("Coffee at the Sunday table") },
      ...{ heldOn: "2026-05-04", languages: ["en"] },
    },
  });
  const circle = made(held.qualitativeRecord, held).id;
  const said = [
    { speaker: 1, side: "COMMUNITY", language: "en", text: "We spoke on the stairs only. Now we cook." },
    { speaker: 2, side: "HOST", language: "en", text: "I had never been asked in." },
  ] as const;
  made(true, await addTurns(eva, { input: { id: circle, addTurns: [...said] } }));
  // What was said is the evaluator's alone, who reads it with a GraphQL tool.
  const reading = `{ node(id: "${circle}") { ... on QualitativeRecord { turns { nodes { id } } } } }`;
  const answer = await fetch(api.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${api.tokenFor("eva")}` },
    body: JSON.stringify({ query: reading }),
  });
  const { data } = (await answer.json()) as { data: { node: { turns: { nodes: { id: string }[] } } } };
  for (const [index, text] of ["Now we cook.", "I had never been asked in."].entries()) {
    const turnId = data.node.turns.nodes[index]?.id ?? "";
    made(true, await createExcerpt(eva, { input: { turnId, text: en(text) } }));
  }
  // Rosa keeps the recording, and writes down what Abrehet agrees to.
  const recording = await createArchiveItem(rosa, {
    input: { holderId: museum, kind: "STORY", title: en("The recording") },
  });
  const itemId = made(recording.archiveItem, recording).id;
  const subject = await createConsentSubject(rosa, {
    input: { partnerId: museum, kind: "PERSON", name: "Abrehet", itemIds: [itemId] },
  });
  const subjectId = made(subject.consentSubject, subject).id;
  const evidence = await createConsentEvidence(rosa, {
    input: { partnerId: museum, subjectId, kind: "WITNESSED", note: "Said after the circle." },
  });
  const evidenceId = made(evidence.consentEvidence, evidence).id;
  const yes = { id: subjectId, itemId, state: "GIVEN", saidBy: "SUBJECT", evidenceId } as const;
  made(true, await recordConsent(rosa, { input: { ...yes, purposes: ["QUOTE_ATTRIBUTED"] } }));
  const speaker = { id: circle, speaker: 1, subjectId, itemId, name: "Abrehet T." };
  made(true, await linkSpeaker(rosa, { input: speaker }));
  return made(subject.receiptCode, subject);
}

interface Person {
  code: string;
  side: Side;
  place: number;
}

test("a museum and an association ask what changed, and change something", async () => {
  const admin = clientOf(api.key);
  const visitor = clientOf();
  const [senait, carla, eva, rosa] = ["senait", "carla", "eva", "rosa"].map((name) =>
    clientOf(api.tokenFor(name)),
  ) as [Client, Client, Client, Client];
  const partner = async (name: string, more: { kind: "MUSEUM" | "MIGRANT_ASSOCIATION"; side: Side }) => {
    const created = await createPartner(admin, { input: { name: en(name), ...more } });
    const { id } = made(created.partner, created);
    made(true, await publishPartner(admin, { input: { id } }));
    return id;
  };
  const join = async (
    who: Client,
    partnerId: string,
    role: "PROGRAM_COORDINATOR" | "EVALUATOR" | "CURATOR",
  ) => {
    const invited = await inviteMember(admin, { input: { partnerId, role } });
    const joined = await acceptInvitation(who, { input: { secret: made(invited.secret, invited) } });
    return made(joined.membership, joined);
  };
  const museum = await partner("Harbour Museum", { kind: "MUSEUM", side: "HOST" });
  const association = await partner("Circle of Ayni", { kind: "MIGRANT_ASSOCIATION", side: "COMMUNITY" });
  await join(senait, association, "PROGRAM_COORDINATOR");
  await join(carla, museum, "PROGRAM_COORDINATOR");
  await join(rosa, museum, "CURATOR");
  const { person } = await join(eva, museum, "EVALUATOR");
  const asOf = { COMMUNITY: senait, HOST: carla };

  // A program of both.
  const drafted = await createProgram(senait, {
    input: {
      partnerId: association,
      title: en("Sunday table"),
      kind: "SHARED_MEAL",
      startsOn: "2031-05-01",
      partners: [
        { partnerId: association, role: "LEAD" },
        { partnerId: museum, role: "HOST" },
      ],
    },
  });
  const { id: programId } = made(drafted.program, drafted);
  for (const side of sides)
    made(true, await approveProgram(asOf[side], { input: { id: programId, side, evidence: "Minutes" } }));
  made(true, await agreeProgram(senait, { input: { id: programId } }));

  // Both agree what is measured, by which smallest change, and who reads.
  const owners = { communityOwnerId: association, hostOwnerId: museum };
  const change = { fromWave: "BASELINE", toWave: "END", isPrimary: true, ...owners } as const;
  const begun = await createEvaluation(senait, {
    input: {
      programId,
      title: en("Did understanding grow?"),
      evaluatorId: person?.id ?? null,
      expectedCommunity: 30,
      expectedHost: 30,
      responsesUntil: "2032-01-01",
      waves: ["BASELINE", "END"],
      breakdowns: ["LANGUAGE"],
      metrics: [
        {
          ...{ ...change, metric: "BELONGING", name: en("At home here"), items: [{ question: "home" }] },
          limits: en("It is not how long people stay."),
        },
        {
          ...{
            ...change,
            metric: "ATTITUDE_SHIFT",
            name: en("One another"),
            items: [{ question: "others" }],
          },
          limits: en("It is not what they do."),
        },
      ],
    },
  });
  const { id } = made(begun.evaluation, begun);
  const saved = await saveInstrument(senait, { input: { evaluationId: id, consent, questions } });
  const instrument = made(saved.instrument, saved);
  expect(instrument.languages.filter(({ isComplete }) => isComplete)).toHaveLength(4);
  expect(await getEvaluation(visitor, { by: { id } })).toBeNull();
  for (const side of sides)
    made(true, await approveEvaluation(asOf[side], { input: { id, side, evidence: "Minutes, item 3" } }));
  const design = await getEvaluation(visitor, { by: { id } });
  expect([design?.lifecycle, design?.breakdowns]).toEqual(["APPROVED", ["LANGUAGE"]]);

  // Thirty people a side, each with a code on paper.
  const people = (
    await Promise.all(
      sides.map(async (side) => {
        const issued = await issueEvaluationCodes(asOf[side], { input: { id, side, count: 30 } });
        return made(issued.codes, issued).map((code, place) => ({ code, side, place }));
      }),
    )
  ).flat();
  expect(new Set(people.map(({ code }) => code)).size).toBe(60);

  /** What somebody says on their own device: kept there until it has been sent, which may take more than one go. */
  const answer = async ({ code, side, place }: Person, steps: Steps) => {
    const language = languageOf(side, place);
    // The last of each side do so on the museum's page; one of them where there is no network.
    if (place === 27 || place === 26) return site.answer(code, steps, { language, isOffline: place === 26 });
    const looked = await lookUpSurvey(visitor, { input: { code, language } });
    expect(made(looked.survey, looked).language?.tag).toBe(language);
    const answers = Object.entries(steps).map(([question, step]) => ({
      ...{ question, choice: `s${step}`, clientId: randomUUID() },
    }));
    const input = { code, language, hasConsented: true, answers };
    const sent = await answerSurvey(visitor, { input });
    expect(sent.outcomes.map(({ state }) => state)).toEqual(["KEPT", "KEPT"]);
    // The connection was lost before the answer came: the device sends the same again.
    if (place % 7 === 0)
      expect((await answerSurvey(visitor, { input })).outcomes.map(({ state }) => state)).toEqual([
        "REPLAYED",
        "REPLAYED",
      ]);
  };
  const [early, late] = [people[1]?.code as string, people[31]?.code as string];
  for (const [index, when] of (["before", "after"] as const).entries()) {
    const wave = design?.waves[index]?.id as string;
    made(true, await openWave(senait, { input: { id: wave, languages } }));
    const asked = people.filter(({ code }) => when === "before" || code !== early);
    // Ten at a time, as in a room.
    while (asked.length > 0)
      await Promise.all(
        asked.splice(0, 10).map((person) => answer(person, stepsOf(person.side, person.place)[when])),
      );
    // Somebody changes their mind, and needs nothing but the code.
    if (when === "before") {
      const withdrawn = await withdrawFromSurvey(visitor, { input: { code: early } });
      expect(made(withdrawn.receipt, withdrawn)).toContain("has been deleted");
    }
    made(true, await closeWave(senait, { input: { id: wave } }));
  }

  // A story circle, of equal rank with the numbers.
  const receipt = await holdCircle(eva, rosa, { id, museum });
  const quotes = async () => {
    const shown = await getEvaluation(visitor, { by: { id } });
    return shown?.qualitativeRecords.flatMap(({ excerpts }) =>
      excerpts.map(({ name, text }) => `${name}: ${text.text}`),
    );
  };
  expect(await quotes()).toEqual([]);

  // Only the evaluator releases. Both sides read first and comment; everybody reads the same from then on.
  expect((await releaseEvaluation(eva, { input: { id } })).userErrors).toEqual([]);
  expect((await getEvaluation(visitor, { by: { id } }))?.releases).toEqual([]);
  expect((await publishEvaluation(eva, { input: { id } })).userErrors.map(({ code }) => code)).toEqual([
    "CONDITION_MISSING",
  ]);
  const comment = en("We have read it.");
  made(true, await commentOnEvaluation(senait, { input: { id, side: "COMMUNITY", comment } }));
  made(true, await commentOnEvaluation(carla, { input: { id, side: "HOST", comment } }));
  made(true, await publishEvaluation(eva, { input: { id } }));
  const released = await getEvaluation(visitor, { by: { id } });
  const results = released?.releases[0]?.results ?? [];
  const verdicts = Object.fromEntries(
    results.map(({ metricId, side, verdict, reasons }) => [
      `${design?.metrics.find((metric) => metric.id === metricId)?.metric} ${side}`,
      [verdict, ...reasons],
    ]),
  );
  expect(verdicts).toEqual({
    "BELONGING COMMUNITY": ["NOT_SUPPORTED", "SMALLER_THAN_AGREED"],
    "BELONGING HOST": ["SUPPORTED"],
    "ATTITUDE_SHIFT COMMUNITY": ["INSUFFICIENT_DATA", "TOO_UNCERTAIN"],
    "ATTITUDE_SHIFT HOST": ["INSUFFICIENT_DATA", "TOO_UNCERTAIN"],
  });
  // Thirty people a side are too few for some tables: those are withheld, with one reason for all.
  expect(results.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(0);
  // By language: of the community eighteen spoke Tigrinya, of the hosts fifteen English, and of them something is told where that
  // gives nobody away. Of languages of fewer than ten nothing is, nor of the twelve hosts who spoke Italian: with English and all
  // others they would tell of the three who spoke Arabic. Nobody of the hosts spoke Tigrinya, and that reads the same.
  const byLanguage = results.map(({ metricId, side, byLanguage: told }) => [
    `${design?.metrics.find((metric) => metric.id === metricId)?.metric} ${side}`,
    Object.fromEntries(told.map(({ language, n, suppressed }) => [language, n ?? suppressed?.reason])),
  ]);
  const hidden = { ar: "PROTECTED", en: "PROTECTED", it: "PROTECTED", ti: "PROTECTED" };
  expect(Object.fromEntries(byLanguage)).toEqual({
    "BELONGING COMMUNITY": hidden,
    "BELONGING HOST": hidden,
    "ATTITUDE_SHIFT COMMUNITY": { ...hidden, ti: 15 },
    "ATTITUDE_SHIFT HOST": { ...hidden, en: 15 },
  });

  // She is quoted; he was not asked. Read out over the telephone, the code on her receipt takes the quotation back at once.
  expect(await quotes()).toEqual(["Abrehet T.: Now we cook."]);
  const shown = await site.showResults(id, "ar");
  expect(await shown.verdicts()).toEqual([
    "التغيّر أصغر مما اتُّفق عليه.",
    "لوحظ تغيّر.",
    "لا يمكننا الجزم، لأن الإجابات لا تحسم الأمر.",
    "لا يمكننا الجزم، لأن الإجابات لا تحسم الأمر.",
  ]);
  const noneOfThem = ["العربية والإنجليزية والإيطالية والتغرينية"];
  expect(await shown.languages()).toEqual([
    noneOfThem,
    noneOfThem,
    ["التغرينية", "العربية والإنجليزية والإيطالية"],
    ["الإنجليزية", "العربية والإيطالية والتغرينية"],
  ]);
  expect(await shown.barriers()).toEqual([]);
  expect(await shown.quotes()).toEqual(["Now we cook."]);
  made(true, await withdrawConsentByCode(visitor, { input: { code: receipt } }));
  expect(await quotes()).toEqual([]);
  // Within a minute on a page that is open; the numbers stay.
  await shown.aMinuteLater();
  expect(await shown.quotes()).toEqual([]);
  expect((await shown.verdicts()).length).toBe(4);

  // Who withdraws now is still in the numbers, as was said before; nothing of theirs is left to be read.
  made(true, await withdrawFromSurvey(visitor, { input: { code: late } }));
  expect((await getEvaluation(visitor, { by: { id } }))?.releases).toEqual(released?.releases);

  // What follows: a binding finding keeps the program from its next step until it is answered.
  const finding = await recordFinding(carla, {
    input: { evaluationId: id, statement: en("The community did not feel more at home."), isBinding: true },
  });
  const start = async () =>
    (await startProgram(senait, { input: { id: programId } })).userErrors.map(({ code }) => code);
  expect(await start()).toEqual(["CONDITION_MISSING"]);
  const recommended = await createRecommendation(senait, {
    input: {
      findingId: made(finding.finding, finding).id,
      statement: en("Cook in the museum, not in a hall."),
      ownerId: museum,
      dueOn: "2031-04-01",
    },
  });
  const { id: recommendation } = made(recommended.recommendation, recommended);
  const where = { evaluation: { eq: id } };
  const stateOf = async () => (await listRecommendations(visitor, { where })).nodes.map(({ state }) => state);
  expect(await stateOf()).toEqual(["OPEN"]);
  const text = en("Carla opens the kitchen from May.");
  made(true, await answerRecommendation(carla, { input: { id: recommendation, answer: "ACCEPTED", text } }));
  expect(await start()).toEqual([]);
  const changed = en("We cook in the museum.");
  made(true, await tellRecommendationChange(carla, { input: { id: recommendation, text: changed } }));
  expect(await stateOf()).toEqual(["CLOSED"]);
  made(true, await closeProgram(senait, { input: { id: programId } }));
});

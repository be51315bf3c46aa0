import type { Config } from "../../src/config.ts";
import { decodeId, encodeId } from "../../src/platform/graphql/types/ids.ts";
import { inputTypeOf } from "./admin-mutations.ts";
import { IdentityProvider } from "./servers/identity-provider.ts";
import { en, openStage, type Stage } from "./stage.ts";
import { createTestApp } from "./test-app.ts";

const roles = {
  /** Writes programs of the community, which is home of the program. */
  senait: ["community", "PROGRAM_COORDINATOR"],
  /** Approves for the museum. */
  carla: ["host", "PROGRAM_COORDINATOR"],
  /** The evaluator whom both name. */
  eva: ["host", "EVALUATOR"],
  /** Another evaluator of the same museum. */
  otto: ["host", "EVALUATOR"],
  /** Records at the museum what people consent to. */
  rosa: ["host", "CURATOR"],
  /** Belongs nowhere. */
  miriam: undefined,
} as const;
export type Login = keyof typeof roles;

const inBoth = (english: string, tigrinya: string) => [
  { language: "en", text: english },
  { language: "ti", text: tigrinya },
];
const steps = [1, 2, 3, 4, 5].map((score) => ({
  key: `s${score}`,
  text: inBoth(`Step ${score}`, `ደረጃ ${score}`),
  score,
}));

/** What people are asked in the tests: in two languages, a scale, a choice that is missing for some, and their own words. */
export const instrument = {
  consent: inBoth("We keep what you answer until 2032.", "መልስኹም ክሳብ 2032 ንዕቅብ።"),
  questions: [
    {
      key: "home",
      kind: "LIKERT",
      text: inBoth("I feel at home here.", "ኣብዚ ገዛይ ኮይኑ ይስምዓኒ።"),
      choices: steps,
    },
    {
      key: "talk",
      kind: "LIKERT",
      text: inBoth("I talk with neighbours.", "ምስ ጎረባብቲ ይዛረብ።"),
      choices: steps,
      missing: ["DONT_KNOW"],
    },
    { key: "words", kind: "OPEN_TEXT", text: inBoth("What changed?", "እንታይ ተቐይሩ?") },
  ],
};

/** What tests of evaluations begin with: a program of two sides, their people, and somebody who evaluates. */
export async function openEvaluations(settings: Partial<Config> = {}) {
  const provider = await IdentityProvider.start();
  const app = await createTestApp({ settings: { ...settings, oidcIssuers: [provider.trusted] } });
  const stage: Stage = await openStage({ app });
  const { sides, admin } = stage;
  const tokens = {} as Record<Login, string>;
  const people = {} as Record<Login, string>;
  const sql = async (text: string, values: unknown[] = []) =>
    app.database.asOwner(async (owner) => {
      await owner.query("set search_path = heritage");
      return (await owner.query(text, values)).rows;
    });
  for (const login of Object.keys(roles) as Login[]) {
    tokens[login] = (await provider.signIn(login)).accessToken;
    await app.graphql("{ viewer { kind } }", {}, { key: tokens[login] });
    const [identity] = await sql("select person_id from person_identities where subject = $1", [login]);
    people[login] = identity?.person_id;
    const [side, role] = roles[login] ?? [];
    if (side)
      await sql("insert into memberships (person_id, home_partner_id, role) values ($1, $2, $3)", [
        ...[people[login], decodeId("part", sides[side]), role],
      ]);
  }

  // biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
  async function mutate(name: string, input: object, selection = "", key?: string): Promise<any> {
    const query = `mutation ($input: ${inputTypeOf(name)}!) { ${name}(input: $input) {
      ${selection} userErrors { code message path } replayed } }`;
    const { data, errors } = await app.graphql(query, { input }, key === undefined ? {} : { key });
    if (errors) return { refused: errors[0].extensions.code, message: errors[0].message };
    return data[name];
  }

  /** The same where nothing may be refused; as somebody, or without an account. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async function done(name: string, input: object, selection = "", who?: Login): Promise<any> {
    const payload = await mutate(name, input, selection, who && tokens[who]);
    if (payload.refused || payload.userErrors.length > 0)
      throw new Error(`${name}: ${JSON.stringify(payload)}`);
    return payload;
  }

  const metric = (more: object = {}) => ({
    metric: "BELONGING",
    name: en("Feeling at home"),
    isPrimary: true,
    fromWave: "BASELINE",
    toWave: "END",
    items: [{ question: "home" }, { question: "talk" }],
    limits: en("It is not how long people stay."),
    communityOwnerId: sides.community,
    hostOwnerId: sides.host,
    ...more,
  });

  /** A design that lacks nothing but the two approvals. */
  async function design(more: object = {}): Promise<string> {
    const { evaluation } = await done(
      "evaluationCreate",
      {
        programId: await admin.publicProgram(sides),
        title: en("Did understanding grow?"),
        evaluatorId: encodeId("pers", people.eva),
        expectedCommunity: 20,
        expectedHost: 20,
        responsesUntil: "2032-01-01",
        metrics: [metric()],
        waves: ["BASELINE", "END"],
        ...more,
      },
      "evaluation { id }",
      "senait",
    );
    await done("instrumentSave", { evaluationId: evaluation.id, ...instrument }, "", "senait");
    return evaluation.id;
  }

  const approve = (id: string, side: "COMMUNITY" | "HOST", who: Login) =>
    mutate(
      "evaluationApprove",
      { id, side, evidence: "Minutes, item 3" },
      "evaluation { lifecycle }",
      tokens[who],
    );

  /** One that both sides have approved, with its waves in order. */
  async function approved(more: object = {}): Promise<{ id: string; waves: string[] }> {
    const id = await design(more);
    for (const [side, who] of [
      ["COMMUNITY", "senait"],
      ["HOST", "carla"],
    ] as const) {
      const { userErrors } = await approve(id, side, who);
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    }
    const { evaluation } = await read(id, "waves { id }");
    return { id, waves: evaluation.waves.map((wave: { id: string }) => wave.id) };
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above.
  async function read(id: string, selection: string, who?: Login): Promise<any> {
    const query = `query ($id: ID!) { evaluation(by: { id: $id }) { ${selection} } }`;
    const { data, errors } = await app.graphql(query, { id }, who ? { key: tokens[who] } : {});
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  const codes = async (id: string, side: "COMMUNITY" | "HOST", count: number, group = 1): Promise<string[]> =>
    (
      await done(
        "evaluationCodesIssue",
        { id, side, count, group },
        "codes",
        side === "HOST" ? "carla" : "senait",
      )
    ).codes;
  const open = (id: string, languages = ["en", "ti"]) => done("waveOpen", { id, languages }, "", "senait");
  const close = (id: string) => done("waveClose", { id }, "", "senait");

  /** What both sides say of results that were made, and everybody reads them. */
  async function publish(id: string): Promise<void> {
    const comment = en("We have read it.");
    await done("evaluationComment", { id, side: "COMMUNITY", comment }, "", "senait");
    await done("evaluationComment", { id, side: "HOST", comment }, "", "carla");
    await done("evaluationPublish", { id }, "", "eva");
  }

  /** What somebody answers who has a code and no account. */
  const answer = (code: string, answers: object[], more: object = {}) =>
    mutate(
      "surveyAnswer",
      { code, language: "en", hasConsented: true, answers, ...more },
      "outcomes { question state stored { choice text missing } }",
    );

  const end = async () => {
    await app.close();
    await provider.close();
  };
  return {
    ...{ app, admin, sides, tokens, people, sql, mutate, done, metric, design, approve, approved, read },
    ...{ codes, open, close, answer, publish, end, issuers: [provider.trusted] },
  };
}
export type EvaluationStage = Awaited<ReturnType<typeof openEvaluations>>;

let answered = 0;
/** An answer with an id of its own. */
export const say = (question: string, value: object) => ({
  question,
  clientId: `client-id-of-answer-${++answered}`,
  ...value,
});

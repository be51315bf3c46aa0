// An evaluation on the real API whose first wave is open, as the people of both sides make it through the SDK.
import {
  acceptInvitation,
  agreeProgram,
  approveEvaluation,
  approveProgram,
  type Client,
  closeWave,
  createClient,
  createEvaluation,
  createPartner,
  createProgram,
  getEvaluation,
  getViewer,
  inviteMember,
  issueEvaluationCodes,
  openWave,
  publishPartner,
  saveInstrument,
} from "../../src/index.ts";
import type { RunningApi } from "./running-api.ts";

const inBoth = (english: string, arabic: string) => [
  { language: "en", text: english },
  { language: "ar", text: arabic },
];
const steps = [
  ["Not at all", "لا أبدًا"],
  ["A little", "قليلًا"],
  ["Very much", "كثيرًا"],
].map(([english = "", arabic = ""], at) => ({
  key: `s${at + 1}`,
  text: inBoth(english, arabic),
  score: at + 1,
}));

/** Three questions in English and Arabic. */
const instrument = {
  consent: inBoth(
    "The museum and the circle keep what you answer until 2032.",
    "يحفظ المتحف والحلقة أجوبتك حتى 2032.",
  ),
  questions: [
    {
      key: "home",
      kind: "LIKERT",
      text: inBoth("I feel at home here.", "أشعر هنا أنني في بيتي."),
      choices: steps,
    },
    { key: "known", kind: "HOW_MANY", text: inBoth("How many people did you meet?", "كم شخصًا قابلت؟") },
    { key: "words", kind: "OPEN_TEXT", text: inBoth("What changed?", "ما الذي تغيّر؟") },
  ],
} as const;

/** What a payload holds where it has no errors. */
function without<T extends { readonly userErrors: readonly { readonly message: string }[] }>(payload: T): T {
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

/** Opens the survey, and gives codes for it and what closes it. */
export async function openSurvey(api: RunningApi, count: number) {
  const clientOf = (key: string) => createClient({ url: api.url, key, languages: ["en"], timeoutMs: 50_000 });
  const admin = clientOf(api.key);
  const partner = async (
    name: string,
    more: { kind: "MUSEUM" | "MIGRANT_ASSOCIATION"; side: "HOST" | "COMMUNITY" },
  ) => {
    const input = { name: [{ language: "en", text: name }], ...more };
    const id = without(await createPartner(admin, { input })).partner?.id ?? "";
    without(await publishPartner(admin, { input: { id } }));
    return id;
  };
  const community = await partner("Circle of Ayni", { kind: "MIGRANT_ASSOCIATION", side: "COMMUNITY" });
  const host = await partner("Harbour Museum", { kind: "MUSEUM", side: "HOST" });
  const member = async (
    login: string,
    partnerId: string,
    role: "PROGRAM_COORDINATOR" | "EVALUATOR",
  ): Promise<Client> => {
    const client = clientOf(api.tokenFor(login));
    const { secret } = without(await inviteMember(admin, { input: { partnerId, role } }));
    without(await acceptInvitation(client, { input: { secret: secret ?? "" } }));
    return client;
  };
  const senait = await member("senait", community, "PROGRAM_COORDINATOR");
  const carla = await member("carla", host, "PROGRAM_COORDINATOR");
  const eva = await member("eva", host, "EVALUATOR");
  const evidence = "Minutes, item 3";

  const program = without(
    await createProgram(admin, {
      input: {
        partnerId: community,
        title: [{ language: "en", text: "Weaving days" }],
        ...{ kind: "WORKSHOP", startsOn: "2031-05-01" },
        partners: [
          { partnerId: community, role: "LEAD" },
          { partnerId: host, role: "HOST" },
        ],
      },
    }),
  );
  const programId = program.program?.id ?? "";
  for (const side of ["COMMUNITY", "HOST"] as const)
    without(await approveProgram(admin, { input: { id: programId, side, evidence } }));
  without(await agreeProgram(admin, { input: { id: programId } }));

  const created = await createEvaluation(senait, {
    input: {
      programId,
      title: inBoth("Did understanding grow?", "هل نما التفاهم؟"),
      evaluatorId: (await getViewer(eva)).person?.id ?? "",
      ...{
        expectedCommunity: 20,
        expectedHost: 20,
        responsesUntil: "2032-01-01",
        waves: ["BASELINE", "END"],
      },
      metrics: [
        {
          metric: "BELONGING",
          name: [{ language: "en", text: "Feeling at home" }],
          ...{ isPrimary: true, fromWave: "BASELINE", toWave: "END", items: [{ question: "home" }] },
          limits: [{ language: "en", text: "It is not how long people stay." }],
          ...{ communityOwnerId: community, hostOwnerId: host },
        },
      ],
    },
  });
  const id = without(created).evaluation?.id ?? "";
  without(await saveInstrument(senait, { input: { evaluationId: id, ...instrument } }));
  without(await approveEvaluation(senait, { input: { id, side: "COMMUNITY", evidence } }));
  without(await approveEvaluation(carla, { input: { id, side: "HOST", evidence } }));
  const issued = without(await issueEvaluationCodes(carla, { input: { id, side: "HOST", count } }));
  const [wave] = (await getEvaluation(senait, { by: { id } }))?.waves ?? [];
  without(await openWave(senait, { input: { id: wave?.id ?? "", languages: ["en", "ar"] } }));
  const close = async () => void without(await closeWave(senait, { input: { id: wave?.id ?? "" } }));
  return { codes: issued.codes, close };
}

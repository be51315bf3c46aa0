import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { places } from "#test/admin-mutations";
import { type EvaluationStage, instrument, openEvaluations } from "#test/evaluation-stage";
import { drawing } from "#test/picture-files";
import { addKey } from "#test/test-app";
import { decodeId } from "../../../platform/graphql/types/ids.ts";

let stage = {} as EvaluationStage;
let [key, voice, picture] = ["", "", ""];
beforeAll(async () => {
  stage = await openEvaluations();
  const partnerId = decodeId("part", stage.sides.community) as string;
  key = await addKey(stage.app.database, { partnerId, scopes: ["archives:read", "archives:write"] });
  // Who writes the questions writes in the archive, too.
  const roles = "insert into memberships (person_id, home_partner_id, role) values ($1, $2, 'CURATOR')";
  await stage.sql(roles, [stage.people.senait, partnerId]);
  picture = await upload("wedding.png", "image/png", await drawing(40, 30).png().toBuffer());
});
beforeEach(async () => {
  voice = await upload(
    "voice.mp3",
    "audio/mpeg",
    readFileSync(new URL("../../../../test/fixtures/recordings/cover.mp3", import.meta.url)),
  );
});
afterAll(() => stage.end());

/** A medium of an item of its own, that the community alone sees. */
async function upload(fileName: string, contentType: string, bytes: Buffer): Promise<string> {
  const { sides, mutate, app } = stage;
  const given = { holderId: sides.community, kind: "OTHER", kindTerm: [{ language: "en", text: "Voice" }] };
  const title = [{ language: "en", text: fileName }];
  const item = await mutate("archiveItemCreate", { ...given, title }, "archiveItem { id }", key);
  const file = {
    ...{ itemId: item.archiveItem.id, fileName, contentType, size: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const { uploadId, address } = await mutate("mediaUploadCreate", file, "uploadId address", key);
  await fetch(new URL(address, app.url), { method: "PUT", body: new Uint8Array(bytes) });
  return (await mutate("mediaUploadComplete", { uploadId }, "medium { id }", key)).medium.id;
}

/** Opens what the community alone sees to everybody, as whoever is asked would, or closes it again. */
async function show(medium: string, isShown: boolean): Promise<void> {
  await stage.sql(
    "insert into access_sets (digest, public_from) values (decode('00', 'hex'), '2000-01-01') on conflict do nothing",
  );
  const from = isShown ? "2000-01-01" : "infinity";
  const gates = `access_set_id = (select id from access_sets where digest = decode('00', 'hex')), first_accepted_at = now(),
    public_from = '${from}', public_until = 'infinity'`;
  const id = decodeId("medi", medium);
  await stage.sql(`update items set ${gates} where id = (select item_id from media where id = $1)`, [id]);
  await stage.sql(`update media set ${gates} where id = $1`, [id]);
}

/** The questions, the first of which is said in some languages. */
const saying = (spoken?: object[] | null) => ({
  ...instrument,
  questions: instrument.questions.map((question, index) =>
    index === 0 && spoken !== undefined ? { ...question, spoken } : question,
  ),
});
const save = (evaluationId: string, spoken?: object[] | null) =>
  stage.mutate("instrumentSave", { evaluationId, ...saying(spoken) }, "", stage.tokens.senait);
const inTigrinya = () => [{ language: "ti", mediumId: voice }];

/** In which languages whoever asks hears the first question. */
async function heard(id: string, who?: "senait" | "carla"): Promise<string[]> {
  const { evaluation } = await stage.read(
    id,
    "instruments { questions { spoken { language { tag } medium { id } } } }",
    who,
  );
  return evaluation.instruments[0].questions[0].spoken.map(
    ({ language }: { language: { tag: string } }) => language.tag,
  );
}

describe("a spoken question", () => {
  test("is heard in the language of the survey, while whoever answers may hear it", async () => {
    const { id, waves } = await stage.approved();
    // What both sides approved may be said aloud later, as it may be translated.
    expect(places(await save(id, inTigrinya()))).toEqual([]);
    const [code] = await stage.codes(id, "HOST", 1);
    await stage.open(waves[0] as string);
    const spoken = "survey { questions { spoken { durationMs renditions { contentType address } } } }";
    const first = async (language: string) =>
      (await stage.done("surveyByCode", { code, language }, spoken)).survey.questions[0].spoken;
    expect(await first("ti")).toBeNull();
    await show(voice, true);
    const { durationMs, renditions } = await first("ti");
    expect([durationMs > 0, renditions]).toEqual([
      true,
      [{ contentType: "audio/mpeg", address: expect.any(String) }],
    ]);
    const get = () => fetch(new URL(renditions[0].address, stage.app.url));
    expect((await get()).status).toBe(200);
    expect(await first("en")).toBeNull();
    expect(await heard(id)).toEqual(["ti"]);
    await show(voice, false);
    expect([await first("ti"), (await get()).status, await heard(id)]).toEqual([null, 404, []]);
  });

  test("stays where an editor does not give it, and goes where they give none", async () => {
    const id = await stage.design();
    expect(places(await save(id, inTigrinya()))).toEqual([]);
    expect(await heard(id, "senait")).toEqual(["ti"]);
    // The other side takes part, and does not see the recording yet.
    expect(await heard(id, "carla")).toEqual([]);
    await save(id);
    expect(await heard(id, "senait")).toEqual(["ti"]);
    await save(id, []);
    expect(await heard(id, "senait")).toEqual([]);
  });

  test("is a recording that whoever writes hears, in a language that the question is written in", async () => {
    const id = await stage.design();
    const wrong = [
      { language: "uk", mediumId: voice },
      { language: "ti", mediumId: picture },
      { language: "ti", mediumId: voice },
      { language: "en", mediumId: "medi_nothing" },
    ];
    expect(places(await save(id, wrong)).sort()).toEqual([
      "questions.0.spoken.0.language INVALID",
      "questions.0.spoken.1.mediumId INVALID",
      "questions.0.spoken.2.language NOT_UNIQUE",
      "questions.0.spoken.3.mediumId NOT_FOUND",
    ]);
    const many = Array.from({ length: 21 }, () => ({ language: "ti", mediumId: voice }));
    expect(places(await save(id, many))).toContain("questions.0.spoken TOO_MANY");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { AdminMutations, inputTypeOf, type Sides } from "#test/admin-mutations";
import { addKey, createTestApp, type TestApp } from "#test/test-app";
import { invitationActions } from "../../src/modules/accounts/invitations/invitation.preconditions.ts";
import { keyActions } from "../../src/modules/accounts/keys/key.preconditions.ts";
import { membershipActions } from "../../src/modules/accounts/memberships/membership.preconditions.ts";
import { stewardVacancyActions } from "../../src/modules/accounts/stewards/steward-vacancy.preconditions.ts";
import { collectionActions } from "../../src/modules/archives/collections/collection.preconditions.ts";
import { itemActions } from "../../src/modules/archives/items/item.preconditions.ts";
import { mediumActions } from "../../src/modules/archives/media/medium.preconditions.ts";
import { approvalActions } from "../../src/modules/consent/approvals/approval.preconditions.ts";
import { copyActions } from "../../src/modules/consent/copies/copy.preconditions.ts";
import { correctionActions } from "../../src/modules/consent/corrections/correction.preconditions.ts";
import { governanceActions } from "../../src/modules/consent/governance/governance.preconditions.ts";
import { itemSubjectActions } from "../../src/modules/consent/item-subjects/item-subjects.preconditions.ts";
import { objectionActions } from "../../src/modules/consent/objections/objection.preconditions.ts";
import { protocolActions } from "../../src/modules/consent/protocols/protocol.preconditions.ts";
import { reviewActions } from "../../src/modules/consent/reviews/review.preconditions.ts";
import { subjectActions } from "../../src/modules/consent/subjects/subject.preconditions.ts";
import { suspensionActions } from "../../src/modules/consent/suspensions/suspension.preconditions.ts";
import { transferActions } from "../../src/modules/consent/transfers/transfer.preconditions.ts";
import { evaluationActions } from "../../src/modules/evaluations/design/evaluation.preconditions.ts";
import { instrumentActions } from "../../src/modules/evaluations/instruments/instrument.preconditions.ts";
import { learningActions } from "../../src/modules/evaluations/learning/learning.preconditions.ts";
import { releaseActions } from "../../src/modules/evaluations/releases/release.preconditions.ts";
import { senseMakingActions } from "../../src/modules/evaluations/sense-making/sense-making.preconditions.ts";
import { voicesActions } from "../../src/modules/evaluations/voices/voices.preconditions.ts";
import { waveActions } from "../../src/modules/evaluations/waves/wave.preconditions.ts";
import { partnerActions } from "../../src/modules/partners/partner/partner.preconditions.ts";
import { programActions } from "../../src/modules/programs/program/program.preconditions.ts";
import { placesActions } from "../../src/modules/registrations/places/session-registration.preconditions.ts";
import { seriesActions } from "../../src/modules/sessions/series/session-series.preconditions.ts";
import { sessionActions } from "../../src/modules/sessions/session/session.preconditions.ts";
import { decodeId } from "../../src/platform/graphql/types/ids.ts";

let app: TestApp;
let admin: AdminMutations;
let sides: Sides;
/** A draft of the community and the museum, which no side has approved. */
let draft: string;
/** Keys that hold what a role does: of the museum, of the community, and of a partner that takes no part. */
const keys = { coordinator: "", evaluator: "", steward: "", outsider: "" };
const evaluator = ["partners:read", "programs:read"];
const coordinator = [...evaluator, "programs:write", "programs:approve"];

beforeAll(async () => {
  app = await createTestApp();
  admin = new AdminMutations(app);
  sides = await admin.bothSides();
  const elsewhere = await admin.publicPartner({ name: [{ language: "en", text: "Elsewhere" }] });
  const keyOf = (partner: string, scopes: string[]) =>
    addKey(app.database, { partnerId: decodeId("part", partner), scopes });
  keys.coordinator = await keyOf(sides.host, coordinator);
  keys.evaluator = await keyOf(sides.host, evaluator);
  keys.steward = await keyOf(sides.community, [...evaluator, "programs:approve"]);
  keys.outsider = await keyOf(elsewhere, [...coordinator, "accounts:write", "keys:write", "partners:write"]);
  draft = await admin.draft(sides, { partnerId: sides.host });
});
afterAll(() => app?.close());

const document = `query ($action: String!, $id: ID!) { whyNot(action: $action, id: $id) {
  code message path ... on ConditionError { condition } ... on TransitionError { from allowed } } }`;
const ask = (action: string, id: string, key?: string, headers = {}) =>
  app.graphql(document, { action, id }, { ...(key === undefined ? {} : { key }), headers });

async function whyNot(action: string, id: string, key: string): Promise<string[] | null> {
  const { data, errors } = await ask(action, id, key);
  expect(errors).toBeUndefined();
  return (
    data.whyNot?.map(({ code, condition }: { code: string; condition?: string }) => condition ?? code) ?? null
  );
}

/** What a mutation itself says, or the empty list where it was done. */
async function tried(action: string, input: object, key: string): Promise<string[]> {
  const type = inputTypeOf(action);
  const { data, errors } = await app.graphql(
    `mutation ($input: ${type}!) { ${action}(input: $input) { userErrors { code ... on ConditionError { condition } } } }`,
    { input },
    { key },
  );
  if (errors) return [errors[0].extensions.code];
  return data[action].userErrors.map(
    ({ code, condition }: { code: string; condition?: string }) => condition ?? code,
  );
}

describe("whyNot tells a member", () => {
  test("the scope that is lacking, and the roles that carry it, in the member's language", async () => {
    const sentences: Record<string, RegExp> = {
      en: /^You do not hold the scope programs:write .* Partner administrator, Program coordinator, Curator/,
      it: /^Non hai l'ambito programs:write .* Coordinatore dei programmi/,
      uk: /programs:write .* Координатор програм/,
    };
    for (const [language, sentence] of Object.entries(sentences)) {
      const { data } = await ask("programStart", draft, keys.evaluator, { "accept-language": language });
      expect(data.whyNot[0]).toEqual({
        code: "SCOPE_MISSING",
        message: expect.stringMatching(sentence),
        path: ["input", "id"],
      });
    }
    expect(await whyNot("partnerPublish", sides.host, keys.coordinator)).toContain("SCOPE_MISSING");
  });

  test("the side that has to approve, and what else an agreement needs", async () => {
    const { data } = await ask("programAgree", draft, keys.coordinator);
    expect(data.whyNot.map(({ condition }: { condition: string }) => condition)).toEqual([
      "COMMUNITY_APPROVAL",
      "HOST_APPROVAL",
    ]);
    expect(data.whyNot[0].message).toMatch(/community side has not approved/);
  });

  test("the state, and where it can go from there", async () => {
    const { data } = await ask("programClose", draft, keys.coordinator);
    expect(data.whyNot).toEqual([
      {
        code: "INVALID_TRANSITION",
        message: "A program that is a draft cannot become closed.",
        path: ["input", "id"],
        from: "DRAFT",
        allowed: ["AGREED", "CANCELLED"],
      },
    ]);
  });

  test("that nothing is missing, of each side for its own approval", async () => {
    expect(await whyNot("programApprove", draft, keys.coordinator)).toEqual([]);
    expect(await whyNot("programApprove", draft, keys.steward)).toEqual([]);
    expect(await whyNot("programApprove", draft, keys.evaluator)).toEqual(["SCOPE_MISSING"]);
    // To agree is for the home partner: the steward of the other side is told so.
    expect(await whyNot("programAgree", draft, keys.steward)).toContain("SCOPE_MISSING");
  });
});

describe("whyNot says beforehand what the mutation says then", () => {
  test("all the way of a program", async () => {
    const id = await admin.draft(sides, { partnerId: sides.host });
    const session = await admin.session(id);
    const way: [string, string, object?][] = [
      ["programStart", id],
      ["programAgree", id],
      ["programRestore", id],
      ["programPurge", id],
      ["sessionRestore", session],
      ["sessionPostpone", session],
      ["sessionPostpone", session],
      ["sessionCancel", session],
      ["sessionMoveOnline", session],
      ["programApprove", id, { side: "HOST", evidence: "Minutes" }],
      ["programAgree", id],
      ["programCancel", id],
      ["programAgree", id],
      ["programClose", id],
      ["programDelete", id],
      ["programRestore", id],
      ["programDelete", id],
      ["programPurge", id],
      ["partnerDelete", sides.host],
      ["partnerPublish", sides.host],
    ];
    let done = 0;
    for (const [action, subject, input = {}] of way)
      for (const key of [keys.evaluator, keys.coordinator]) {
        const predicted = await whyNot(action, subject, key);
        const answer = await tried(action, { id: subject, ...input }, key);
        if (answer.length === 0) done++;
        // A scope that is not held is refused before anything else is looked at.
        if (predicted === null || predicted.includes("SCOPE_MISSING"))
          expect([action, answer]).toEqual([action, ["FORBIDDEN"]]);
        else expect([action, predicted]).toEqual([action, answer]);
      }
    expect(done).toBeGreaterThan(6);
    const cancelled = await admin.draft(sides, { partnerId: sides.host });
    await admin.do("programCancel", { id: cancelled });
    expect(await whyNot("sessionCreate", cancelled, keys.coordinator)).toEqual(["INVALID_TRANSITION"]);
  });

  test("of keys and invitations", async () => {
    const partnerId = decodeId("part", sides.host);
    const porter = await addKey(app.database, {
      partnerId,
      scopes: ["partners:read", "keys:write", "accounts:write"],
    });
    const { data } = await app.asAdmin(
      `mutation ($id: ID!) {
        keyCreate(input: { partnerId: $id, name: "More", kind: SECRET, scopes: ["programs:write"] }) { key { id } }
        memberInvite(input: { partnerId: $id, role: CURATOR }) { invitation { id } } }`,
      { id: sides.host },
    );
    const key = data.keyCreate.key.id;
    const invitation = data.memberInvite.invitation.id;
    const way: [string, string][] = [
      ["keyRotate", key],
      ["keyRevoke", key],
      ["keyRevoke", key],
      ["invitationRevoke", invitation],
    ];
    for (const [action, id] of way)
      expect([action, await whyNot(action, id, porter)]).toEqual([
        action,
        await tried(action, { id }, porter),
      ]);
    expect(await whyNot("keyRevoke", key, keys.coordinator)).toBeNull();
    expect(await whyNot("memberInvite", sides.host, keys.coordinator)).toEqual(["SCOPE_MISSING"]);
  });
});

describe("whyNot tells an outsider nothing", () => {
  const gone = {
    prog: "prog_01h455vb4pex5vsknk084sn02q",
    part: "part_01h455vb4pex5vsknk084sn02q",
    sess: "sess_01h455vb4pex5vsknk084sn02q",
  };

  test("whether it is there, hidden, or everybody's to see but of another partner", async () => {
    const open = await admin.publicProgram(sides, { title: [{ language: "en", text: "For everybody" }] });
    const session = await admin.session(open);
    const questions: [string, string, string][] = [
      ...Object.keys(programActions)
        .filter((action) => action !== "programCreate")
        .flatMap((action) => [draft, open].map((id): [string, string, string] => [action, id, gone.prog])),
      ...Object.keys(sessionActions)
        .filter((action) => action !== "sessionCreate")
        .map((action): [string, string, string] => [action, session, gone.sess]),
      ...[...Object.keys(partnerActions), "programCreate", "keyCreate", "memberInvite"].map(
        (action): [string, string, string] => [action, sides.host, gone.part],
      ),
    ];
    expect(questions.length).toBeGreaterThan(25);
    for (const [action, id, missing] of questions) {
      const [real, none] = [await ask(action, id, keys.outsider), await ask(action, missing, keys.outsider)];
      expect([action, real.status, real.data, real.errors]).toEqual([
        action,
        200,
        { whyNot: null },
        undefined,
      ]);
      expect([action, none.status, none.data, none.errors]).toEqual([
        action,
        200,
        { whyNot: null },
        undefined,
      ]);
    }
  });

  test("for ids of another kind and ids that are none", async () => {
    for (const id of [sides.host, "", "prog_", "draft", `${draft}0`, "' or 1=1", "x".repeat(5000)])
      expect(await whyNot("programAgree", id, keys.coordinator)).toBeNull();
  });

  test("to visitors, nor about what is no action on a record", async () => {
    const { status, errors } = await ask("programAgree", draft);
    expect([status, errors?.[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    for (const action of ["", "programs", "personErase", "__proto__", "constructor", "x".repeat(9000)]) {
      const refused = await ask(action, draft, keys.coordinator);
      expect([refused.data?.whyNot ?? null, refused.errors?.[0].extensions.code]).toEqual([
        null,
        "BAD_USER_INPUT",
      ]);
    }
  });
});

test("every mutation is known to whyNot, but those that are done to nothing of a partner", async () => {
  const { data } = await app.graphql("{ __schema { mutationType { fields { name } } } }");
  const known = Object.keys({
    ...partnerActions,
    ...membershipActions,
    ...invitationActions,
    ...stewardVacancyActions,
    ...keyActions,
    ...programActions,
    ...sessionActions,
    ...itemActions,
    ...collectionActions,
    ...mediumActions,
    ...subjectActions,
    ...itemSubjectActions,
    ...objectionActions,
    ...protocolActions,
    ...governanceActions,
    ...approvalActions,
    ...placesActions,
    ...seriesActions,
    ...suspensionActions,
    ...reviewActions,
    ...copyActions,
    ...transferActions,
    ...correctionActions,
    ...evaluationActions,
    ...instrumentActions,
    ...waveActions,
    ...releaseActions,
    ...senseMakingActions,
    ...learningActions,
    ...voicesActions,
  });
  const names = data.__schema.mutationType.fields.map(({ name }: { name: string }) => name);
  expect(names.filter((name: string) => !known.includes(name)).sort()).toEqual([
    "archiveImportCreate",
    "archiveImportRun",
    "archiveItemErase",
    "bulkActionCreate",
    "bulkActionRun",
    "bulkActionTakeBack",
    "consentReceiptByCode",
    "consentSubjectLink",
    "consentWithdrawByCode",
    "invitationAccept",
    "jobCancel",
    "mediaUploadComplete",
    "mediumTextsApprove",
    "objectionByCode",
    "objectionCreate",
    "partnerCreate",
    "personErase",
    "personUpdate",
    "registrationByCode",
    "registrationCancel",
    "registrationConfirm",
    "registrationCreate",
    "registrationErase",
    "surveyAnswer",
    "surveyByCode",
    "surveyWithdraw",
  ]);
  expect(known.filter((name) => !names.includes(name))).toEqual([]);
});

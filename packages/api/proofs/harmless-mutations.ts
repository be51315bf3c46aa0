import type { Random } from "./random.ts";

/** Ids of what the viewer may not see, by their prefix; of each kind at least one that was never made. */
export type HiddenIds = (prefix: string) => string[];
type Change = (random: Random, hidden: HiddenIds) => Record<string, unknown>;

// No revision is that high, so that a record that is found answers CONFLICT, and one that is not, NOT_FOUND.
const neverThisRevision: Change = () => ({ expectedRevision: 1_000_000 });
const hiddenId =
  (prefix: string): Change =>
  (random, hidden) => ({ id: random.pick(hidden(prefix)) });

const noText = [{ language: "en", text: "" }];

/**
 * How each mutation is sent so that it changes nothing, whoever sends it, and yet would tell whether something is
 * there. A mutation that is not here is not asked for, which the report says.
 */
export const harmless = new Map<string, Change>([
  ...[
    "consentSubjectCodeRenew",
    "consentSubjectErase",
    "consentSubjectLinkConfirm",
    "consentSubjectMerge",
    "consentSubjectSplit",
    "consentSubjectUpdate",
    "partnerDelete",
    "partnerPublish",
    "partnerPurge",
    "partnerRestore",
    "partnerUnpublish",
    "partnerUpdate",
    "programAgree",
    "programApprove",
    "programCancel",
    "programClose",
    "programDelete",
    "programPurge",
    "programReinstate",
    "programRestore",
    "programStart",
    "programUpdate",
    "protocolDelete",
    "protocolMembersAdd",
    "protocolMembersRemove",
    "protocolPartnersAdd",
    "protocolPartnersRemove",
    "protocolRestore",
    "protocolUpdate",
    "protocolWindowAdd",
    "protocolWindowRemove",
    "protocolWindowUpdate",
    "sessionCancel",
    "sessionDelete",
    "sessionMoveOnline",
    "sessionPostpone",
    "sessionPurge",
    "sessionReinstate",
    "sessionRestore",
    "sessionUpdate",
  ].map((name): [string, Change] => [name, neverThisRevision]),
  ["partnerCreate", () => ({ name: noText })],
  ["programCreate", () => ({ title: noText })],
  ["programCreateWithSessions", () => ({ title: noText })],
  ["sessionCreate", hiddenProgram],
  ["archiveItemAccept", hiddenId("item")],
  ["archiveItemAgreeToAny", hiddenId("item")],
  ["archiveItemApprovalWithdraw", hiddenId("appr")],
  ["archiveItemApprove", hiddenId("item")],
  ["archiveItemDecline", hiddenId("item")],
  ["archiveItemErase", hiddenId("item")],
  ["archiveItemLeave", hiddenId("item")],
  ["archiveItemOffer", hiddenId("item")],
  ["archiveItemProtocolPlace", hiddenId("item")],
  ["archiveItemProtocolRemove", hiddenId("item")],
  ["archiveItemSuspend", hiddenId("item")],
  ["archiveItemSuspensionLift", hiddenId("susp")],
  ["archiveItemSuspensionRelease", hiddenId("susp")],
  ["consentReviewRecord", () => ({ tried: "" })],
  ["consentReviewSupport", hiddenId("revw")],
  ["consentReviewWithdraw", hiddenId("revw")],
  ["protocolCreate", () => ({ name: noText })],
  ["archiveItemSubjectsAdd", () => ({ subjects: [] })],
  ["archiveItemSubjectsComplete", hiddenId("item")],
  ["archiveItemSubjectsReopen", hiddenId("item")],
  ["consentEvidenceCreate", () => ({ note: "x".repeat(6000) })],
  ["consentReceiptByCode", () => ({ code: "nobody-was-given-this" })],
  ["consentRecord", () => ({ purposes: [] })],
  ["consentSubjectCreate", () => ({ name: "x".repeat(500) })],
  ["consentSubjectLink", () => ({ code: "nobody-was-given-this" })],
  ["consentWithdraw", () => ({ purposes: [] })],
  ["consentWithdrawByCode", () => ({ code: "nobody-was-given-this" })],
  ["objectionAnswer", hiddenId("obje")],
  ["objectionByCode", () => ({ code: "nobody-was-given-this" })],
  ["objectionCreate", () => ({ statement: "" })],
  ["invitationAccept", () => ({ secret: "nobody-was-given-this" })],
  ["invitationRevoke", hiddenId("invi")],
  ["archiveImportCreate", () => ({ fileName: "x".repeat(300), size: 0, sha256: "", mapping: "" })],
  ["archiveImportRun", hiddenId("impt")],
  ["bulkActionCreate", () => ({ action: { offer: { communityId: "" } }, itemIds: [] })],
  ["bulkActionRun", hiddenId("bulk")],
  ["bulkActionTakeBack", hiddenId("bulk")],
  ["itemCopyConfirm", hiddenId("copy")],
  ["itemCopyCreate", () => ({ place: "" })],
  ["jobCancel", hiddenId("jobs")],
  ["keyCreate", () => ({ name: "" })],
  ["keyRevoke", hiddenId("akey")],
  ["keyRotate", hiddenId("akey")],
  ["memberInvite", () => ({ days: 0 })],
  ["membershipEnd", hiddenId("memb")],
  ["stewardAppoint", () => ({ partnerId: "part_01h455vb4pex5vsknk084sn02q" })],
  ["stewardInvite", () => ({ days: 0 })],
  ["stewardPropose", () => ({ personId: "nobody" })],
  ["personErase", () => ({ confirm: false })],
  ["personUpdate", () => ({ name: "x".repeat(500) })],
]);

function hiddenProgram(random: Random, hidden: HiddenIds) {
  return { programId: random.pick(hidden("prog")) };
}

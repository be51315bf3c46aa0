import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { ArchiveItemCreateInput } from "../modules/archives/items/item.inputs.ts";
import { ItemsService } from "../modules/archives/items/items.service.ts";
import { MediaService } from "../modules/archives/media/media.service.ts";
import { mediaUploads } from "../modules/archives/media/uploads.ts";
import { CommunityNoticesService } from "../modules/archives/notices/community-notices.service.ts";
import { ApprovalsService } from "../modules/consent/approvals/approvals.service.ts";
import { ConsentEventsService } from "../modules/consent/events/events.service.ts";
import { ConsentEvidenceService } from "../modules/consent/evidence/evidence.service.ts";
import { GovernanceService } from "../modules/consent/governance/governance.service.ts";
import { ItemSubjectsService } from "../modules/consent/item-subjects/item-subjects.service.ts";
import { ProtocolsService } from "../modules/consent/protocols/protocols.service.ts";
import { ReviewsService } from "../modules/consent/reviews/reviews.service.ts";
import { ConsentSubjectsService } from "../modules/consent/subjects/subjects.service.ts";
import type { SealedFiles } from "../platform/files/sealed/sealed-files.ts";
import type { FileStore } from "../platform/files/stores/file-store.ts";
import { encodeId } from "../platform/graphql/types/ids.ts";
import type { Services } from "../platform/module.ts";
import type { DemoItem, DemoMedium } from "./data/demo-item.ts";
import { drawings } from "./data/drawings.ts";
import { demoItems } from "./data/items.ts";
import { demoProtocols } from "./data/protocols.ts";
import { type Texts, text } from "./data/texts.ts";
import { tuneNames, wavOf } from "./data/tunes.ts";
import type { DemoPerson } from "./demo-people.ts";

/** Who does what: one person writes for those who keep items, another speaks for the communities. */
export interface DemoArchive {
  services: Services;
  store: FileStore;
  sealed: SealedFiles;
  curator: DemoPerson;
  steward: DemoPerson;
  partnerIds: ReadonlyMap<string, string>;
}

const evidence = "Minutes of the assembly, item 5 (demonstration)";
const circles = ["COMMUNITY", "PARTNERS", "PUBLIC"] as const;
const purposes = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"] as const;
const inTwoYears = () => new Date(Date.now() + 2 * 365 * 86_400_000).toISOString();

/** Brings the items of the demonstration to where everybody sees them, each step as the people would take it. */
export async function writeDemoArchive(archive: DemoArchive): Promise<void> {
  const files = await drawAndPlay();
  const protocolIds = await writeProtocols(archive);
  for (const item of demoItems) {
    const id = await writeItem(archive, item);
    for (const medium of item.media) await upload(archive, id, medium, files.get(medium.file));
    await open(archive, { item, id, protocolId: protocolIds.get(item.community) ?? "" });
  }
}

async function writeProtocols({ services, steward, partnerIds }: DemoArchive): Promise<Map<string, string>> {
  const protocolIds = new Map<string, string>();
  for (const { community, name, description } of demoProtocols) {
    const { id } = await services.get(ProtocolsService).create(steward, {
      communityId: partnerIds.get(community) ?? "",
      name: text(name),
      description: text(description),
      reach: "PUBLIC",
    });
    const protocolId = encodeId("prot", id);
    protocolIds.set(community, protocolId);
    // Whoever keeps an item for a community reads what it approves with it.
    const holders = demoItems.filter((item) => item.community === community).map(({ holder }) => holder);
    const others = [...new Set(holders)].filter((holder) => holder !== community);
    if (others.length > 0)
      await services.get(ProtocolsService).partnersAdd(steward, {
        id: protocolId,
        partnerIds: others.map((holder) => partnerIds.get(holder) ?? ""),
      });
  }
  return protocolIds;
}

async function writeItem({ services, curator, partnerIds }: DemoArchive, item: DemoItem): Promise<string> {
  const { slug, kind, date, rights, rightsNote, accessionNumber, languages, themes } = item;
  const input: ArchiveItemCreateInput = {
    ...{ slug, kind, rights, languages, themes },
    holderId: partnerIds.get(item.holder) ?? "",
    title: text(item.title),
    summary: text(item.summary),
    description: text(item.description),
    ...(date && { date: { asWritten: date } }),
    ...(rightsNote && { rightsNote: text(rightsNote) }),
    ...(accessionNumber && { accessionNumber }),
    places: item.places.map((name) => ({ name: text(name), precision: "HIDDEN" })),
    contributors: item.contributors.map(({ role, credit, name, creditedAs }) => ({
      ...{ role, credit },
      name: text(name),
      ...(creditedAs && { creditedAs: text(creditedAs) }),
    })),
    warnings: (item.warnings ?? []).map((warning) => ({ ...warning, note: text(warning.note) })),
    details: detailsOf(item),
  };
  const { id } = await services.get(ItemsService).create(curator, input);
  return encodeId("item", id);
}

const listOf = (texts: Texts[]) => texts.map((one) => ({ text: text(one) }));

function detailsOf({
  recipe,
  oralHistory,
  photograph,
  textile,
  object,
}: DemoItem): NonNullable<ArchiveItemCreateInput["details"]> | null {
  if (recipe) {
    const ingredients = recipe.ingredients.map(({ quantity, unit, name, substitute }) => ({
      ...(quantity !== undefined && { quantity }),
      ...(unit && { unit: text(unit) }),
      name: text(name),
      ...(substitute && { substitute: text(substitute) }),
    }));
    const { yield: makes, occasion, steps, ...times } = recipe;
    return {
      recipe: { ...times, yield: text(makes), occasion: text(occasion), ingredients, steps: listOf(steps) },
    };
  }
  if (oralHistory) return { oralHistory: { ...oralHistory, place: text(oralHistory.place) } };
  if (photograph) {
    const { inscription, technique, ...facts } = photograph;
    return { photograph: { ...facts, inscription: text(inscription), technique: text(technique) } };
  }
  if (textile) {
    const { materials, techniques, dimensions } = textile;
    return { textile: { materials: listOf(materials), techniques: listOf(techniques), dimensions } };
  }
  return object ? { object: { materials: listOf(object.materials), dimensions: object.dimensions } } : null;
}

interface MadeFile {
  bytes: Buffer;
  fileName: string;
  contentType: string;
}

/** The files of all media, made by code: drawings and tunes. Drawings come first: uploads forbid sharp to read any. */
async function drawAndPlay(): Promise<ReadonlyMap<string, MadeFile>> {
  const { default: sharp } = await import("sharp");
  const files = new Map<string, MadeFile>();
  for (const [name, drawing] of Object.entries(drawings)) {
    const bytes = await sharp(Buffer.from(drawing)).png().toBuffer();
    files.set(name, { bytes, fileName: `${name}.png`, contentType: "image/png" });
  }
  for (const name of tuneNames)
    files.set(name, { bytes: wavOf(name), fileName: `${name}.wav`, contentType: "audio/wav" });
  return files;
}

/** Announces a file, sends it, and completes it, as everybody's files come in. */
async function upload(
  { services, store, sealed, curator }: DemoArchive,
  itemId: string,
  { file, alternativeText, credit }: DemoMedium,
  made: MadeFile | undefined,
): Promise<void> {
  const media = services.get(MediaService);
  if (!made) throw new Error(`Nothing makes the file ${file}.`);
  const { bytes, fileName, contentType } = made;
  const size = bytes.length;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { uploadId } = await media.createUpload(curator, { itemId, fileName, contentType, size, sha256 });
  const words = [uploadId ?? ""];
  await mediaUploads.receive({
    session: curator.session,
    store,
    sealed,
    words,
    content: Readable.from([bytes]),
    size,
  });
  const { id } = await media.completeUpload(curator, { uploadId: uploadId ?? "" });
  await media.update(curator, {
    id: encodeId("medi", id),
    alternativeText: text(alternativeText),
    credit: text(credit),
  });
}

/** Offers an item to its community, which accepts it, places it under its protocol and its notices, and approves it. */
async function open(
  archive: DemoArchive,
  { item, id, protocolId }: { item: DemoItem; id: string; protocolId: string },
): Promise<void> {
  const { services, curator, steward, partnerIds } = archive;
  const governance = services.get(GovernanceService);
  const approvals = services.get(ApprovalsService);
  const communityId = partnerIds.get(item.community) ?? "";
  const holderId = partnerIds.get(item.holder) ?? "";
  await governance.offer(curator, { id, communityId });
  await governance.accept(steward, { id, communityId });
  await governance.protocolPlace(steward, { id, protocolId });
  for (const kind of item.communityNotices)
    await services.get(CommunityNoticesService).noticePlace(steward, { id, communityId, kind });
  await consent(archive, item, id);
  const approval = { id, expectedContentRevision: 1, evidence };
  for (const circle of circles)
    await approvals.approve(steward, { ...approval, circle, partnerId: communityId, role: "STEWARD" });
  if (holderId !== communityId)
    await approvals.approve(curator, { ...approval, circle: "PUBLIC", partnerId: holderId, role: "HOLDER" });
}

/** Says on what it rests that the item may be seen: on somebody's yes, or on a review where nobody can be asked. */
async function consent(archive: DemoArchive, item: DemoItem, id: string): Promise<void> {
  const { services, curator, steward, partnerIds } = archive;
  const communityId = partnerIds.get(item.community) ?? "";
  const holderId = partnerIds.get(item.holder) ?? "";
  if (item.consent.kind === "GIVEN") {
    await recordYes(archive, { id, partnerId: communityId, given: item.consent });
    return;
  }
  const reviews = services.get(ReviewsService);
  const { reason, tried } = item.consent;
  const review = await reviews.record(steward, {
    ...{ communityId, reason, tried, purposes: [...purposes], itemIds: [id] },
    lookAgainAt: inTwoYears(),
  });
  if (holderId !== communityId)
    await reviews.support(curator, { id: encodeId("revw", review.id), partnerId: holderId });
}

/** What somebody said, as the steward who asked them records it: who they are, what shows it, and what it is for. */
async function recordYes(
  { services, steward }: DemoArchive,
  {
    id,
    partnerId,
    given,
  }: { id: string; partnerId: string; given: Extract<DemoItem["consent"], { kind: "GIVEN" }> },
): Promise<void> {
  const { subject, language, happenedOn, evidence: kind } = given;
  const made = await services
    .get(ConsentSubjectsService)
    .create(steward, { ...subject, partnerId, language });
  const subjectId = encodeId("subj", made.id);
  const itemSubjects = services.get(ItemSubjectsService);
  await itemSubjects.add(steward, { id, subjects: [{ subjectId }] });
  await itemSubjects.complete(steward, { id });
  const note = "Invented, as everything of the demonstration is.";
  const shown = await services
    .get(ConsentEvidenceService)
    .create(steward, { partnerId, subjectId, kind, note });
  await services.get(ConsentEventsService).record(steward, {
    ...{ id: subjectId, itemId: id, purposes: ["ARCHIVING", ...purposes], state: "GIVEN", happenedOn },
    saidBy: subject.kind === "PERSON" ? "SUBJECT" : "REPRESENTATIVE",
    evidenceId: encodeId("evid", shown.id),
    ...{ textVersion: "2024-1", textLanguage: language },
  });
}

import { InvitationsService } from "../modules/accounts/invitations/invitations.service.ts";
import { CollectionsService } from "../modules/archives/collections/collections.service.ts";
import { ItemsService } from "../modules/archives/items/items.service.ts";
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
import { decodeId, encodeId } from "../platform/graphql/types/ids.ts";
import type { Services } from "../platform/module.ts";
import type { Viewer } from "../platform/viewer.ts";
import { type DemoCollection, demoCollections } from "./data/collections.ts";
import type { DemoItem } from "./data/demo-item.ts";
import { demoItems } from "./data/items.ts";
import { type DemoProtocol, demoProtocols } from "./data/protocols.ts";
import { text } from "./data/texts.ts";
import { demoItemInput } from "./demo-item-input.ts";
import { type MadeFile, writeMedia } from "./demo-media.ts";
import type { ActionsTogether } from "./demo-people.ts";

type Person = Viewer & { kind: "person" };

/** Who does what: one person writes for those who keep items, another speaks for the communities. */
export interface DemoArchive {
  services: Services;
  actions: ActionsTogether;
  store: FileStore;
  sealed: SealedFiles;
  curator: Person;
  steward: Person;
  /** The id of a partner or a program by its slug. */
  idOf(slug: string): string;
}

const evidence = "Minutes of the assembly, item 5 (demonstration)";
const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

/** The circles that a protocol may open an item to, and what consent to each is for. */
const circles = {
  MEMBERS: ["COMMUNITY"],
  PARTNERS: ["COMMUNITY", "PARTNERS"],
  PUBLIC: ["COMMUNITY", "PARTNERS", "PUBLIC"],
} as const;
const purposeOf = {
  COMMUNITY: "COMMUNITY_ACCESS",
  PARTNERS: "PARTNER_ACCESS",
  PUBLIC: "PUBLIC_ONLINE",
} as const;

/** Brings the items of the demonstration to where they are seen, each step as the people would take it. */
export async function writeDemoArchive(
  archive: DemoArchive,
  files: ReadonlyMap<string, MadeFile>,
): Promise<void> {
  await joinPartners(archive);
  const protocolIds = await writeProtocols(archive);
  const { services, actions, curator, idOf } = archive;
  const ids = new Map<string, string>();
  for (const item of demoItems) {
    const { id } = await services.get(ItemsService).create(actions.as(curator), demoItemInput(item, idOf));
    ids.set(item.slug, encodeId("item", id));
  }
  const itemOf = (slug: string) => ids.get(slug) ?? "";
  const media = demoItems.flatMap((item) =>
    item.media.map((medium) => ({ itemId: itemOf(item.slug), medium, made: files.get(medium.file) })),
  );
  await writeMedia(archive, media);
  for (const item of demoItems) {
    const protocol = protocolOf(item);
    await open(archive, {
      item,
      id: itemOf(item.slug),
      protocolId: protocolIds.get(protocol.key) ?? "",
      reach: protocol.reach,
    });
  }
  for (const collection of demoCollections) await writeCollection(archive, collection, itemOf);
}

/** Both become members of the partners that they act for. */
async function joinPartners({ services, actions, curator, steward, idOf }: DemoArchive): Promise<void> {
  const invitations = services.get(InvitationsService);
  const join = async (person: Person, role: "CURATOR" | "COMMUNITY_STEWARD", slugs: string[]) => {
    for (const slug of new Set(slugs)) {
      const invitation = { partnerId: idOf(slug), role, days: 1 };
      const { secret } = await invitations.invite(actions.as({ kind: "system" }), invitation);
      await invitations.accept(actions.as(person), { secret: secret ?? "" });
    }
  };
  await join(curator, "CURATOR", [
    ...demoItems.map(({ holder }) => holder),
    ...demoCollections.map(({ partner }) => partner),
  ]);
  await join(
    steward,
    "COMMUNITY_STEWARD",
    demoItems.map(({ community }) => community),
  );
}

function protocolOf({ slug, community, protocol }: DemoItem): DemoProtocol {
  const found = demoProtocols.find(({ key }) => key === (protocol ?? community));
  if (!found) throw new Error(`There is no protocol for ${slug}.`);
  return found;
}

async function writeProtocols(archive: DemoArchive): Promise<Map<string, string>> {
  const { services, actions, steward, idOf } = archive;
  const protocols = services.get(ProtocolsService);
  const protocolIds = new Map<string, string>();
  for (const { key, community, name, description, reach, partners, seasons } of demoProtocols) {
    const { id: uuid } = await protocols.create(actions.as(steward), {
      communityId: idOf(community),
      name: text(name),
      description: text(description),
      reach,
    });
    const id = encodeId("prot", uuid);
    protocolIds.set(key, id);
    if (reach === "MEMBERS")
      await protocols.membersAdd(actions.as(steward), {
        id,
        personIds: [encodeId("pers", steward.personId)],
      });
    // Whoever keeps an item for a community reads what it approves with it.
    const holders = demoItems.filter((item) => protocolOf(item).key === key).map(({ holder }) => holder);
    const listed = [...new Set([...holders, ...(partners ?? [])])].filter((slug) => slug !== community);
    if (reach !== "MEMBERS" && listed.length > 0)
      await protocols.partnersAdd(actions.as(steward), { id, partnerIds: listed.map(idOf) });
    if (seasons) await setSeasons(archive, id, seasons);
  }
  return protocolIds;
}

/** A season is a list of dated windows, in place of the one without end that a protocol begins with. */
async function setSeasons(
  { services, actions, steward }: DemoArchive,
  id: string,
  seasons: NonNullable<DemoProtocol["seasons"]>,
): Promise<void> {
  const protocols = services.get(ProtocolsService);
  const [first, ...later] = seasons;
  await actions.turnTo(steward);
  const [window] = (await actions.manager.query("select id from protocol_windows where protocol_id = $1", [
    decodeId("prot", id),
  ])) as { id: string }[];
  const days = ([opens, closes]: readonly [number, number]) => ({
    opensAt: inDays(opens),
    closesAt: inDays(closes),
  });
  if (!window || !first) return;
  await protocols.windowUpdate(actions.as(steward), {
    id,
    windowId: encodeId("pwin", window.id),
    ...days(first),
  });
  for (const season of later) await protocols.windowAdd(actions.as(steward), { id, ...days(season) });
}

interface Opening {
  item: DemoItem;
  id: string;
  protocolId: string;
  reach: DemoProtocol["reach"];
}

/** Offers an item to its community, which accepts it, places it under its protocol and its notices, and approves it. */
async function open(archive: DemoArchive, { item, id, protocolId, reach }: Opening): Promise<void> {
  const { services, actions, curator, steward, idOf } = archive;
  const governance = services.get(GovernanceService);
  const approvals = services.get(ApprovalsService);
  const communityId = idOf(item.community);
  await governance.offer(actions.as(curator), { id, communityId });
  await governance.accept(actions.as(steward), { id, communityId });
  await governance.protocolPlace(actions.as(steward), { id, protocolId });
  for (const kind of item.communityNotices)
    await services.get(CommunityNoticesService).noticePlace(actions.as(steward), { id, communityId, kind });
  await consent(archive, { item, id, protocolId, reach });
  const seenAt = await timeNow(archive);
  const approval = { id, expectedContentRevision: 1, evidence, seenAt };
  for (const circle of circles[reach])
    await approvals.approve(actions.as(steward), {
      ...approval,
      circle,
      partnerId: communityId,
      role: "STEWARD",
    });
  if (reach === "PUBLIC" && item.holder !== item.community)
    await approvals.approve(actions.as(curator), {
      ...approval,
      circle: "PUBLIC",
      partnerId: idOf(item.holder),
      role: "HOLDER",
    });
}

/** What was said in this transaction is said after it began: an approval has to say that it was read since. */
async function timeNow({ actions }: DemoArchive): Promise<string> {
  const [row] = (await actions.manager.query("select clock_timestamp() as now")) as [{ now: Date }];
  return row.now.toISOString();
}

/** Says on what it rests that the item may be seen: on somebody's yes, or on a review where nobody can be asked. */
async function consent(archive: DemoArchive, { item, id, reach }: Opening): Promise<void> {
  const { services, actions, curator, steward, idOf } = archive;
  const communityId = idOf(item.community);
  const purposes = circles[reach].map((circle) => purposeOf[circle]);
  if (item.consent.kind === "GIVEN") {
    await recordYes(archive, { id, partnerId: communityId, purposes, given: item.consent });
    return;
  }
  const reviews = services.get(ReviewsService);
  const { reason, tried } = item.consent;
  const review = await reviews.record(actions.as(steward), {
    ...{ communityId, reason, tried, purposes, itemIds: [id] },
    lookAgainAt: inDays(2 * 365),
  });
  if (reach === "PUBLIC" && item.holder !== item.community)
    await reviews.support(actions.as(curator), {
      id: encodeId("revw", review.id),
      partnerId: idOf(item.holder),
    });
}

/** What somebody said, as the steward who asked them records it: who they are, what shows it, and what it is for. */
async function recordYes(
  { services, actions, steward }: DemoArchive,
  {
    id,
    partnerId,
    purposes,
    given,
  }: {
    id: string;
    partnerId: string;
    purposes: (typeof purposeOf)[keyof typeof purposeOf][];
    given: Extract<DemoItem["consent"], { kind: "GIVEN" }>;
  },
): Promise<void> {
  const { subject, language, happenedOn, evidence: kind } = given;
  const made = await services
    .get(ConsentSubjectsService)
    .create(actions.as(steward), { ...subject, partnerId, language });
  const subjectId = encodeId("subj", made.id);
  const itemSubjects = services.get(ItemSubjectsService);
  await itemSubjects.add(actions.as(steward), { id, subjects: [{ subjectId }] });
  await itemSubjects.complete(actions.as(steward), { id });
  const note = "Invented, as everything of the demonstration is.";
  const shown = await services
    .get(ConsentEvidenceService)
    .create(actions.as(steward), { partnerId, subjectId, kind, note });
  await services.get(ConsentEventsService).record(actions.as(steward), {
    ...{ id: subjectId, itemId: id, purposes: ["ARCHIVING", ...purposes], state: "GIVEN", happenedOn },
    saidBy: subject.kind === "PERSON" ? "SUBJECT" : "REPRESENTATIVE",
    evidenceId: encodeId("evid", shown.id),
    ...{ textVersion: "2024-1", textLanguage: language },
  });
}

async function writeCollection(
  { services, actions, curator, idOf }: DemoArchive,
  { slug, partner, program, title, introduction, entries }: DemoCollection,
  itemOf: (slug: string) => string,
): Promise<void> {
  const collections = services.get(CollectionsService);
  const made = await collections.create(actions.as(curator), {
    ...{ slug, partnerId: idOf(partner), title: text(title), introduction: text(introduction) },
    ...(program && { programId: idOf(program) }),
  });
  const id = encodeId("coll", made.id);
  for (const { item, beside, section, comment } of entries)
    await collections.entryAdd(actions.as(curator), {
      ...{ id, itemId: itemOf(item), section: text(section) },
      ...(beside && { besideId: itemOf(beside) }),
      ...(comment && { comment: text(comment) }),
    });
  await collections.publish(actions.as(curator), { id });
}

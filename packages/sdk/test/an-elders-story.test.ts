// The guide docs/guides/an-elders-story.md as it is told there, through the SDK and in a browser.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../../scripts/chromium.mjs";
import {
  acceptArchiveItem,
  acceptInvitation,
  addCollectionEntry,
  addItemSubjects,
  approveArchiveItem,
  type Client,
  completeItemSubjects,
  completeMediaUpload,
  createArchiveItem,
  createClient,
  createCollection,
  createConsentEvidence,
  createConsentSubject,
  createMediaUpload,
  createPartner,
  createProtocol,
  getArchiveItem,
  getCollection,
  getHoldingRecord,
  getItemConsent,
  getNode,
  inviteMember,
  inviteSteward,
  listArchiveItemMedia,
  listArchiveItems,
  offerArchiveItem,
  placeArchiveItemUnderProtocol,
  publishCollection,
  publishPartner,
  recordConsent,
  updateMedium,
  withdrawConsentByCode,
} from "../src/index.ts";
import { startSite } from "./support/embedding-site.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let browser: Browser;
let site: Awaited<ReturnType<typeof startSite>>;
let item = { id: "", slug: "" };

const clientOf = (key?: string, languages = ["en"]) =>
  createClient({ url: api.url, languages, timeoutMs: 50_000, ...(key && { key }) });

beforeAll(async () => {
  api = await startApi();
  browser = await launchChromium();
  site = await startSite(api.url, () => `<heritage-item item="${item.slug}"></heritage-item>`);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  await api?.close();
});

/** A record of a payload that has no errors. */
function made<T>(
  record: T | null | undefined,
  { userErrors }: { userErrors: readonly { message: string }[] },
): T {
  expect(userErrors).toEqual([]);
  if (record == null) throw new Error("The payload holds no record.");
  return record;
}

async function partner(
  admin: Client,
  name: string,
  more: { kind: "MUSEUM" | "MIGRANT_ASSOCIATION"; side: "HOST" | "COMMUNITY" },
) {
  const created = await createPartner(admin, { input: { name: [{ language: "en", text: name }], ...more } });
  const { id } = made(created.partner, created);
  made(true, await publishPartner(admin, { input: { id } }));
  return id;
}

async function upload(
  as: Client,
  itemId: string,
  file: { fileName: string; contentType: string; bytes: Buffer },
) {
  const { bytes, ...announced } = file;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const created = await createMediaUpload(as, {
    input: { ...announced, itemId, size: bytes.length, sha256 },
  });
  made(created.uploadId, created);
  const sent = await fetch(new URL(created.address ?? "", api.url), {
    method: "PUT",
    body: new Uint8Array(bytes),
  });
  expect(sent.status).toBe(204);
  const completed = await completeMediaUpload(as, { input: { uploadId: created.uploadId ?? "" } });
  return made(completed.mediumId, completed);
}

/** A tone of a second, for her voice. */
function tone(): Buffer {
  const samples = 16_000;
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(samples, 24);
  bytes.writeUInt32LE(samples * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let index = 0; index < samples; index++)
    bytes.writeInt16LE(Math.round(8000 * Math.sin(index / 12)), 44 + index * 2);
  return bytes;
}

/** A picture, drawn by the browser. */
async function picture(colour: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  await page.setContent(`<body style="margin:0;background:${colour}"></body>`);
  const bytes = await page.screenshot({ type: "jpeg" });
  await page.close();
  return bytes;
}

describe("an elder's story", () => {
  test("is shared as she allows it, and gone when she says so", async () => {
    const admin = clientOf(api.key);
    const [maria, aster, visitor] = [
      clientOf(api.tokenFor("maria")),
      clientOf(api.tokenFor("aster")),
      clientOf(),
    ];
    const museum = await partner(admin, "Harbour Museum", { kind: "MUSEUM", side: "HOST" });
    const community = await partner(admin, "Circle of Ayni", {
      kind: "MIGRANT_ASSOCIATION",
      side: "COMMUNITY",
    });

    // The museum's curator and the community's first steward are invited.
    const curator = await inviteMember(admin, { input: { partnerId: museum, role: "CURATOR" } });
    await acceptInvitation(maria, { input: { secret: made(curator.secret, curator) } });
    const steward = await inviteSteward(admin, { input: { partnerId: community } });
    await acceptInvitation(aster, { input: { secret: made(steward.secret, steward) } });

    // Maria records her: a draft that nobody else sees.
    const created = await createArchiveItem(maria, {
      input: {
        holderId: museum,
        kind: "ORAL_HISTORY",
        accessionNumber: "2026.7",
        title: [
          { language: "ti", text: "ናይ እኖይ ዛንታ" },
          { language: "it", text: "Il racconto di mia madre" },
        ],
        description: [{ language: "it", text: "Come si faceva la himbasha per la domenica." }],
      },
    });
    item = made(created.archiveItem, created);
    const voice = await upload(maria, item.id, {
      fileName: "voice.wav",
      contentType: "audio/wav",
      bytes: tone(),
    });
    const wedding = { fileName: "wedding.jpg", contentType: "image/jpeg", bytes: await picture("#a0522d") };
    const photograph = await upload(maria, item.id, wedding);
    const described = await updateMedium(maria, {
      input: {
        id: photograph,
        alternativeText: [{ language: "it", text: "Abrehet e sua nipote, che ballano" }],
      },
    });
    made(described.medium, described);
    expect(await getArchiveItem(visitor, { by: { id: item.id } })).toBeNull();

    // Whose consent it needs: hers for all of it, her niece's for the photograph. Each gets a receipt with a code.
    const somebody = async (name: string) => {
      const input = { partnerId: museum, kind: "PERSON", name, language: "ti" } as const;
      const subject = await createConsentSubject(maria, { input });
      return { id: made(subject.consentSubject, subject).id, code: made(subject.receiptCode, subject) };
    };
    const [abrehet, niece] = [await somebody("Abrehet"), await somebody("Selam")];
    const inThePhotograph = { subjectId: niece.id, mediumIds: [photograph] };
    const subjects = [{ subjectId: abrehet.id }, inThePhotograph];
    made(true, await addItemSubjects(maria, { input: { id: item.id, subjects } }));

    const communityId = community;
    const protocol = await createProtocol(aster, {
      input: { communityId, name: [{ language: "en", text: "For everybody" }], reach: "PUBLIC" },
    });
    const protocolId = made(protocol.protocol, protocol).id;
    /** The community takes the authority over it, its person agrees, and two people approve it for everybody. */
    const share = async (id: string, subjectId: string) => {
      made(true, await offerArchiveItem(maria, { input: { id, communityId } }));
      made(true, await acceptArchiveItem(aster, { input: { id, communityId } }));
      // The museum does not see it any more.
      expect(await getArchiveItem(maria, { by: { id } })).toBeNull();
      made(true, await completeItemSubjects(aster, { input: { id } }));
      const evidence = await createConsentEvidence(maria, {
        input: { partnerId: museum, subjectId, kind: "WITNESSED", note: "Said at her table." },
      });
      const given = await recordConsent(maria, {
        input: {
          ...{ id: subjectId, itemId: id, state: "GIVEN", saidBy: "SUBJECT" },
          purposes: ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"],
          evidenceId: made(evidence.consentEvidence, evidence).id,
        },
      });
      made(true, given);
      made(true, await placeArchiveItemUnderProtocol(aster, { input: { id, protocolId } }));
      const minutes = "Minutes of the meeting of 29 November";
      const approval = { id, circle: "PUBLIC", expectedContentRevision: 1, evidence: minutes } as const;
      const ofCommunity = { ...approval, partnerId: community, role: "STEWARD" } as const;
      made(true, await approveArchiveItem(aster, { input: ofCommunity }));
      expect(await getArchiveItem(visitor, { by: { id } })).toBeNull();
      const ofMuseum = { ...approval, partnerId: museum, role: "HOLDER" } as const;
      made(true, await approveArchiveItem(maria, { input: ofMuseum }));
    };
    await share(item.id, abrehet.id);

    // Everybody finds it, in Tigrinya and in Italian, and hears her. Her niece has said nothing: her picture waits.
    expect(await getArchiveItem(clientOf(undefined, ["ti"]), { by: { id: item.id } })).toMatchObject({
      title: { text: "ናይ እኖይ ዛንታ" },
    });
    const media = await listArchiveItemMedia(visitor, { by: { id: item.id } });
    expect(media?.nodes.map(({ id }) => id)).toEqual([voice]);

    // In an exhibition beside a new work, which Luca made.
    const weaving = await createArchiveItem(maria, {
      input: { holderId: museum, kind: "TEXTILE", title: [{ language: "it", text: "Pane, tessuto" }] },
    });
    const work = made(weaving.archiveItem, weaving).id;
    const luca = await somebody("Luca");
    made(true, await addItemSubjects(maria, { input: { id: work, subjects: [{ subjectId: luca.id }] } }));
    // Before the community takes it over: whoever puts it into the exhibition sees it.
    const exhibition = await createCollection(maria, {
      input: { partnerId: museum, title: [{ language: "en", text: "Sunday bread" }] },
    });
    const { id: exhibitionId } = made(exhibition.collection, exhibition);
    const beside = { id: exhibitionId, itemId: item.id, besideId: work };
    made(true, await addCollectionEntry(maria, { input: beside }));
    made(true, await addCollectionEntry(maria, { input: { id: exhibitionId, itemId: work } }));
    made(true, await publishCollection(maria, { input: { id: exhibitionId } }));
    await share(work, luca.id);
    const shown = async () =>
      (await getCollection(visitor, { by: { id: exhibitionId } }))?.entries.nodes.map((entry) =>
        [entry.item?.id, entry.beside?.id].filter((id) => id !== undefined),
      );
    expect(await shown()).toEqual([[item.id, work], [work]]);

    // On the museum's page.
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${site.origin}/?language=it`);
    await page.getByText("Il racconto di mia madre").first().waitFor();
    expect(await page.locator("audio").count()).toBe(1);
    const tigrinya = await browser.newPage();
    await tigrinya.goto(`${site.origin}/?language=ti`);
    await tigrinya.getByText("ናይ እኖይ ዛንታ").first().waitFor();
    await tigrinya.close();
    const address = media?.nodes[0]?.renditions[0]?.address ?? "";
    expect((await fetch(new URL(address, api.url))).status).toBe(200);

    const ofTheNiece = async () => {
      const consent = await getItemConsent(aster, { by: { id: item.id } });
      return {
        listed: consent?.consentSubjects?.nodes.find(({ id }) => id === niece.id),
        said: consent?.consentEvents?.nodes.filter(({ subject }) => subject?.id === niece.id),
      };
    };
    const before = await ofTheNiece();
    expect(before).toEqual({ listed: expect.objectContaining({ name: "Selam" }), said: [] });

    // She has no account. She reads the code on her receipt to a helper over the telephone, while the page is open.
    const withdrawn = await withdrawConsentByCode(clientOf(), {
      input: { code: abrehet.code.toLowerCase() },
    });
    expect(withdrawn.userErrors).toEqual([]);

    // From then on nothing tells of it.
    expect(await getArchiveItem(visitor, { by: { id: item.id } })).toBeNull();
    expect(await getNode(visitor, { id: item.id })).toBeNull();
    expect((await listArchiveItems(visitor, { search: "racconto" })).nodes).toEqual([]);
    expect(await shown()).toEqual([[work]]);
    expect((await fetch(new URL(address, api.url))).status).toBe(404);
    expect(await getArchiveItem(maria, { by: { id: item.id } })).toBeNull();
    expect(await getArchiveItem(admin, { by: { id: item.id } })).toBeNull();
    expect(await getHoldingRecord(maria, { by: { id: item.id } })).toMatchObject({
      accessionNumber: "2026.7",
    });
    // Her niece's part stays as she left it: nothing was said for her.
    expect(await ofTheNiece()).toEqual(before);
    await page.clock.fastForward(61_000);
    await page.getByText("Il racconto di mia madre").first().waitFor({ state: "detached" });
    expect(await page.locator("audio").count()).toBe(0);
    await page.close();
  }, 300_000);
});

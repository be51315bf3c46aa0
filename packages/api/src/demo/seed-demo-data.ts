import type { Logger } from "pino";
import type { EntityManager } from "typeorm";
import type { Config } from "../config.ts";
import { InvitationsService } from "../modules/accounts/invitations/invitations.service.ts";
import { PartnersService } from "../modules/partners/partner/partners.service.ts";
import { ProgramsService } from "../modules/programs/program/programs.service.ts";
import { SessionsService } from "../modules/sessions/session/sessions.service.ts";
import { makeServices } from "../modules.ts";
import { openDatabaseSessions } from "../open-database-sessions.ts";
import { type Actor, systemActor } from "../platform/actions/action.ts";
import type { DatabaseSessions } from "../platform/database/connections/database-sessions.ts";
import type { DatabaseUrls } from "../platform/database/connections/database-urls.ts";
import { sendTogether } from "../platform/database/connections/member-connection.ts";
import type { Statement } from "../platform/database/connections/statement-batch.ts";
import { sealingSecret } from "../platform/files/addresses/signing-secret.ts";
import { SealedFiles } from "../platform/files/sealed/sealed-files.ts";
import { openFileStore } from "../platform/files/stores/open-file-store.ts";
import { encodeId } from "../platform/graphql/types/ids.ts";
import type { DemoProgram, Meeting } from "./data/demo-program.ts";
import { demoItems } from "./data/items.ts";
import { demoPartners } from "./data/partners.ts";
import { demoPrograms } from "./data/programs.ts";
import { text } from "./data/texts.ts";
import { DemoPerson } from "./demo-people.ts";
import { writeDemoArchive } from "./seed-demo-archive.ts";

/** Fills an empty database with the demonstration data. One that holds a partner is left alone; then the answer is false. */
export const seedDemoData = (config: Config, urls: DatabaseUrls, log: Logger): Promise<boolean> =>
  seed({ config, urls, log, withArchive: true });

/** The same without the archive, whole or not at all. */
export const seedDemoPrograms = (config: Config, urls: DatabaseUrls, log: Logger): Promise<boolean> =>
  seed({ config, urls, log, withArchive: false });

async function seed({
  config,
  urls,
  log,
  withArchive,
}: {
  config: Config;
  urls: DatabaseUrls;
  log: Logger;
  withArchive: boolean;
}): Promise<boolean> {
  const databaseSessions = await openDatabaseSessions(config, urls, log);
  const database = databaseSessions.memberSession({ kind: "system" });
  try {
    const partnerIds = await database.transaction(async (manager) => {
      await manager.query("select pg_advisory_xact_lock(hashtext('heritage demonstration data'))");
      const [row] = (await manager.query("select exists (select from partners) as found")) as {
        found: boolean;
      }[];
      if (row?.found) return undefined;
      return writeDemoData(systemActorIn(manager), new Date());
    });
    if (partnerIds && withArchive) await seedDemoArchive({ config, databaseSessions, partnerIds });
    return partnerIds !== undefined;
  } finally {
    await database.close();
    await databaseSessions.close();
  }
}

function systemActorIn(manager: EntityManager): Actor {
  return systemActor(async (work) => {
    const beforeCommit: Statement[] = [];
    const result = await work(manager, beforeCommit);
    await sendTogether(manager, beforeCommit);
    return result;
  });
}

/** The archive, which people open and the service cannot: each of their steps is a transaction of its own. */
async function seedDemoArchive({
  config,
  databaseSessions,
  partnerIds,
}: {
  config: Config;
  databaseSessions: DatabaseSessions;
  partnerIds: ReadonlyMap<string, string>;
}): Promise<void> {
  const services = makeServices();
  const invitations = services.get(InvitationsService);
  const database = databaseSessions.memberSession({ kind: "system" });
  const join = async (subject: string, role: "CURATOR" | "COMMUNITY_STEWARD", slugs: ReadonlySet<string>) => {
    const person = await DemoPerson.signIn(databaseSessions, subject);
    for (const slug of slugs) {
      const partnerId = partnerIds.get(slug) ?? "";
      const { secret } = await database.transaction((manager) =>
        invitations.invite(systemActorIn(manager), { partnerId, role, days: 1 }),
      );
      await invitations.accept(person, { secret: secret ?? "" });
    }
    await person.session.close();
    // What they may do is known from the next time on that they sign in.
    return DemoPerson.signIn(databaseSessions, subject);
  };
  const curator = await join("curator", "CURATOR", new Set(demoItems.map(({ holder }) => holder)));
  const communities = new Set(demoItems.map(({ community }) => community));
  const steward = await join("steward", "COMMUNITY_STEWARD", communities);
  const store = await openFileStore(config);
  const secret = sealingSecret(config.evidenceKey, config.dataDir);
  const sealed = new SealedFiles(await openFileStore(config, "evidence"), secret);
  await writeDemoArchive({ services, store, sealed, curator, steward, partnerIds });
  await Promise.all([curator, steward].map(({ session }) => session.close()));
}

/** Gives the partners' ids by their slugs. */
async function writeDemoData(actor: Actor, today: Date): Promise<ReadonlyMap<string, string>> {
  const services = makeServices();
  const [partners, programs, sessions] = [
    services.get(PartnersService),
    services.get(ProgramsService),
    services.get(SessionsService),
  ];
  const partnerIds = new Map<string, string>();
  for (const partner of demoPartners) {
    const id = encodeId("part", (await partners.create(actor, partner)).id);
    await partners.publish(actor, { id });
    partnerIds.set(partner.slug, id);
  }
  const idOf = (slug: string) => partnerIds.get(slug) ?? "";
  for (const { sessions: meetings, home, takingPart, lifecycle, ...program } of demoPrograms(today)) {
    const made = await programs.create(actor, {
      ...firstAndLastDay(meetings),
      ...program,
      partnerId: idOf(home),
      partners: takingPart.map(([slug, role]) => ({ partnerId: idOf(slug), role })),
    });
    const id = encodeId("prog", made.id);
    for (const { cancelled, ...meeting } of meetings) {
      const session = await sessions.create(actor, { ...meeting, programId: id });
      if (cancelled)
        await sessions.cancel(actor, { id: encodeId("sess", session.id), note: text(cancelled) });
    }
    await bring(programs, actor, id, lifecycle);
  }
  return partnerIds;
}

function firstAndLastDay(meetings: Meeting[]): { startsOn?: string; endsOn?: string } {
  const days = meetings.map(({ localStart }) => localStart.slice(0, 10)).sort();
  const [startsOn] = days;
  const endsOn = days.at(-1);
  return startsOn && endsOn ? { startsOn, endsOn } : {};
}

/** Brings a draft to where it stands, each step as an administrator would take it. */
async function bring(
  programs: ProgramsService,
  actor: Actor,
  id: string,
  lifecycle: DemoProgram["lifecycle"],
): Promise<void> {
  if (lifecycle === "DRAFT") return;
  const minutes = "Minutes of the association's assembly, item 3 (demonstration)";
  await programs.approve(actor, { id, side: "COMMUNITY", evidence: minutes });
  await programs.approve(actor, { id, side: "HOST", evidence: "Letter of the director (demonstration)" });
  await programs.agree(actor, { id });
  if (lifecycle === "AGREED") return;
  await programs.start(actor, { id });
  if (lifecycle === "CLOSED") await programs.close(actor, { id });
}

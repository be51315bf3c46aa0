import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { PartnersService } from "../modules/partners/partner/partners.service.ts";
import { ProgramsService } from "../modules/programs/program/programs.service.ts";
import { SessionsService } from "../modules/sessions/session/sessions.service.ts";
import { makeServices } from "../modules.ts";
import { openDatabaseSessions } from "../open-database-sessions.ts";
import type { Actor } from "../platform/actions/action.ts";
import type {
  DatabaseSession,
  DatabaseSessions,
  MemberSession,
} from "../platform/database/connections/database-sessions.ts";
import type { DatabaseUrls } from "../platform/database/connections/database-urls.ts";
import { sealingSecret } from "../platform/files/addresses/signing-secret.ts";
import { SealedFiles } from "../platform/files/sealed/sealed-files.ts";
import { openFileStore } from "../platform/files/stores/open-file-store.ts";
import { encodeId } from "../platform/graphql/types/ids.ts";
import type { Services } from "../platform/module.ts";
import type { DemoProgram, Meeting } from "./data/demo-program.ts";
import { demoPartners } from "./data/partners.ts";
import { demoPrograms } from "./data/programs.ts";
import { text } from "./data/texts.ts";
import { drawAndPlay } from "./demo-media.ts";
import { ActionsTogether, demoPerson } from "./demo-people.ts";
import { writeDemoArchive } from "./seed-demo-archive.ts";
import { evaluationPeople, joinForEvaluations, writeDemoEvaluations } from "./seed-demo-evaluations.ts";
import { openDemoSurvey } from "./seed-demo-survey.ts";

/**
 * Fills an empty database with the demonstration data, and one that holds them without their archive and their evaluations with
 * these. Any other is left alone; then the answer is false.
 */
export const seedDemoData = (config: Config, urls: DatabaseUrls, log: Logger): Promise<boolean> =>
  seed({ config, urls, log, withArchive: true });

/** The same without the archive and the evaluations, whole or not at all. */
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
  const services = makeServices();
  try {
    const areWritten = await database.transaction(async (manager) => {
      await manager.query("select pg_advisory_xact_lock(hashtext('heritage demonstration data'))");
      const [row] = (await manager.query("select exists (select from partners) as found")) as {
        found: boolean;
      }[];
      if (!row?.found)
        await writeDemoData(services, new ActionsTogether(manager).as({ kind: "system" }), new Date());
      return !row?.found;
    });
    if (!withArchive) return areWritten;
    return (await seedDemoArchive({ config, databaseSessions, database, services })) || areWritten;
  } finally {
    await database.close();
    await databaseSessions.close();
  }
}

/**
 * The archive, which people open and the service cannot, and evaluations, whose answers nobody but their evaluator reads: these
 * steps are one transaction, so that a start that is interrupted leaves none of it, and the next one begins again. It is written where these partners are, and never an item was.
 */
async function seedDemoArchive({
  config,
  databaseSessions,
  database,
  services,
}: {
  config: Config;
  databaseSessions: DatabaseSessions;
  database: MemberSession;
  services: Services;
}): Promise<boolean> {
  if (!(await idsWithoutArchive(database))) return false;
  const curator = await demoPerson(databaseSessions, "curator", ["archives:write", "consent:record"]);
  const steward = await demoPerson(databaseSessions, "steward", ["heritage:steward", "consent:record"]);
  const evaluating = await evaluationPeople(databaseSessions);
  const [store, evidenceStore] = [await openFileStore(config), await openFileStore(config, "evidence")];
  // Drawing keeps all threads busy: what connects meanwhile would wait too long.
  const files = await drawAndPlay();
  const sealed = new SealedFiles(evidenceStore, sealingSecret(config.evidenceKey, config.dataDir));
  return database.transaction(async (manager) => {
    await manager.query("select pg_advisory_xact_lock(hashtext('heritage demonstration archive'))");
    // Results are audited meanwhile, and it is not abandoned.
    await manager.query("set local idle_in_transaction_session_timeout = 0");
    const ids = await idsWithoutArchive({ query: (statement, values) => manager.query(statement, values) });
    if (!ids) return false;
    const actions = new ActionsTogether(manager);
    const idOf = (slug: string) => ids.get(slug) ?? "";
    const evaluations = { services, actions, curator, idOf, ...evaluating };
    // Once a partner has an archive, the service makes nobody its coordinator any more.
    await joinForEvaluations(evaluations);
    await writeDemoArchive({ services, actions, store, sealed, curator, steward, idOf }, files);
    await writeDemoEvaluations(evaluations, new Date());
    await openDemoSurvey(evaluations, new Date());
    return true;
  });
}

/** The ids of the demonstration's partners and programs by slug, where all partners are there, and never an item was. */
async function idsWithoutArchive(
  database: Pick<DatabaseSession, "query">,
): Promise<ReadonlyMap<string, string> | undefined> {
  const [row] = await database.query<{ found: boolean }>(
    "select exists (select from audit_entries where action = 'item.create') as found",
  );
  if (row?.found) return undefined;
  const slugs = demoPartners.map(({ slug }) => slug);
  const rows = await database.query<{ type: string; slug: string; id: string }>(
    `select 'part' as type, slug, id from partners where slug = any($1)
     union all select 'prog', slug, id from programs`,
    [slugs],
  );
  const ids = new Map(rows.map(({ type, slug, id }) => [slug, encodeId(type, id)]));
  return slugs.every((slug) => ids.has(slug)) ? ids : undefined;
}

async function writeDemoData(services: Services, actor: Actor, today: Date): Promise<void> {
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

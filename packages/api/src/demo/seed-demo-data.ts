import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { PartnersService } from "../modules/partners/partner/partners.service.ts";
import { ProgramsService } from "../modules/programs/program/programs.service.ts";
import { SessionsService } from "../modules/sessions/session/sessions.service.ts";
import { makeServices } from "../modules.ts";
import { openDatabaseSessions } from "../open-database-sessions.ts";
import { type Actor, systemActor } from "../platform/actions/action.ts";
import type { DatabaseUrls } from "../platform/database/connections/database-urls.ts";
import { sendTogether } from "../platform/database/connections/member-connection.ts";
import type { Statement } from "../platform/database/connections/statement-batch.ts";
import { encodeId } from "../platform/graphql/types/ids.ts";
import type { DemoProgram, Meeting } from "./data/demo-program.ts";
import { demoPartners } from "./data/partners.ts";
import { demoPrograms } from "./data/programs.ts";
import { text } from "./data/texts.ts";

/**
 * Fills an empty database with the demonstration data, whole or not at all. One that holds a partner is left alone;
 * then the answer is false.
 */
export async function seedDemoData(config: Config, urls: DatabaseUrls, log: Logger): Promise<boolean> {
  const databaseSessions = await openDatabaseSessions(config, urls, log);
  const database = databaseSessions.memberSession({ kind: "system" });
  try {
    return await database.transaction(async (manager) => {
      await manager.query("select pg_advisory_xact_lock(hashtext('heritage demonstration data'))");
      const [row] = (await manager.query("select exists (select from partners) as found")) as {
        found: boolean;
      }[];
      if (row?.found) return false;
      const actor = systemActor(async (work) => {
        const beforeCommit: Statement[] = [];
        const result = await work(manager, beforeCommit);
        await sendTogether(manager, beforeCommit);
        return result;
      });
      await writeDemoData(actor, new Date());
      return true;
    });
  } finally {
    await database.close();
    await databaseSessions.close();
  }
}

async function writeDemoData(actor: Actor, today: Date): Promise<void> {
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

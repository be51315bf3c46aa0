import type { Logger } from "pino";
import { makeServices, openDoors } from "./app.ts";
import type { Config } from "./config.ts";
import { demoPartners } from "./demo-data/partners.ts";
import { demoPrograms } from "./demo-data/programs.ts";
import { type Actor, systemActor } from "./platform/act.ts";
import type { DatabaseUrls } from "./platform/database/database-urls.ts";
import { encodeId } from "./platform/graphql/ids.ts";

/**
 * Fills an empty database with the demonstration data, whole or not at all. One that holds a partner is left alone;
 * then the answer is false.
 */
export async function seedDemoData(config: Config, urls: DatabaseUrls, log: Logger): Promise<boolean> {
  const doors = await openDoors(config, urls, log);
  const door = doors.member({ kind: "system" });
  try {
    return await door.act(async (manager) => {
      await manager.query("select pg_advisory_xact_lock(hashtext('heritage demonstration data'))");
      const [row] = (await manager.query("select exists (select from partners) as found")) as {
        found: boolean;
      }[];
      if (row?.found) return false;
      const actor = systemActor((work) => work(manager));
      await writeDemoData(actor, new Date());
      return true;
    });
  } finally {
    await door.close();
    await doors.close();
  }
}

async function writeDemoData(actor: Actor, today: Date): Promise<void> {
  const { partners, programs, sessions } = makeServices();
  const partnerIds = new Map<string, string>();
  for (const partner of demoPartners) {
    const id = encodeId("part", (await partners.create(actor, partner)).id);
    await partners.publish(actor, { id });
    partnerIds.set(partner.slug, id);
  }
  const idOf = (slug: string) => partnerIds.get(slug) ?? "";
  for (const { sessions: meetings, home, takingPart, isDraft, ...program } of demoPrograms(today)) {
    const created = await programs.create(actor, {
      ...program,
      partnerId: idOf(home),
      partners: takingPart.map(([slug, role]) => ({ partnerId: idOf(slug), role })),
    });
    const id = encodeId("prog", created.id);
    for (const meeting of meetings) await sessions.create(actor, { ...meeting, programId: id });
    if (isDraft) continue;
    await programs.approve(actor, {
      id,
      side: "COMMUNITY",
      evidence: "Minutes of the association's assembly (demonstration).",
    });
    await programs.approve(actor, { id, side: "HOST", evidence: "Letter of the director (demonstration)." });
    await programs.agree(actor, { id });
  }
}

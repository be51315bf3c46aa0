import type { EventFacts, PartnerFacts } from "./event-facts.ts";
import type { ImportStatements } from "./import-statements.ts";
import { ImportedPartners } from "./imported-partners.ts";
import { ImportedPrograms, type WrittenPrograms } from "./imported-programs.ts";
import { type EventChange, ImportedSessions } from "./imported-sessions.ts";

/** `kept`: its program was edited here, so that nothing of it was taken in. */
export type Change = "created" | "updated" | "unchanged" | "kept";

/** What became of a batch: of each event in turn, and how many partners and programs are new. */
export interface BatchOutcome {
  events: Change[];
  partnersCreated: number;
  programsCreated: number;
}

/** Writes events with their programs and partners, in a transaction of its caller's. */
export class ImportBatch {
  readonly #importer: PartnerFacts;
  readonly #partners: ImportedPartners;
  readonly #programs: ImportedPrograms;
  readonly #sessions: ImportedSessions;

  /** The importer is the partner at home of what names no organiser. */
  constructor(statements: ImportStatements, importer: PartnerFacts) {
    this.#importer = importer;
    this.#partners = new ImportedPartners(statements);
    this.#programs = new ImportedPrograms(statements, importer.reference);
    this.#sessions = new ImportedSessions(statements);
  }

  async write(events: EventFacts[]): Promise<BatchOutcome> {
    const ours = await this.#programs.editedHere(events.map(({ program }) => program.reference));
    const compared = await this.#sessions.compare(events);
    const changes = compared.filter(({ event }) => !ours.has(event.program.reference));
    const told = changes.filter(({ news }) => news.program).map(({ event }) => event);
    const partners = await this.#partners.write(this.#partnersOf(told));
    const programs = await this.#programs.write(told, partners.ids);
    if (programs.altered.length > 0) await this.#sessions.refreshSearch(programs.altered);
    const fresh = changes.filter(({ id }) => id === undefined);
    await this.#sessions.create(fresh, programs.homes);
    const moved = await this.#sessions.update(changes.filter((change) => changeOf(change) === "updated"));
    await this.#programs.setDays([...moved, ...grown(fresh, programs)]);
    return {
      events: compared.map((change) =>
        ours.has(change.event.program.reference) && changeOf(change) !== "unchanged"
          ? "kept"
          : changeOf(change),
      ),
      partnersCreated: partners.created,
      programsCreated: programs.created.size,
    };
  }

  #partnersOf(events: EventFacts[]): PartnerFacts[] {
    return events.flatMap(({ partners }) => (partners.length > 0 ? partners : [this.#importer]));
  }
}

function changeOf({ id, news }: EventChange): Exclude<Change, "kept"> {
  if (id === undefined) return "created";
  return Object.values(news).includes(true) ? "updated" : "unchanged";
}

/** The programs that were there before and have new sessions. */
function grown(fresh: EventChange[], { homes, created }: WrittenPrograms): string[] {
  const references = new Set(fresh.map(({ event }) => event.program.reference));
  return [...references].flatMap((reference) =>
    created.has(reference) ? [] : (homes.get(reference)?.id ?? []),
  );
}

import type { BulkStatements } from "../../../platform/records/changes/bulk-statements.ts";
import { PartnersBulk } from "../../partners/partners.bulk.ts";
import { type KnownProgram, type ProgramHome, ProgramsBulk } from "../../programs/program/programs.bulk.ts";
import { SessionsBulk } from "../../sessions/sessions.bulk.ts";
import type { EventFacts, PartnerFacts } from "../events/event-facts.ts";
import { changeOf, type EventChange, partnersOf, programsOf, sessionOf } from "./event-matching.ts";

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
  readonly #partners: PartnersBulk;
  readonly #programs: ProgramsBulk;
  readonly #sessions: SessionsBulk;

  /** The importer is the partner at home of what names no organiser. */
  constructor(statements: BulkStatements, importer: PartnerFacts) {
    this.#importer = importer;
    this.#partners = new PartnersBulk(statements);
    this.#programs = new ProgramsBulk(statements);
    this.#sessions = new SessionsBulk(statements);
  }

  async write(events: EventFacts[]): Promise<BatchOutcome> {
    const programs = await this.#programs.known(events.map(({ program }) => program.reference));
    const sessions = await this.#sessions.known(events.map(({ session }) => session.reference));
    const compared = events.map((event) => changeOf(event, sessions.get(event.session.reference)));
    const isEdited = ({ event }: EventChange) => programs.get(event.program.reference)?.is_edited === true;
    const changes = compared.filter((change) => !isEdited(change));
    const altered = changes.filter(({ news }) => news.program).map(({ event }) => event);
    const partners = await this.#partners.write(partnersOf(altered, this.#importer));
    const created = await this.#writePrograms(altered, partners.ids, programs);
    await this.#writeSessions(changes, new Map([...programs, ...created]), created);
    return {
      events: compared.map((change) => {
        const outcome = kindOfChange(change);
        return isEdited(change) && outcome !== "unchanged" ? "kept" : outcome;
      }),
      partnersCreated: partners.created,
      programsCreated: created.size,
    };
  }

  /** Gives where those are that are new. */
  async #writePrograms(
    events: EventFacts[],
    partners: ReadonlyMap<string, string>,
    known: ReadonlyMap<string, KnownProgram>,
  ): Promise<Map<string, ProgramHome>> {
    const programs = programsOf(events, partners, this.#importer);
    const created = await this.#programs.create(programs.filter(({ reference }) => !known.has(reference)));
    const altered = programs.flatMap((program) => {
      const before = known.get(program.reference);
      if (!before || before.content_hash === program.content_hash) return [];
      return { ...program, id: before.id, home_partner_id: before.home_partner_id };
    });
    await this.#programs.update(altered);
    await this.#sessions.refreshWords(altered.map(({ id }) => id));
    return created;
  }

  async #writeSessions(
    changes: EventChange[],
    homes: ReadonlyMap<string, ProgramHome>,
    created: ReadonlyMap<string, ProgramHome>,
  ): Promise<void> {
    const fresh = changes.filter(({ id }) => id === undefined);
    await this.#sessions.create(
      fresh.map((change) => {
        const home = homes.get(change.event.program.reference);
        return { ...sessionOf(change), program_id: home?.id, home_partner_id: home?.home_partner_id };
      }),
    );
    const updated = changes.flatMap((change) =>
      change.id !== undefined && kindOfChange(change) === "updated"
        ? [{ ...sessionOf(change), id: change.id, news: change.news }]
        : [],
    );
    await this.#sessions.remember(updated);
    const moved = updated.filter(({ news }) => news.session || news.status);
    await this.#sessions.update(moved);
    const grown = fresh.flatMap(({ event: { program } }) =>
      created.has(program.reference) ? [] : (homes.get(program.reference)?.id ?? []),
    );
    const days = await this.#sessions.daysOfPrograms(
      grown,
      moved.map(({ id }) => id),
    );
    await this.#programs.setDays(days);
  }
}

function kindOfChange({ id, news }: EventChange): Exclude<Change, "kept"> {
  if (id === undefined) return "created";
  return Object.values(news).includes(true) ? "updated" : "unchanged";
}

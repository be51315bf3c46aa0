// Heritage in every state that matters to who sees it, made by the people who may, each action in a transaction of its own.
import type pg from "pg";
import { searchVector } from "../src/platform/search/search.ts";
import type { Action } from "./consent/actions/actions.ts";
import { statementsOf } from "./consent/played/statements.ts";
import type { Circle, Id, Purpose, Viewer } from "./consent/world.ts";
import { nameHeritage } from "./heritage-names.ts";
import { idOf, personas } from "./personas.ts";
import type { WorldBuilder } from "./world-builder.ts";

const person = ({ name }: { name: string }): Viewer => ({ kind: "PERSON", id: name });
const [kin, lore, curator] = [personas.stewardOfK, personas.stewardOfL, personas.curatorOfM].map(person) as [
  Viewer,
  Viewer,
  Viewer,
];
const member = personas.memberOfProtocol;
const subjectPerson = person(personas.personOfSubject);
const [holder, community, other, listed] = ["M public", "K public", "L public", "N public"];
const uses: Purpose[] = ["COMMUNITY_ACCESS", "PARTNER_ACCESS", "PUBLIC_ONLINE"];
const open = [{ from: -36_500, until: null }];

type Said = Action extends infer one ? (one extends Action ? Omit<one, "at"> : never) : never;

export class HeritageWorld {
  readonly #owner: pg.Client;
  readonly #world: WorldBuilder;

  constructor(owner: pg.Client, world: WorldBuilder) {
    this.#owner = owner;
    this.#world = world;
  }

  async #as(viewer: string, role: string, statements: string[], values: unknown[] = []): Promise<void> {
    await this.#owner.query("begin");
    await this.#owner.query("select set_config('hx.viewer', $1, true)", [viewer]);
    await this.#owner.query(`set local role ${role}`);
    for (const statement of statements) await this.#owner.query(statement, values);
    await this.#owner.query("commit");
  }

  /** By who says it, under the policies. */
  async #do(...said: Said[]): Promise<void> {
    for (const one of said) {
      const { viewer, sql } = statementsOf({ ...one, at: 0 } as Action);
      await this.#as(viewer, "hx_member", sql);
    }
  }

  async #asCurator(statement: string, ...values: unknown[]): Promise<void> {
    await this.#as(personas.curatorOfM.id, "hx_owner", [statement], values);
  }

  /** A draft with a medium; in each text the marker of the row. */
  async #draft(item: Id): Promise<void> {
    const mark = this.#world.marker("M public");
    const words = (text: string) => JSON.stringify({ source: "en", texts: { en: text } });
    const values = [idOf(item), idOf(holder), mark, words(`Weaving ${mark}`)];
    await this.#asCurator(
      `insert into heritage.items (id, home_partner_id, slug, kind, title, sort_title, accession_number, search_vector)
       values ($1, $2, $3, 'PHOTOGRAPH', $4, 'Weaving ' || $3, $5, $6::tsvector)`,
      ...[...values, this.#world.marker("M public"), searchVector([`Weaving ${mark}`])],
    );
    const about = [idOf(item), idOf(holder), mark];
    await this.#asCurator(
      "insert into heritage.item_references (item_id, home_partner_id, source, value) values ($1, $2, 'city', $3)",
      ...about,
    );
    await this.#asCurator(
      "insert into heritage.item_holdings (item_id, home_partner_id, storage_place) values ($1, $2, $3)",
      ...about,
    );
    await this.#asCurator(
      `insert into heritage.item_places (item_id, home_partner_id, key, position, names, precision)
       values ($1, $2, gen_random_uuid(), 0, $3, 'EXACT')`,
      ...[idOf(item), idOf(holder), words(`Loom of ${mark}`)],
    );
    for (const part of ["face", "hands"])
      await this.#asCurator(
        `insert into heritage.media (id, item_id, home_partner_id, kind, alternative_text, search_vector)
         values ($1, $2, $3, 'IMAGE', $4, '')`,
        ...[
          idOf(`${item} ${part}`),
          idOf(item),
          idOf(holder),
          words(`A ${part} ${this.#world.marker("M public")}`),
        ],
      );
  }

  /** Offered to these communities, and accepted by them. */
  async #governed(item: Id, ...communities: Id[]): Promise<void> {
    await this.#draft(item);
    for (const one of communities) {
      await this.#do({ does: "offer", by: curator, item, community: one });
      await this.#do({ does: "accept", by: this.#steward(one), item, community: one });
    }
  }

  #steward(one: Id): Viewer {
    return one === other ? lore : kin;
  }

  async #say(
    item: Id,
    subject: Id,
    state: "GIVEN" | "WITHDRAWN",
    purposes: Purpose[],
    part: Id | null = null,
  ) {
    const said = {
      part,
      validFrom: null,
      validUntil: null,
      leaves: null,
      happenedAt: state === "GIVEN" ? -9 : -1,
    };
    for (const purpose of purposes)
      await this.#do({ does: "say", by: curator, item, subject, purpose, state, whose: "SUBJECT", ...said });
  }

  async #subject(name: Id, item: Id, part: Id | null = null): Promise<void> {
    await this.#do({ does: "recordSubject", by: curator, subject: name, recorder: holder, majorityAt: null });
    await this.#asCurator(
      "update heritage.consent_subjects set name = $2 where id = $1",
      idOf(name),
      this.#world.marker("M public"),
    );
    await this.#do({ does: "list", by: part ? kin : curator, item, subject: name, part });
  }

  async #approve(
    item: Id,
    { circle, seenAt = 0 }: { circle: Circle; seenAt?: number },
    ...communities: Id[]
  ): Promise<void> {
    const { rows } = await this.#owner.query("select content_revision from heritage.items where id = $1", [
      idOf(item),
    ]);
    const parts = { [`${item} face`]: 1, [`${item} hands`]: 1 };
    const revision = rows[0].content_revision;
    const about = { does: "approve" as const, item, circle, revision, seenAt, until: null };
    for (const one of communities)
      await this.#do({ ...about, by: this.#steward(one), for: one, as: "STEWARD", parts });
    if (circle === "PUBLIC") await this.#do({ ...about, by: curator, for: holder, as: "HOLDER", parts });
  }

  async #protocols(): Promise<void> {
    const make = (by: Viewer, owner: Id, protocol: Id, reach: "MEMBERS" | "PARTNERS" | "PUBLIC") =>
      this.#do({ does: "makeProtocol", by, protocol, community: owner, reach, windows: open });
    await make(kin, community, "of members", "MEMBERS");
    await make(kin, community, "of partners", "PARTNERS");
    await make(kin, community, "of everybody", "PUBLIC");
    await make(lore, other, "of everybody at L", "PUBLIC");
    await this.#do({ does: "addMember", by: kin, protocol: "of members", person: member.name });
    await this.#do({ does: "addPartner", by: kin, protocol: "of partners", partner: listed });
    await this.#owner.query(
      `update heritage.protocols set name = jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', $1::text)) where true`,
      [this.#world.marker("K public")],
    );
  }

  /** An item with a subject who agreed to all, brought to a circle of the community. */
  async #shown(
    item: Id,
    circle: Circle,
    protocol: Id,
    { before, seenAt = 0 }: { before?: () => Promise<void>; seenAt?: number } = {},
  ): Promise<void> {
    await this.#governed(item, community);
    await this.#do({ does: "place", by: kin, item, protocol });
    await this.#subject(`subject of ${item}`, item);
    await this.#say(item, `subject of ${item}`, "GIVEN", uses);
    await before?.();
    await this.#do({ does: "complete", by: kin, item, for: community });
    await this.#approve(item, { circle, seenAt }, community);
  }

  async build(): Promise<void> {
    await this.#protocols();
    await this.#draft("draft item");
    await this.#draft("offered item");
    await this.#do({ does: "offer", by: curator, item: "offered item", community });
    await this.#governed("accepted item", community);
    await this.#governed("accepted by both", community, other);
    await this.#shown("item for members", "COMMUNITY", "of members");
    await this.#shown("item for partners", "PARTNERS", "of partners");
    await this.#shown("public item", "PUBLIC", "of everybody", {
      before: async () => {
        await this.#subject("of one part", "public item");
        await this.#say("public item", "of one part", "GIVEN", uses);
      },
    });
    await this.#say("public item", "of one part", "WITHDRAWN", ["PUBLIC_ONLINE"], "public item hands");
    await this.#reviewed("reviewed item");
    await this.#shown("suspended item", "PUBLIC", "of everybody");
    await this.#do({ does: "suspend", by: curator, item: "suspended item", for: holder });
    await this.#shown("closed by the service", "PUBLIC", "of everybody");
    await this.#do({ does: "suspend", by: { kind: "SYSTEM" }, item: "closed by the service", for: null });
    await this.#shown("refused item", "PUBLIC", "of everybody");
    await this.#say("refused item", "subject of refused item", "WITHDRAWN", ["ARCHIVING"]);
    await this.#shown("withdrawn item", "PUBLIC", "of everybody");
    await this.#do({
      does: "withdrawByCode",
      by: { kind: "VISITOR" },
      subject: "subject of withdrawn item",
      item: null,
      purposes: ["EVERY_USE"],
    });
    await this.#embargoed("embargoed item");
    await this.#shown("deleted item", "PUBLIC", "of everybody");
    await this.#do({ does: "delete", by: kin, item: "deleted item" });
    await this.#ofPerson();
    await this.#around();
    await nameHeritage(this.#owner, this.#world);
  }

  /** Approved while its consent had not begun, which it has since. */
  async #embargoed(item: Id): Promise<void> {
    const before = () =>
      this.#asCurator(
        `insert into heritage.consent_events (subject_id, item_id, purpose, state, said_by, happened_on, recorded_at, valid_from, evidence_id)
         select subject_id, item_id, purpose, 'RENEWED', said_by, current_date - 31, now() - interval '30 days', now() - interval '10 days', evidence_id
         from heritage.consent_events where item_id = $1 and purpose = 'COMMUNITY_ACCESS'`,
        idOf(item),
      );
    await this.#shown(item, "COMMUNITY", "of members", { before, seenAt: -20 });
  }

  async #reviewed(item: Id): Promise<void> {
    await this.#governed(item, community, other);
    await this.#do({ does: "place", by: kin, item, protocol: "of everybody" });
    await this.#do({ does: "place", by: lore, item, protocol: "of everybody at L" });
    await this.#do({
      does: "review",
      by: kin,
      review: "review",
      for: community,
      items: [item],
      purposes: uses,
      lookAgainAt: 60,
    });
    await this.#do({ does: "support", by: lore, review: "review", for: other });
    await this.#do({ does: "support", by: curator, review: "review", for: holder });
    await this.#approve(item, { circle: "PUBLIC" }, community, other);
  }

  /** Of a person with an account, one item on which that is confirmed, and one on which it is not. */
  async #ofPerson(): Promise<void> {
    await this.#governed("item of a person", community);
    await this.#governed("another item of a person", community);
    await this.#subject("with an account", "item of a person");
    await this.#do({ does: "link", by: subjectPerson, subject: "with an account" });
    await this.#do({
      does: "list",
      by: kin,
      item: "item of a person",
      subject: "with an account",
      part: "item of a person face",
    });
    await this.#do({ does: "confirm", by: kin, subject: "with an account", item: "item of a person" });
    await this.#do({
      does: "list",
      by: curator,
      item: "another item of a person",
      subject: "with an account",
      part: null,
    });
  }

  /** What hangs on items: objections, collections, the log, lists of many. */
  async #around(): Promise<void> {
    const mark = this.#world.marker("M public");
    for (const item of ["public item", "accepted item"]) {
      await this.#owner.query(
        "insert into heritage.objections (item_id, statement, receipt_code_hash) values ($1, $2, sha256($3::bytea))",
        [idOf(item), mark, Buffer.from(item)],
      );
      await this.#world.audit("M public", "M public", personas.curatorOfM.id, {
        subject_type: "item",
        subject_id: idOf(item),
      });
    }
    // Both sides of these agreed that small corrections do not wait, and each made one.
    for (const item of ["public item", "item for members", "suspended item"])
      for (const partner of [holder, community]) {
        await this.#owner.query(
          "insert into heritage.correction_agreements (item_id, partner_id, agreed_by) values ($1, $2, 'SYSTEM')",
          [idOf(item), idOf(partner)],
        );
        await this.#owner.query(
          `insert into heritage.item_corrections (id, item_id, field, language, text_before, text_after, content_revision, partner_id, corrected_by)
           values ($1, $2, 'TITLE', 'en', $3, $3, 1, $4, 'SYSTEM')`,
          [idOf(`correction of ${item} for ${partner}`), idOf(item), mark, idOf(partner)],
        );
      }
    // M has no steward. Who told its members so has left, and who is to become one is no member any more.
    await this.#owner.query(
      "insert into heritage.steward_vacancies (id, home_partner_id, person_id, told_by) values ($1, $2, $3, $4)",
      [idOf("vacancy"), idOf(holder), member.id, personas.stranger.id],
    );
    const words = JSON.stringify({ source: "en", texts: { en: mark } });
    await this.#asCurator(
      `insert into heritage.collections (id, home_partner_id, slug, title, sort_title, published_at, search_vector)
       values ($1, $2, $3, $4, $3, now(), '')`,
      ...[idOf("collection"), idOf(holder), mark, words],
    );
    await this.#linked("public item", "accepted item");
    await this.#imported();
    for (const [position, item] of ["public item", "accepted item", "item for members"].entries())
      await this.#asCurator(
        "insert into heritage.collection_entries (collection_id, item_id, position) values ($1, $2, $3)",
        ...[idOf("collection"), idOf(item), position],
      );
    await this.#asCurator(
      "insert into heritage.bulk_action_items (bulk_action_id, number, item_id, content_revision) values ($1, 1, $2, 1)",
      ...[idOf(`bulk action of ${personas.curatorOfM.name}`), idOf("draft item")],
    );
  }

  /** What an import of M's curator says of records: of one that is no item, and of items that they see and do not see. */
  async #imported(): Promise<void> {
    const order = idOf("import of heritage");
    await this.#asCurator(
      `insert into heritage.archive_imports (id, viewer, home_partner_id, source, file_name, size, sha256, mapping, begins_with)
       values ($1, $2, $3, 'city', 'records.csv', 1, sha256(''), '{}', 'RUN')`,
      ...[order, personas.curatorOfM.id, idOf(holder)],
    );
    await this.#asCurator(
      `insert into heritage.archive_import_entries (import_id, is_dry_run, number, place, outcome, name, reference)
       select $1::uuid, false, 1, 'line 1', 'REFUSED', $2::text, null
       union all select $1, false, 2, 'line 2', 'WARNED', $2, 'nobody''s'
       union all select $1, false, 3, 'line 3', 'UPDATED', $2, value from heritage.item_references where item_id = any($3)`,
      ...[order, this.#world.marker("M public"), [idOf("public item"), idOf("accepted item")]],
    );
  }

  /** To a partner and to programs, of which one has an exhibition; a partner has copies; one item is to be erased, one given away. */
  async #linked(...linked: Id[]): Promise<void> {
    const programs = [idOf("program A public 1"), idOf("program A 1")];
    const mark = this.#world.marker("A public");
    await this.#asCurator(
      `insert into heritage.collections (id, home_partner_id, slug, title, sort_title, published_at, program_id, search_vector)
       values ($1, $2, $3, $4, $3, now(), $5, '')`,
      ...[
        idOf("exhibition"),
        idOf("A public"),
        mark,
        JSON.stringify({ source: "en", texts: { en: mark } }),
        programs[0],
      ],
    );
    await this.#asCurator(
      `insert into heritage.erasures (item_id, home_partner_id, communities, reason, due_at)
       values ($1, $2, $3, 'CONSENT', now() + interval '7 days')`,
      ...[idOf("withdrawn item"), idOf(holder), [idOf(community)]],
    );
    await this.#do({ does: "give", by: curator, item: "item for members", from: holder, to: listed });
    for (const item of linked) {
      await this.#asCurator(
        "insert into heritage.item_partners (item_id, partner_id) values ($1, $2)",
        ...[idOf(item), idOf("A public")],
      );
      for (const program of programs)
        await this.#asCurator(
          "insert into heritage.item_programs (item_id, program_id) values ($1, $2)",
          ...[idOf(item), program],
        );
      await this.#asCurator(
        "insert into heritage.item_copies (item_id, partner_id, place, asked_at, due_on) values ($1, $2, $3, now(), current_date)",
        ...[idOf(item), idOf(listed), this.#world.marker("M public")],
      );
    }
  }
}

import { encodeChangeCursor } from "../src/modules/changes/change-cursor.ts";
import { encodeId } from "../src/platform/graphql/types/ids.ts";
import { harmless } from "./harmless-mutations.ts";
import { mayNotSee, type Row, type Rows } from "./may-see.ts";
import { heldBy, idOf, type Viewer } from "./personas.ts";
import type { Random } from "./random.ts";
import { feeds, runOf } from "./world-changes.ts";

const tables = {
  part: "partners",
  prog: "programs",
  sess: "sessions",
  seri: "session_series",
  pers: "people",
  memb: "memberships",
  invi: "invitations",
  akey: "access_keys",
  audi: "audit_entries",
  item: "items",
  medi: "media",
  coll: "collections",
  prot: "protocols",
  subj: "consent_subjects",
  revw: "consent_reviews",
  eval: "evaluations",
  inst: "instruments",
  wave: "waves",
  resp: "responses",
  oans: "open_answers",
  impr: "imported_responses",
  rele: "releases",
  find: "findings",
  qual: "qualitative_records",
  turn: "qualitative_turns",
  exce: "excerpts",
  stor: "story_selections",
  reco: "recommendations",
  regi: "registrations",
  rent: "registration_entries",
} as const;
type IdPrefix = keyof typeof tables;
export const prefixes = Object.keys(tables) as IdPrefix[];
const harmlessPrefixes = new Set<IdPrefix>([
  ...(["part", "prog", "sess", "seri", "pers", "memb", "invi", "akey", "audi"] as const),
  ...(["eval", "inst", "wave", "find", "reco", "qual", "turn", "exce", "stor"] as const),
]);
// By the names on the way to an argument: which id is meant there.
const meant: [RegExp, IdPrefix][] = [
  [/programId/, "prog"],
  [/owner/i, "part"],
  [/instrument(?!Save)/i, "inst"],
  [/wave/i, "wave"],
  [/recommendation(?!Filter|Create)|recommendationFilter.id/i, "reco"],
  [/finding(?!Record)/i, "find"],
  [/turnId|qualitativeTurn/, "turn"],
  [/storySelection(?!Record)/i, "stor"],
  [/excerpt|amongIds/i, "exce"],
  [/qualitativeRecord(?!Create)/i, "qual"],
  [/evaluation/i, "eval"],
  [/sessionSeries(Update|Cancel)\.input\.id$/, "seri"],
  [/session/i, "sess"],
  [/program(?!Filter)/i, "prog"],
  [/partner/i, "part"],
  [/programFilter/i, "prog"],
  [/member/i, "memb"],
  [/invit/i, "invi"],
  [/key/i, "akey"],
  [/medi/i, "medi"],
  [/item/i, "item"],
  [/collection/i, "coll"],
  [/protocol/i, "prot"],
  [/subject/i, "subj"],
  [/review/i, "revw"],
];

const markersIn = (text: string) => text.match(/canary[a-z]+\d+/g) ?? [];

/** What generated operations name: everything that is there, whoever may see it, and some things that are not. */
export class Pools {
  readonly #rows: Rows;
  readonly #ids = new Map<string, string[]>();
  readonly #markers: string[];
  // Where a member of any feed began, and everybody.
  readonly #changeCursors = feeds.flatMap((feed) =>
    [null, "2025-01-01T00:00:00+00:00"].flatMap((since) => [
      encodeChangeCursor(feed, { position: 0, run: null, since }),
      encodeChangeCursor(feed, { position: 1, run: runOf(feed), since }),
    ]),
  );

  constructor(rows: Rows) {
    this.#rows = rows;
    for (const prefix of prefixes)
      this.#ids.set(prefix, [
        ...(rows[tables[prefix]] ?? []).map((row) => encodeId(prefix, String(row.id))),
        encodeId(prefix, idOf("never made")),
      ]);
    this.#markers = [...new Set(markersIn(JSON.stringify(rows)))];
  }

  /** Markers and ids of rows that this viewer may not see, and that no visible row holds as well. */
  forbidden(viewer: Viewer, now = new Date()): Set<string> {
    const [shown, hidden] = [new Set<string>(), new Set<string>()];
    const isHidden = mayNotSee(viewer, this.#rows, now);
    const reads = (partner: unknown) => heldBy(viewer).get(String(partner))?.has("archives:read");
    for (const [table, rows] of Object.entries(this.#rows))
      for (const row of rows) {
        const into = isHidden(table, row) ? hidden : shown;
        // The holding record tells a holder its items by id and number; and what is told of an item names it.
        if (table === "items" && reads(row.home_partner_id)) {
          shown.add(encodeId("item", String(row.id)));
          shown.add(String(row.accession_number));
        }
        // So does a list of members, of whom each is known to its stewards by the id that they added.
        if (into === shown && ["protocol_members", "steward_vacancies"].includes(table))
          shown.add(encodeId("pers", String(row.person_id)));
        if (into === shown && row.item_id) shown.add(encodeId("item", String(row.item_id)));
        // An approval names the media that were read for it, and what an item is placed under names the protocol.
        if (into === shown && table === "approved_media") shown.add(encodeId("medi", String(row.medium_id)));
        if (into === shown && table === "item_protocols")
          shown.add(encodeId("prot", String(row.protocol_id)));
        for (const marker of markersIn(JSON.stringify(row))) into.add(marker);
        for (const prefix of prefixes)
          if (tables[prefix] === table) into.add(encodeId(prefix, String(row.id)));
      }
    for (const marker of shown) hidden.delete(marker);
    return hidden;
  }

  /** Items that somebody does not want to be kept: of them their stewards are told that, and since when, though they see no row. */
  refusedTo(viewer: Viewer): string[] {
    const { items = [], item_communities = [] } = this.#rows;
    const isSteward = (community: unknown) =>
      viewer.kind === "person" && heldBy(viewer).get(String(community))?.has("heritage:steward");
    return items
      .filter(({ id, is_refused }) =>
        item_communities.some((way) => is_refused && way.item_id === id && isSteward(way.community_id)),
      )
      .map(({ id }) => encodeId("item", String(id)));
  }

  hiddenFrom(viewer: Viewer): (prefix: string) => string[] {
    const forbidden = this.#forbiddenTo(viewer);
    return (prefix) => [
      ...[...forbidden].filter(
        (text) => harmlessPrefixes.has(prefix as IdPrefix) && text.startsWith(`${prefix}_`),
      ),
      encodeId(prefix, idOf("never made")),
    ];
  }

  readonly #known = new Map<string, Set<string>>();
  #forbiddenTo(viewer: Viewer): Set<string> {
    let known = this.#known.get(viewer.name);
    if (!known) {
      known = this.forbidden(viewer);
      this.#known.set(viewer.name, known);
    }
    return known;
  }

  /** A value of a scalar, fit for the place it is wanted at. */
  scalar(random: Random, type: string, path: string[]): unknown {
    const name = path.at(-1) ?? "";
    switch (type) {
      case "ID":
        return this.#id(random, path);
      case "String":
        return this.#text(random, name, path.join("."));
      case "Int":
        return /first|last/.test(name) ? random.int(1, 6) : random.pick([1, 2, 5, 10_000]);
      case "Float":
        return random.pick([0, 12.5, -3]);
      case "Boolean":
        return random.chance(0.5);
      case "DateTime":
        return random.pick([
          "2025-02-01T00:00:05Z",
          "2025-02-01T00:00:20Z",
          "2031-05-02T18:00:00Z",
          "2025-01-01T00:00:00Z",
          "2199-01-01T00:00:00Z",
        ]);
      case "LocalDate":
        return random.pick(["2031-01-01", "2031-03-01", "2031-05-01", "2020-01-01"]);
      case "Duration":
        return "PT2M30S";
      case "LocalDateTime":
        return "2031-05-01T18:00";
      case "LanguageTag":
        return random.pick(["en", "ar", "ti", "uk"]);
      case "CountryCode":
        return random.pick(["IT", "ER", "FR"]);
      case "CurrencyCode":
        return "EUR";
      case "TimeZone":
        return "Europe/Rome";
      case "URL":
        return "https://example.org/";
      case "JSONObject":
        return {};
      default:
        throw new Error(`No values are known for the scalar ${type}: add some to pools.ts.`);
    }
  }

  #id(random: Random, path: string[]): string {
    const [nearest, outer] = [path.slice(-3).join("."), path.join(".")];
    const found =
      meant.find(([pattern]) => pattern.test(nearest)) ?? meant.find(([pattern]) => pattern.test(outer));
    const prefix = found?.[1] ?? random.pick(prefixes);
    // What is only known by its id is closed by whoever names it: mutations are given none of that.
    const isSent = harmless.has(path[0] ?? "");
    const wanted = random.chance(0.85) ? prefix : random.pick(prefixes);
    const expected = isSent && !harmlessPrefixes.has(wanted) ? "part" : wanted;
    // Stewards are told where anybody stands whose id they know, which is the purpose of the field: see its own tests.
    if (path[0] === "explainAccess" && ["personId", "keyId"].includes(path[1] ?? ""))
      return encodeId(path[1] === "keyId" ? "akey" : "pers", idOf("never made"));
    return random.chance(0.02) ? "nonsense" : random.pick(this.#ids.get(expected) ?? []);
  }

  #text(random: Random, name: string, path: string): string {
    if (path === "changes.after") return random.pick(this.#changeCursors);
    const marker = random.pick(this.#markers);
    if (name === "search")
      return random.pick([
        "loom",
        "circle",
        "hall",
        "song",
        "weaving",
        "دائرة",
        "ደርፊ",
        "can",
        marker,
        marker,
        `loom ${marker}`,
      ]);
    if (name === "source") return random.chance(0.9) ? "city" : "other";
    if (name === "document") return "{ programs(first: 2) { nodes { id } } }";
    if (/actor/.test(path)) return random.pick(["SYSTEM", ...this.#people()]);
    if (/whyNot/.test(path)) return random.pick([...harmless.keys()]);
    if (/action/i.test(path)) return random.pick(["program.update", "program.create"]);
    if (/subject|community|theme/i.test(path)) return random.pick(["songs", "CRAFT", marker]);
    return marker;
  }

  #people(): string[] {
    return (this.#rows.people ?? []).map((row: Row) => String(row.id));
  }
}

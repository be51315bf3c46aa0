import { createHash } from "node:crypto";
import type pg from "pg";
import { hashOfKey, makeKey, prefixOfKey } from "../src/platform/identity/access-key.ts";
import { searchVector } from "../src/platform/search/search.ts";
import { idOf, personas, type Viewer } from "./personas.ts";
import { rowKey } from "./row-keys.ts";

type Values = Record<string, unknown>;

export interface World {
  /** The secret of each key, by the name of the viewer. */
  secrets: Map<string, string>;
  /** Which label the rows of a table bear, by table and row key. */
  labels: Map<string, string>;
}
interface ProgramState {
  approvals?: readonly ("COMMUNITY" | "HOST")[];
  /** The program has changed since it was approved. */
  isLapsed?: boolean;
  isAgreed?: boolean;
  isImported?: boolean;
  isDeleted?: boolean;
  /** Other partners that take part. */
  with?: string[];
  /** Who approved, by which partner; an administrator on evidence where nobody is named. */
  approvedBy?: Viewer;
  approvedFor?: string;
  number?: number;
}

export const past = "2025-01-01T00:00:00Z";
export const text = (words: string, more: Values = {}) => ({ source: "en", texts: { en: words, ...more } });

/**
 * A small world in which every rule has something to show and something to hide. Every text that a row holds carries
 * that row's own marker, `canary<partner><number>`, so that an answer tells from which rows it was made.
 */
export class WorldBuilder {
  readonly world: World = { secrets: new Map(), labels: new Map() };
  readonly #owner: pg.Client;
  readonly #issuer: string;
  #made = 0;

  constructor(owner: pg.Client, issuer: string) {
    this.#owner = owner;
    this.#issuer = issuer;
  }

  async insert(table: string, label: string, values: Values): Promise<void> {
    const columns = Object.keys(values);
    const list = columns.map((_, index) => `$${index + 1}`).join(", ");
    await this.#owner.query(
      `insert into heritage.${table} (${columns.join(", ")}) values (${list})`,
      Object.values(values).map((value) =>
        value !== null && typeof value === "object" && !Array.isArray(value) && !Buffer.isBuffer(value)
          ? JSON.stringify(value)
          : value,
      ),
    );
    this.world.labels.set(rowKey(table, values), label);
  }

  marker(partner: string): string {
    this.#made += 1;
    return `canary${partner.toLowerCase().replace(/[^a-z]/g, "")}${this.#made}`;
  }

  async partner(label: string, { from = "infinity", until = "infinity", isDeleted = false } = {}) {
    const mark = this.marker(label);
    const id = idOf(label);
    await this.insert("partners", label, {
      id,
      slug: mark,
      name: text(`Circle ${mark}`, { ar: `دائرة ${mark}` }),
      description: text(`A loom and a song ${mark}`),
      kind: /^[AKL]/.test(label) ? "MIGRANT_ASSOCIATION" : "MUSEUM",
      side: /^[AKL]/.test(label) ? "COMMUNITY" : "HOST",
      country: this.#made % 2 ? "IT" : "ER",
      locality: `Town ${mark}`,
      street_address: `Street ${mark}`,
      website: `https://${mark}.example/`,
      contact_name: `Contact ${mark}`,
      contact_email: `${mark}@example.org`,
      sort_name: `Circle ${mark}`,
      search_vector: searchVector([`Circle ${mark}`, `loom song ${mark}`]),
      languages: ["en", "ti"],
      created_at: moment(this.#made),
      updated_at: moment(this.#made),
      public_from: from,
      public_until: until,
    });
    await this.insert("partner_identifiers", label, { partner_id: id, scheme: "ISIL", value: mark });
    await this.insert("partner_references", label, { partner_id: id, source: "city", value: mark });
    if (isDeleted)
      await this.#owner.query(
        "update heritage.partners set deleted_at = '2025-06-01', public_from = 'infinity' where id = $1",
        [id],
      );
  }

  async program(
    label: string,
    home: string,
    {
      approvals = [],
      isLapsed = false,
      isAgreed = approvals.length === 2,
      isImported = false,
      isDeleted = false,
      with: others = [],
      approvedBy,
      approvedFor,
      number = 1,
    }: ProgramState = {},
  ) {
    const mark = this.marker(home);
    const [id, home_partner_id] = [idOf(`program ${label} ${number}`), idOf(home)];
    const about = { program_id: id, home_partner_id };
    await this.insert("programs", label, {
      id,
      home_partner_id,
      slug: mark,
      title: text(`Loom songs ${mark}`, { ti: `ደርፊ ${mark}` }),
      summary: text(`Weaving ${mark}`),
      description: text(`Of a road ${mark}`),
      kind: ["WORKSHOP", "ORAL_HISTORY", "FESTIVAL"][number % 3],
      kind_term: text(`Circle of ${mark}`),
      starts_on: `2031-0${1 + (number % 6)}-01`,
      lifecycle: isAgreed ? "AGREED" : "DRAFT",
      cost_kind: number % 2 ? "FREE" : "UNKNOWN",
      booking_url: `https://${mark}.example/`,
      agreed_at: isAgreed ? past : null,
      sort_title: `Loom songs ${mark}`,
      search_vector: searchVector([`Loom songs weaving road ${mark}`]),
      created_at: moment(this.#made),
      updated_at: moment(this.#made),
    });
    for (const [position, partner] of [home, ...others].entries())
      await this.insert("program_partners", labelOfPart(label, partner, position), {
        ...about,
        partner_id: idOf(partner),
        role: position === 0 ? "LEAD" : "HOST",
        position,
      });
    const terms = [
      ["SUBJECT", "songs", text(`Songs ${mark}`)],
      ["SUBJECT", mark, text(`Subject ${mark}`)],
      ["COMMUNITY", mark, text(`Community ${mark}`)],
      ["THEME", number % 2 ? "CRAFT" : "MEMORY", null],
      ["LANGUAGE", number % 2 ? "ti" : "ar", null],
    ] as const;
    for (const [position, [vocabulary, key, words]] of terms.entries())
      await this.insert("program_terms", label, { ...about, vocabulary, key, label: words, position });
    await this.insert("program_references", label, { ...about, source: "city", value: mark });
    for (const side of approvals)
      await this.insert("program_approvals", label, {
        ...about,
        id: idOf(`approval ${label} ${number} ${side}`),
        side,
        evidence: `Minutes ${mark}`,
        recorded_by: approvedBy?.id ?? "SYSTEM",
        partner_id: approvedFor ? idOf(approvedFor) : null,
        approved_at: past,
        revision: null,
      });
    await this.#owner.query(
      "update heritage.programs set community_approved_at = $2, host_approved_at = $3 where id = $1",
      [id, ...bothSides.map((side) => (approvals.includes(side) && !isLapsed ? past : null))],
    );
    for (let place = 1; place <= 1 + (number % 3); place++)
      await this.session(label, id, home, place, `${label} ${number} ${place}`);
    if (isImported)
      await this.#owner.query(
        "update heritage.programs set origin = 'IMPORTED', source_name = 'a feed', source_url = $2 where id = $1",
        [id, `https://${mark}.example/`],
      );
    if (isDeleted)
      await this.#owner.query("update heritage.programs set deleted_at = '2025-06-01' where id = $1", [id]);
    return id;
  }

  async session(
    label: string,
    program_id: string,
    home: string,
    day: number,
    name: string,
    isDeleted = false,
  ) {
    const mark = this.marker(home);
    const [id, home_partner_id] = [idOf(`session ${name}`), idOf(home)];
    const starts = `2031-05-0${day}T18:00:00`;
    await this.insert("sessions", label, {
      id,
      program_id,
      home_partner_id,
      local_start: starts,
      time_zone: "UTC",
      starts_at: `${starts}Z`,
      attendance_mode: day % 2 ? "IN_PERSON" : "ONLINE",
      venue_name: text(`Hall ${mark}`),
      street_address: `Street ${mark}`,
      country: day % 2 ? "IT" : "ER",
      url: `https://${mark}.example/`,
      status_note: text(`Door ${mark}`),
      search_vector: searchVector([`Hall loom ${mark}`]),
      created_at: past,
      updated_at: past,
    });
    await this.insert("session_access_features", label, {
      session_id: id,
      home_partner_id,
      feature: "STEP_FREE",
      status: "AVAILABLE",
      note: text(`Ramp ${mark}`),
      verified_by: `Guide ${mark}`,
    });
    await this.insert("session_references", label, {
      session_id: id,
      home_partner_id,
      source: "city",
      value: mark,
    });
    const series = idOf(`series ${name}`);
    await this.insert("session_series", label, {
      ...{ id: series, program_id, home_partner_id },
      rule: `FREQ=DAILY;COUNT=1;${this.marker(home)}`,
      local_start: starts,
      time_zone: "UTC",
      ...{ additional_starts: [], excluded_starts: [] },
    });
    await this.insert("series_sessions", label, {
      ...{ session_id: id, home_partner_id, series_id: series },
      original_start: starts,
    });
    if (isDeleted)
      await this.#owner.query("update heritage.sessions set deleted_at = '2025-06-01' where id = $1", [id]);
  }

  /** A viewer's own rows: a person with memberships, or a key with its secret. */
  async viewer(viewer: Viewer) {
    if (viewer.kind === "person") await this.#person(viewer);
    else if (viewer.kind !== "visitor") await this.#key(viewer);
    await this.insert("idempotency_keys", viewer.name, {
      viewer: viewer.id,
      key: "once",
      field: "program.create",
      input_hash: Buffer.from("hash"),
    });
    const job = idOf(`job of ${viewer.name}`);
    await this.insert("jobs", `job of ${viewer.name}`, {
      id: job,
      viewer: viewer.id,
      kind: "trials.write",
      payload: "{}",
    });
    await this.insert("job_entries", `entry of ${viewer.name}`, {
      id: idOf(`entry of ${viewer.name}`),
      job_id: job,
      said: '{"en": "Done."}',
    });
    await this.insert("archive_imports", `import of ${viewer.name}`, {
      id: idOf(`import of ${viewer.name}`),
      viewer: viewer.id,
      home_partner_id: idOf("A public"),
      source: "Museum system",
      file_name: "records.jsonl",
      size: 1,
      sha256: Buffer.alloc(32),
      mapping: "{}",
      begins_with: "DRY_RUN",
    });
    await this.insert("bulk_actions", `bulk action of ${viewer.name}`, {
      id: idOf(`bulk action of ${viewer.name}`),
      viewer: viewer.id,
      kinds: ["OFFER"],
      parameters: "{}",
    });
    await this.insert("token_buckets", viewer.name, {
      bucket: `${viewer.kind} ${viewer.id}`,
      full_at: past,
    });
    await this.audit(`by ${viewer.name}`, null, viewer.id);
  }

  async #person({ name, id, roles = {} }: Viewer) {
    const mark = this.marker(Object.keys(roles)[0] ?? "nobody");
    await this.insert("people", name, {
      id,
      name: `Person ${mark}`,
      email: `${mark}@example.org`,
      created_at: past,
      updated_at: past,
    });
    await this.insert("person_identities", name, { issuer: this.#issuer, subject: name, person_id: id });
    for (const [partner, role] of Object.entries(roles))
      await this.insert("memberships", name, {
        id: idOf(`membership ${name} ${partner}`),
        person_id: id,
        home_partner_id: idOf(partner),
        role,
        created_at: past,
      });
  }

  async #key(key: Viewer) {
    const { name, id, kind, partner, scopes = [], isAdministrator = false, state, madeBy, madeBefore } = key;
    await this.insert("access_keys", name, {
      id,
      name: `Key ${this.marker(partner ?? "nobody")}`,
      kind: kind === "publishable" ? "PUBLISHABLE" : "SECRET",
      is_administrator: isAdministrator,
      home_partner_id: partner ? idOf(partner) : null,
      scopes,
      created_at: past,
      expires_at: state === "expired" ? past : null,
      revoked_at: state === "revoked" ? past : null,
      // Noted just now, so that using the key writes nothing.
      last_used_at: new Date(),
    });
    if (madeBefore) await this.#secret(key, madeBefore, past);
    this.world.secrets.set(name, await this.#secret(key, madeBy, state === "secret expired" ? past : null));
  }

  async #secret({ name, id, kind }: Viewer, madeBy: string | undefined, expires_at: string | null) {
    const secret = makeKey(kind === "publishable" ? "PUBLISHABLE" : "SECRET");
    const maker = madeBy ? idOf(madeBy) : "SYSTEM";
    await this.#owner.query("select set_config('hx.viewer', $1, true)", [maker]);
    await this.insert("access_key_secrets", name, {
      key_hash: hashOfKey(secret),
      key_id: id,
      prefix: prefixOfKey(secret),
      created_at: past,
      expires_at,
    });
    await this.#owner.query("select set_config('hx.viewer', '', true)");
    return secret;
  }

  async invitation(label: string, name: string, more: Values = {}) {
    await this.insert("invitations", label, {
      id: idOf(`invitation ${name}`),
      home_partner_id: idOf(label),
      role: "CURATOR",
      token_hash: createHash("sha256").update(name).digest(),
      invited_by: label === "B public" ? personas.stranger.id : "SYSTEM",
      created_at: past,
      expires_at: "2199-01-01",
      ...more,
    });
  }

  async audit(label: string, partner: string | null, actor: string, more: Values = {}) {
    this.#made += 1;
    await this.insert("audit_entries", label, {
      position: this.#made,
      id: idOf(`audit ${label} ${this.#made}`),
      at: moment(this.#made),
      actor,
      action: "program.update",
      subject_type: "program",
      subject_id: idOf("program A 1"),
      home_partner_id: partner ? idOf(partner) : null,
      fields: [this.marker(partner ?? "nobody")],
      previous: Buffer.from("0"),
      hash: createHash("sha256").update(String(this.#made)).digest(),
      ...more,
    });
  }
}

// Several rows share an instant, so that ties are in every order.
const moment = (number: number) =>
  `2025-02-01T00:00:${String(Math.floor(number / 3) % 60).padStart(2, "0")}Z`;
export const bothSides = ["COMMUNITY", "HOST"] as const;

/** A partner that is not public takes part unseen, so its part is told apart from the others of the program. */
function labelOfPart(label: string, partner: string, position: number): string {
  if (partner === "hidden") return "hidden part";
  return partner === "ended" && position > 0 ? "ended part" : label;
}

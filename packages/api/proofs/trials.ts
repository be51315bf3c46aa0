import type { Row } from "./may-see.ts";
import { idOf, personas, type Viewer } from "./personas.ts";
import { hash, next, nextId, type Trials, toC } from "./trial.ts";
import { trialsOfHeritage } from "./trials-of-heritage.ts";

const ownPartner = ({ name }: Viewer, { home_partner_id }: Row) =>
  / of A/.test(name) ? idOf("A public") : / of B/.test(name) ? idOf("B public") : home_partner_id;

const approval = ({ id }: Viewer, more: Row) => ({ id: nextId(), recorded_by: id, ...more });

/** How each table is tried. */
export const trials: Record<string, Trials> = {
  partners: {
    insert: () => ({ id: nextId(), slug: next() }),
    forge: {
      "insert imported": () => ({ id: nextId(), slug: next(), origin: "IMPORTED", source_name: "a feed" }),
    },
    update: "website",
    twist: {
      "change sides": "side = case side when 'HOST' then 'COMMUNITY' else 'HOST' end",
      "call imported": "origin = 'IMPORTED', source_name = 'a feed'",
    },
    give: { id: idOf("nobody's") },
  },
  partner_identifiers: {
    insert: () => ({ value: next() }),
    update: "value",
    give: { partner_id: idOf("C public") },
  },
  partner_references: {
    insert: () => ({ value: next() }),
    update: "content_hash",
    give: { partner_id: idOf("C public") },
  },
  programs: {
    insert: () => ({ id: nextId(), slug: next() }),
    forge: {
      "insert imported": () => ({ id: nextId(), slug: next(), origin: "IMPORTED", source_name: "a feed" }),
      "insert approved": () => ({ id: nextId(), slug: next(), host_approved_at: "2026-01-01" }),
    },
    update: "info_url",
    twist: { "approve by hand": "host_approved_at = now()", "call imported": "origin = 'IMPORTED'" },
    give: toC,
  },
  program_partners: { insert: () => ({ role: "VENUE" }), update: "position", give: toC },
  program_terms: { insert: () => ({ key: next() }), update: "position", give: toC },
  program_approvals: {
    insert: (viewer, row) => approval(viewer, { partner_id: ownPartner(viewer, row) }),
    forge: {
      "insert for C": (viewer) => approval(viewer, { partner_id: idOf("C public") }),
      "insert for nobody": (viewer) => approval(viewer, { partner_id: null }),
      "insert in another's name": (viewer, row) => ({
        id: nextId(),
        partner_id: ownPartner(viewer, row),
        recorded_by: idOf("nobody's"),
      }),
      "insert for the other side": (viewer, { side }) =>
        approval(viewer, {
          side: side === "HOST" ? "COMMUNITY" : "HOST",
          partner_id: idOf(side === "HOST" ? "A public" : "B public"),
          given_by: [],
        }),
    },
    update: "evidence",
  },
  program_references: { insert: () => ({ value: next() }), update: "content_hash", give: toC },
  sessions: { insert: () => ({ id: nextId() }), update: "url", give: toC },
  session_access_features: { insert: () => ({ feature: next() }), update: "note", give: toC },
  session_references: { insert: () => ({ value: next() }), update: "content_hash", give: toC },
  session_series: { insert: () => ({ id: nextId() }), update: "rule", give: toC },
  series_sessions: { insert: () => ({}), update: "is_dropped", give: toC },
  change_clock: {},
  change_entries: { insert: () => ({ record_id: nextId() }), update: "change" },
  change_notes: {},
  change_runs: { insert: () => ({ run: nextId() }), update: "last_position" },
  access_sets: { insert: () => ({ id: nextId(), digest: hash() }), update: "is_any" },
  items: { insert: () => ({ id: nextId() }), update: "accession_number", give: toC },
  item_additions: { insert: () => ({ id: nextId() }), update: "text", give: toC },
  item_holdings: { insert: () => ({}), update: "storage_place", give: toC },
  item_names: { insert: () => ({ key: nextId() }), update: "name", give: toC },
  item_partners: { insert: () => ({ partner_id: idOf("B public") }) },
  item_places: { insert: () => ({ key: nextId() }), update: "names", give: toC },
  item_programs: { insert: () => ({}) },
  item_sessions: { insert: () => ({}) },
  item_references: { insert: () => ({ value: next() }), update: "content_hash", give: toC },
  collections: { insert: () => ({ id: nextId(), slug: next() }), update: "introduction", give: toC },
  collection_entries: { insert: () => ({ id: nextId() }), update: "comment" },
  ...trialsOfHeritage,
  former_receipt_codes: {},
  steward_vacancies: {
    insert: () => ({ id: nextId(), home_partner_id: idOf("A public") }),
    update: "told_at",
  },
  erasure_proposals: {},
  item_exact_facts: {},
  item_tombstones: {},
  closings: {},
  evaluations: {
    insert: () => ({ id: nextId() }),
    update: "purpose",
    twist: { approve: "lifecycle = 'APPROVED'" },
    give: toC,
  },
  evaluation_metrics: { insert: () => ({ id: nextId(), position: 99 }), update: "minimum_n", give: toC },
  evaluation_approvals: {
    insert: (viewer, row) => approval(viewer, { partner_id: ownPartner(viewer, row) }),
    update: "evidence",
  },
  instruments: { insert: () => ({ id: nextId(), version: 99 }), update: "questions", give: toC },
  waves: {
    insert: () => ({ id: nextId(), kind: "MID", position: 99 }),
    update: "languages",
    twist: { close: "closed_on = current_date" },
  },
  respondents: { insert: () => ({ id: nextId(), code_hash: hash() }), update: "is_withdrawn" },
  response_drafts: { insert: () => ({ code_hash: hash() }), update: "answers" },
  responses: { insert: () => ({ id: nextId() }), update: "side" },
  response_answers: { insert: () => ({ question: next() }), update: "choice" },
  open_answers: { insert: () => ({ id: nextId() }), update: "text" },
  imported_responses: { insert: () => ({ id: nextId() }), update: "answers" },
  releases: {
    insert: () => ({ id: nextId(), number: 2 }),
    update: "results",
    twist: { publish: "published_on = current_date" },
  },
  release_comments: {
    insert: (viewer, row) => ({ id: nextId(), partner_id: ownPartner(viewer, row) }),
    forge: {
      "insert for C": () => ({ id: nextId(), partner_id: idOf("C public") }),
      "insert for the other side": (viewer, row) => ({
        ...{ id: nextId(), partner_id: ownPartner(viewer, row) },
        side: row.side === "HOST" ? "COMMUNITY" : "HOST",
      }),
    },
    update: "comment",
  },
  partners_editions: { insert: () => ({ release_id: nextId() }), update: "results" },
  release_figures: { insert: () => ({ side: "HOST" }), update: "mean" },
  qualitative_records: {
    insert: () => ({ id: nextId() }),
    update: "title",
    twist: { code: "codes = '[]'" },
  },
  qualitative_turns: {
    insert: () => ({ id: nextId(), position: 99 }),
    update: "text",
    twist: { code: "first_code = 'home'" },
  },
  qualitative_speakers: {
    insert: () => ({ number: 99 }),
    update: "name",
    twist: { "be quoted": "number = 3" },
  },
  story_selections: { insert: () => ({ id: nextId() }), update: "reason" },
  excerpts: {
    insert: () => ({ id: nextId() }),
    update: "text",
    twist: { show: "public_from = now()" },
  },
  session_registrations: {
    insert: () => ({}),
    update: "places",
    twist: { "take by hand": "taken = 0", "take beyond": "beyond = 1" },
    give: toC,
  },
  registrations: {
    insert: () => ({ id: nextId(), rank: 99 }),
    update: "name",
    twist: { confirm: "state = 'CONFIRMED'" },
  },
  registration_codes: { insert: () => ({ code_hash: hash() }), update: "code_hash" },
  registration_mails: { insert: () => ({ id: nextId() }), update: "kind" },
  registration_entries: { insert: () => ({ id: nextId(), number: 99 }), update: "state" },
  findings: { insert: () => ({ id: nextId() }), update: "statement" },
  recommendations: { insert: () => ({ id: nextId() }), update: "change" },
  people: { insert: () => ({ id: nextId() }), update: "name", give: { id: idOf("nobody's") } },
  person_identities: {
    insert: () => ({ subject: next() }),
    update: "subject",
    give: { person_id: personas.stranger.id },
  },
  memberships: {
    insert: () => ({ id: nextId(), role: "CURATOR" }),
    update: "role",
  },
  invitations: {
    insert: () => ({ id: nextId(), token_hash: hash() }),
    forge: {
      "insert administrator": () => ({ id: nextId(), token_hash: hash(), role: "PARTNER_ADMINISTRATOR" }),
    },
    update: "revoked_at",
    give: toC,
  },
  access_keys: {
    insert: () => ({ id: nextId(), scopes: ["programs:read"] }),
    forge: {
      "insert plain": () => ({ id: nextId(), scopes: ["accounts:read"] }),
      "insert administrator": () => ({ id: nextId(), is_administrator: true, home_partner_id: null }),
    },
    update: "revoked_at",
    give: toC,
  },
  access_key_secrets: { insert: () => ({ key_hash: hash() }), update: "expires_at" },
  role_definitions: {
    insert: () => ({ role: "NEW", position: 99 }),
    update: "name",
  },
  audit_entries: {
    insert: () => ({ id: nextId(), position: 9999, hash: hash() }),
    update: "action",
    give: toC,
  },
  audit_head: { insert: () => ({}), update: "position" },
  idempotency_keys: {
    insert: () => ({ key: next() }),
    update: "field",
    give: { viewer: "somebody else" },
  },
  // A job is ordered by what it needs, and nothing is said of its state: there is no whole row to copy.
  jobs: {
    update: "total",
    give: { viewer: "somebody else" },
  },
  // The same of a file that was sent, and of a list of items.
  archive_imports: { update: "record_count", give: { viewer: "somebody else" } },
  archive_import_records: { update: "record" },
  archive_import_entries: { update: "message" },
  bulk_actions: { update: "item_count", give: { viewer: "somebody else" } },
  bulk_action_items: { update: "effects" },
  job_entries: { insert: () => ({ id: nextId() }), give: { job_id: idOf("job of nobody") } },
  content_version: { insert: () => ({}), update: "version" },
  search_folding: { insert: () => ({}), update: "folding" },
  migrations: { insert: () => ({ name: next() }), update: "sha256" },
  visibility_instants: {},
  token_buckets: { insert: () => ({ bucket: next() }), update: "full_at" },
};

import { idOf, personas } from "./personas.ts";
import { next, nextId, type Trials, toC } from "./trial.ts";

const again = () => ({});
const afresh = () => ({ id: nextId() });

/** How each table of media, and of what decides who sees heritage, is tried. */
export const trialsOfHeritage: Record<string, Trials> = {
  media: { insert: afresh, update: "alternative_text", twist: { show: "public_from = now()" }, give: toC },
  media_additions: { insert: afresh, update: "alternative_text", give: toC },
  media_renditions: { insert: again, update: "name" },
  media_uploads: { insert: afresh, update: "file_name", give: toC },
  files_to_remove: { insert: () => ({ file: next() }), update: "file" },
  audit_governed: { insert: () => ({ subject_type: next() }), update: "table_name" },
  review_openings: { insert: again, update: "compiled_to" },
  protocols: { insert: afresh, update: "reach", give: toC },
  protocol_members: {
    insert: afresh,
    forge: { "insert oneself": ({ id }) => ({ id: nextId(), person_id: id }) },
    update: "added_at",
  },
  protocol_partners: { insert: () => ({ partner_id: idOf("B public") }), update: "added_at" },
  protocol_windows: { insert: afresh, update: "closes_at" },
  item_communities: {
    insert: afresh,
    forge: {
      "insert for C": () => ({ id: nextId(), community_id: idOf("C public") }),
      "insert accepted": () => ({
        id: nextId(),
        community_id: idOf("L public"),
        accepted_at: "2026-01-01",
        accepted_by: "SYSTEM",
      }),
    },
    update: "agrees_to_any",
    twist: { accept: "accepted_at = now()", leave: "left_at = now()", "come back": "left_at = null" },
  },
  item_protocols: { insert: again, update: "placed_at" },
  item_suspensions: {
    insert: afresh,
    forge: { "insert for nobody": () => ({ id: nextId(), partner_id: null }) },
    update: "released_at",
    twist: {
      lift: "lifted_at = now(), decision = 'settled'",
      release: "released_at = now()",
      reword: "note = ''",
    },
  },
  consent_subjects: {
    insert: () => ({ id: nextId(), receipt_code_hash: null }),
    update: "name",
    twist: {
      "confirm by hand": "person_confirmed_at = now()",
      "link by hand": `person_id = '${personas.stranger.id}'`,
      "merge by hand": "same_as = id",
    },
    give: toC,
  },
  item_subjects: {
    insert: again,
    forge: { "insert confirmed": ({ id }) => ({ confirmed_person_id: id }) },
    update: "listed_at",
    twist: { "confirm by hand": `confirmed_person_id = '${personas.stranger.id}'` },
  },
  item_subject_lists: {
    insert: again,
    forge: { "insert for L": () => ({ community_id: idOf("L public") }) },
    update: "completed_at",
  },
  consent_evidence: { insert: afresh, update: "note", twist: { replace: "sha256 = null" }, give: toC },
  evidence_files_to_remove: { insert: () => ({ file_name: next() }), update: "remove_from" },
  consent_events: {
    insert: afresh,
    forge: {
      "insert a no": () => ({
        id: nextId(),
        state: "WITHDRAWN",
        said_by: "SUBJECT",
        leaves: null,
        valid_until: null,
      }),
      "insert in another's name": () => ({ id: nextId(), recorded_by: "SYSTEM" }),
    },
    update: "state",
  },
  consent_reviews: {
    insert: afresh,
    update: "tried",
    twist: { withdraw: "withdrawn_at = now()" },
    give: toC,
  },
  consent_review_items: { insert: again, update: "item_id" },
  consent_review_partners: {
    insert: again,
    forge: { "insert for C": () => ({ partner_id: idOf("C public") }) },
    update: "role",
  },
  item_approvals: {
    insert: afresh,
    forge: {
      "insert for the holder": () => ({
        id: nextId(),
        role: "HOLDER",
        circle: "PUBLIC",
        partner_id: idOf("M public"),
      }),
      "insert for L": () => ({ id: nextId(), role: "STEWARD", partner_id: idOf("L public") }),
    },
    update: "evidence",
    twist: {
      withdraw: "ended_at = now(), ended_because = 'WITHDRAWN'",
      revive: "ended_at = null, ended_because = null",
    },
  },
  approved_media: { insert: again, update: "content_revision" },
  objections: {
    insert: () => ({ id: nextId(), receipt_code_hash: `\\x${Buffer.from(next()).toString("hex")}` }),
    update: "statement",
    twist: { answer: "answered_at = now(), answer = 'We spoke.'" },
  },
  erasures: { insert: () => ({ item_id: nextId() }), update: "due_at", give: toC },
  correction_agreements: {
    insert: () => ({ partner_id: idOf("C public") }),
    forge: { "insert for the holder": () => ({ item_id: nextId(), partner_id: idOf("M public") }) },
    update: "agreed_at",
  },
  item_corrections: {
    insert: afresh,
    update: "text_before",
    twist: { "take back": "taken_back_at = now()" },
  },
  item_transfers: {
    insert: afresh,
    forge: {
      "insert accepted": () => ({ id: nextId(), answer: "ACCEPTED", answered_at: "2026-01-01" }),
      "insert for M": () => ({ id: nextId(), home_partner_id: idOf("M public") }),
    },
    update: "answered_at",
    twist: {
      accept: "answer = 'ACCEPTED'",
      decline: "answer = 'DECLINED'",
      withdraw: "answer = 'WITHDRAWN'",
    },
    give: toC,
  },
  item_copies: {
    insert: () => ({ id: nextId(), asked_at: null, due_on: null }),
    forge: { "insert confirmed": () => ({ id: nextId(), confirmed_at: "2026-01-01" }) },
    update: "confirmed_at",
    twist: { reword: "place = 'nowhere'" },
    give: toC,
  },
  suppressed_references: { insert: () => ({ value: next() }), update: "suppressed_at", give: toC },
  access_set_protocols: { insert: again, update: "is_own" },
  access_set_reviews: { insert: again, update: "circle" },
};

import { heritageOf } from "./may-see-heritage.ts";
import { heldBy, idOf, type Viewer } from "./personas.ts";

const ofEverybody = "00000000-0000-0000-0000-000000000000";
const past = "2025-01-01T00:00:00Z";

export type Row = Record<string, unknown>;
/** Every row of every table, as JSON has it. */
export type Rows = Record<string, Row[]>;

/**
 * Who may see what, said again in another way than the policies say it: row by row, from the causes (what was
 * published, agreed, approved, deleted) and not from the columns that triggers derive from them.
 */
export function mayNotSee(viewer: Viewer, rows: Rows, now: Date): (table: string, row: Row) => boolean {
  const visible = visibleRows(viewer, rows, now);
  // What a mutation came to, and what a person has spent, is only for who did it; of heritage whoever looks after the service
  // sees what everybody sees.
  if (looksAfterAll(viewer))
    return (table, row) =>
      table === "token_buckets" ||
      ofRespondents.has(table) ||
      ofRegistrations.has(table) ||
      ((isReadFirst(table, row) || ofFeeds.has(table)) && !visible[table]?.(row)) ||
      (isHeritage(table) && !(visible[table] ?? refuseUnknown(table))(row)) ||
      (["idempotency_keys", "jobs", "bulk_actions", "archive_imports"].includes(table) &&
        row.viewer !== viewer.id) ||
      (table === "job_entries" && !isOwnEntry(row, rows, viewer)) ||
      (table === "bulk_action_items" && !isOwnListed(row, rows, viewer)) ||
      (["archive_import_records", "archive_import_entries"].includes(table) &&
        !isOwnImported(row, rows, viewer));
  return (table, row) => !(visible[table] ?? refuseUnknown(table))(row);
}

const looksAfterAll = ({ isAdministrator, state }: Viewer) => isAdministrator === true && state === undefined;
const isOwnEntry = (entry: Row, { jobs = [] }: Rows, viewer: Viewer) =>
  jobs.some(({ id, viewer: orderer }) => id === entry.job_id && orderer === viewer.id);
const isHeritage = (table: string) =>
  /^(access_set_|approved_media|closings|collection|consent_|correction_|erasure|evidence_|excerpt|story_|files_to_remove|former_receipt_|item|media|objections|protocol|qualitative_(speakers|turns)|review_|steward_vacanc|suppressed_)/.test(
    table,
  );

// What is read first is for those who take part, and nobody who runs the service.
const isReadFirst = (table: string, row: Row) =>
  table === "releases"
    ? row.published_on === null
    : ["release_comments", "partners_editions"].includes(table);

// What changed at a partner is for its members, and what waits for its position for nobody.
const ofFeeds = new Set(["change_clock", "change_entries", "change_notes", "change_runs"]);

// What people answered is the evaluator's alone.
const ofRespondents = new Set([
  "respondents",
  "response_drafts",
  "responses",
  "response_answers",
  "open_answers",
  "imported_responses",
  "release_figures",
]);

// Who comes to a session is for the people of its home partner.
const ofRegistrations = new Set([
  "registrations",
  "registration_codes",
  "registration_entries",
  "registration_mails",
]);

const isOwnListed = (listed: Row, { bulk_actions: ordered = [] }: Rows, viewer: Viewer) =>
  ordered.some(({ id, viewer: orderer }) => id === listed.bulk_action_id && orderer === viewer.id);

const isOwnImported = (record: Row, { archive_imports: ordered = [] }: Rows, viewer: Viewer) =>
  ordered.some(({ id, viewer: orderer }) => id === record.import_id && orderer === viewer.id);

function refuseUnknown(table: string): never {
  throw new Error(`No rule says who may see the table ${table}: add it to may-see.ts.`);
}

function visibleRows(viewer: Viewer, rows: Rows, now: Date): Record<string, (row: Row) => boolean> {
  const held = heldBy(viewer);
  const may = (scope: string, partner: unknown) => held.get(String(partner))?.has(scope) ?? false;
  const byId = (table: string) => new Map((rows[table] ?? []).map((row) => [row.id, row]));
  const [partners, programs, sessions, items, media, collections, keys] = [
    byId("partners"),
    byId("programs"),
    byId("sessions"),
    byId("items"),
    byId("media"),
    byId("collections"),
    byId("access_keys"),
  ];

  const seesAll = looksAfterAll(viewer);
  const isPublicPartner = (row: Row) =>
    row.deleted_at === null && before(row.public_from, now) && !before(row.public_until, now);
  const isPublicProgram = (row: Row) =>
    row.deleted_at === null &&
    isPublicPartner(partners.get(row.home_partner_id) as Row) &&
    (row.origin === "IMPORTED" ||
      [row.agreed_at, row.community_approved_at, row.host_approved_at].every((at) => at !== null));

  const partner = (row: Row) =>
    seesAll ||
    isPublicPartner(row) ||
    may(row.deleted_at === null ? "partners:read" : "partners:write", row.id);
  const participates = (program: Row) =>
    (rows.program_partners ?? []).some(
      (part) => part.program_id === program.id && may("programs:read", part.partner_id),
    );
  const readsDraft = (program: Row) => may("programs:read", program.home_partner_id) || participates(program);
  const program = (row: Row) =>
    seesAll ||
    (row.deleted_at === null
      ? isPublicProgram(row) || readsDraft(row)
      : may("programs:write", row.home_partner_id));
  const session = (row: Row) =>
    seesAll ||
    (program(programs.get(row.program_id) as Row) &&
      (row.deleted_at === null || may("programs:write", row.home_partner_id)));
  const person = (id: unknown) =>
    id === viewer.id ||
    (rows.memberships ?? []).some(
      (membership) => membership.person_id === id && may("accounts:read", membership.home_partner_id),
    );
  const ofPartner = (row: Row) => partner(partners.get(row.partner_id) as Row);
  const ofProgram = (row: Row) => program(programs.get(row.program_id) as Row);
  const ofSession = (row: Row) => session(sessions.get(row.session_id) as Row);
  const isOneself = (id: unknown) => viewer.kind === "person" && id === viewer.id;
  const isAmong = (people: unknown) => (people as unknown[]).some(isOneself);
  const readsRegistrations = (row: Row) =>
    viewer.kind === "person" && may("registrations:read", row.home_partner_id);
  const followsFeed = ({ feed }: Row) =>
    feed === ofEverybody || ["partners:read", "programs:read"].every((scope) => may(scope, feed));
  const heritage = heritageOf(viewer, rows, now, may);
  const { item, medium } = heritage;
  const ofItem = (row: Row) => item(items.get(row.item_id) as Row);
  const collection = (row: Row) =>
    may("archives:read", row.home_partner_id) ||
    (row.deleted_at === null &&
      row.published_at !== null &&
      isPublicPartner(partners.get(row.home_partner_id) as Row));
  const evaluations = byId("evaluations");
  const readsDesign = (row: Row) =>
    may("programs:read", row.home_partner_id) || participates(programs.get(row.program_id) as Row);
  const evaluation = (row: Row) =>
    row.deleted_at === null
      ? (row.lifecycle !== "CO_DESIGN" && isPublicProgram(programs.get(row.program_id) as Row)) ||
        readsDesign(row) ||
        isOneself(row.evaluator_id)
      : may("programs:write", row.home_partner_id);
  const ofEvaluation = (row: Row) => evaluation(evaluations.get(row.evaluation_id) as Row);
  // The one whom both sides named, while they evaluate at all and run nothing of the program.
  const evaluates = (row: Row) => {
    const { evaluator_id, lifecycle, program_id, home_partner_id } = evaluations.get(
      row.evaluation_id,
    ) as Row;
    const runs = [
      home_partner_id,
      ...(rows.program_partners ?? [])
        .filter((part) => part.program_id === program_id)
        .map((part) => part.partner_id),
    ].some((partner) => may("programs:write", partner));
    const isEvaluator = [...held.values()].some((scopes) => scopes.has("evaluations:evaluate"));
    return (
      isOneself(evaluator_id) &&
      !["CO_DESIGN", "WITHHELD"].includes(String(lifecycle)) &&
      isEvaluator &&
      !runs
    );
  };
  const excerpt = (row: Row) => evaluates(row) || isQuoted(row, rows, isPublicProgram);
  // Whoever takes part, and the evaluator; nobody who runs the service.
  const readsFirst = (row: Row) => readsDesign(evaluations.get(row.evaluation_id) as Row) || evaluates(row);
  const key = (row: Row) => row.id === viewer.id || may("keys:write", row.home_partner_id);

  return {
    partners: partner,
    partner_identifiers: ofPartner,
    partner_references: ofPartner,
    programs: program,
    // An edge tells of two: everybody sees it while both are public, else each of the two sees it, and while the partner
    // is public whoever takes part in the program as well.
    program_partners: (row) => {
      const where = programs.get(row.program_id) as Row;
      const isShown = isPublicProgram(where) || (where.deleted_at === null && participates(where));
      return (
        (isShown && isPublicPartner(partners.get(row.partner_id) as Row)) ||
        may("programs:read", row.home_partner_id) ||
        may("programs:read", row.partner_id)
      );
    },
    program_terms: ofProgram,
    program_references: ofProgram,
    program_approvals: (row) =>
      isOneself(row.recorded_by) ||
      isAmong(row.given_by) ||
      (readsDraft(programs.get(row.program_id) as Row) && ofProgram(row)),
    sessions: session,
    session_access_features: ofSession,
    session_references: ofSession,
    session_registrations: ofSession,
    session_series: ofProgram,
    series_sessions: ofSession,
    change_clock: () => false,
    change_notes: () => false,
    change_entries: (row) =>
      followsFeed(row) &&
      (row.change === "CHANGED" ||
        row.feed === ofEverybody ||
        // Everybody here has been a member since the world began.
        new Date(String(row.changed_at)) >= new Date(past)),
    change_runs: followsFeed,
    registrations: (row) => isOneself(row.person_id) || readsRegistrations(row),
    registration_codes: () => false,
    registration_mails: () => false,
    registration_entries: readsRegistrations,
    access_sets: () => true,
    items: item,
    item_additions: (row) => ofItem(row) && may("archives:write", row.home_partner_id),
    item_holdings: (row) => may("archives:read", row.home_partner_id),
    item_names: (row) => ofItem(row) && may("archives:write", row.home_partner_id),
    item_partners: (row) => ofItem(row) && partner(partners.get(row.partner_id) as Row),
    item_places: ofItem,
    item_programs: (row) => ofItem(row) && ofProgram(row),
    collections: collection,
    collection_entries: (row) =>
      collection(collections.get(row.collection_id) as Row) &&
      [row.item_id, row.beside_id].every((id) => id === null || item(items.get(id) as Row)),
    item_references: ofItem,
    item_sessions: (row) => ofItem(row) && ofSession(row),
    media: medium,
    media_additions: (row) =>
      medium(media.get(row.medium_id) as Row) && may("archives:write", row.home_partner_id),
    media_renditions: (row) => medium(media.get(row.medium_id) as Row),
    media_uploads: (row) => row.viewer === viewer.id && may("archives:write", row.home_partner_id),
    files_to_remove: () => false,
    ...heritage.rules,
    former_receipt_codes: () => false,
    steward_vacancies: (row) =>
      viewer.kind === "person" &&
      ([row.person_id, row.told_by].includes(viewer.id) ||
        Object.keys(viewer.roles ?? {}).some((name) => idOf(name) === row.home_partner_id)),
    erasure_proposals: () => false,
    item_tombstones: () => false,
    item_exact_facts: () => false,
    closings: () => false,
    evaluations: evaluation,
    evaluation_metrics: ofEvaluation,
    evaluation_approvals: (row) =>
      isOneself(row.recorded_by) ||
      isAmong(row.given_by) ||
      (ofEvaluation(row) && readsDesign(evaluations.get(row.evaluation_id) as Row)),
    instruments: ofEvaluation,
    waves: ofEvaluation,
    respondents: () => false,
    response_drafts: () => false,
    responses: evaluates,
    response_answers: evaluates,
    open_answers: evaluates,
    imported_responses: evaluates,
    releases: (row) => ofEvaluation(row) && (row.published_on !== null || readsFirst(row)),
    release_comments: (row) => ofEvaluation(row) && readsFirst(row),
    partners_editions: (row) => ofEvaluation(row) && readsDesign(evaluations.get(row.evaluation_id) as Row),
    release_figures: () => false,
    findings: ofEvaluation,
    qualitative_records: ofEvaluation,
    qualitative_turns: evaluates,
    qualitative_speakers: () => false,
    excerpts: excerpt,
    story_selections: (row) => excerpt(byId("excerpts").get(row.excerpt_id) as Row),
    recommendations: ofEvaluation,
    people: (row) => person(row.id),
    person_identities: (row) => row.person_id === viewer.id,
    memberships: (row) => row.person_id === viewer.id || may("accounts:read", row.home_partner_id),
    invitations: (row) => isOneself(row.invited_by) || may("accounts:write", row.home_partner_id),
    access_keys: key,
    access_key_secrets: (row) => isAmong(row.made_by) || key(keys.get(row.key_id) as Row),
    audit_governed: () => true,
    role_definitions: () => true,
    audit_entries: (row) =>
      isOneself(row.actor) ||
      may("audit:read", row.home_partner_id) ||
      (row.subject_type === "item" && heritage.governs(row.subject_id)),
    audit_head: () => false,
    idempotency_keys: (row) => row.viewer === viewer.id,
    jobs: (row) => row.viewer === viewer.id,
    archive_imports: (row) => row.viewer === viewer.id,
    archive_import_records: (row) => isOwnImported(row, rows, viewer),
    archive_import_entries: (row) => {
      const named = (rows.item_references ?? []).find(({ value }) => value === row.reference);
      return isOwnImported(row, rows, viewer) && (named === undefined || ofItem(named));
    },
    bulk_actions: (row) => row.viewer === viewer.id,
    bulk_action_items: (row) => isOwnListed(row, rows, viewer),
    job_entries: (row) => isOwnEntry(row, rows, viewer),
    content_version: () => false,
    search_folding: () => false,
    visibility_instants: () => false,
    token_buckets: (row) => row.bucket === `person ${viewer.id}`,
    migrations: () => false,
  };
}

/** Once results are released, while the last word of its speaker on being quoted is a yes. */
function isQuoted(excerpt: Row, rows: Rows, isPublic: (program: Row) => boolean): boolean {
  const evaluation = rows.evaluations?.find(({ id }) => id === excerpt.evaluation_id);
  const program = rows.programs?.find(({ id }) => id === evaluation?.program_id);
  const spoken = rows.qualitative_speakers?.find(
    ({ record_id, number }) => record_id === excerpt.record_id && number === excerpt.speaker,
  );
  const last = rows.consent_events
    ?.filter((said) => said.subject_id === spoken?.subject_id && said.item_id === spoken?.item_id)
    .filter(({ purpose }) => ["QUOTE_ANONYMOUS", "EVERY_USE"].includes(String(purpose)))
    .sort((one, other) => Number(one.sequence) - Number(other.sequence))
    .at(-1);
  return (
    evaluation?.lifecycle === "RELEASED" &&
    program !== undefined &&
    isPublic(program) &&
    last?.state === "GIVEN"
  );
}

const before = (instant: unknown, now: Date) =>
  instant === "-infinity" || (instant !== "infinity" && new Date(String(instant)) <= now);

// Holds who may read and write which table. A table belongs to the module that creates it, in its migrations.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modules } from "../.dependency-cruiser.mjs";
import { filesUnder } from "./files.mjs";
import { createdTables, mentionsIn, textsIn } from "./sql-mentions.mjs";

const src = "packages/api/src";
/** In the order of knowing: each may read the tables of those before it. What is in no module is above all. */
const layers = ["platform", ...modules, "above"];
// A checker that finds no tables, or no statements on them, has read nothing.
const fewestTables = 5;
const fewestStatements = 50;

const consent = `${src}/modules/consent/migrations`;
/** Where a later module writes in a table of an earlier one, each with its reason. */
const writtenFromLater = [
  // When a program is over follows from its sessions.
  { file: `${src}/modules/sessions/migrations/0018_when_over.sql`, tables: ["programs"] },
  // Who sees an item follows from its communities, protocols and consent: the compiler keeps it on the rows.
  { file: `${consent}/0028_access_sets.sql`, tables: ["access_sets", "items", "media"] },
  { file: `${consent}/0029_causes.sql`, tables: ["items", "media", "item_places"] },
  // What its people want erased is gone, whoever held it.
  { file: `${consent}/0038_what_remains.sql`, tables: ["items", "media"] },
  // No key carries stewardship.
  { file: `${consent}/0022_protocols.sql`, tables: ["access_keys", "audit_governed"] },
  // Which subjects of the audit log are governed, and that their stewards read it.
  { file: `${consent}/0026_approvals_and_reviews.sql`, tables: ["audit_entries", "audit_governed"] },
  // Of what somebody wants blurred, the rows tell less.
  {
    file: `${consent}/0040_use_by_others.sql`,
    tables: ["audit_governed", "items", "item_places", "item_additions"],
  },
  // Another holder is what archives know nothing of: it comes with what its communities said.
  {
    file: `${consent}/0042_lists_of_items.sql`,
    tables: ["audit_governed", "item_partners", "item_programs", "items", "media"],
  },
  // What both sides agreed to correct without another approval.
  { file: `${consent}/communities/0045_small_corrections.sql`, tables: ["audit_governed", "items"] },
  // Whoever follows what changes hears of each write: triggers leave a note of it.
  {
    file: `${src}/modules/changes/migrations/0073_change_feed.sql`,
    tables: ["partners", "programs", "sessions"],
  },
  // Who evaluates may read responses: a right of the role.
  {
    file: `${src}/modules/evaluations/migrations/0050_evaluations.sql`,
    tables: ["role_definitions"],
  },
  // Who writes a partner's programs reads who comes to its sessions: a right of the roles.
  {
    file: `${src}/modules/registrations/migrations/0063_registrations.sql`,
    tables: ["role_definitions"],
  },
  // An action by receipt code has its effect once per idempotency key, though nobody has signed in.
  { file: `${consent}/0025_consent_events.sql`, tables: ["idempotency_keys"] },
];

function layerOf(file) {
  const [, module] = /^packages\/api\/src\/modules\/([^/]+)\//.exec(file) ?? [];
  return module ?? (file.startsWith(`${src}/platform/`) ? "platform" : "above");
}

/** Which layer creates each table. */
function ownersOf(texts) {
  const owners = new Map();
  for (const { file, text } of texts)
    for (const table of createdTables(text)) owners.set(table, layerOf(file));
  return owners;
}

function faultOf({ file, line, table, access }, owners) {
  const place = `${file}:${line + 1}`;
  const layer = layerOf(file);
  if (table === undefined)
    return layer === "platform"
      ? undefined
      : `${place} ${access} a table whose name is put in: write the name out.`;
  const owner = owners.get(table);
  if (layer === owner) return undefined;
  if (
    access === "writes" &&
    !writtenFromLater.some((written) => written.file === file && written.tables.includes(table))
  )
    return `${place} writes ${table}, a table of ${owner}: only its own module writes a table, others ask that module's *.service or *.bulk.`;
  if (layers.indexOf(owner) > layers.indexOf(layer))
    return `${place} reads ${table}, a table of ${owner}, which comes later than ${layer}: let ${owner} register what ${layer} must know.`;
  return undefined;
}

/** SQL that reads or writes what is not its module's, as sentences. */
export function sqlFaults(root) {
  const texts = filesUnder(root, src, /\.sql$|(?<!\.test|\.d)\.ts$/).flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    return (file.endsWith(".sql") ? [{ text: source, line: 0 }] : textsIn(source)).map((text) => ({
      file,
      ...text,
    }));
  });
  const owners = ownersOf(texts);
  const tables = new Set(owners.keys());
  const mentions = texts.flatMap(({ file, text, line: first }) =>
    mentionsIn(text, tables).map((mention) => ({ file, ...mention, line: first + mention.line })),
  );
  if (tables.size < fewestTables || mentions.length < fewestStatements)
    return [
      `The layering checker found ${tables.size} tables and ${mentions.length} statements on them (at least ${fewestTables} and ${fewestStatements} are expected), so its verdict means nothing.`,
    ];
  const faults = mentions.flatMap((mention) => faultOf(mention, owners) ?? []);
  return [...new Set(faults)];
}

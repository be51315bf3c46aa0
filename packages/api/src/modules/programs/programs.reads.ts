import { BatchLoader } from "../../platform/graphql/batch-loader.ts";
import { batch } from "../../platform/graphql/batch-sql.ts";
import { columnsFor } from "../../platform/graphql/columns.ts";
import type { PageArgs } from "../../platform/graphql/connections.ts";
import { Connection, needsPage, type OrderKey } from "../../platform/graphql/connections.ts";
import {
  allOf,
  booleanFilter,
  columnFilter,
  type FilterField,
  idFilter,
  memberFilter,
  relatedFilter,
} from "../../platform/graphql/filter-sql.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import { languageOf, languagesMeantBy } from "../../platform/graphql/language-match.ts";
import {
  groupBy,
  ListRead,
  type ListSource,
  NestedLists,
  type NestedRow,
} from "../../platform/graphql/list-reads.ts";
import { localize, type StoredText } from "../../platform/graphql/localized-text.ts";
import { type ExternalReference, Language } from "../../platform/graphql/record.type.ts";
import { RecordsById } from "../../platform/graphql/records-by-id.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { type SearchField, searchMatches } from "../../platform/graphql/search-match.type.ts";
import { NodeSelection, type Selection } from "../../platform/graphql/selection.ts";
import { columnsOf } from "../../platform/records/stored.ts";
import { Partner, type PartnerRow } from "../partners/partner.type.ts";
import { HiddenProgramReads } from "./hidden-programs.reads.ts";
import type { PartnerProgramsArgs, ProgramBy, ProgramOrder, ProgramsArgs } from "./program.inputs.ts";
import {
  type MissingCondition,
  Program,
  type ProgramApproval,
  type ProgramRow,
  programColumns,
  type Term,
} from "./program.type.ts";
import type { ProgramFacetField, ProgramPartnerRole, Theme } from "./program.vocabulary.ts";
import { programFacets } from "./program-facets.reads.ts";
import type { Facet } from "./program-lists.type.ts";

const searchedColumns = ["title", "summary", "description", "kind_term"];
type ListedProgram = ProgramRow & NestedRow;
type Vocabulary = "SUBJECT" | "THEME" | "COMMUNITY" | "LANGUAGE";
const searchedVocabularies: Vocabulary[] = ["COMMUNITY", "SUBJECT"];
interface TermRow {
  program_id: string;
  vocabulary: Vocabulary;
  key: string;
  label: StoredText | null;
}

const termsOf = (vocabulary: Vocabulary) =>
  `program_terms term where term.program_id = programs.id and term.vocabulary = '${vocabulary}'`;

const term = (vocabulary: Vocabulary): FilterField =>
  relatedFilter(termsOf(vocabulary), columnFilter("term.key", "text"));

/** A language of delivery, with whatever is one request with it. */
const languageFilter: FilterField = relatedFilter(termsOf("LANGUAGE"), ({ eq, in: several }, values) => {
  const conditions = [eq == null ? undefined : [eq], several as unknown[] | null | undefined].flatMap(
    (tags) => (tags ? `term.language = any(${values.add(languagesOf(tags as string[]))}::text[])` : []),
  );
  return allOf(conditions);
});

const languagesOf = (tags: string[]) => [
  ...new Set(tags.flatMap((tag) => languagesMeantBy(languageOf(tag)))),
];

/** A day kept as a sort key, in which an unknown one is the last of all. */
function dayFilter(column: string): FilterField {
  const filter = columnFilter(column, "date");
  return ({ isNull, ...comparator }, values) => {
    const isUnknown = `${column} = 'infinity'`;
    const conditions = [filter(comparator, values)];
    if (comparator.gt != null || comparator.gte != null) conditions.push(`${column} < 'infinity'`);
    if (isNull != null) conditions.push(isNull ? isUnknown : `not ${isUnknown}`);
    return allOf(conditions);
  };
}

/** Whose program it is, or who takes part in it. Found by the partner, since one partner has few of all programs. */
const partFilter = memberFilter("programs.id", "part", (isPartner) => {
  const own = `select own.id from programs own where ${isPartner("own.home_partner_id")}`;
  return `${own} union all select part.program_id from program_partners part where ${isPartner("part.partner_id")}`;
});

export const programFilterFields: Record<string, FilterField> = {
  isDeleted: booleanFilter("programs.deleted_at is not null"),
  id: idFilter("programs.id", "prog"),
  kind: columnFilter("programs.kind", "text"),
  lifecycle: columnFilter("programs.lifecycle", "text"),
  origin: columnFilter("programs.origin", "text"),
  startsOn: dayFilter("programs.first_day"),
  endsOn: dayFilter("programs.last_day"),
  isUpcoming: booleanFilter("programs.over_at > now()"),
  isFree: booleanFilter("programs.is_free"),
  language: languageFilter,
  subject: term("SUBJECT"),
  community: term("COMMUNITY"),
  theme: term("THEME"),
  partner: partFilter,
  createdAt: columnFilter("programs.created_at", "timestamptz"),
  updatedAt: columnFilter("programs.updated_at", "timestamptz"),
};

const list: ListSource = { table: "programs", search: "search_programs", fields: programFilterFields };

const byTitle: OrderKey = { column: "sort_title", type: "text", collation: "und-x-icu" };
const orders: Record<ProgramOrder, OrderKey> = {
  STARTS_ON: { column: "first_day", type: "date" },
  STARTS_ON_DESC: { column: "first_day", type: "date", descending: true },
  TITLE: byTitle,
  TITLE_DESC: { ...byTitle, descending: true },
  CREATED_AT: { column: "created_at", type: "timestamptz" },
  CREATED_AT_DESC: { column: "created_at", type: "timestamptz", descending: true },
  UPDATED_AT: { column: "updated_at", type: "timestamptz" },
  UPDATED_AT_DESC: { column: "updated_at", type: "timestamptz", descending: true },
};

const byPosition: OrderKey = { column: "position", type: "int" };
// A partner may have two roles, so the place in the list, not the partner, tells the rows of a page apart.
const partsOfProgram = `(select part.program_id, part.role, part.position, partners.* from program_partners part
  join partners on partners.id = part.partner_id) as taking_part where program_id = parent.id`;

/** The list of programs as asked for, with what can be counted in it. */
export class ProgramList extends Connection<ListedProgram, Program> {
  readonly facets: (fields: ProgramFacetField[]) => Promise<Facet[]>;

  constructor(
    parts: ConstructorParameters<typeof Connection<ListedProgram, Program>>[0],
    facets: (fields: ProgramFacetField[]) => Promise<Facet[]>,
  ) {
    super(parts);
    this.facets = facets;
  }
}

export class ProgramReads {
  readonly #request: GraphqlRequest;
  readonly #records: RecordsById<ProgramRow, Program>;
  readonly #ofPartners: NestedLists<ListedProgram>;
  readonly #parts: NestedLists<PartnerRow & NestedRow & { role: ProgramPartnerRole }>;
  readonly #hidden: HiddenProgramReads;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    this.#hidden = new HiddenProgramReads(request);
    this.#ofPartners = new NestedLists(
      request.door,
      "programs where home_partner_id = parent.id",
      programFilterFields,
    );
    this.#parts = new NestedLists(request.door, partsOfProgram, {});
    const make = (row: ProgramRow) => new Program(row, request.languages);
    this.#records = new RecordsById(request.door, "programs", programColumns, make);
  }

  async list(args: ProgramsArgs, selection: Selection): Promise<ProgramList> {
    const { door, languages } = this.#request;
    const read = new ListRead<ListedProgram>(door, list, args, orders[args.orderBy]);
    const { search } = args;
    const searched = search != null && selection.at("edges").has("matches");
    const columns = columnsFor(
      NodeSelection.ofConnection(selection),
      programColumns,
      searched ? searchedColumns : [],
    );
    const parts = {
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max: number) => read.count(max),
      toNode: (row: ListedProgram) => new Program(row, languages),
      ...(searched && { toEdge: (row: ListedProgram) => ({ matches: this.#matches(search, row) }) }),
    };
    return new ProgramList(parts, (fields) => programFacets(this.#request, read, fields));
  }

  async #matches(search: string, row: ProgramRow) {
    const terms = await Promise.all(
      searchedVocabularies.map((vocabulary) => this.#terms.load([row.id, vocabulary])),
    );
    return searchMatches(search, [
      ["TITLE", row.title],
      ["SUMMARY", row.summary],
      ["DESCRIPTION", row.description],
      ["KIND_TERM", row.kind_term],
      ...terms
        .flat()
        .map(({ vocabulary, label }): [SearchField, StoredText | null] => [vocabulary as SearchField, label]),
    ]);
  }

  /** Where a search found its words in a program, for lists of what belongs to it. */
  async matchesOf(search: string, uuid: string) {
    const program = await this.#records.loadColumns(uuid, ["id", ...searchedColumns].join(", "));
    return program ? this.#matches(search, program.row) : [];
  }

  /** The programs whose home a partner is. */
  async ofPartner(
    partner: Partner,
    args: PartnerProgramsArgs,
    selection: Selection,
  ): Promise<Connection<ListedProgram, Program>> {
    const asked = () => ({
      columns: columnsFor(NodeSelection.ofConnection(selection), programColumns),
      args,
      order: orders[args.orderBy],
    });
    return new Connection({
      page: needsPage(selection) ? await this.#ofPartners.page(partner.row.id, selection, asked) : undefined,
      count: (max) => this.#ofPartners.count(partner.row.id, args, max),
      toNode: (row) => new Program(row, this.#request.languages),
    });
  }

  /** Who takes part in a program, in the order given by those who wrote it. */
  async partnersOf(program: Program, args: PageArgs, selection: Selection) {
    const asked = () => ({
      columns: columnsFor(NodeSelection.ofConnection(selection), columnsOf(Partner), ["role"]),
      args,
      order: byPosition,
    });
    return new Connection({
      page: needsPage(selection) ? await this.#parts.page(program.row.id, selection, asked) : undefined,
      count: (max) => this.#parts.count(program.row.id, args, max),
      toNode: (row) => new Partner(row, this.#request.languages),
      toEdge: ({ role }) => ({ role }),
    });
  }

  /** A program by its database id, batched; null when the viewer may not see it. */
  byId(uuid: string, selection?: Selection): Promise<Program | null> {
    return this.#records.load(uuid, selection);
  }

  async by(by: ProgramBy, selection: Selection): Promise<Program | null> {
    const uuid = by.id === undefined ? await this.#find(by) : decodeId("prog", by.id);
    return uuid === undefined ? null : this.byId(uuid, selection);
  }

  async #find({ slug, externalReference }: ProgramBy): Promise<string | undefined> {
    const { door } = this.#request;
    const [row] = externalReference
      ? await door.query<{ id: string }>(
          "select program_id as id from program_references where source = $1 and value = $2",
          [externalReference.source, externalReference.value],
        )
      : await door.query<{ id: string }>(
          "select id from programs where slug = $1 order by public_from limit 1",
          [slug],
        );
    return row?.id;
  }

  /** By program and vocabulary: one statement for all vocabularies that are asked for, and no others. */
  readonly #terms = new BatchLoader<[string, Vocabulary], TermRow[], string>(
    () => this.#request.door,
    async (wanted) => {
      const rows = await this.#request.door.query<TermRow>(
        `select program_id, vocabulary, key, label from program_terms where program_id = any(${batch("$1", "uuid")}) and vocabulary = any(${batch("$2", "text")}) order by vocabulary, position`,
        [[...new Set(wanted.map(([id]) => id))], [...new Set(wanted.map(([, vocabulary]) => vocabulary))]],
      );
      const groups = groupBy(rows, (row) => row.program_id + row.vocabulary);
      return wanted.map(([id, vocabulary]) => groups.get(id + vocabulary) ?? []);
    },
    { cacheKeyFn: ([id, vocabulary]) => id + vocabulary },
  );

  async #keysOf(program: Program, vocabulary: Vocabulary): Promise<string[]> {
    return (await this.#terms.load([program.row.id, vocabulary])).map((row) => row.key);
  }

  async termsOf(program: Program, vocabulary: "SUBJECT" | "COMMUNITY"): Promise<Term[]> {
    const rows = await this.#terms.load([program.row.id, vocabulary]);
    return rows.map(({ key, label }) => ({
      key,
      label: localize(label as StoredText, this.#request.languages),
    }));
  }

  themesOf(program: Program): Promise<Theme[]> {
    return this.#keysOf(program, "THEME") as Promise<Theme[]>;
  }

  async languagesOf(program: Program): Promise<Language[]> {
    return (await this.#keysOf(program, "LANGUAGE")).map(
      (tag) => new Language(tag, this.#request.languages[0]),
    );
  }

  readonly #references = new BatchLoader<string, ExternalReference[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<ExternalReference & { program_id: string }>(
        `select program_id, source, value from program_references where program_id = any(${batch("$1", "uuid")}) order by source, value`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.program_id);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );

  referencesOf(program: Program): Promise<ExternalReference[]> {
    return this.#references.load(program.row.id);
  }

  readonly #approvals = new BatchLoader<string, ProgramApproval[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<ProgramApproval & { program_id: string }>(
        `select approval.program_id, side, evidence, approved_at as "approvedAt",
              approved_at = case side when 'COMMUNITY' then community_approved_at else host_approved_at end is true as "isCurrent"
       from program_approvals approval join programs on programs.id = approval.program_id
       where approval.program_id = any(${batch("$1", "uuid")}) order by approved_at desc, side`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.program_id);
      return ids.map((id) => (groups.get(id) ?? []).slice(0, 50));
    },
  );

  /** What keeps everybody from seeing a program. Of one that is public nothing is asked. */
  async hiddenBecause({ row }: Program): Promise<MissingCondition[]> {
    return row.is_public ? [] : this.#hidden.missing(row.id);
  }

  approvalsOf(program: Program): Promise<ProgramApproval[]> {
    return this.#approvals.load(program.row.id);
  }
}

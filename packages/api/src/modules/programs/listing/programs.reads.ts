import { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import { batch } from "../../../platform/graphql/lists/batch-sql.ts";
import { groupBy, type ListArgs } from "../../../platform/graphql/lists/list-reads.ts";
import type { Selection } from "../../../platform/graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import type { SearchField } from "../../../platform/graphql/types/search-match.type.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { bySlug, childRows, RecordReads } from "../../../platform/records/lists/record-reads.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { Partner } from "../../partners/partner/partner.type.ts";
import { HiddenProgramReads } from "../approvals/hidden-programs.reads.ts";
import type { MissingCondition, ProgramApproval } from "../approvals/program-approval.type.ts";
import type { Term } from "../parts/term.type.ts";
import type { Vocabulary } from "../program/program.entity.ts";
import { Program, type ProgramRow } from "../program/program.type.ts";
import type { ProgramFacetField } from "../program/program.vocabulary.ts";
import { programFacets } from "./program-facets.reads.ts";
import { ProgramFilter, ProgramOrder } from "./program-lists.inputs.ts";
import type { Facet } from "./program-lists.type.ts";

interface TermRow {
  program_id: string;
  vocabulary: Vocabulary;
  key: string;
  label: StoredText | null;
}

/** A list with what can be counted in it. */
export interface Faceted {
  facets(fields: ProgramFacetField[]): Promise<Facet[]>;
}

// A partner may have two roles, so the place in the list, not the partner, tells the rows of a page apart.
const partsOfProgram = `(select part.program_id, part.role, part.position, partners.* from program_partners part
  join partners on partners.id = part.partner_id) as taking_part where program_id = parent.id`;

export class ProgramReads extends RecordReads<ProgramRow, Program> {
  /** The programs whose home a partner is. */
  readonly ofPartner = this.below("programs where home_partner_id = parent.id");

  /** Who takes part in a program, in the order given by those who wrote it. */
  readonly partnersOf = listBelow(this.request, {
    Type: Partner,
    relation: partsOfProgram,
    order: { column: "position", type: "int" },
    edge: ["role"],
  });

  readonly #hidden = new HiddenProgramReads(this.request);

  readonly #approvals = childRows<ProgramApproval>(this.request, {
    table: "program_approvals approval join programs on programs.id = approval.program_id",
    owner: "approval.program_id",
    columns: `side, evidence, approved_at as "approvedAt",
     approved_at = case side when 'COMMUNITY' then community_approved_at else host_approved_at end is true as "isCurrent"`,
    order: "approved_at desc, side",
  });

  constructor(request: GraphqlRequest) {
    super(request, {
      Type: Program,
      Filter: ProgramFilter,
      orders: ProgramOrder,
      search: {
        ids: "search_programs",
        columns: { TITLE: "title", SUMMARY: "summary", DESCRIPTION: "description", KIND_TERM: "kind_term" },
      },
      references: { table: "program_references", owner: "program_id" },
      keys: { slug: bySlug("programs") },
      reasons: { isShared: true, related: ["program_terms"] },
    });
  }

  override async list(args: ListArgs & { orderBy: string }, selection: Selection) {
    const facets = (fields: ProgramFacetField[]) => programFacets(this.request, this.listRead(args), fields);
    return Object.assign(await super.list(args, selection), { facets } satisfies Faceted);
  }

  protected override async searchedTexts(row: ProgramRow) {
    const vocabularies = ["COMMUNITY", "SUBJECT"] as const;
    const terms = await Promise.all(vocabularies.map((vocabulary) => this.#terms.load([row.id, vocabulary])));
    const labels = terms
      .flat()
      .map(({ vocabulary, label }): [SearchField, StoredText | null] => [vocabulary as SearchField, label]);
    return [...(await super.searchedTexts(row)), ...labels];
  }

  /** By program and vocabulary: one statement for all vocabularies that are asked for, and no others. */
  readonly #terms = new BatchLoader<[string, Vocabulary], TermRow[], string>(
    () => this.request.database,
    async (desired) => {
      const rows = await this.request.database.query<TermRow>(
        `select program_id, vocabulary, key, label from program_terms where program_id = any(${batch("$1", "uuid")}) and vocabulary = any(${batch("$2", "text")}) order by vocabulary, position`,
        [[...new Set(desired.map(([id]) => id))], [...new Set(desired.map(([, vocabulary]) => vocabulary))]],
      );
      const groups = groupBy(rows, (row) => row.program_id + row.vocabulary);
      return desired.map(([id, vocabulary]) => groups.get(id + vocabulary) ?? []);
    },
    { cacheKeyFn: ([id, vocabulary]) => id + vocabulary },
  );

  async keysOf({ row }: Program, vocabulary: Vocabulary): Promise<string[]> {
    return (await this.#terms.load([row.id, vocabulary])).map(({ key }) => key);
  }

  async termsOf({ row }: Program, vocabulary: Vocabulary): Promise<Term[]> {
    const terms = await this.#terms.load([row.id, vocabulary]);
    return terms.map(({ key, label }) => ({
      key,
      label: localize(label as StoredText, this.request.languages),
    }));
  }

  async languagesOf(program: Program): Promise<Language[]> {
    const [reader] = this.request.languages;
    return (await this.keysOf(program, "LANGUAGE")).map((tag) => new Language(tag, reader));
  }

  /** What keeps everybody from seeing a program. Of one that is public nothing is asked. */
  async hiddenBecause({ row }: Program): Promise<MissingCondition[]> {
    return row.is_public ? [] : this.#hidden.missing(row.id);
  }

  async approvalsOf({ row }: Program): Promise<ProgramApproval[]> {
    return (await this.#approvals.load(row.id)).slice(0, 50);
  }
}

import { BatchLoader } from "../../platform/graphql/batch-loader.ts";
import { batch } from "../../platform/graphql/batch-sql.ts";
import { columnsFor } from "../../platform/graphql/columns.ts";
import { Connection, needsPage, type OrderKey } from "../../platform/graphql/connections.ts";
import { booleanFilter, columnFilter, idFilter } from "../../platform/graphql/filter-sql.ts";
import { decodeId } from "../../platform/graphql/ids.ts";
import { groupBy, ListRead, type ListSource } from "../../platform/graphql/list-reads.ts";
import type { ExternalReference } from "../../platform/graphql/record.type.ts";
import { RecordsById } from "../../platform/graphql/records-by-id.ts";
import type { GraphqlRequest } from "../../platform/graphql/request.ts";
import { searchMatches } from "../../platform/graphql/search-match.type.ts";
import { NodeSelection, type Selection } from "../../platform/graphql/selection.ts";
import type { PartnerBy, PartnerOrder, PartnersArgs } from "./partner.inputs.ts";
import { identifierUrl, readIdentifier } from "./partner.rules.ts";
import { Partner, type PartnerIdentifier, type PartnerRow, partnerColumns } from "./partner.type.ts";

type ListedPartner = PartnerRow & { cursor_key: string };

const list: ListSource = {
  table: "partners",
  search: "search_partners",
  fields: {
    id: idFilter("id", "part"),
    kind: columnFilter("kind", "text"),
    side: columnFilter("side", "text"),
    country: columnFilter("country", "text"),
    origin: columnFilter("origin", "text"),
    createdAt: columnFilter("created_at", "timestamptz"),
    updatedAt: columnFilter("updated_at", "timestamptz"),
    isDeleted: booleanFilter("deleted_at is not null"),
  },
};

const byName: OrderKey = { column: "sort_name", type: "text", collation: "und-x-icu" };
const orders: Record<PartnerOrder, OrderKey> = {
  NAME: byName,
  NAME_DESC: { ...byName, descending: true },
  CREATED_AT: { column: "created_at", type: "timestamptz" },
  CREATED_AT_DESC: { column: "created_at", type: "timestamptz", descending: true },
  UPDATED_AT: { column: "updated_at", type: "timestamptz" },
  UPDATED_AT_DESC: { column: "updated_at", type: "timestamptz", descending: true },
};

export class PartnerReads {
  readonly #request: GraphqlRequest;
  readonly #records: RecordsById<PartnerRow, Partner>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    const make = (row: PartnerRow) => new Partner(row, request.languages);
    this.#records = new RecordsById(request.door, "partners", partnerColumns, make);
  }

  async list(args: PartnersArgs, selection: Selection): Promise<Connection<ListedPartner, Partner>> {
    const { door, languages } = this.#request;
    const read = new ListRead<ListedPartner>(door, list, args, orders[args.orderBy]);
    const { search } = args;
    const searched = search != null && selection.at("edges").has("matches");
    const columns = columnsFor(
      NodeSelection.ofConnection(selection),
      partnerColumns,
      searched ? ["name", "description"] : [],
    );
    return new Connection({
      page: needsPage(selection) ? await read.page(columns, selection) : undefined,
      count: (max) => read.count(max),
      toNode: (row) => new Partner(row, languages),
      ...(searched && {
        toEdge: (row) => ({
          matches: searchMatches(search, [
            ["NAME", row.name],
            ["DESCRIPTION", row.description],
          ]),
        }),
      }),
    });
  }

  /** A partner by its database id, batched; null when the viewer may not see it. */
  byId(uuid: string, selection?: Selection): Promise<Partner | null> {
    return this.#records.load(uuid, selection);
  }

  async by(by: PartnerBy): Promise<Partner | null> {
    const uuid = by.id === undefined ? await this.#find(by) : decodeId("part", by.id);
    return uuid === undefined ? null : this.byId(uuid);
  }

  async #find({ slug, identifier, externalReference }: PartnerBy): Promise<string | undefined> {
    if (identifier) {
      const { scheme } = identifier;
      return this.#idOf("select partner_id as id from partner_identifiers where scheme = $1 and value = $2", [
        scheme,
        readIdentifier(scheme, identifier.value) ?? identifier.value,
      ]);
    }
    if (externalReference) {
      const { source, value } = externalReference;
      return this.#idOf("select partner_id as id from partner_references where source = $1 and value = $2", [
        source,
        value,
      ]);
    }
    return this.#idOf("select id from partners where slug = $1 order by public_from limit 1", [slug]);
  }

  async #idOf(text: string, values: unknown[]): Promise<string | undefined> {
    const [row] = await this.#request.door.query<{ id: string }>(text, values);
    return row?.id;
  }

  readonly #identifiers = new BatchLoader<string, PartnerIdentifier[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<PartnerIdentifier & { partner_id: string }>(
        `select partner_id, scheme, value from partner_identifiers where partner_id = any(${batch("$1", "uuid")}) order by scheme, value`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.partner_id);
      return ids.map((id) =>
        (groups.get(id) ?? []).map((row) => ({ ...row, url: identifierUrl(row.scheme, row.value) })),
      );
    },
  );

  readonly #references = new BatchLoader<string, ExternalReference[]>(
    () => this.#request.door,
    async (ids) => {
      const rows = await this.#request.door.query<ExternalReference & { partner_id: string }>(
        `select partner_id, source, value from partner_references where partner_id = any(${batch("$1", "uuid")}) order by source, value`,
        [ids],
      );
      const groups = groupBy(rows, (row) => row.partner_id);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );

  identifiersOf(partner: Partner): Promise<PartnerIdentifier[]> {
    return this.#identifiers.load(partner.row.id);
  }

  referencesOf(partner: Partner): Promise<ExternalReference[]> {
    return this.#references.load(partner.row.id);
  }
}

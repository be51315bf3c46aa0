import type { SqlValues } from "../../../platform/graphql/lists/connections.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { localize, localizeNullable } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { Session } from "../session/session.type.ts";
import { accessFeatureWords } from "./access-feature.messages.ts";
import type { AccessFeature } from "./access-feature.type.ts";
import type { AccessFeatureKind, AccessStatus } from "./access-feature.vocabulary.ts";

// The only place that says how an expired fact reads.
const effectiveStatus = "case when access.holds_until <= now() then 'UNKNOWN' else access.status end";

/** Sessions with these features. */
export function accessFilter(comparator: Record<string, unknown>, values: SqlValues): string {
  const each = (features: unknown, statuses: string) =>
    (features as AccessFeatureKind[] | null | undefined)?.map(
      (feature) =>
        `exists (select from ${values.from("session_access_features access")} where access.session_id = sessions.id and access.feature = ${values.add(feature)} and access.status in (${statuses}) and access.holds_until > now())`,
    ) ?? [];
  const conditions = [
    ...each(comparator.available, "'AVAILABLE'"),
    ...each(comparator.availableOrOnRequest, "'AVAILABLE', 'ON_REQUEST'"),
  ];
  return conditions.join(" and ") || "true";
}

interface AccessRow {
  feature: AccessFeatureKind;
  status: AccessStatus;
  note: StoredText | null;
  verified_by: string | null;
  verified_until: string | null;
}

/** Reads what is known of access to sessions. */
export class AccessFeatureReads {
  readonly #languages: readonly string[];
  readonly #rows;

  constructor(request: GraphqlRequest) {
    this.#languages = request.languages;
    this.#rows = childRows<AccessRow>(request, {
      table: "session_access_features access",
      owner: "session_id",
      columns: `feature, ${effectiveStatus} as status, note, verified_by, verified_until`,
      order: "feature",
    });
  }

  async of({ row: { id } }: Session): Promise<AccessFeature[]> {
    return (await this.#rows.load(id)).map((row) => this.#shown(row));
  }

  async one({ row: { id } }: Session, kind: AccessFeatureKind): Promise<AccessFeature> {
    const known = (await this.#rows.load(id)).find(({ feature }) => feature === kind);
    const unknown = { feature: kind, status: "UNKNOWN", note: null, verified_by: null, verified_until: null };
    return this.#shown(known ?? (unknown as AccessRow));
  }

  #shown({ feature, status, note, verified_by, verified_until }: AccessRow): AccessFeature {
    return {
      kind: feature,
      name: localize({ source: "en", texts: accessFeatureWords[feature] }, this.#languages),
      status,
      note: localizeNullable(note, this.#languages),
      verifiedBy: verified_by,
      verifiedUntil: verified_until,
    };
  }
}

import { BatchLoader } from "../../../platform/graphql/lists/batch-loader.ts";
import { batch } from "../../../platform/graphql/lists/batch-sql.ts";
import { groupBy } from "../../../platform/graphql/lists/list-reads.ts";
import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { decodeId, encodeId, type IdPrefix } from "../../../platform/graphql/types/ids.ts";
import { say } from "../../../platform/texts/sentences.ts";
import type { AccessCircle } from "../approvals/approval.type.ts";
import type { ReviewReason } from "../reviews/review.vocabulary.ts";
import { accessMessages, basisMessages } from "./access-explanation.messages.ts";
import type { AccessExplanation, AccessReasonCode, ConsentBasis } from "./access-explanation.type.ts";

interface Fact {
  code: AccessReasonCode;
  circle: AccessCircle | null;
  admits: boolean;
  partner_id: string | null;
  protocol_id: string | null;
  subject_id: string | null;
  purpose: string | null;
}
interface BasisRow {
  item_id: string;
  circle: AccessCircle;
  is_given: boolean;
  reasons: ReviewReason[];
}
interface Asked {
  itemId: string;
  mediumId?: string | null;
  personId?: string | null;
  keyId?: string | null;
}

const most = 50;

/** What stewards and viewers are told of who sees an item, and on what consent. */
export class AccessExplanationReads {
  readonly #request: GraphqlRequest;
  readonly #basis: BatchLoader<string, BasisRow[]>;

  constructor(request: GraphqlRequest) {
    this.#request = request;
    // Of an item that the viewer does not see, nothing is told: the row itself is read, too.
    const text = `select items.id as item_id, basis.circle, basis.is_given, basis.reasons
      from items join consent_basis(${batch("$1", "uuid")}) basis on basis.item_id = items.id
      where items.id = any(${batch("$1", "uuid")})`;
    this.#basis = new BatchLoader(
      () => request.database,
      async (ids) => {
        const rows = groupBy(await request.database.query<BasisRow>(text, [ids]), (row) => row.item_id);
        return ids.map((id) => rows.get(id) ?? []);
      },
    );
  }

  /** Null for whoever is not a steward of a community that governs the item. */
  async explain({ itemId, mediumId, personId, keyId }: Asked): Promise<AccessExplanation | null> {
    const item = decodeId("item", itemId);
    const medium = mediumId == null ? null : decodeId("medi", mediumId);
    const viewer = viewerAsked(personId, keyId);
    if (item === undefined || medium === undefined || viewer === undefined) return null;
    const [governs] = await this.#request.database.query<{ governs: boolean }>(
      "select viewer_governs($1) and ($2::uuid is null or exists (select from media where id = $2 and item_id = $1)) as governs",
      [item, medium],
    );
    if (!governs?.governs) return null;
    const facts = await this.#request.database.query<Fact>("select * from access_facts($1, $2, $3)", [
      item,
      medium,
      viewer,
    ]);
    return {
      isSeen: facts.some(({ admits }) => admits),
      reasons: facts.slice(0, most).map((fact) => this.#reason(fact)),
    };
  }

  #reason({ code, circle, admits, purpose, ...about }: Fact) {
    const values = { circle: circle ?? "", purpose: purpose ?? "" };
    return {
      ...{ code, circle, admits, purpose },
      message: say(accessMessages[code], values, this.#request.languages),
      partnerId: idOf("part", about.partner_id),
      protocolId: idOf("prot", about.protocol_id),
      subjectId: idOf("subj", about.subject_id),
    };
  }

  /** On what it rests that an item is shown, for each circle in which the viewer stands. */
  async basisOf({ row }: { row: { id: string } }): Promise<ConsentBasis[]> {
    const rows = await this.#basis.load(row.id);
    return rows.flatMap(({ circle, is_given, reasons }) => [
      ...(is_given ? [this.#basisOf(circle, "GIVEN", [])] : []),
      ...(reasons.length > 0 ? [this.#basisOf(circle, "REVIEWED", reasons)] : []),
    ]);
  }

  #basisOf(circle: AccessCircle, kind: ConsentBasis["kind"], reasons: ReviewReason[]): ConsentBasis {
    return { circle, kind, reasons, notice: say(basisMessages[kind], {}, this.#request.languages) };
  }
}

/** The person, the key, or a visitor: as the database names who is asking. Undefined for an id of nothing. */
function viewerAsked(
  personId: string | null | undefined,
  keyId: string | null | undefined,
): string | undefined {
  if (personId != null) return decodeId("pers", personId);
  return keyId == null ? "" : decodeId("akey", keyId);
}

const idOf = (prefix: IdPrefix, uuid: string | null) => (uuid === null ? null : encodeId(prefix, uuid));

import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { childRows } from "../../../platform/records/lists/record-reads.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { AccessKey, type AccessKeyRow, type AccessKeySecret } from "./key.type.ts";

export class AccessKeyReads extends MemberReads<AccessKeyRow, AccessKey> {
  readonly ofPartner = this.belowPartner();
  readonly #secrets = childRows<AccessKeySecret>(this.request, {
    // The hash is closed to everybody.
    table:
      "(select key_id, prefix, created_at, expires_at from access_key_secrets where expires_at is null or expires_at > now()) as live",
    owner: "key_id",
    columns: 'prefix, created_at as "createdAt", expires_at as "expiresAt"',
    order: "created_at desc",
  });

  constructor(request: GraphqlRequest) {
    super(request, AccessKey);
  }

  secretsOf({ row }: AccessKey): Promise<AccessKeySecret[]> {
    return this.#secrets.load(row.id);
  }
}

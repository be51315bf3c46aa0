import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import { Person, type PersonRow } from "./person.type.ts";

/** Whom each viewer may see the policies decide. */
export class PersonReads extends MemberReads<PersonRow, Person> {
  constructor(request: GraphqlRequest) {
    super(request, Person);
  }
}

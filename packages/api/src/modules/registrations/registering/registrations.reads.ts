import type { GraphqlRequest } from "../../../platform/graphql/request.ts";
import { listBelow } from "../../../platform/records/lists/nested-records.ts";
import { MemberReads } from "../../../platform/records/member-reads.ts";
import {
  type LogEntryRow,
  Registration,
  RegistrationLogEntry,
  type RegistrationRow,
} from "./registration.type.ts";

/** Reads who registered. For whom it is, the policies of the tables say: people of the home partner, and nobody who runs the service. */
export class RegistrationReads extends MemberReads<RegistrationRow, Registration> {
  readonly ofSession = listBelow<RegistrationRow, Registration>(this.request, {
    Type: Registration,
    relation: "registrations where session_id = parent.id",
    order: { column: "rank", type: "int" },
  });

  constructor(request: GraphqlRequest) {
    super(request, Registration);
  }
}

export class RegistrationLogReads extends MemberReads<LogEntryRow, RegistrationLogEntry> {
  readonly ofSession = listBelow<LogEntryRow, RegistrationLogEntry>(this.request, {
    Type: RegistrationLogEntry,
    relation: "registration_entries where session_id = parent.id",
    order: { column: "number", type: "int" },
  });

  constructor(request: GraphqlRequest) {
    super(request, RegistrationLogEntry);
  }
}

import { Field, ID, Int } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";
import { RegistrationLogState, RegistrationState } from "../registration.vocabulary.ts";

export interface RegistrationRow extends RecordRow {
  session_id: string;
  language: string;
}

@RecordType({
  table: "registrations",
  prefix: "regi",
  description:
    "Who comes to a session, or waits for a place. Only people of the session's home partner who hold `registrations:read`, and whoever registered while signed in, see it. It is deleted 30 days after the session.",
})
export class Registration extends RecordNode<RegistrationRow> {
  @Stored(() => String, "name", { description: "The name of whoever registered." })
  readonly name!: string;
  @Stored(() => String, "email", {
    nullable: true,
    description: "Their e-mail address. Null if they gave none.",
  })
  readonly email!: string | null;
  @Stored(() => Int, "party_size", { description: "For how many people it is." })
  readonly partySize!: number;
  @Stored(() => Int, "rank", { description: "The order in which people registered, from 1." })
  readonly rank!: number;
  @Stored(() => RegistrationState, "case when expires_at <= now() then 'EXPIRED' else state end as state", {
    description: "How it stands.",
  })
  readonly state!: RegistrationState;
  @Stored(() => Boolean, "is_confirmed", {
    description: "True if its private link was used, or staff recorded it.",
  })
  readonly isConfirmed!: boolean;
  @Stored(() => DateTime, "registered_at", { description: "When they registered." })
  readonly registeredAt!: string;
  @Stored(() => DateTime, "nullif(expires_at, 'infinity') as confirmation_due_at", {
    nullable: true,
    description: "Until when it has to be confirmed. Null if nothing has to be.",
  })
  readonly confirmationDueAt!: string | null;
  @Reads("language")
  @Field(() => Language, { description: "The language in which they are written to." })
  get language(): Language {
    return new Language(this.row.language, this.preferredLanguages[0]);
  }
}

export interface LogEntryRow extends RecordRow {
  registration_id: string | null;
}

@RecordType({
  table: "registration_entries",
  prefix: "rent",
  description:
    "A step of the log of places: enough to play again by which rule places were given, and no name. It stays when people are erased.",
})
export class RegistrationLogEntry extends RecordNode<LogEntryRow> {
  @Stored(() => Int, "number", { description: "Its place in the log of the session, from 1." })
  readonly number!: number;
  @Reads("registration_id")
  @Field(() => ID, {
    nullable: true,
    description: "The registration. Null if the number of places was set.",
  })
  get registrationId(): string | null {
    const { registration_id } = this.row;
    return registration_id && encodeId("regi", registration_id);
  }
  @Stored(() => RegistrationLogState, "state", { description: "What happened." })
  readonly state!: RegistrationLogState;
  @Stored(() => Boolean, "is_confirmed", {
    nullable: true,
    description:
      "True if whoever registered had confirmed: nobody else is offered a place. Null if places were set.",
  })
  readonly isConfirmed!: boolean | null;
  @Stored(() => Int, "party_size", {
    nullable: true,
    description: "For how many people. Null if places were set.",
  })
  readonly partySize!: number | null;
  @Stored(() => Int, "places", { description: "How many places there were." })
  readonly places!: number;
  @Stored(() => Int, "taken", { description: "How many were taken afterwards." })
  readonly taken!: number;
  @Stored(() => DateTime, "closes_at", { description: "Until when one could register." })
  readonly closesAt!: string;
  @Stored(() => Int, "rule_version", { description: "The version of the rule." })
  readonly ruleVersion!: number;
  @Stored(() => DateTime, "happened_at", { description: "When." })
  readonly happenedAt!: string;
}

export const registrationsOfSession = connectionOf(Registration, {
  one: "registration",
  many: "registrations",
});
export const logOfSession = connectionOf(RegistrationLogEntry, { one: "step", many: "steps" });

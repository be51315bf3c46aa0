import { Field } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { DateTime, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { ChangingRecord, type ChangingRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";
import { ConsentSubjectKind } from "./subject.vocabulary.ts";

export interface ConsentSubjectRow extends ChangingRow {
  home_partner_id: string;
  kind: ConsentSubjectKind;
  name: string | null;
  contact: string | null;
  language: string | null;
  representative: string | null;
  majority_on: string | null;
  same_as: string | null;
  erased_at: string | null;
}

const linkWaits = `person_id is not null and (person_confirmed_at is null or exists (
  select from item_subjects listed where listed.subject_id = consent_subjects.id
    and listed.confirmed_person_id is distinct from person_id)) as is_link_waiting`;
const isLinked = "person_confirmed_at is not null as is_linked";
const majorityOn = "majority_on::text as majority_on";

/** What is not in its row is declared in subjects.resolver.ts. */
@RecordType({
  table: "consent_subjects",
  prefix: "subj",
  description:
    "Somebody whose consent items need. The partner that recorded them, the stewards of those items and the person themselves see this record, and nobody else.",
})
export class ConsentSubject extends ChangingRecord<ConsentSubjectRow> {
  @Stored(() => ConsentSubjectKind, "kind", { description: "Whose consent is needed." })
  readonly kind!: ConsentSubjectKind;
  @Stored(() => String, "name", {
    nullable: true,
    description: "Their name. Null if it is not known, or was erased.",
  })
  readonly name!: string | null;
  @Stored(() => String, "contact", {
    nullable: true,
    description: "How they can be reached. Null if it is not known, or was erased.",
  })
  readonly contact!: string | null;
  @Reads("language")
  @Field(() => Language, {
    nullable: true,
    description: "The language in which they read their receipt. Null if it is not known.",
  })
  get language(): Language | null {
    const { language } = this.row;
    return language === null ? null : new Language(language, this.preferredLanguages[0]);
  }
  @Stored(() => String, "representative", {
    nullable: true,
    description: "Who speaks for a child, for a family or for somebody who has died.",
  })
  readonly representative!: string | null;
  @Stored(() => LocalDate, majorityOn, {
    nullable: true,
    description: "The day on which a child comes of age. What a guardian gave ends then.",
  })
  readonly majorityOn!: string | null;
  @Stored(() => Boolean, linkWaits, {
    description:
      "True while an account that was linked by the receipt code waits for a steward to confirm it, on any of the items that you see to list them.",
  })
  readonly isLinkWaiting!: boolean;
  @Stored(() => Boolean, isLinked, {
    description:
      "True if a steward confirmed that an account is this person's: it then sees the items on which that was confirmed.",
  })
  readonly isLinked!: boolean;
  @Stored(() => DateTime, "erased_at", {
    nullable: true,
    description: "When name, contact, representative and account were erased. What was closed stays closed.",
  })
  readonly erasedAt!: string | null;
}

export const consentSubjects = connectionOf(ConsentSubject, {
  one: "consent subject",
  many: "consent subjects",
});

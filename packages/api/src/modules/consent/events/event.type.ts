import { Field, ID } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { DateTime, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";
import { ConsentPurpose, ConsentRemains, ConsentSpeaker, ConsentStanding } from "./event.vocabulary.ts";

export interface ConsentEventRow extends RecordRow {
  subject_id: string;
  item_id: string;
  medium_id: string | null;
  evidence_id: string | null;
  text_language: string | null;
}

const standing =
  "case when state in ('GIVEN', 'RENEWED') and valid_until <= now() then 'EXPIRED' else state end as standing";
const happenedOn = "happened_on::text as happened_on";
const validFrom = "nullif(valid_from, '-infinity') as valid_from";

/** What is not in its row is declared in events.resolver.ts. */
@RecordType({
  table: "consent_events",
  prefix: "cons",
  description:
    "What somebody said of one item or medium, for one purpose. It is never changed and never removed: the last that was recorded counts, but a yes that was said before the last no changes nothing.",
})
export class ConsentEvent extends RecordNode<ConsentEventRow> {
  @Stored(() => ConsentPurpose, "purpose", { description: "What it is for." })
  readonly purpose!: ConsentPurpose;
  @Stored(() => ConsentStanding, standing, {
    description: "What was said. A yes whose time is over reads EXPIRED.",
  })
  readonly state!: keyof typeof ConsentStanding;
  @Stored(() => ConsentSpeaker, "said_by", { description: "Who said it." })
  readonly saidBy!: ConsentSpeaker;
  @Stored(() => LocalDate, happenedOn, {
    description: "The day on which it was said, which may lie long before it was recorded.",
  })
  readonly happenedOn!: string;
  @Stored(() => DateTime, validFrom, {
    nullable: true,
    description: "From when a yes counts. Null if it counts at once.",
  })
  readonly validFrom!: string | null;
  @Stored(() => DateTime, "valid_until", {
    nullable: true,
    description: "Until when a yes counts. Null if it has no end.",
  })
  readonly validUntil!: string | null;
  @Stored(() => ConsentRemains, "leaves", {
    nullable: true,
    description: "What a no leaves. Null if nothing was chosen: then it is hidden.",
  })
  readonly leaves!: ConsentRemains | null;
  @Stored(() => String, "interpreter", { nullable: true, description: "Who interpreted." })
  readonly interpreter!: string | null;
  @Stored(() => String, "text_version", {
    nullable: true,
    description: "Which version of the consent text was read.",
  })
  readonly textVersion!: string | null;
  @Reads("text_language")
  @Field(() => Language, { nullable: true, description: "The language in which it was read." })
  get textLanguage(): Language | null {
    const { text_language } = this.row;
    return text_language === null ? null : new Language(text_language, this.preferredLanguages[0]);
  }
  @Stored(() => DateTime, "recorded_at", { description: "When it was recorded." })
  readonly recordedAt!: string;
  @Stored(() => String, "recorded_by", {
    description:
      "Who recorded it: a person or a key, as in the audit log. Empty if it came by a receipt code.",
  })
  readonly recordedBy!: string;
  @Reads("medium_id")
  @Field(() => ID, {
    nullable: true,
    description: "The medium it is about. Null if it is about the whole item.",
  })
  get mediumId(): string | null {
    const { medium_id } = this.row;
    return medium_id === null ? null : encodeId("medi", medium_id);
  }
}

export const consentEvents = connectionOf(ConsentEvent, { one: "consent event", many: "consent events" });

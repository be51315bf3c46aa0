import { Field } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";
import { connectionOf } from "../../../platform/records/lists/connection-types.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";

export const ConsentEvidenceKind = vocabulary("ConsentEvidenceKind", "What shows that somebody said it.", {
  SIGNED_FORM: "A form that they signed.",
  ORAL_RECORDED: "A recording in which they say it.",
  WITNESSED: "Somebody who was there.",
  DIGITAL_CONFIRMATION: "A confirmation on a screen.",
  COMMUNITY_MEETING_MINUTES: "The minutes of a community's meeting.",
});
export type ConsentEvidenceKind = keyof typeof ConsentEvidenceKind;

export interface ConsentEvidenceRow extends RecordRow {
  home_partner_id: string;
  subject_id: string | null;
  file_name: string | null;
  sha256: string | null;
}

const checksum = "encode(sha256, 'hex') as sha256";

/** What is not in its row is declared in evidence.resolver.ts. */
@RecordType({
  table: "consent_evidence",
  prefix: "evid",
  description:
    "What shows that somebody said it. Its subject, the stewards of items that need their consent, and who may record at the partner that took it read it; it is in no search, list or export.",
})
export class ConsentEvidence extends RecordNode<ConsentEvidenceRow> {
  @Stored(() => ConsentEvidenceKind, "kind", { description: "What sort of evidence it is." })
  readonly kind!: ConsentEvidenceKind;
  @Stored(() => String, "note", {
    nullable: true,
    description:
      "What was noted of it: who witnessed it, where the paper lies. Null if nothing was, or it was erased.",
  })
  readonly note!: string | null;
  @Stored(() => String, checksum, {
    nullable: true,
    description: "The SHA-256 checksum of its file, in hexadecimal digits. It stays when the file is erased.",
  })
  readonly sha256!: string | null;
  @Reads("file_name")
  @Field(() => Boolean, { description: "True if it has a file that can be read." })
  get hasFile(): boolean {
    return this.row.file_name !== null;
  }
  @Stored(() => DateTime, "recorded_at", { description: "When it was taken." })
  readonly recordedAt!: string;
  @Stored(() => DateTime, "erased_at", { nullable: true, description: "When its file and note were erased." })
  readonly erasedAt!: string | null;
}

export const consentEvidence = connectionOf(ConsentEvidence, {
  one: "piece of evidence",
  many: "pieces of evidence",
});

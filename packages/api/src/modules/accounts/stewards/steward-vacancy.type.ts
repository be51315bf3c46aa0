import { Field, ID } from "type-graphql";
import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Reads, Stored } from "../../../platform/records/stored.ts";

export interface StewardVacancyRow extends RecordRow {
  person_id: string;
}

@RecordType({
  table: "steward_vacancies",
  prefix: "vaca",
  description:
    "That a partner with heritage has no steward left, and who is to become one. Its members are told fourteen days before.",
})
export class StewardVacancy extends RecordNode<StewardVacancyRow> {
  @Reads("person_id")
  @Field(() => ID, { description: "The member who is to become a steward." })
  get personId(): string {
    return encodeId("pers", this.row.person_id);
  }
  @Stored(() => DateTime, "told_at", { description: "When the members were told." })
  readonly toldAt!: string;
  @Stored(() => DateTime, "told_at + interval '14 days' as appointable_from", {
    description: "From when on another administrator of the partner may appoint them.",
  })
  readonly appointableAt!: string;
}

import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import { LanguageTag, LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { RecordNode, type RecordRow, RecordType } from "../../../platform/records/record.ts";
import { Stored, StoredParts } from "../../../platform/records/stored.ts";
import { WaveKind } from "../design/evaluation.vocabulary.ts";

export interface WaveRow extends RecordRow {
  evaluation_id: string;
  instrument_id: string | null;
  languages: string[];
}

@RecordType({
  table: "waves",
  prefix: "wave",
  description:
    "A time at which people are asked. While it is open nobody reads what they say, and nothing tells how many have answered.",
})
export class Wave extends RecordNode<WaveRow> {
  @Stored(() => WaveKind, "kind", { description: "When in the program it is." })
  readonly kind!: WaveKind;
  @StoredParts(
    () => [Language],
    ["languages"],
    ({ languages }: WaveRow, preferred) => languages.map((tag) => new Language(tag, preferred[0])),
    { description: "The languages in which people are asked. Empty until it is opened. At most 50." },
  )
  readonly languages!: Language[];
  @Stored(() => LocalDate, "opened_on::text as opened_on", {
    nullable: true,
    description: "The day on which it was opened. Null if it has not been.",
  })
  readonly openedOn!: string | null;
  @Stored(() => LocalDate, "closed_on::text as closed_on", {
    nullable: true,
    description: "The day on which it was closed. Null if it has not been.",
  })
  readonly closedOn!: string | null;
}

@InputType({ description: "A wave to open." })
export class WaveOpenInput extends WriteInput {
  @Field(() => ID, { description: "The wave." })
  id!: string;
  @Field(() => [LanguageTag], {
    description:
      "The languages in which people are asked: those in which the latest version of the instrument is complete; at most 50.",
  })
  languages!: string[];
}

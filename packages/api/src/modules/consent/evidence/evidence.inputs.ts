import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";
import { ConsentEvidenceKind } from "./evidence.type.ts";

@InputType({ description: "A file of evidence, as it will be sent." })
export class EvidenceFileInput {
  @Field(() => String, {
    description: "Its media type, such as `application/pdf`, `image/jpeg` or `audio/mpeg`.",
  })
  contentType!: string;
  @Field(() => Int, { description: "Its size in bytes; 25 MB at most." })
  size!: number;
  @Field(() => String, { description: "Its SHA-256 checksum, in 64 hexadecimal digits." })
  sha256!: string;
}

@InputType({ description: "What shows that somebody said it." })
export class ConsentEvidenceCreateInput extends WriteInput {
  @Field(() => ID, { description: "The partner that takes it." })
  partnerId!: string;
  @Optional(
    () => ID,
    "The consent subject whose words it shows: a yes of nobody else rests on it. Leave it out for the minutes of a meeting alone.",
  )
  subjectId?: string | null;
  @Field(() => ConsentEvidenceKind, { description: "What sort of evidence it is." })
  kind!: ConsentEvidenceKind;
  @Optional(
    () => String,
    "A note: who witnessed it, where the paper lies; 5,000 characters at most. Required without a file.",
  )
  note?: string | null;
  @Optional(() => EvidenceFileInput, "Its file. Send it by PUT to the address that the result tells.")
  file?: EvidenceFileInput | null;
}

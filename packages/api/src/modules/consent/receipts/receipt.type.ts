import { Field, ID, ObjectType } from "type-graphql";
import { Language } from "../../../platform/graphql/types/record.type.ts";

@ObjectType({
  description:
    "What somebody said of items, as it stands, and how they take it back: to print, to read out, and for machines.",
  simpleResolvers: true,
})
export class ConsentReceipt {
  @Field(() => ID, { description: "The consent subject." })
  subjectId!: string;
  @Field(() => Language, {
    description: "The language of the text: the person's own, where the service speaks it.",
  })
  language!: Language;
  @Field(() => String, {
    description:
      "The receipt as plain text, to print: what was said of which item for which purpose, by whom, until when, what shows it, and how it is taken back without an account. It does not name the person. At most 50 items.",
  })
  text!: string;
  @Field(() => String, {
    description:
      "The same as JSON-LD, after ISO/IEC TS 27560 in the terms of the W3C Data Privacy Vocabulary. At most 1,000 words of the person.",
  })
  jsonLd!: string;
}

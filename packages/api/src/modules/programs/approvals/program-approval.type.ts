import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { ApprovalSide, ProgramCondition } from "../program/program.vocabulary.ts";

@ObjectType({
  description: "One side's approval of what is published, with its evidence.",
  simpleResolvers: true,
})
export class ProgramApproval {
  @Field(() => ApprovalSide, { description: "The side that approved." })
  side!: ApprovalSide;
  @Field(() => String, { description: "How it approved: a signed form, minutes of a meeting, a letter." })
  evidence!: string;
  @Field(() => DateTime, { description: "When the approval was recorded." })
  approvedAt!: string;
  @Field(() => Boolean, {
    description: "False once a text, a partner, a date or the cost has changed since.",
  })
  isCurrent!: boolean;
}

@ObjectType({
  description: "A condition that is missing before a program is public.",
  simpleResolvers: true,
})
export class MissingCondition {
  @Field(() => ProgramCondition, { description: "The condition." })
  condition!: ProgramCondition;
  @Field(() => String, {
    description: "What is missing and what to do, for people, in the caller's language where it is known.",
  })
  message!: string;
}

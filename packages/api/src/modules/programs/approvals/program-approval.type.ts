import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../../../platform/graphql/types/scalars.ts";
import { ApprovalSide, ProgramCondition } from "../program/program.vocabulary.ts";

/** What one side's approval tells, whatever it is of. */
@ObjectType({ simpleResolvers: true })
export abstract class RecordedApproval {
  @Field(() => String, { description: "Evidence: a signed form, the minutes of a meeting, a letter." })
  evidence!: string;
  @Field(() => DateTime, { description: "When the approval was recorded." })
  approvedAt!: string;
}

@ObjectType({
  description: "One side's approval of the published program, with its evidence.",
  simpleResolvers: true,
})
export class ProgramApproval extends RecordedApproval {
  @Field(() => ApprovalSide, { description: "The approving side." })
  side!: ApprovalSide;
  @Field(() => Boolean, {
    description: "False if a text, a partner, a date or the cost has changed since the approval.",
  })
  isCurrent!: boolean;
}

@ObjectType({
  description: "A precondition that is not met and keeps a program from being public.",
  simpleResolvers: true,
})
export class MissingCondition {
  @Field(() => ProgramCondition, { description: "The precondition." })
  condition!: ProgramCondition;
  @Field(() => String, {
    description:
      "What is missing and how to provide it, as a sentence for people, in the caller's language if the service supports it.",
  })
  message!: string;
}

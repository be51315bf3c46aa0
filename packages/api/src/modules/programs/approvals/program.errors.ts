import { Field, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/graphql/user-errors.ts";
import { ProgramCondition, ProgramLifecycle } from "../program/program.vocabulary.ts";

@ObjectType({
  implements: UserError,
  description: "A precondition of a program's lifecycle step that is not met.",
  simpleResolvers: true,
})
export class ConditionError extends UserError {
  @Field(() => ProgramCondition, { description: "The precondition that is not met." })
  condition!: ProgramCondition;
}

@ObjectType({
  implements: UserError,
  description: "A lifecycle step that is not allowed from the program's current state.",
  simpleResolvers: true,
})
export class TransitionError extends UserError {
  @Field(() => ProgramLifecycle, { description: "The current lifecycle state." })
  from!: ProgramLifecycle;
  @Field(() => [ProgramLifecycle], { description: "The states that it can move to. At most 2." })
  allowed!: readonly ProgramLifecycle[];
}

import { Field, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/graphql/user-errors.ts";
import { ProgramCondition, ProgramLifecycle } from "../program/program.vocabulary.ts";

@ObjectType({
  implements: UserError,
  description: "A condition that a step of a program still lacks.",
  simpleResolvers: true,
})
export class ConditionError extends UserError {
  @Field(() => ProgramCondition, { description: "The condition that is missing." })
  condition!: ProgramCondition;
}

@ObjectType({
  implements: UserError,
  description: "A step that a program cannot take from where it stands.",
  simpleResolvers: true,
})
export class TransitionError extends UserError {
  @Field(() => ProgramLifecycle, { description: "Where it stands." })
  from!: ProgramLifecycle;
  @Field(() => [ProgramLifecycle], { description: "Where it can go from there. At most 2." })
  allowed!: readonly ProgramLifecycle[];
}

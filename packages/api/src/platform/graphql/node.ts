import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", { description: "Anything with an id that stays the same for ever." })
export abstract class Node {
  @Field(() => ID, {
    description: "Opaque and stable for ever: a short type prefix and 26 characters, such as `prog_01k3…`.",
  })
  id!: string;
}

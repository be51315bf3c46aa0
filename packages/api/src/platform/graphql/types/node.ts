import { Field, ID, InterfaceType } from "type-graphql";
import { idDescription } from "./ids.ts";

@InterfaceType("Node", { description: "Anything with an id that stays the same for ever." })
export abstract class Node {
  @Field(() => ID, {
    description: idDescription("audi"),
  })
  id!: string;
}

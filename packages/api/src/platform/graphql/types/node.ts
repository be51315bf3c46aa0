import { Field, ID, InterfaceType } from "type-graphql";
import { idDescription } from "./ids.ts";

@InterfaceType("Node", { description: "An object with an id that never changes." })
export abstract class Node {
  @Field(() => ID, {
    description: idDescription("audi"),
  })
  id!: string;
}

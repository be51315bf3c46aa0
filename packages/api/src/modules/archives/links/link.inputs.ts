import { ID, InputType } from "type-graphql";
import { WriteInput } from "../../../platform/graphql/mutation-payload.ts";
import { Optional } from "../../../platform/records/changes/inputs.ts";

/** What an item has to do with. Each list is changed by adding and removing: nothing goes that its editor does not see. */
@InputType({ description: "Programs, sessions and partners that an item has to do with." })
export abstract class ItemLinks extends WriteInput {
  @Optional(() => [ID], "Programs to link: those that it came from, or is used in. At most 50.")
  addPrograms?: string[] | null;
  @Optional(() => [ID], "Linked programs to remove.")
  removePrograms?: string[] | null;
  @Optional(() => [ID], "Sessions to link: those at which it was recorded, or is shown. At most 50.")
  addSessions?: string[] | null;
  @Optional(() => [ID], "Linked sessions to remove.")
  removeSessions?: string[] | null;
  @Optional(() => [ID], "Partners to link that have to do with it, beside its holder. At most 50.")
  addPartners?: string[] | null;
  @Optional(() => [ID], "Linked partners to remove.")
  removePartners?: string[] | null;
  @Optional(
    () => [ID],
    "Programs of the holder, or the holder itself, whose picture the first one of the item becomes, for as long as it may be seen. At most 50.",
  )
  addPictureOf?: string[] | null;
  @Optional(() => [ID], "Programs, or the holder, whose picture it is no more.")
  removePictureOf?: string[] | null;
}

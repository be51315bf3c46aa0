import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Done, WriteOptions } from "../actions/act.ts";
import { encodeId, type IdPrefix } from "./types/ids.ts";
import { InputRefused, UserError } from "./user-errors.ts";

export const idempotencyKeyMeans =
  "A text of your own, such as a UUID, 1 to 255 visible ASCII characters. Called again with the same key and input within 24 hours, the mutation has no second effect and answers as it did first.";

@InputType({ description: "What every mutation takes." })
export abstract class WriteInput implements WriteOptions {
  @Field(() => String, { nullable: true, description: idempotencyKeyMeans })
  idempotencyKey?: string | null;
}

export const expectedRevisionMeans =
  "The `revision` that you have read. Where the record has another by now, the change is refused with a `ConflictError`.";

@InputType({ description: "What every change of a record takes." })
export abstract class ChangeInput extends WriteInput {
  @Field(() => Int, { nullable: true, description: expectedRevisionMeans })
  expectedRevision?: number | null;
}

/** What an act came to: the id of its entity, or why its input was refused. */
@ObjectType({ description: "Result of a mutation.", simpleResolvers: true })
export abstract class Outcome {
  /** The database id. */
  id!: string | undefined;
  @Field(() => [UserError], {
    description: "What was not accepted or is missing, all at once; empty on success. At most 50.",
  })
  userErrors!: UserError[];
  @Field(() => Boolean, {
    description:
      "True when this answers an earlier call with the same idempotency key, and nothing was done now.",
  })
  replayed!: boolean;
}

/** What came of removing something for good: it cannot be shown any more. */
@ObjectType({ description: "Result of removing a record for good.", simpleResolvers: true })
export class PurgePayload extends Outcome {
  @Field(() => ID, {
    nullable: true,
    description: "The id that the record had; null exactly when there are errors.",
  })
  purgedId!: string | null;
}

export async function outcomeOf(act: Promise<Done>): Promise<Outcome> {
  try {
    const { id, isReplay } = await act;
    return { id, replayed: isReplay, userErrors: [] };
  } catch (error) {
    if (error instanceof InputRefused)
      return { id: undefined, replayed: false, userErrors: error.userErrors };
    throw error;
  }
}

export async function purgeOf(prefix: IdPrefix, act: Promise<Done>): Promise<PurgePayload> {
  const outcome = await outcomeOf(act);
  return { ...outcome, purgedId: outcome.id === undefined ? null : encodeId(prefix, outcome.id) };
}

import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { MutationResult, WriteOptions } from "../actions/action.ts";
import { encodeId, type IdPrefix } from "./types/ids.ts";
import { InputRefused, UserError } from "./user-errors.ts";

export const idempotencyKeyDescription =
  "A unique text of your choice, such as a UUID: 1 to 255 visible ASCII characters. If you repeat the mutation within 24 hours with the same key and input, it takes effect only once and returns the first result.";

@InputType({ description: "The fields of every mutation's input." })
export abstract class WriteInput implements WriteOptions {
  @Field(() => String, { nullable: true, description: idempotencyKeyDescription })
  idempotencyKey?: string | null;
}

export const expectedRevisionDescription =
  "The `revision` that you have read. If the record has been changed since, the mutation is refused with a `ConflictError`.";

@InputType({ description: "The fields of the input of every mutation that changes a record." })
export abstract class ChangeInput extends WriteInput {
  @Field(() => Int, { nullable: true, description: expectedRevisionDescription })
  expectedRevision?: number | null;
}

/** The result of an action: the id of its record, or why its input was refused. */
@ObjectType({ description: "Result of a mutation.", simpleResolvers: true })
export abstract class MutationPayload {
  /** The database id. */
  id!: string | undefined;
  @Field(() => [UserError], {
    description: "Everything in the input that is invalid or missing. Empty on success. At most 50.",
  })
  userErrors!: UserError[];
  @Field(() => Boolean, {
    description:
      "True if this is the result of an earlier call with the same idempotency key, and nothing was done this time.",
  })
  replayed!: boolean;
}

/** The result of removing a record permanently: it can no longer be shown. */
@ObjectType({ description: "Result of a mutation that permanently removes a record.", simpleResolvers: true })
export class PurgePayload extends MutationPayload {
  @Field(() => ID, {
    nullable: true,
    description: "The id of the removed record. Null if there are errors, and only then.",
  })
  purgedId!: string | null;
}

export async function mutationPayload(result: Promise<MutationResult>): Promise<MutationPayload> {
  try {
    const { id, isReplay } = await result;
    return { id, replayed: isReplay, userErrors: [] };
  } catch (error) {
    if (error instanceof InputRefused)
      return { id: undefined, replayed: false, userErrors: error.userErrors };
    throw error;
  }
}

export async function purgePayload(prefix: IdPrefix, result: Promise<MutationResult>): Promise<PurgePayload> {
  const payload = await mutationPayload(result);
  return { ...payload, purgedId: payload.id === undefined ? null : encodeId(prefix, payload.id) };
}

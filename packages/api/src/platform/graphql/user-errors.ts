import { Field, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { messages } from "../texts/messages.ts";
import { type Sentence, type SentenceValues, say } from "../texts/sentences.ts";

export enum UserErrorCode {
  REQUIRED = "REQUIRED",
  INVALID = "INVALID",
  TOO_LONG = "TOO_LONG",
  TOO_MANY = "TOO_MANY",
  NOT_UNIQUE = "NOT_UNIQUE",
  NOT_FOUND = "NOT_FOUND",
  NOT_YOURS = "NOT_YOURS",
  NOT_YOURS_TO_GIVE = "NOT_YOURS_TO_GIVE",
  SCOPE_MISSING = "SCOPE_MISSING",
  INVALID_TRANSITION = "INVALID_TRANSITION",
  CONDITION_MISSING = "CONDITION_MISSING",
  CONFLICT = "CONFLICT",
  IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH",
}
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "Why an input was not accepted. More codes may be added.",
  valuesConfig: {
    REQUIRED: { description: "Something needed was not given." },
    INVALID: { description: "The value cannot be what the field means." },
    TOO_LONG: { description: "The text is longer than the field allows." },
    TOO_MANY: { description: "The list has more items than the field allows." },
    NOT_UNIQUE: { description: "Something else already has this value." },
    NOT_FOUND: { description: "There is nothing with this id that you can see." },
    NOT_YOURS: { description: "You can see it, but it is for another partner's people to change." },
    NOT_YOURS_TO_GIVE: { description: "Nobody can give a right that they do not hold themselves." },
    SCOPE_MISSING: { description: "You do not hold the scope that this needs. Only `whyNot` says so." },
    INVALID_TRANSITION: { description: "The record cannot go there from where it stands." },
    CONDITION_MISSING: { description: "A condition of the step is not fulfilled yet." },
    CONFLICT: { description: "The record has changed since it was read." },
    IDEMPOTENCY_MISMATCH: { description: "The idempotency key was used before for something else." },
  },
});

@InterfaceType("UserError", {
  description: "Something in the input that the caller can mend. All of them are told at once.",
  resolveType: (error: UserError) => error.constructor.name,
})
export abstract class UserError {
  @Field(() => UserErrorCode, { description: "What kind of mistake it is, for programs." })
  code!: keyof typeof UserErrorCode;
  @Field(() => String, {
    description: "What is wrong and what to do, for people, in the caller's language where it is known.",
  })
  message!: string;
  @Field(() => [String], {
    description: "Where: the path from `input`, list positions as text. At most 10 steps.",
  })
  path!: string[];
}

@ObjectType({
  implements: UserError,
  description: "A value of the input that was not accepted.",
  simpleResolvers: true,
})
export class InputError extends UserError {}

/** The contract promises no more; who has made fifty mistakes mends them and asks again. */
const mostTold = 50;
@ObjectType({
  implements: UserError,
  description: "The record has changed since it was read. Read it again, and decide anew.",
  simpleResolvers: true,
})
export class ConflictError extends UserError {
  @Field(() => Int, { description: "The revision that the record has now." })
  currentRevision!: number;
}

/** Collects every mistake of one input, in the caller's language. */
export class UserErrors {
  readonly list: UserError[];
  readonly #languages: readonly string[];
  readonly #path: string[];

  constructor(languages: readonly string[], list: UserError[] = [], path: string[] = []) {
    this.#languages = languages;
    this.list = list;
    this.#path = path;
  }

  /** The same collection, for a part of the input: paths given to it begin there. */
  below(...path: (string | number)[]): UserErrors {
    return new UserErrors(this.#languages, this.list, [...this.#path, ...path.map(String)]);
  }

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  add(
    code: keyof typeof UserErrorCode,
    path: (string | number)[],
    sentence: Sentence,
    values: SentenceValues = {},
  ): void {
    this.push(new InputError(), code, path, sentence, values);
  }

  push(
    error: UserError,
    code: keyof typeof UserErrorCode,
    path: (string | number)[],
    sentence: Sentence,
    values: SentenceValues = {},
  ): void {
    const text = say(sentence, values, this.#languages);
    this.list.push(
      Object.assign(error, { code, message: text, path: ["input", ...this.#path, ...path.map(String)] }),
    );
  }

  /** Refuses to change what is not as the caller has read it. */
  expectRevision(current: number, expected: number | null | undefined): void {
    if (expected == null || expected === current) return;
    const conflict = Object.assign(new ConflictError(), { currentRevision: current });
    this.push(conflict, "CONFLICT", ["expectedRevision"], messages.revisionConflict, { current, expected });
  }

  /** Stops an act whose input has mistakes: nothing of it has been written, or its transaction is rolled back. */
  throwIfAny(): void {
    if (!this.isEmpty) throw new InputRefused(this.list.slice(0, mostTold));
  }
}

/** Ends an act; its payload carries the user errors instead of the entity. */
export class InputRefused extends Error {
  readonly userErrors: UserError[];
  constructor(userErrors: UserError[]) {
    super(userErrors.map((error) => error.message).join(" "));
    this.name = "InputRefused";
    this.userErrors = userErrors;
  }
}

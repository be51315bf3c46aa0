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
  description: "The reason why an input was not accepted. More codes may be added.",
  valuesConfig: {
    REQUIRED: { description: "A required value is missing." },
    INVALID: { description: "The value is not valid for this field." },
    TOO_LONG: { description: "The text is longer than the field allows." },
    TOO_MANY: { description: "The list has more items than the field allows." },
    NOT_UNIQUE: { description: "Another record already has this value." },
    NOT_FOUND: { description: "There is no record with this id that you may see." },
    NOT_YOURS: { description: "You can see the record, but it belongs to another partner." },
    NOT_YOURS_TO_GIVE: { description: "You cannot grant a right that you do not hold yourself." },
    SCOPE_MISSING: { description: "You do not hold the required scope. Only `whyNot` reports this." },
    INVALID_TRANSITION: { description: "The lifecycle step is not allowed from the record's current state." },
    CONDITION_MISSING: { description: "A precondition of the lifecycle step is not met." },
    CONFLICT: { description: "The record has been changed since it was read." },
    IDEMPOTENCY_MISMATCH: {
      description: "The idempotency key has already been used with another mutation or input.",
    },
  },
});

@InterfaceType("UserError", {
  description: "An error in the input that the caller can correct. All errors are reported together.",
  resolveType: (error: UserError) => error.constructor.name,
})
export abstract class UserError {
  @Field(() => UserErrorCode, { description: "The machine-readable error code." })
  code!: keyof typeof UserErrorCode;
  @Field(() => String, {
    description:
      "What is wrong and how to correct it, as a sentence for people, in the caller's language if the service supports it.",
  })
  message!: string;
  @Field(() => [String], {
    description:
      "The location of the error: the path from `input`, with list positions as text. At most 10 segments.",
  })
  path!: string[];
  /** The same before it was put into words, for what is told later, in the language of then. */
  said!: { sentence: Sentence; values: SentenceValues };
}

@ObjectType({
  implements: UserError,
  description: "An invalid input value.",
  simpleResolvers: true,
})
export class InputError extends UserError {}

/** The contract promises no more; who has made fifty mistakes mends them and asks again. */
const maxErrors = 50;
@ObjectType({
  implements: UserError,
  description: "The record has been changed since it was read. Read it again before you retry.",
  simpleResolvers: true,
})
export class ConflictError extends UserError {
  @Field(() => Int, { description: "The record's current revision." })
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
      Object.assign(error, {
        code,
        message: text,
        path: ["input", ...this.#path, ...path.map(String)],
        said: { sentence, values },
      }),
    );
  }

  /** Refuses to change what is not as the caller has read it. */
  expectRevision(current: number, expected: number | null | undefined): void {
    if (expected == null || expected === current) return;
    const conflict = Object.assign(new ConflictError(), { currentRevision: current });
    this.push(conflict, "CONFLICT", ["expectedRevision"], messages.revisionConflict, { current, expected });
  }

  /** Stops an action whose input has mistakes: nothing of it has been written, or its transaction is rolled back. */
  throwIfAny(): void {
    if (!this.isEmpty) throw new InputRefused(this.list.slice(0, maxErrors));
  }
}

/** Ends an action; its payload carries the user errors instead of the entity. */
export class InputRefused extends Error {
  readonly userErrors: UserError[];
  constructor(userErrors: UserError[]) {
    super(userErrors.map((error) => error.message).join(" "));
    this.name = "InputRefused";
    this.userErrors = userErrors;
  }
}

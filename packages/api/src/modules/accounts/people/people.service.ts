import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { errors } from "../../../platform/errors.ts";
import { isEmail } from "../../../platform/graphql/types/email.ts";
import { readText } from "../../../platform/records/changes/text-input.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { type Sentence, say } from "../../../platform/texts/sentences.ts";
import type { Viewer } from "../../../platform/viewer.ts";
import { accountMessages } from "../account.messages.ts";
import type { PersonalData } from "../personal-data/personal-data.ts";
import type { ErasedPlace } from "../personal-data/personal-data.type.ts";
import { PersonEntity } from "./person.entity.ts";
import type { PersonEraseInput, PersonUpdateInput } from "./person.inputs.ts";

const longestName = 300;

/** What people do with what is known of them. */
export class PeopleService {
  readonly #personalData: PersonalData;
  constructor(personalData: PersonalData) {
    this.#personalData = personalData;
  }

  update(actor: Actor, input: PersonUpdateInput): Promise<MutationResult> {
    return actor.perform("person.update", input, async (action) => {
      const id = personOf(actor.viewer);
      const changes: Partial<PersonEntity> = {};
      if (input.name !== undefined) changes.name = readName(action, input.name);
      if (input.email !== undefined) changes.email = readEmail(action, input.email);
      action.errors.throwIfAny();
      await action.manager.update(PersonEntity, { id }, { ...changes, updated_at: () => "now()" });
      return action.setSubject("person", id, null);
    });
  }

  /** Removes everything held about the person, and reports table by table what was removed and what remains. */
  async erase(actor: Actor, input: PersonEraseInput): Promise<MutationResult & { receipt: ErasedPlace[] }> {
    const receipt: ErasedPlace[] = [];
    // The record of an idempotency key would be removed with the rest, so none is made.
    const result = await actor.perform("person.erase", { ...input, idempotencyKey: null }, async (action) => {
      const id = personOf(actor.viewer);
      if (!input.confirm) action.errors.add("REQUIRED", ["confirm"], accountMessages.confirmRequired);
      action.errors.throwIfAny();
      for (const { place, held, remove, remains } of this.#personalData.places) {
        const [, removed] = remove
          ? ((await action.manager.query(remove, [id])) as [unknown, number])
          : [[], 0];
        const describe = (sentence: Sentence) => say(sentence, {}, actor.languages);
        receipt.push({ place, held: describe(held), removed, remains: remains && describe(remains) });
      }
      return action.setSubject("person", id, null);
    });
    return { ...result, receipt };
  }
}

/** The person who has signed in. */
export function personOf(viewer: Viewer): string {
  if (viewer.kind !== "person")
    throw errors.forbidden("This concerns the signed-in person, and a key is not a person. Sign in first.");
  return viewer.personId;
}

function readName({ errors: mistakes }: Action, given: string | null): string | null {
  const name = readText(given ?? "", ["name"], mistakes);
  if (name.length > longestName)
    mistakes.add("TOO_LONG", ["name"], messages.textTooLong, { limit: longestName });
  return name === "" ? null : name;
}

function readEmail({ errors: mistakes }: Action, given: string | null): string | null {
  const email = readText(given ?? "", ["email"], mistakes);
  if (email !== "" && !isEmail(email)) mistakes.add("INVALID", ["email"], messages.emailInvalid);
  return email === "" ? null : email;
}

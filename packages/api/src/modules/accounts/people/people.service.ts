import type { Act, Actor, Done } from "../../../platform/actions/act.ts";
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

  update(actor: Actor, input: PersonUpdateInput): Promise<Done> {
    return actor.act("person.update", input, async (act) => {
      const id = personOf(actor.viewer);
      const changes: Partial<PersonEntity> = {};
      if (input.name !== undefined) changes.name = readName(act, input.name);
      if (input.email !== undefined) changes.email = readEmail(act, input.email);
      act.errors.throwIfAny();
      await act.manager.update(PersonEntity, { id }, { ...changes, updated_at: () => "now()" });
      return act.concerns("person", id, null);
    });
  }

  /** Removes everything held about the person, and tells place by place what was removed and what remains. */
  async erase(actor: Actor, input: PersonEraseInput): Promise<Done & { receipt: ErasedPlace[] }> {
    const receipt: ErasedPlace[] = [];
    // The record of an idempotency key would be removed with the rest, so none is made.
    const done = await actor.act("person.erase", { ...input, idempotencyKey: null }, async (act) => {
      const id = personOf(actor.viewer);
      if (!input.confirm) act.errors.add("REQUIRED", ["confirm"], accountMessages.confirmRequired);
      act.errors.throwIfAny();
      for (const { place, held, remove, remains } of this.#personalData.places) {
        const [, removed] = remove ? ((await act.manager.query(remove, [id])) as [unknown, number]) : [[], 0];
        const told = (sentence: Sentence) => say(sentence, {}, actor.languages);
        receipt.push({ place, held: told(held), removed, remains: remains && told(remains) });
      }
      return act.concerns("person", id, null);
    });
    return { ...done, receipt };
  }
}

/** The person who has signed in. */
export function personOf(viewer: Viewer): string {
  if (viewer.kind !== "person")
    throw errors.forbidden("This is about the person who has signed in, and a key is none. Sign in first.");
  return viewer.personId;
}

function readName({ errors: mistakes }: Act, given: string | null): string | null {
  const name = readText(given ?? "", ["name"], mistakes);
  if (name.length > longestName)
    mistakes.add("TOO_LONG", ["name"], messages.textTooLong, { limit: longestName });
  return name === "" ? null : name;
}

function readEmail({ errors: mistakes }: Act, given: string | null): string | null {
  const email = readText(given ?? "", ["email"], mistakes);
  if (email !== "" && !isEmail(email)) mistakes.add("INVALID", ["email"], messages.emailInvalid);
  return email === "" ? null : email;
}

import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { decodeId } from "../../../platform/graphql/types/ids.ts";
import { homePartner } from "../../partners/partner/partners.service.ts";
import type { StewardAppointInput, StewardProposeInput } from "./steward-vacancy.inputs.ts";
import { vacancyMessages as told } from "./steward-vacancy.messages.ts";

const refusals = {
  NOT_YOURS: told.peopleOnly,
  HAS_STEWARD: told.hasSteward,
  NO_MEMBER: told.noMember,
  NOT_TOLD: told.notTold,
  TOO_EARLY: told.tooEarly,
  ANOTHER_NEEDED: told.anotherNeeded,
} as const;
type Answer = keyof typeof refusals | "DONE";

/** How a partner that has no steward left gets one: by two of its administrators, after its members were told. */
export class StewardVacanciesService {
  /** Tells the members. */
  propose(actor: Actor, input: StewardProposeInput): Promise<MutationResult> {
    return actor.perform("steward.propose", input, async (action) => {
      const partner = await partnerOf(action, input);
      const [{ answer }] = (await action.manager.query("select tell_of_vacancy($1, $2) as answer", [
        partner,
        decodeId("pers", input.personId) ?? null,
      ])) as [{ answer: Answer }];
      refuse(action, answer, answer === "NO_MEMBER" ? "personId" : "partnerId");
      const [{ id }] = (await action.manager.query(
        "select id from steward_vacancies where home_partner_id = $1",
        [partner],
      )) as [{ id: string }];
      return action.setSubject("vacancy", id, partner);
    });
  }

  /** Makes the member whom the others were told of a steward. Gives the membership. */
  appoint(actor: Actor, input: StewardAppointInput): Promise<MutationResult> {
    return actor.perform("steward.appoint", input, async (action) => {
      const partner = await partnerOf(action, input);
      const [made] = (await action.manager.query("select * from appoint_told_steward($1)", [partner])) as [
        { answer: Answer; membership_id: string },
      ];
      refuse(action, made.answer, "partnerId");
      return action.setSubject("membership", made.membership_id, partner);
    });
  }
}

async function partnerOf(action: Action, { partnerId }: StewardAppointInput): Promise<string> {
  const partner = await homePartner(action, "accounts:write", { id: partnerId, path: ["partnerId"] });
  action.errors.throwIfAny();
  return partner;
}

function refuse({ errors }: Action, answer: Answer, field: string): void {
  if (answer !== "DONE") errors.add("CONDITION_MISSING", [field], refusals[answer]);
  errors.throwIfAny();
}

import type { Action, Actor, MutationResult } from "../../../platform/actions/action.ts";
import { sendTogether } from "../../../platform/database/connections/member-connection.ts";
import { insertOf } from "../../../platform/database/insert.ts";
import { decodeId, decodeIds, newUuid } from "../../../platform/graphql/types/ids.ts";
import { givenTexts, requireFields } from "../../../platform/records/changes/given.ts";
import { RecordActions } from "../../../platform/records/changes/record-actions.ts";
import { searchVector } from "../../../platform/search/search.ts";
import { messages } from "../../../platform/texts/messages.ts";
import { originalOf, textsOf } from "../../../platform/texts/stored-text.ts";
import { ownHomePartner } from "../../archives/own-home-partner.service.ts";
import { partnersNamed } from "../../partners/partner/partners.service.ts";
import { ProtocolEntity } from "./protocol.entity.ts";
import type {
  ProtocolCreateInput,
  ProtocolPartnersInput,
  ProtocolPeopleInput,
  ProtocolUpdateInput,
  ProtocolWindowAddInput,
  ProtocolWindowRemoveInput,
  ProtocolWindowUpdateInput,
} from "./protocol.inputs.ts";
import { protocolMessages } from "./protocol.messages.ts";
import { protocolActions } from "./protocol.preconditions.ts";

type Facts = Omit<ProtocolUpdateInput, "id">;
interface Window {
  opens_at: Date;
  closes_at: Date | null;
}

const maxNamed = 100;
const maxWindows = 50;

/** What stewards do with the protocols of their community. What the viewer does not see of one is never taken away. */
export class ProtocolsService extends RecordActions<ProtocolEntity> {
  constructor() {
    super({
      noun: "protocol",
      prefix: "prot",
      table: "protocols",
      Entity: ProtocolEntity,
      messages: protocolMessages,
      partnerOf: ({ home_partner_id }) => home_partner_id,
      actions: protocolActions,
    });
  }

  create(actor: Actor, input: ProtocolCreateInput): Promise<MutationResult> {
    return actor.perform("protocol.create", input, async (action) => {
      const { manager, errors } = action;
      const home = { id: input.communityId, path: ["communityId"] };
      const { communityNotYours } = protocolMessages;
      const home_partner_id = await ownHomePartner(action, "heritage:steward", home, communityNotYours);
      const row = columnsOf(input, null, action);
      errors.throwIfAny();
      const id = newUuid();
      await sendTogether(manager, [
        ...insertOf(manager, ProtocolEntity, [{ ...row, id, home_partner_id }]),
        // Open from now on, until its stewards say otherwise.
        { text: "insert into protocol_windows (protocol_id, opens_at) values ($1, now())", values: [id] },
      ]);
      return action.setSubject("protocol", id, home_partner_id);
    });
  }

  update(actor: Actor, input: ProtocolUpdateInput): Promise<MutationResult> {
    return this.change(actor, "update", input, async (action, stored) => columnsOf(input, stored, action));
  }

  membersAdd(actor: Actor, input: ProtocolPeopleInput): Promise<MutationResult> {
    return this.#with(actor, "membersAdd", input, async (action, { id }) => {
      const people = peopleOf(action, input);
      const known = (await action.manager.query("select people_among($1::uuid[]) as id", [
        people.filter((uuid) => uuid !== undefined),
      ])) as { id: string }[];
      for (const [index, uuid] of people.entries())
        if (!known.some((one) => one.id === uuid))
          action.errors.add("NOT_FOUND", ["personIds", index], protocolMessages.personNotFound);
      return {
        text: "insert into protocol_members (protocol_id, person_id) select $1, person from unnest($2::uuid[]) person on conflict do nothing",
        values: [id, people],
      };
    });
  }

  membersRemove(actor: Actor, input: ProtocolPeopleInput): Promise<MutationResult> {
    return this.#with(actor, "membersRemove", input, async (action, { id }) => ({
      text: "delete from protocol_members where protocol_id = $1 and person_id = any($2::uuid[])",
      values: [id, peopleOf(action, input).filter((uuid) => uuid !== undefined)],
    }));
  }

  partnersAdd(actor: Actor, input: ProtocolPartnersInput): Promise<MutationResult> {
    return this.#with(actor, "partnersAdd", input, async (action, { id }) => {
      requireFew(action, input.partnerIds, "partnerIds");
      const named = input.partnerIds
        .slice(0, maxNamed)
        .map((one, index) => ({ id: one, path: ["partnerIds", String(index)] }));
      const found = await partnersNamed(action.manager, named, action.errors);
      return {
        text: "insert into protocol_partners (protocol_id, partner_id) select $1, partner from unnest($2::uuid[]) partner on conflict do nothing",
        values: [id, [...new Set([...found.values()].map((one) => one.id))]],
      };
    });
  }

  partnersRemove(actor: Actor, input: ProtocolPartnersInput): Promise<MutationResult> {
    return this.#with(actor, "partnersRemove", input, async (action, { id }) => {
      requireFew(action, input.partnerIds, "partnerIds");
      return {
        text: "delete from protocol_partners where protocol_id = $1 and partner_id = any($2::uuid[])",
        values: [id, decodeIds("part", input.partnerIds)],
      };
    });
  }

  windowAdd(actor: Actor, input: ProtocolWindowAddInput): Promise<MutationResult> {
    return this.#with(actor, "windowAdd", input, async (action, { id }) => {
      const window = { opens_at: new Date(input.opensAt), closes_at: dateOf(input.closesAt) };
      requireOrder(action, window);
      const [{ count }] = (await action.manager.query(
        "select count(*)::int as count from protocol_windows where protocol_id = $1",
        [id],
      )) as [{ count: number }];
      if (count >= maxWindows) action.errors.add("TOO_MANY", ["id"], messages.tooMany, { limit: maxWindows });
      return {
        text: "insert into protocol_windows (protocol_id, opens_at, closes_at) values ($1, $2, $3)",
        values: [id, window.opens_at, window.closes_at],
      };
    });
  }

  windowUpdate(actor: Actor, input: ProtocolWindowUpdateInput): Promise<MutationResult> {
    return this.#with(actor, "windowUpdate", input, async (action, { id }) => {
      requireFields(input, ["opensAt"], action.errors);
      const stored = await windowOf(action, id, input.windowId);
      const window = {
        opens_at: dateOf(input.opensAt) ?? stored.opens_at,
        closes_at: input.closesAt === undefined ? stored.closes_at : dateOf(input.closesAt),
      };
      requireOrder(action, window);
      return {
        text: "update protocol_windows set opens_at = $2, closes_at = $3 where id = $1",
        values: [stored.id, window.opens_at, window.closes_at],
      };
    });
  }

  windowRemove(actor: Actor, input: ProtocolWindowRemoveInput): Promise<MutationResult> {
    return this.#with(actor, "windowRemove", input, async (action, { id }) => ({
      text: "delete from protocol_windows where id = $1",
      values: [(await windowOf(action, id, input.windowId)).id],
    }));
  }

  /** Changes what belongs to a protocol, by one statement; the protocol counts as changed. */
  #with<I extends { id: string; expectedRevision?: number | null }>(
    actor: Actor,
    verb: string,
    input: I,
    statementOf: (action: Action, stored: ProtocolEntity) => Promise<{ text: string; values: unknown[] }>,
  ): Promise<MutationResult> {
    return this.perform(actor, verb, input, async (action, stored) => {
      const { text, values } = await statementOf(action, stored);
      await this.write(action, { id: stored.id }, {}, () => action.manager.query(text, values));
    });
  }
}

const dateOf = (instant: string | null | undefined) => (instant == null ? null : new Date(instant));

/** The columns of a protocol after an input. */
function columnsOf(input: Facts, stored: ProtocolEntity | null, { errors }: Pick<Action, "errors">) {
  const texts = givenTexts(input, stored, ["name", "description"], errors);
  requireFields(input, ["reach"], errors);
  return {
    ...texts,
    reach: input.reach ?? stored?.reach ?? "MEMBERS",
    sort_name: originalOf(texts.name),
    search_vector: searchVector([texts.name, texts.description].flatMap(textsOf)),
  };
}

function requireFew({ errors }: Action, given: string[], field: string): void {
  if (given.length === 0) errors.add("REQUIRED", [field], protocolMessages.nobodyNamed);
  if (given.length > maxNamed) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxNamed });
}

function peopleOf(action: Action, { personIds }: ProtocolPeopleInput): (string | undefined)[] {
  requireFew(action, personIds, "personIds");
  return personIds.slice(0, maxNamed).map((one) => decodeId("pers", one));
}

function requireOrder({ errors }: Action, { opens_at, closes_at }: Window): void {
  if (closes_at !== null && closes_at <= opens_at)
    errors.add("INVALID", ["closesAt"], protocolMessages.closesBeforeItOpens);
}

async function windowOf(
  { manager, errors }: Action,
  protocolId: string,
  windowId: string,
): Promise<Window & { id: string }> {
  const [stored] = (await manager.query(
    "select id, opens_at, closes_at from protocol_windows where id = $1 and protocol_id = $2",
    [decodeId("pwin", windowId) ?? null, protocolId],
  )) as (Window & { id: string })[];
  if (!stored) errors.add("NOT_FOUND", ["windowId"], protocolMessages.windowNotFound);
  errors.throwIfAny();
  return stored as Window & { id: string };
}

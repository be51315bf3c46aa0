import { decodeId, newUuid } from "../../../platform/graphql/types/ids.ts";
import { InputRefused, UserErrors } from "../../../platform/graphql/user-errors.ts";
import type { JobBatch } from "../../../platform/jobs/job-batch.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { partnersNamed } from "../../partners/partner/partners.service.ts";
import type { BulkAcceptInput, BulkCommunityInput, BulkPlaceInput } from "../bulk/bulk-action.inputs.ts";
import { bulkMessages } from "../bulk/bulk-action.messages.ts";
import { governanceMessages as told } from "../governance/governance.messages.ts";
import {
  type ProtocolToPlace,
  readStatement,
  requireHolder,
  requireLeaving,
  requireOfferable,
  requireOffered,
  requirePlaceable,
  requireStatement,
} from "../governance/governance.preconditions.ts";
import {
  type BulkStep,
  forPartner,
  type ItemToDo,
  ids,
  judged,
  logged,
  madeBy,
  undone,
} from "./bulk-step.ts";

const path = ["communityId"];

export const offerStep: BulkStep<BulkCommunityInput> = {
  async run(batch, items, { communityId }) {
    const community = await partnerNamed(batch, communityId, path);
    const { fit, refused } = await judged(batch, items, async (check, { party }) => {
      await requireHolder(check, party);
      if (community) requireOfferable(check, party, community, path);
      else check.errors.add("NOT_FOUND", path, told.communityNotFound);
    });
    const ways = fit.map(() => newUuid());
    await logged(batch, "item.offer", atHolder(fit), () => offer(batch, ways, fit, community?.id ?? null));
    return [...refused, ...fit.map(({ item }, index) => ({ item, effects: [ways[index] ?? ""] }))];
  },
  async takeBack(batch, items) {
    const withdrawn = await ids(
      batch,
      `update item_communities set left_at = now()
       where id = any($1::uuid[]) and accepted_at is null and left_at is null returning item_id as id`,
      [madeBy("OFFER", items)],
    );
    await logged(
      batch,
      "item.offerWithdraw",
      [...withdrawn].map((id) => ({ id, partnerId: null })),
    );
    return undone(items, ({ item_id }) => withdrawn.has(item_id), bulkMessages.answeredMeanwhile);
  },
};

export const acceptStep: BulkStep<BulkAcceptInput> = {
  read(given, errors) {
    readStatement(errors, given.statement);
    return given;
  },
  async run(batch, items, { communityId, statement: given }) {
    const community = decodeId("part", communityId) ?? "";
    let statement: StoredText | null = null;
    const { fit, refused } = await judged(batch, items, async (check, { party }) => {
      if (community === "") check.errors.add("NOT_FOUND", path, told.communityNotFound);
      else {
        await requireOffered(check, party, { id: community, path });
        statement = await requireStatement(check, community, given);
      }
    });
    await logged(batch, "item.accept", forPartner(fit, community), () =>
      batch.manager.query(
        `update item_communities set accepted_at = now(), statement = $3
         where item_id = any($1::uuid[]) and community_id = $2 and accepted_at is null and left_at is null`,
        [fit.map(({ item }) => item.item_id), community, statement && JSON.stringify(statement)],
      ),
    );
    return [...refused, ...fit.map(({ item }) => ({ item, effects: [] }))];
  },
  async takeBack(batch, items, { communityId, successorId }) {
    const community = decodeId("part", communityId) ?? "";
    const to = ["successorId"];
    const successor = successorId == null ? undefined : await partnerNamed(batch, successorId, to);
    const { fit, refused } = await judged(batch, items, async (check, { party }) => {
      await requireLeaving(check, party, { id: community, path }, successorId);
      if (successor) requireOfferable(check, party, successor, to);
      else if (successorId != null) check.errors.add("NOT_FOUND", to, told.communityNotFound);
    });
    await logged(batch, "item.leave", forPartner(fit, community), async () => {
      if (successor)
        await offer(
          batch,
          fit.map(() => newUuid()),
          fit,
          successor.id,
        );
      await batch.manager.query(
        `update item_communities set left_at = now()
         where item_id = any($1::uuid[]) and community_id = $2 and left_at is null`,
        [fit.map(({ item }) => item.item_id), community],
      );
    });
    return [...refused, ...fit.map(({ item }) => ({ item, effects: [] }))];
  },
};

export const placeStep: BulkStep<BulkPlaceInput> = {
  async run(batch, items, { protocolId }) {
    const protocol = await protocolNamed(batch, protocolId);
    const placed = await ids(
      batch,
      "select item_id as id from item_protocols where protocol_id = $1 and item_id = any($2::uuid[])",
      [protocol.id, items.map(({ item_id }) => item_id)],
    );
    const { fit, refused } = await judged(batch, items, (check, { item, party }) =>
      requirePlaceable(check, party, protocol, placed.has(item.item_id)),
    );
    await logged(batch, "item.protocolPlace", forPartner(fit, protocol.home_partner_id), () =>
      batch.manager.query(
        "insert into item_protocols (item_id, protocol_id) select item, $2 from unnest($1::uuid[]) item",
        [fit.map(({ item }) => item.item_id), protocol.id],
      ),
    );
    return [...refused, ...fit.map(({ item }) => ({ item, effects: [] }))];
  },
  async takeBack(batch, items, { protocolId }) {
    const protocol = await protocolNamed(batch, protocolId);
    const removed = await ids(
      batch,
      "delete from item_protocols where protocol_id = $1 and item_id = any($2::uuid[]) returning item_id as id",
      [protocol.id, items.map(({ item_id }) => item_id)],
    );
    await logged(
      batch,
      "item.protocolRemove",
      [...removed].map((id) => ({ id, partnerId: protocol.home_partner_id })),
    );
    return undone(items, ({ item_id }) => removed.has(item_id), told.notPlaced);
  },
};

const offer = ({ manager }: JobBatch, ways: string[], items: ItemToDo[], community: string | null) =>
  manager.query(
    `insert into item_communities (id, item_id, community_id)
     select way, item, $3 from unnest($1::uuid[], $2::uuid[]) offered (way, item)`,
    [ways, items.map(({ item }) => item.item_id), community],
  );

const atHolder = (items: ItemToDo[]) =>
  items.map(({ party }) => ({ id: party.id, partnerId: party.home_partner_id }));

async function partnerNamed(batch: JobBatch, id: string, at: string[]) {
  return (await partnersNamed(batch.manager, [{ id, path: at }], new UserErrors(batch.languages))).get(id);
}

async function protocolNamed(batch: JobBatch, given: string): Promise<ProtocolToPlace> {
  const [protocol] = (await batch.manager.query(
    `select id, home_partner_id, deleted_at from protocols
     where id = $1 and home_partner_id = any(viewer_partners('heritage:steward'))`,
    [decodeId("prot", given) ?? null],
  )) as ProtocolToPlace[];
  if (protocol) return protocol;
  const errors = new UserErrors(batch.languages);
  errors.add("NOT_FOUND", ["protocolId"], told.protocolNotFound);
  throw new InputRefused(errors.list);
}

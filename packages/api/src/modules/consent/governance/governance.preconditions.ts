import { type Check, holdsScope } from "../../../platform/actions/action.ts";
import type { KnownAction } from "../../../platform/actions/known-action.ts";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { applyTexts } from "../../../platform/records/changes/text-input.ts";
import type { LocalizedTextInput } from "../../../platform/texts/localized-text.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { governanceMessages } from "./governance.messages.ts";
import { type ItemOfParties, itemOfParties, itemUnderProtocols, requireThere } from "./item-parties.ts";

/** The partner for which a steward answers, as the input names it; without it, any whose steward the viewer is. */
type For = { id: string | undefined; path: string[] };

export async function requireHolder(check: Check, item: ItemOfParties): Promise<void> {
  if (!(await holdsScope(check, "archives:write", [item.home_partner_id])))
    check.errors.add("NOT_YOURS", ["id"], governanceMessages.holderOffers);
  requireThere(check, item);
}

/** That a partner may be asked to govern the item: a community, or for what it keeps itself an institution. */
export function requireOfferable(
  { errors }: Pick<Check, "errors">,
  item: ItemOfParties,
  { id, side }: { id: string; side: string },
  path: string[],
): void {
  if (side !== "COMMUNITY" && id !== item.home_partner_id)
    errors.add("INVALID", path, governanceMessages.notACommunity);
  if ([...item.governing, ...item.offered].includes(id))
    errors.add("NOT_UNIQUE", path, governanceMessages.offeredBefore);
}

/** A protocol of a community whose steward the viewer is. */
export interface ProtocolToPlace {
  id: string;
  home_partner_id: string;
  deleted_at: Date | null;
}

export async function requirePlaceable(
  check: Check,
  item: ItemOfParties,
  protocol: ProtocolToPlace,
  isPlaced: boolean,
): Promise<void> {
  const path = ["protocolId"];
  await requireGoverning(check, item, { id: protocol.home_partner_id, path });
  if (protocol.deleted_at) check.errors.add("CONDITION_MISSING", path, governanceMessages.protocolDeleted);
  if (isPlaced) check.errors.add("NOT_UNIQUE", path, governanceMessages.placedBefore);
}

/** That the community may leave: the last one names a successor. */
export async function requireLeaving(
  check: Check,
  item: ItemOfParties,
  leaving: For,
  successorId: string | null | undefined,
): Promise<void> {
  await requireGoverning(check, item, leaving);
  if (successorId == null && item.governing.length < 2)
    check.errors.add("REQUIRED", ["successorId"], governanceMessages.successorNeeded);
}

/** That the viewer is a steward of a community among these, or of the one named. */
async function requireStewardAmong(
  check: Check,
  among: string[],
  { id, path }: For,
  otherwise: "notOffered" | "notGoverning",
) {
  if (id !== undefined && !(await holdsScope(check, "heritage:steward", [id])))
    check.errors.add("NOT_YOURS", path, governanceMessages.notSteward);
  else if (id === undefined ? !(await holdsScope(check, "heritage:steward", among)) : !among.includes(id))
    check.errors.add("CONDITION_MISSING", path, governanceMessages[otherwise]);
}

export const requireOffered = (check: Check, item: ItemOfParties, answering: For) =>
  requireStewardAmong(check, item.offered, answering, "notOffered");

const path = ["statement"];

/** What an institution says that governs its own record, as it is stored. */
export const readStatement = (errors: UserErrors, given: LocalizedTextInput[] | null | undefined) =>
  applyTexts(given, null, path, { limit: 1000, isWhole: true }, errors);

/** What an institution has to say, as it is stored; a community says nothing of the kind. */
export async function requireStatement(
  { manager, errors }: Check,
  communityId: string,
  given: LocalizedTextInput[] | null | undefined,
): Promise<StoredText | null> {
  const statement = readStatement(errors, given);
  const [community] = (await manager.query("select side from partners where id = $1", [communityId])) as {
    side: string;
  }[];
  if (community?.side === "COMMUNITY") {
    if (statement !== null) errors.add("INVALID", path, governanceMessages.statementOfCommunity);
  } else if (statement === null) errors.add("REQUIRED", path, governanceMessages.statementNeeded);
  return statement;
}

export const requireGoverning = (check: Check, item: ItemOfParties, answering: For) =>
  requireStewardAmong(check, item.governing, answering, "notGoverning");

const anyOfTheirs: For = { id: undefined, path: ["id"] };
const subject = itemOfParties;
const offered: KnownAction<ItemOfParties> = {
  subject,
  isForAnyPartner: true,
  check: (check, item) => requireOffered(check, item, anyOfTheirs),
};
const governing: KnownAction<ItemOfParties> = {
  subject,
  isForAnyPartner: true,
  check: (check, item) => requireGoverning(check, item, anyOfTheirs),
};

/** What those need who offer, answer and decide, for `whyNot`. */
export const governanceActions: Record<string, KnownAction<ItemOfParties>> = {
  archiveItemOffer: { subject, check: requireHolder },
  archiveItemAccept: offered,
  archiveItemDecline: offered,
  archiveItemLeave: governing,
  archiveItemAgreeToAny: governing,
  archiveItemProtocolPlace: governing,
  archiveItemProtocolRemove: { subject: itemUnderProtocols, isForAnyPartner: true },
};

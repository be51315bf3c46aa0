import type { EntityManager } from "typeorm";
import type { UserErrors } from "../../../platform/graphql/user-errors.ts";
import { putChildren } from "../../../platform/records/changes/child-rows.ts";
import { messages } from "../../../platform/texts/messages.ts";
import type { PartnerEntity } from "../../partners/partner/partner.entity.ts";
import { lockPartnersForShare, partnersNamed } from "../../partners/partner/partners.service.ts";
import { type Owner, ProgramPartnerEntity } from "../program/program.entity.ts";
import type { ProgramPartnerInput } from "../program/program.inputs.ts";
import type { ProgramPartnerRole } from "../program/program.vocabulary.ts";
import { programMessages } from "../program.messages.ts";

const maxParts = 50;

export interface PartToStore {
  partner_id: string;
  side: PartnerEntity["side"];
  role: ProgramPartnerRole;
}
type StoredPart = Omit<PartToStore, "side"> & { side: PartToStore["side"] | null; position: number };

/** Who takes part: what is stored, and which of it, as far as the viewer sees it, is to be left. */
export interface PartnersChange {
  stored: StoredPart[];
  desired: PartToStore[];
}

export interface NamedPartners {
  partners?: ProgramPartnerInput[] | null;
  addPartners?: ProgramPartnerInput[] | null;
  removePartners?: ProgramPartnerInput[] | null;
}

const nameOf = ({ partner_id, role }: Pick<PartToStore, "partner_id" | "role">) => `${partner_id} ${role}`;
const isSeen = (part: StoredPart): part is StoredPart & PartToStore => part.side !== null;

/** Holds the partners that an edit names before the program is locked, as whoever hides a partner does. */
export async function lockNamedForShare(manager: EntityManager, input: NamedPartners): Promise<void> {
  const named = [...(input.partners ?? []), ...(input.addPartners ?? [])].slice(0, maxParts);
  await lockPartnersForShare(
    manager,
    named.map(({ partnerId }) => partnerId),
  );
}

/** Who takes part after an input; undefined where it says nothing of that. */
export async function readPartners(
  manager: EntityManager,
  input: NamedPartners,
  errors: UserErrors,
  programId?: string,
): Promise<PartnersChange | undefined> {
  const { partners, addPartners, removePartners } = input;
  const isChange = addPartners != null || removePartners != null;
  if (partners === undefined && !isChange) return undefined;
  const stored = programId === undefined ? [] : await storedParts(manager, programId);
  const seen = stored.filter(isSeen);
  if (partners !== undefined && isChange)
    errors.add("INVALID", ["partners"], programMessages.partnersWholeOrPart);
  if (partners !== undefined)
    return { stored, desired: await readParts(manager, partners ?? [], "partners", seen, errors) };
  const removed = await readParts(manager, removePartners ?? [], "removePartners", seen, errors, true);
  const added = await readParts(manager, addPartners ?? [], "addPartners", seen, errors);
  const gone = new Set(removed.map(nameOf));
  const left = seen.filter((part) => !gone.has(nameOf(part)));
  const here = new Set(left.map(nameOf));
  const desired = [...left, ...added.filter((part) => !here.has(nameOf(part)))];
  if (desired.length > maxParts)
    errors.add("TOO_MANY", ["addPartners"], messages.tooMany, { limit: maxParts });
  return { stored, desired };
}

/** A partner that the viewer may not see has no side here. */
async function storedParts(manager: EntityManager, programId: string): Promise<StoredPart[]> {
  return (await manager.query(
    `select part.partner_id, part.role, part.position, partners.side
     from program_partners part left join partners on partners.id = part.partner_id
     where part.program_id = $1 order by part.position, part.partner_id`,
    [programId],
  )) as StoredPart[];
}

async function readParts(
  manager: EntityManager,
  given: ProgramPartnerInput[],
  field: string,
  seen: PartToStore[],
  errors: UserErrors,
  isToGo = false,
): Promise<PartToStore[]> {
  if (given.length > maxParts) errors.add("TOO_MANY", [field], messages.tooMany, { limit: maxParts });
  const kept = given.slice(0, maxParts);
  const named = kept.map(({ partnerId: id }, index) => ({ id, path: [field, index, "partnerId"] }));
  const present = new Set(seen.map(({ partner_id }) => partner_id));
  const found = await partnersNamed(manager, named, errors, present);
  const there = new Set(seen.map(nameOf));
  const read = new Map<string, PartToStore>();
  for (const [index, { partnerId, role }] of kept.entries()) {
    const partner = found.get(partnerId);
    if (!partner) continue;
    const part = { partner_id: partner.id, side: partner.side, role };
    const name = nameOf(part);
    if (read.has(name))
      errors.add("NOT_UNIQUE", [field, index], messages.valueTwice, { value: `${partnerId} ${role}` });
    if (isToGo && !there.has(name)) errors.add("NOT_FOUND", [field, index], programMessages.takesNoPart);
    read.set(name, part);
  }
  return [...read.values()];
}

/** Rows that stay the same are left alone, so that no approval lapses for nothing, and so are those that are not seen. */
export async function replacePartners(
  manager: EntityManager,
  owner: Owner,
  { stored, desired }: PartnersChange,
): Promise<void> {
  const names = new Set(desired.map(nameOf));
  const gone = stored.filter(isSeen).filter((part) => !names.has(nameOf(part)));
  if (gone.length > 0)
    await manager.query(
      `delete from program_partners where program_id = $1
         and (partner_id, role) in (select * from unnest($2::uuid[], $3::text[]))`,
      [owner.program_id, gone.map(({ partner_id }) => partner_id), gone.map(({ role }) => role)],
    );
  await putChildren(manager, {
    Entity: ProgramPartnerEntity,
    owner,
    key: ["partner_id", "role"],
    rows: placed(desired, stored),
  });
}

/** The places of those seen are given out again in the order wanted, and more after the last of all. */
function placed(desired: PartToStore[], stored: StoredPart[]) {
  const places = stored.filter(isSeen).map(({ position }) => position);
  const next = Math.max(-1, ...stored.map(({ position }) => position)) + 1;
  return desired.map(({ partner_id, role }, index) => ({
    partner_id,
    role,
    position: places[index] ?? next + index - places.length,
  }));
}

export const partnerRows = (owner: Owner, { desired }: PartnersChange) =>
  placed(desired, []).map((part) => ({ ...owner, ...part }));

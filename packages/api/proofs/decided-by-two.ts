// What two people decide, one after the other, asked of the functions that decide it: of each rule, somebody who keeps it
// and somebody who does not.
import type pg from "pg";
import { idOf, personas, type Viewer } from "./personas.ts";

const {
  administrator,
  administratorOfA,
  curatorOfM,
  evaluatorOfN,
  keyOfM,
  memberOfProtocol,
  stewardOfK,
  stranger,
} = personas;
const [holder, community] = [idOf("M public"), idOf("K public")];

/** Statements as the owner, and then what a viewer is told; nothing of it stays. */
async function answer(
  owner: pg.Client,
  prepared: string[],
  { id }: Viewer,
  call: string,
  after = "null::text",
): Promise<string> {
  await owner.query("begin; set local search_path = heritage");
  try {
    for (const statement of prepared) await owner.query(statement);
    await owner.query("select set_config('hx.viewer', $1, true)", [id]);
    const { rows } = await owner.query(`select ${call} as answer`);
    const { rows: left } = await owner.query(`select ${after} as left`);
    return [rows[0].answer, left[0].left].filter((one) => one !== null).join(" ");
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await owner.query("rollback");
  }
}

type Case = [expected: string, viewer: Viewer, ...prepared: string[]];

const joins = (who: Viewer, role: string, partner = holder, since = "30 days") =>
  `insert into memberships (person_id, home_partner_id, role, created_at)
   values ('${who.id}', '${partner}', '${role}', now() - interval '${since}')`;
const leaves = (who: Viewer) =>
  `delete from memberships where person_id = '${who.id}' and home_partner_id = '${holder}'`;
/** Two administrators of the holder, and a third who came after the members were told. */
const three = [
  joins(stranger, "PARTNER_ADMINISTRATOR"),
  joins(evaluatorOfN, "PARTNER_ADMINISTRATOR"),
  joins(memberOfProtocol, "PARTNER_ADMINISTRATOR", holder, "1 day"),
];
const notified = (
  ago: string,
  partner = holder,
) => `insert into steward_vacancies (home_partner_id, person_id, told_by, told_at)
  values ('${partner}', '${curatorOfM.id}', '${stranger.id}', now() - interval '${ago}')
  on conflict (home_partner_id) do update set person_id = excluded.person_id, told_by = excluded.told_by, told_at = excluded.told_at`;
const untold = "delete from steward_vacancies where true";
const steward = joins(curatorOfM, "COMMUNITY_STEWARD");
const elsewhere = notified("15 days", community);

const ofTelling: Case[] = [
  ["DONE", stranger, ...three],
  ["NOT_YOURS", curatorOfM, ...three],
  ["NOT_YOURS", administratorOfA, ...three],
  ["NOT_YOURS", keyOfM, ...three],
  ["NOT_YOURS", administrator, ...three],
  ["HAS_STEWARD", stranger, ...three, steward],
  ["NO_MEMBER", stranger, ...three, leaves(curatorOfM)],
];
const ofAppointing: Case[] = [
  // Of another partner it is told still.
  ["DONE 1", evaluatorOfN, ...three, notified("15 days"), elsewhere],
  ["NOT_YOURS", administratorOfA, ...three, notified("15 days")],
  ["NOT_TOLD", evaluatorOfN, ...three, untold, elsewhere],
  ["HAS_STEWARD", evaluatorOfN, ...three, notified("15 days"), steward],
  ["TOO_EARLY", evaluatorOfN, ...three, notified("13 days")],
  ["ANOTHER_NEEDED", stranger, ...three, notified("15 days")],
  ["ANOTHER_NEEDED", memberOfProtocol, ...three, notified("15 days")],
  ["ANOTHER_NEEDED", evaluatorOfN, ...three, notified("15 days"), leaves(stranger)],
  ["NO_MEMBER", evaluatorOfN, ...three, notified("15 days"), leaves(curatorOfM)],
];

const item = idOf("closed by the service");
const another = { ...administrator, id: idOf("another administrator") };
const key = (made: string) => `insert into access_keys (id, name, is_administrator, scopes, created_at)
  values ('${another.id}', 'another administrator', true, '{}', now() - interval '${made}')`;
const proposed = (
  of = item,
  by = administrator.id,
) => `insert into erasure_proposals (item_id, note, proposed_at, administrator)
  values ('${of}', 'a court', now() - interval '1 day', '${by}')`;
const by = ({ id }: Viewer, change: string) => [
  `select set_config('hx.viewer', '${id}', true)`,
  `update item_suspensions set ${change} where item_id = '${item}'`,
];
const lifted = by(stewardOfK, "lifted_at = now(), decision = 'it is over'");
const released = by(administrator, "released_at = now()");
const ofErasing: Case[] = [
  ["PROPOSED", another, key("9 days")],
  ["PROPOSED", administrator, key("9 days"), proposed()],
  // Another item that was proposed is proposed still, and not ordered.
  ["ORDERED 1", another, key("9 days"), proposed(), proposed(idOf("public item"))],
  ["PROPOSED", another, key("9 days"), proposed(idOf("public item"))],
  ["TOO_NEW", another, key("1 hour"), proposed()],
  ["42501", curatorOfM, proposed()],
  ["NOT_SUSPENDED", another, key("9 days"), proposed(), ...lifted, ...released],
  ["ORDERED 0", another, key("9 days"), proposed(), ...lifted],
  ["ORDERED 0", another, key("9 days"), proposed(), ...released],
];
/** Whom it takes two to harm; and what is not suspended by the service, or is not there. */
const ofOthers: [string, string][] = [
  ["NOT_SUSPENDED", idOf("suspended item")],
  ["NOT_SUSPENDED", idOf("public item")],
  ["NOT_FOUND", idOf("no item")],
];

export async function twoPeopleFaults(owner: pg.Client): Promise<string[]> {
  const faults: string[] = [];
  const tried = async (what: string, { expected, told }: { expected: string; told: string }) => {
    if (told !== expected) faults.push(`${what}: ${told} for ${expected}`);
  };
  for (const [expected, viewer, ...prepared] of ofTelling) {
    const call = `tell_of_vacancy('${holder}', '${curatorOfM.id}')`;
    await tried(`the ${viewer.name} tells of a vacancy`, {
      expected,
      told: await answer(owner, prepared, viewer, call),
    });
  }
  for (const [expected, viewer, ...prepared] of ofAppointing) {
    const call = `(select answer from appoint_told_steward('${holder}'))`;
    const after = `case when exists (select from memberships where person_id = '${curatorOfM.id}' and home_partner_id = '${holder}'
        and role = 'COMMUNITY_STEWARD' and created_at = now())
      then (select count(*)::text from steward_vacancies) end`;
    await tried(`the ${viewer.name} appoints`, {
      expected,
      told: await answer(owner, prepared, viewer, call, after),
    });
  }
  for (const [expected, viewer, ...prepared] of ofErasing) {
    const after = `case when exists (select from erasures where id = '${item}') then (select count(*)::text from erasure_proposals) end`;
    const call = `erase_unread('${item}', 'I read it')`;
    await tried(`the ${viewer.name} has erased`, {
      expected,
      told: await answer(owner, prepared, viewer, call, after),
    });
  }
  for (const [expected, other] of ofOthers)
    await tried(`${other} is erased`, {
      expected,
      told: await answer(owner, [], administrator, `erase_unread('${other}', 'I read it')`),
    });
  return faults;
}

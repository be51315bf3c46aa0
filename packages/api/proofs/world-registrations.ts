import { createHash } from "node:crypto";
import { idOf } from "./personas.ts";
import { past, type WorldBuilder } from "./world-builder.ts";

/**
 * Registration for a session, with somebody who came and left. How many places are taken everybody is told, and partners how
 * many people come, so that who comes hides nothing of that: in this world nobody does at present.
 */
export async function addRegistration(
  world: WorldBuilder,
  label: string,
  { session_id, home }: { session_id: string; home: string },
): Promise<void> {
  const mark = world.marker(home);
  const about = { session_id, home_partner_id: idOf(home) };
  const id = idOf(`registration ${label}`);
  await world.insert("session_registrations", label, {
    ...{ ...about, places: 12, party_limit: 4, page_url: `https://${mark}.example/register` },
    ...{ opens_at: past, closes_at: "2031-05-01T18:00:00Z", cancel_until: "2031-05-01T18:00:00Z" },
  });
  await world.insert("registrations", label, {
    ...{ ...about, id, rank: 1, state: "CANCELLED", is_confirmed: true, party_size: 2 },
    ...{ name: `Guest ${mark}`, email: `${mark}@example.org`, language: "ti", registered_at: past },
  });
  await world.insert("registration_codes", label, {
    code_hash: createHash("sha256").update(label).digest(),
    registration_id: id,
  });
  await world.insert("registration_entries", label, {
    ...{ ...about, id: idOf(`step ${label}`), number: 2, registration_id: id, state: "CANCELLED" },
    ...{ is_confirmed: true, party_size: 2, places: 12, taken: 0, closes_at: "2031-05-01T18:00:00Z" },
    happened_at: past,
  });
}

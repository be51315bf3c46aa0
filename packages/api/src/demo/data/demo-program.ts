import type { ProgramCreateInput } from "../../modules/programs/program/program.inputs.ts";
import type { ProgramPartnerRole } from "../../modules/programs/program/program.vocabulary.ts";
import type { SessionCreateInput, VenueInput } from "../../modules/sessions/session/session.inputs.ts";
import type { Texts } from "./texts.ts";

export interface Meeting extends Omit<SessionCreateInput, "programId"> {
  /** Why it does not take place. */
  cancelled?: Texts;
}

/** A program of the demonstration data; its first and last day are those of its sessions where it names none. */
export interface DemoProgram extends Omit<ProgramCreateInput, "partnerId" | "partners"> {
  slug: string;
  home: string;
  takingPart: [slug: string, role: ProgramPartnerRole][];
  sessions: Meeting[];
  lifecycle: "DRAFT" | "AGREED" | "ACTIVE" | "CLOSED";
}

/** A meeting in Genoa, which all partners share. */
export function meeting(
  day: string,
  from: string,
  to: string,
  venue: VenueInput | null,
  more: Partial<Meeting> = {},
): Meeting {
  return {
    localStart: `${day}T${from}`,
    localEnd: `${day}T${to}`,
    timeZone: "Europe/Rome",
    attendanceMode: "IN_PERSON",
    venue,
    ...more,
  };
}

import type { Check } from "../../../platform/actions/action.ts";
import type { KnownAction, Subject } from "../../../platform/actions/known-action.ts";
import type { ProgramEntity } from "../../programs/program/program.entity.ts";
import { programSubject } from "../../programs/program/program.preconditions.ts";
import { requireGoingOn } from "../session/session.preconditions.ts";
import { seriesMessages } from "../session.messages.ts";

/** A series, and of its program what decides what may be done with it. Local times are written `2027-01-12T18:00:00`. */
export interface StoredSeries {
  id: string;
  program_id: string;
  home_partner_id: string;
  revision: number;
  rule: string;
  local_start: string;
  local_end: string | null;
  time_zone: string;
  additional_starts: string[];
  excluded_starts: string[];
  ends_before: string | null;
  program: Pick<ProgramEntity, "lifecycle" | "origin" | "source_name" | "search_vector">;
}

const columns = `session_series.id, session_series.program_id, session_series.home_partner_id, session_series.revision, rule, local_start, local_end,
  time_zone, to_jsonb(additional_starts) as additional_starts, to_jsonb(excluded_starts) as excluded_starts, ends_before,
  to_jsonb(program) as program`;

export const readSeries = `select ${columns} from session_series
  join (select id, lifecycle, origin, source_name, search_vector from programs) program on program.id = session_series.program_id where session_series.id = $1`;

/** Locks both. The program goes first, as in actions on programs. */
export const lockedSeries = `
  with program as materialized (
    select id, lifecycle, origin, source_name, search_vector from programs
    where id = (select program_id from session_series where id = $1) for no key update)
  select ${columns} from program join session_series on session_series.program_id = program.id
  where session_series.id = $1 for no key update of session_series`;

export function requireProgramGoingOn({ errors }: Check, { program }: StoredSeries): void {
  if (program.lifecycle === "CANCELLED")
    errors.add("INVALID_TRANSITION", ["id"], seriesMessages.programCancelled);
}

const subject: Subject = {
  prefix: "seri",
  read: `select found.*, found.home_partner_id || array(
           select partner_id from program_partners part where part.program_id = found.program_id) as partner_ids
         from (${readSeries}) as found`,
};

/** The preconditions of actions on series, for `whyNot`. */
export const seriesActions: Record<string, KnownAction> = {
  sessionSeriesCreate: { subject: programSubject, check: requireGoingOn },
  sessionSeriesUpdate: { subject, check: requireProgramGoingOn },
  sessionSeriesCancel: { subject },
};

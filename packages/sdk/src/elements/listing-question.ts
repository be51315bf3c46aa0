import type { ListProgramsVariables } from "../generated/programs.ts";
import type { ProgramFilter } from "../generated/values.ts";

/** Filters whose attribute holds one value, or several with commas between. */
const LISTS = ["kind", "language", "subject", "theme", "community", "partner"] as const;

/** The attributes that say which programs a listing shows. */
export const filterAttributes = [...LISTS, "free", "when"] as const;

/** Which programs, as the attributes say it; null where one is absent. */
export type Given = Readonly<Record<(typeof filterAttributes)[number], string | null>>;

/** What a visitor chose, by the names of the form's fields. Empty means anything. */
export interface Choice {
  readonly search?: string;
  readonly when?: string;
  readonly free?: string;
  readonly kind?: string;
  readonly language?: string;
  readonly subject?: string;
}

/** Where in the list a page begins or ends. */
export interface Window {
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Kinds and themes are words of the API, which an editor may write as they like. */
function valuesOf(name: string, text: string | null): string[] {
  const values = (text ?? "").split(",").map((value) => value.trim());
  const isWord = name === "kind" || name === "theme";
  return values.filter(Boolean).map((value) => (isWord ? value.toUpperCase().replace(/\W/g, "_") : value));
}

/** Which programs by time: `upcoming`, `past` or `all`. */
export function periodOf(given: Given, choice: Choice): string {
  return choice.when || given.when || "upcoming";
}

/** The filter of attributes and visitor together: a visitor can only narrow what the page shows, but for the time. */
export function filterOf(given: Given, choice: Choice): ProgramFilter {
  const filter: Record<string, object> = {};
  for (const name of LISTS) {
    const values = valuesOf(name, given[name]);
    if (values.length > 0) filter[name] = { in: values };
  }
  const chosen = (["kind", "language", "subject"] as const)
    .filter((name) => choice[name])
    .map((name) => ({ [name]: { eq: choice[name] } }));
  if (chosen.length > 0) filter.and = chosen;
  if ((given.free ?? "false") !== "false" || choice.free) filter.isFree = { eq: true };
  const period = periodOf(given, choice);
  if (period !== "all") filter.isUpcoming = { eq: period !== "past" };
  return filter;
}

/** What one page of the listing asks for. */
export function pageOf(given: Given, choice: Choice, window: Window, size: number): ListProgramsVariables {
  return {
    ...window,
    [window.before ? "last" : "first"]: size,
    where: filterOf(given, choice),
    orderBy: /past|all/.test(periodOf(given, choice)) ? "STARTS_ON_DESC" : "STARTS_ON",
    search: choice.search || undefined,
  };
}

import type { ListProgramsVariables } from "../generated/programs.ts";
import type { ProgramFilter } from "../generated/values.ts";
import type { Chosen } from "./address-state.ts";

/** Filters whose attribute holds one value, or several with commas between. */
export const listAttributes = ["kind", "language", "subject", "theme", "community", "partner"] as const;

/** The attributes that say which programs a listing shows. */
export const filterAttributes = [...listAttributes, "free", "when"] as const;

/** Which programs, as the attributes say it; null where one is absent. */
export type Given = Readonly<Record<(typeof filterAttributes)[number], string | null>>;

/** Kinds and themes are words of the API, which an editor may write as they like. */
export function valuesOf(name: string, text: string | null): string[] {
  const values = (text ?? "").split(",").map((value) => value.trim());
  const isWord = name === "kind" || name === "theme";
  return values.filter(Boolean).map((value) => (isWord ? value.toUpperCase().replace(/\W/g, "_") : value));
}

/** Which programs by time: `upcoming`, `past` or `all`. */
export function periodOf(given: Given, chosen: { readonly when?: string | undefined }): string {
  return chosen.when || given.when || "upcoming";
}

/** The filter of attributes and visitor together: a visitor can only narrow what the page shows, but for the time. */
export function filterOf(
  given: Given,
  chosen: { readonly [name: string]: string | undefined },
): ProgramFilter {
  const filter: Record<string, object> = {};
  for (const name of listAttributes) {
    const values = valuesOf(name, given[name]);
    if (values.length > 0) filter[name] = { in: values };
  }
  const narrowed = ["kind", "language", "subject"]
    .filter((name) => chosen[name])
    .map((name) => ({ [name]: { eq: chosen[name] } }));
  if (narrowed.length > 0) filter.and = narrowed;
  if ((given.free ?? "false") !== "false" || chosen.free) filter.isFree = { eq: true };
  const period = periodOf(given, chosen);
  if (period !== "all") filter.isUpcoming = { eq: period !== "past" };
  return filter;
}

/** What one page of the listing asks for. */
export function pageOf(given: Given, chosen: Chosen, size: number): ListProgramsVariables {
  const { after, before } = chosen;
  return {
    ...(before ? { before, last: size } : { after, first: size }),
    where: filterOf(given, chosen),
    orderBy: /past|all/.test(periodOf(given, chosen)) ? "STARTS_ON_DESC" : "STARTS_ON",
    search: chosen.search,
  };
}

import { addressOfRights, licenceName } from "../../rights.ts";
import type { ArchiveTools } from "./archive-tools.ts";
import { detailFacts } from "./item-details.ts";
import type { ContributorShown, ItemShown, TermShown } from "./item-shape.ts";
import { wordOfRights } from "./rights-words.ts";

// What a page says of who did what.
const ROLES: Record<string, string> = {
  NARRATOR: "Told by",
  INTERVIEWER: "Interviewed by",
  INTERPRETER: "Interpreted by",
  TAUGHT_BY: "Taught by",
  AUTHOR: "Written by",
  MAKER: "Made by",
  PHOTOGRAPHER: "Photographed by",
  PERFORMER: "Performed by",
  COMPOSER: "Composed by",
  RECORDIST: "Recorded by",
  TRANSCRIBER: "Written down by",
  TRANSLATOR: "Translated by",
  COLLECTOR: "Passed on by",
  DEPICTED: "Shown in it",
};

/** Somebody who took part, by the name that they chose; who wants none is counted in without. */
function credited(tools: ArchiveTools, { name, credit }: ContributorShown): unknown {
  if (name) return tools.parts.textOf(name);
  return tools.say(
    credit === "COMMUNITY_ONLY" ? "A member of the community" : "Somebody who is not named here",
  );
}

/** Contributors by what they did, in the order in which that comes. */
function byRole(contributors: readonly ContributorShown[]): [string, ContributorShown[]][] {
  const roles = new Map<string, ContributorShown[]>();
  for (const one of contributors) roles.set(one.role, [...(roles.get(one.role) ?? []), one]);
  return [...roles];
}

/** Who took part, each as they chose. */
export function credits(tools: ArchiveTools, contributors: readonly ContributorShown[]): unknown[] {
  return byRole(contributors).map(([role, people]) =>
    tools.parts.fact(
      tools.reader,
      ROLES[role] ?? "With the help of",
      people.map((one) => credited(tools, one)),
    ),
  );
}

/** What is known of an item beside what it tells. */
export function renderFacts(tools: ArchiveTools, item: ItemShown): unknown {
  const { html, fact, linkTo, textOf } = tools.parts;
  const { reader } = tools;
  const { holder, contributors, languages, accessionNumber, details, rights, rightsNote } = item;
  const terms = (list: readonly TermShown[]) => list.map(({ label }) => textOf(label));
  const law = linkTo(addressOfRights(rights), licenceName(rights) ?? tools.say(wordOfRights(rights)));
  return html`<dl part="facts">
    ${credits(tools, contributors)}
    ${details ? detailFacts(tools, details) : []}
    ${fact(reader, "Community", terms(item.communities))}
    ${fact(
      reader,
      "Language",
      languages.map(({ name }) => name),
    )}
    ${fact(reader, "Subject", terms(item.topics))}
    ${fact(reader, "Kept by", [holder && linkTo(holder.website, textOf(holder.name))])}
    ${fact(reader, "Number", [accessionNumber && html`<bdi>${accessionNumber}</bdi>`])}
    ${fact(reader, "Rights", [law, rightsNote && textOf(rightsNote)])}
  </dl>`;
}

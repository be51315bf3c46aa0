import { density, reciprocity } from "../statistics/networks/density.rules.ts";
import { emergence, isIncomplete } from "../statistics/networks/emergence.rules.ts";
import { externalInternal } from "../statistics/networks/external-internal.rules.ts";
import type { Network } from "../statistics/networks/network.rules.ts";
import { toThousandths } from "./recorded-metrics.rules.ts";

/** What visitors can see of the partners of a program, and of the other programs that they ran. */
export interface PublicRecords {
  partners: { id: string; side: string }[];
  programs: { startsOn: string; home: string; partners: string[] }[];
  items: number;
  itemsInLanguages: number;
  closed: number;
  returned: number;
}

/** The ties between partners, as a release keeps them. */
export interface StoredNetwork {
  partners: number;
  known: number;
  isIncomplete: boolean;
  density: number | null;
  externalInternal: number | null;
  byChance: number | null;
  reciprocity: number | null;
  newTies: number | null;
  possibleTies: number | null;
}

/** Partners are tied who ran a program together. People are asked nothing for it. */
const tiesOf = ({ partners }: PublicRecords["programs"][number]) =>
  partners.flatMap((one, place) => partners.slice(place + 1).map((other) => [one, other] as const));

/** One invites another where it is home of a program in which the other takes part. */
const invitationsOf = ({ home, partners }: PublicRecords["programs"][number]) =>
  partners.includes(home) ? partners.filter((id) => id !== home).map((id) => [home, id] as const) : [];

/** What they were when people were first asked, and by the last day on which they were. The evaluated program ties all: it is left out. */
export function networkOf(
  { partners: nodes, programs }: PublicRecords,
  { before, until }: { before: string; until: string },
): StoredNetwork {
  const earlier = programs.filter(({ startsOn }) => startsOn < before);
  const all = programs.filter(({ startsOn }) => startsOn <= until);
  const after: Network = { nodes, ties: all.flatMap(tiesOf) };
  const mixed = externalInternal(after);
  const grown = emergence({ nodes, ties: earlier.flatMap(tiesOf) }, after);
  const known = nodes.filter(({ id }) => all.some(({ partners }) => partners.includes(id))).length;
  const rounded = (value: number | null | undefined) => (value == null ? null : toThousandths(value));
  return {
    partners: nodes.length,
    known,
    isIncomplete: isIncomplete(known, nodes.length),
    density: rounded(density(after)),
    externalInternal: rounded(mixed?.index),
    byChance: rounded(mixed?.byChance),
    reciprocity: rounded(reciprocity({ nodes, ties: all.flatMap(invitationsOf) })),
    newTies: grown?.newTies ?? null,
    possibleTies: grown?.possible ?? null,
  };
}

/** What a network metric is the value of. */
export function networkValue(metric: string, figures: StoredNetwork): number | null {
  const { externalInternal: index, byChance, newTies, possibleTies } = figures;
  if (metric === "RECIPROCITY") return figures.reciprocity;
  if (metric === "BRIDGING")
    return index === null || byChance === null ? null : toThousandths(index - byChance);
  return newTies === null || possibleTies === null ? null : toThousandths(newTies / possibleTies);
}

/** Programs that two of the partners or more began together in the twelve months up to a day, for each pair of partners. */
export function realisedPerPair({ partners, programs }: PublicRecords, until: string): number | null {
  const since = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  const joint = programs.filter(
    ({ startsOn, partners: taking }) => taking.length > 1 && startsOn > since && startsOn <= until,
  );
  const pairs = (partners.length * (partners.length - 1)) / 2;
  return pairs === 0 ? null : toThousandths(joint.length / pairs);
}

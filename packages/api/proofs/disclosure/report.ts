import { markdownTable } from "../markdown-table.ts";
import { defences } from "./evaluations/switched-off.ts";
import type { Outcome, Part } from "./one-evaluation.ts";

const shareOf = ({ part, whole }: Part) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
const atLeast = ({ part, whole }: Part, least: number) => whole === 0 || part / whole >= least;

function leftOf(outcomes: readonly Outcome[], what: keyof Outcome["left"]): Part {
  return outcomes.reduce(
    (sum, { left }) => ({ part: sum.part + left[what].part, whole: sum.whole + left[what].whole }),
    { part: 0, whole: 0 },
  );
}

function brokenWithout(outcomes: readonly Outcome[], defence: keyof Outcome["without"]): Part {
  const tried = outcomes.filter(({ without }) => without[defence] !== undefined);
  return { part: tried.filter(({ without }) => without[defence]).length, whole: tried.length };
}

/** What was found, as a page, and what breaks a promise of the design, as sentences. */
export function reportOf(outcomes: readonly Outcome[]): { text: string; faults: string[] } {
  const broken = outcomes.flatMap((outcome) => outcome.broken);
  const unsolved = outcomes.reduce((sum, outcome) => sum + outcome.unsolved, 0);
  const asked = outcomes.reduce((sum, outcome) => sum + outcome.asked, 0);
  const from = (people: number) => outcomes.filter((outcome) => outcome.people >= people);
  const of = (people: number) => outcomes.filter((outcome) => outcome.people === people);
  const columns = [
    "changesOfSides",
    "ceilingChanges",
    "changesOfLanguages",
    "shares",
    "evenAndSkewedLevels",
    "ceilingLevels",
  ] as const;
  const without = [...defences, "one reason for all" as const].map((defence) => {
    const [all, from40] = [brokenWithout(outcomes, defence), brokenWithout(from(40), defence)];
    return [defence, shareOf(all), shareOf(from40)];
  });
  const ofKind = (isReleasedOnce: boolean, some: readonly Outcome[]) =>
    some.filter((outcome) => outcome.isReleasedOnce === isReleasedOnce);
  const rowsOf = (isReleasedOnce: boolean) =>
    [
      ...[24, 40, 60, 120].map((people) => [`${people}`, of(people)] as const),
      ...[40, 120].map((people) => [`from ${people}`, from(people)] as const),
    ].map(([people, some]) => [
      people,
      ...columns.map((column) => shareOf(leftOf(ofKind(isReleasedOnce, some), column))),
    ]);
  const longest = outcomes.map((outcome) => outcome.longest).sort((a, b) => a - b);
  const atShare = (share: number) => (longest[Math.floor(share * (longest.length - 1))] ?? 0).toFixed(1);
  const ofDesign = (design: Outcome["design"]) =>
    outcomes.filter((outcome) => outcome.design === design).length;
  const header = [
    "people",
    "changes of a side",
    "of these with a ceiling",
    "changes of a language",
    "shares",
    "levels, even and skewed",
    "levels with a ceiling",
  ];
  const text = `# What a release gives away

\`pnpm prove:disclosure --write\` wrote this: ${outcomes.length} generated evaluations of 24 to 240 people, two sides, three metrics a side (even, skewed,
with a ceiling), one to three languages, two or three waves; some released at once and some after each wave; and where both sides agreed a
partners' edition with 5 for 10. The attacker knows the rules, every released number and the exact size of each group, and asks an
integer program (HiGHS; the auditor asks yalps) for every count under the limit whether zero and another value are possible.

Most compare the same people, by language; ${ofDesign("GROUPS_LIKE_THESE")} speak of groups like these, of which each group's size is known, ${ofDesign("DIFFERENT_PEOPLE")} compare
different people by Welch's interval, and ${ofDesign("PAIRED_SHARES")} a share among the same people. Effect sizes are read in ${outcomes.filter(({ readsEffects }) => readsEffects).length} evaluations.

**${broken.length} counts learnt**, by ${asked} programs, ${unsolved} of them given up.

The longest release of one metric of one side took, of half of the evaluations, at most ${atShare(0.5)} s of processor time, of nine in ten
${atShare(0.9)} s, of all ${atShare(1)} s.

What a run missed, and what was mended after it: [0121](decisions/0121-what-a-release-gives-away.md).

## Broken without one defence

The audit is off with each of them: it would hide what the others no longer hold. Without "one reason for all" it is on, and names
the counts it hid something for.

${markdownTable([["without", "evaluations broken", "from 40 people up"], ...without])}

## What is left to publish

In public, of what is asked of at least ten people. Levels are five-point items of a side, in two bins or more.

All of it released in the end, as the service does:

${markdownTable([header, ...rowsOf(true)])}

After each wave: what was released of the first cannot be taken back when some are not there at the second.

${markdownTable([header, ...rowsOf(false)])}
`;
  const gates: [boolean, string][] = [
    [broken.length === 0, `${broken.length} counts were learnt: ${broken.slice(0, 10).join("; ")}`],
    [unsolved <= asked / 1000, `${unsolved} of ${asked} programs were given up.`],
    [
      atLeast(brokenWithout(outcomes, "rounding of means"), 0.5),
      "Without rounding of means fewer than half of the evaluations are broken: the attacker is too weak.",
    ],
    [
      atLeast(brokenWithout(from(40), "binning: cells under 10 hidden singly, margins exact"), 0.9),
      "With cells hidden singly fewer than nine in ten are broken: the attacker is too weak.",
    ],
    [
      atLeast(leftOf(ofKind(true, from(40)), "changesOfSides"), 0.9),
      "From 40 people up fewer than 90 % of the change estimates pass: too little is left to publish.",
    ],
    [
      atLeast(leftOf(ofKind(true, from(120)), "evenAndSkewedLevels"), 0.9),
      "From 120 people up fewer than 90 % of even and skewed levels are shown: too little is left to publish.",
    ],
  ];
  return { text, faults: gates.flatMap(([holds, fault]) => (holds ? [] : [fault])) };
}

import type { MetricShown, ResultShown } from "./results-shape.ts";
import type { ResultsTools } from "./results-tools.ts";
import { stepsOf } from "./wave-words.ts";

const REASONS: Record<string, string> = {
  TOO_FEW: "too few people answered",
  TOO_FEW_GROUPS: "too few groups took part",
  TOO_ALIKE: "the answers are too alike",
  TOO_MANY_LEFT: "too many people did not answer again",
  MANY_QUESTIONS: "among so many questions it may be chance",
  TOO_UNCERTAIN: "the answers leave it open",
};

/** A verdict and what it means, each a sentence. No verdict is a failure, and all are shown alike. */
export function verdictOf(
  tools: ResultsTools,
  { kind }: Pick<MetricShown, "kind">,
  { verdict, reasons }: Pick<ResultShown, "verdict" | "reasons">,
): [verdict: string, meaning: string] {
  if (verdict === "INSUFFICIENT_DATA") {
    const said = reasons.map((reason) => tools.say(REASONS[reason] ?? tools.reader.term(reason)));
    const both = (one: string, other: string) => tools.sentence("{one}, and {other}", { one, other });
    return [
      tools.sentence("We cannot tell, because {reasons}.", {
        reasons: said.slice(1).reduce(both, said[0] ?? ""),
      }),
      tools.say("This does not mean that nothing changed."),
    ];
  }
  const [words, meaning] = sentencesOf(kind === "SHARE", verdict, reasons.includes("OPPOSITE"));
  return [tools.say(words), tools.say(meaning)];
}

function sentencesOf(isShare: boolean, verdict: string | null, isOpposite: boolean): [string, string] {
  if (verdict !== "SUPPORTED" && verdict !== "NOT_SUPPORTED")
    return ["This carries no verdict.", "It is not among what both sides agreed to judge."];
  if (isShare)
    return verdict === "SUPPORTED"
      ? ["The target was reached.", "The share is clearly beyond the target."]
      : ["The target was not reached.", "The share is clearly short of the target."];
  if (verdict === "SUPPORTED")
    return ["A change was seen.", "Answers moved as both sides had hoped, and far enough to matter."];
  return isOpposite
    ? ["It went the other way.", "Answers moved away from what both sides had hoped."]
    : [
        "The change is smaller than agreed.",
        "If answers moved, it was by less than both sides call worthwhile.",
      ];
}

/** Who is counted for a share: whoever answered at the upper end of the scale. */
export function countedOf(tools: ResultsTools, { kind, binnings, scaleHigh }: MetricShown): string {
  const low = binnings.at(-1)?.lowerBounds.at(-1);
  if (kind !== "SHARE" || low === undefined) return "";
  const steps = stepsOf(tools, { low, high: scaleHigh });
  return tools.sentence("Those who answered {steps} are counted.", { steps });
}

/** What both sides agreed before anybody answered. */
export function agreedOf(tools: ResultsTools, metric: MetricShown): string {
  const { kind, direction, worthwhileChange, target } = metric;
  const isDown = direction === "DOWN";
  if (kind !== "CHANGE") {
    const share = tools.value(metric, target ?? 0);
    return isDown
      ? tools.sentence("Both sides agreed beforehand: the target is {share} or less.", { share })
      : tools.sentence("Both sides agreed beforehand: the target is {share} or more.", { share });
  }
  const change = tools.number(worthwhileChange ?? 0);
  return isDown
    ? tools.sentence("Both sides agreed beforehand: a fall by {change} or more is worthwhile.", { change })
    : tools.sentence("Both sides agreed beforehand: a rise by {change} or more is worthwhile.", { change });
}

/** How many answered. */
export function peopleOf(tools: ResultsTools, { n, design }: ResultShown): string {
  if (n === null) return tools.say("How many answered is not shown, to protect people.");
  const people = tools.number(n);
  return design === "PAIRED"
    ? tools.sentence("About {people} people answered both times.", { people })
    : tools.sentence("About {people} people answered.", { people });
}

/** Who did not answer again, and until when the verdict would hold whatever they would have said: one sentence. */
export function leftOf(
  tools: ResultsTools,
  { direction }: MetricShown,
  { left, holdsUntil, design }: ResultShown,
): string {
  if (design !== "PAIRED") return "";
  if (left === null) return tools.say("How many did not answer again is not shown, to protect people.");
  if (left === 0) return tools.say("Nearly everybody answered again.");
  const share = tools.percent(left);
  if (holdsUntil === null)
    return tools.sentence("About {share} of those who answered first did not answer again.", { share });
  const values = { share, change: tools.change(holdsUntil) };
  return direction === "DOWN"
    ? tools.sentence(
        "About {share} of those who answered first did not answer again; had they changed by {change} or more on average, we could not say this.",
        values,
      )
    : tools.sentence(
        "About {share} of those who answered first did not answer again; had they changed by {change} or less on average, we could not say this.",
        values,
      );
}

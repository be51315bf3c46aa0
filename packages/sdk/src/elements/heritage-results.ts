import type { ResultsFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * What an evaluation found, for people who read no statistics: of each side whether a change was seen, how sure that is and
 * of whom it speaks, as a chart and a table; and what was changed because of it. Only what has been released is shown.
 *
 * @tagname heritage-results
 *
 * @attr {string} evaluation - The evaluation, by its id (`eval_…`).
 * @attr {string} program - Instead: the program, by its slug or id. Of its evaluations the latest that has released something is shown.
 * @attr {string} parameter - Instead: the name of the parameter of your page's address that holds one or the other. With `parameter="program"`, `/results?program=songs-of-the-red-sea` shows that one.
 * @attr {string} program-href - Your page about a program, `/programs/{slug}`; `{id}` works as well. The name of the program leads to it.
 * @attr {string} document-title - Makes the evaluation's title that of your page, where the page is about it alone. `{title}` stands for it: `{title} · Harbour Museum`.
 *
 * @fires {CustomEvent<ResultsFound>} heritage-load - The answer is there: `detail.evaluation` is the evaluation, or null; where a program is named, `detail.program.evaluations` holds it.
 *
 * @csspart results - All that is told of the evaluation.
 * @csspart header - What was evaluated, in short.
 * @csspart note - Whom results speak of, and what they do not show.
 * @csspart metric - One of the things that were measured.
 * @csspart question - What people were asked for it, and what both sides agreed beforehand.
 * @csspart sides - Both sides, beside each other.
 * @csspart side - One of them.
 * @csspart label - What stands before something, in a word or two.
 * @csspart verdict - What the result is allowed to say, in words.
 * @csspart explained - What that means, how many answered and how many left.
 * @csspart figure - A chart with what it says.
 * @csspart chart - The change or the share, and how sure it is.
 * @csspart axis - What its ends stand for.
 * @csspart levels - Where people stood at one time.
 * @csspart columns - The people of all parts of the scale.
 * @csspart column - The people of one part of the scale.
 * @csspart dots - The dots that stand for them.
 * @csspart withheld - That something is not shown, to protect people.
 * @csspart numbers - What opens the table.
 * @csspart table - The table that says the same as the charts.
 * @csspart section - What people said, and what followed.
 * @csspart quote - What somebody said, with who they are as they want it.
 * @csspart findings - What was said.
 * @csspart steps - From what was said to what was changed, and to whether it helped.
 * @csspart step - One step on that way.
 */
export class HeritageResults extends HeritageElement<ResultsFound> {
  static override observedAttributes = [
    ...HeritageElement.observedAttributes,
    "evaluation",
    "program-href",
    "program",
    "parameter",
    "document-title",
  ];

  protected override load(): Promise<View<ResultsFound>> {
    return laterView("results", this, parts);
  }
}

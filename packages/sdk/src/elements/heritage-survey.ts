import type { SurveyFound } from "../element-types/found.ts";
import { HeritageElement, type View } from "./heritage-element.ts";
import { laterView } from "./later-view.ts";
import { parts } from "./shared-parts.ts";

/**
 * A survey of an evaluation, for whoever was given a code: one question at a time, in one language, with nothing told of who
 * answers. The code is typed, or comes with a private link to your page: `https://museum.example/survey#code=7K3M-Q0XA-…`.
 * What is answered is kept on the device until it has arrived, and only whoever has the code can read it there.
 *
 * @tagname heritage-survey
 *
 * @fires {CustomEvent<SurveyFound>} heritage-load - The code was looked up: `detail.surveyByCode` tells what is asked. It comes again when a language is chosen, and when a lost connection is back.
 *
 * @csspart survey - What is shown at a time.
 * @csspart summary - What somebody reads before they choose, and before the results: what it is for, what they agree to.
 * @csspart form - What is filled in.
 * @csspart question - A question with its answers.
 * @csspart legend - What is asked, and how far one has come.
 * @csspart player - A recording in which it is said.
 * @csspart progress - How far one has come, in words.
 * @csspart bar - The same as a line.
 * @csspart choices - The answers to choose among.
 * @csspart choice - One of them.
 * @csspart rank - The place that a choice has been given.
 * @csspart field - A field to fill in, with its label.
 * @csspart note - What helps to answer, or what is to be known of an answer.
 * @csspart answer - One of two answers of which one is to count.
 * @csspart send - The button that leads on.
 * @csspart status - Whether what was answered has arrived.
 * @csspart tools - What can be done at any time: another language, taking everything back, leaving nothing on the device.
 * @csspart sheet - A sheet to answer on paper.
 * @csspart receipt - What is to be kept: the code, or that everything was deleted.
 * @csspart code - The code.
 */
export class HeritageSurvey extends HeritageElement<SurveyFound> {
  protected override load(): Promise<View<SurveyFound>> {
    return laterView("survey", this, parts);
  }
}

import type { Sentence } from "../../../platform/texts/sentences.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import type { SuccessMetric } from "../design/success-metrics.ts";
import type { StoredQuestion } from "../instruments/instrument.rules.ts";
import { itemAdvice, itemLadder, itemSteps, itemTexts, itemYesNo } from "./item.messages.ts";

/** A question that is ready to be asked. */
export interface ReadyItem extends StoredQuestion {
  /** What it can measure; null where it measures nothing by itself. */
  metric: SuccessMetric | null;
  /** Whether its scores are turned round for that. */
  isReversed: boolean;
  source: ItemSource;
  /** How it is used. */
  advice: Sentence;
}

export interface ItemSource {
  citation: string;
  url: string | null;
  /** An SPDX identifier. */
  licence: string;
}

/** In the words of our own, in every language that the service speaks. */
const own = (sentence: Sentence): StoredText => ({ source: "en", texts: { ...sentence } });
/** In the words in which it was tried: a translation of a scale is a scale of its own. */
const asTried = (en: string): StoredText => ({ source: "en", texts: { en } });

const here: ItemSource = { citation: "Heritage Exchange", url: null, licence: "Apache-2.0" };
const after = (citation: string): ItemSource => ({
  ...here,
  citation: `Heritage Exchange, after ${citation}`,
});
const socialSurvey: ItemSource = {
  citation:
    "European Social Survey ERIC, ESS Source Questionnaire, rounds 1 to 11 (imbgeco, imueclt, imwbcnt)",
  url: "https://www.europeansocialsurvey.org",
  licence: "CC-BY-SA-4.0",
};
const lonelinessScale: ItemSource = {
  citation:
    "Hughes, Waite, Hawkley, Cacioppo (2004), A Short Scale for Measuring Loneliness in Large Surveys, Research on Aging 26(6); as the Office for National Statistics (2018) recommends it, Measuring loneliness",
  url: "https://www.ons.gov.uk/peoplepopulationandcommunity/wellbeing/methodologies/measuringlonelinessguidanceforuseofthenationalindicatorsonsurveys",
  licence: "OGL-UK-3.0",
};

const plain = {
  ...{ hint: null, choices: [], missing: ["DONT_KNOW", "PREFER_NOT_TO_SAY"], isReversed: false },
} satisfies Partial<ReadyItem>;

/** What whoever asks puts the name of their country in the place of. */
export const countryPlaceholder = "[country]";

const country = (key: string, text: string, ends: string): ReadyItem => ({
  ...plain,
  ...{ key, kind: "SCALE_0_10", text: asTried(text), hint: asTried(ends) },
  ...{ metric: "ATTITUDE_SHIFT", source: socialSurvey, advice: itemAdvice.country },
});

const lonely = (key: string, text: string): ReadyItem => ({
  ...plain,
  ...{ key, kind: "FREQUENCY", text: asTried(text) },
  choices: ["Hardly ever or never", "Some of the time", "Often"].map((step, place) => ({
    ...{ key: `s${place + 1}`, text: asTried(step), score: place + 1 },
  })),
  ...{ metric: "BELONGING", isReversed: true, source: lonelinessScale, advice: itemAdvice.loneliness },
});

const steps = Object.values(itemSteps).map((step, place) => ({
  ...{ key: `s${place + 1}`, text: own(step), score: place + 1 },
}));
const agreed = (key: string, metric: SuccessMetric, text: Sentence, source = here): ReadyItem => ({
  ...plain,
  ...{ key, kind: "LIKERT", text: own(text), choices: steps, metric, source, advice: itemAdvice.both },
});

const yesNo = (key: string, metric: SuccessMetric, text: Sentence): ReadyItem => ({
  ...plain,
  ...{ key, kind: "SINGLE_CHOICE", text: own(text), metric, source: here, advice: itemAdvice.both },
  choices: [
    { key: "yes", text: own(itemYesNo.yes), score: 1 },
    { key: "no", text: own(itemYesNo.no), score: 0 },
  ],
});

const contact = after("Allport (1954), The Nature of Prejudice; Islam and Hewstone (1993)");

export const readyItems: readonly ReadyItem[] = [
  country(
    "country-economy",
    "Would you say it is generally bad or good for [country]'s economy that people come to live here from other countries?",
    "0: Bad for the economy. 10: Good for the economy.",
  ),
  country(
    "country-culture",
    "Would you say that [country]'s cultural life is generally undermined or enriched by people coming to live here from other countries?",
    "0: Cultural life undermined. 10: Cultural life enriched.",
  ),
  country(
    "country-place",
    "Is [country] made a worse or a better place to live by people coming to live here from other countries?",
    "0: Worse place to live. 10: Better place to live.",
  ),
  {
    ...plain,
    ...{
      key: "closeness",
      kind: "SOCIAL_DISTANCE",
      text: own(itemTexts.closeness),
      metric: "SOCIAL_DISTANCE_SHIFT",
    },
    choices: Object.entries(itemLadder).map(([key, step], place) => ({
      key,
      text: own(step),
      score: place + 1,
    })),
    ...{ source: after("Bogardus (1933), A Social Distance Scale"), advice: itemAdvice.ladder },
  },
  agreed("treated-as-equal", "CONTACT_QUALITY", itemTexts.equal, contact),
  agreed("wanted-by-both", "CONTACT_QUALITY", itemTexts.together, contact),
  agreed("took-part-freely", "CONTACT_QUALITY", itemTexts.voluntary, contact),
  agreed("work-again", "COLLABORATION_WILLINGNESS", itemTexts.again),
  lonely("lack-companionship", "How often do you feel that you lack companionship?"),
  lonely("feel-left-out", "How often do you feel left out?"),
  lonely("feel-isolated", "How often do you feel isolated from others?"),
  agreed("belong-here", "BELONGING", itemTexts.belonging),
  agreed("know-their-heritage", "CULTURAL_KNOWLEDGE", itemTexts.known),
  agreed("able-alone", "SKILLS_GAINED", itemTexts.able),
  yesNo("paid-work", "JOBS_AND_INCOME", itemTexts.work),
  yesNo("civic-role", "CIVIC_ROLES", itemTexts.role),
  {
    ...plain,
    ...{ key: "talked-with", kind: "HOW_MANY", text: own(itemTexts.talked), metric: null, source: here },
    advice: itemAdvice.both,
  },
];

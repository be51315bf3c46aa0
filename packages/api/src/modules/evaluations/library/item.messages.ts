import { sentences } from "../../../platform/texts/sentences.ts";

/** What the questions ask that are our own. Those of others stand in the words in which they were tried, in no other language. */
export const itemTexts = sentences(import.meta.url, {
  belonging: "I feel that I belong in the place where I live.",
  equal: "In this program I was treated as an equal.",
  together: "We worked towards something that both sides wanted.",
  voluntary: "I could take part in the way I wanted to.",
  again: "I would work with these people again.",
  known: "I know what matters to the other community in its heritage.",
  able: "I can do on my own what this program is about.",
  work: "Did paid work come of the program for you?",
  role: "Since the program began, have you taken on a role in a council, a committee or an association?",
  closeness: "How close to you may people of the other community be? Choose the closest.",
  talked: "With how many people of the other side did you talk in the last month?",
});

export const itemSteps = sentences(import.meta.url, {
  one: "Not at all",
  two: "A little",
  three: "In part",
  four: "Quite",
  five: "Very much",
});

export const itemLadder = sentences(import.meta.url, {
  family: "In my family",
  friend: "As a close friend",
  neighbour: "As a neighbour",
  work: "Working on something with me",
  meal: "Sharing a meal with me",
});

export const itemYesNo = sentences(import.meta.url, { yes: "Yes", no: "No" });

export const itemAdvice = sentences(import.meta.url, {
  country:
    "Put the name of your country in the place of [country]. Take a translation from the country's own questionnaire of the survey: one of your own is another question.",
  loneliness:
    "Ask all three. They measure loneliness, so turn them round for belonging. Do not ask them where others see the answers.",
  ladder:
    "It has no step that shuts anybody out, so it can be asked in a shared room. The lower the score, the closer.",
  both: "Ask both sides, so that neither is the only one who has to change.",
});

import { vocabulary } from "../../../platform/graphql/types/vocabulary.ts";

export const ContributorRole = vocabulary("ContributorRole", "What somebody did for an item.", {
  NARRATOR: "Told it, or was interviewed.",
  INTERVIEWER: "Asked the questions.",
  INTERPRETER: "Interpreted between languages.",
  TAUGHT_BY: "Taught it to those who tell it.",
  AUTHOR: "Wrote it.",
  MAKER: "Made it.",
  PHOTOGRAPHER: "Took the photograph.",
  PERFORMER: "Sang, played, danced or recited it.",
  COMPOSER: "Composed it.",
  RECORDIST: "Recorded sound or film.",
  TRANSCRIBER: "Wrote down what was said.",
  TRANSLATOR: "Translated it.",
  COLLECTOR: "Collected it or passed it on.",
  DEPICTED: "Is shown in it.",
  OTHER: "Took part in another way.",
});
export type ContributorRole = keyof typeof ContributorRole;

export const CreditPreference = vocabulary(
  "CreditPreference",
  "How somebody wants to be credited. A change is in force wherever the item is shown, in the past too.",
  {
    NAMED: "By full name.",
    FIRST_NAME: "By first name, as given in `creditedAs`.",
    PSEUDONYM: "By another name, as given in `creditedAs`.",
    COMMUNITY_ONLY: "By community only, without a name.",
    ANONYMOUS: "Not at all.",
  },
);
export type CreditPreference = keyof typeof CreditPreference;

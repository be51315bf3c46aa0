import { sentences } from "../../../platform/texts/sentences.ts";

/** What files of released results say beside their numbers. */
export const exportMessages = sentences(import.meta.url, {
  emptyCell:
    "An empty cell is never zero. Where something is withheld to protect people, the column “suppressed” says so: with one reason for all, so that the reason tells nothing.",
  withheld: "Not told, to protect people. Verdict: {verdict}",
  hidden: "Not told, to protect people.",
  community: "The community side",
  host: "The hosting side",
  both: "Both sides",
  recorded: "From records: nobody was asked, so that there is no verdict. {source}",
  counted: "Counted from records that everybody can see.",
  told: "{n} people. Interval from {low} to {high} (95 %). Verdict: {verdict}",
});

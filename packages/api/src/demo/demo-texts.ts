import { sentences, textsByLanguage } from "../platform/texts/sentences.ts";

/** What the museum's page says. The museum is invented; the programs on its page are not part of it, by language. */
export const demoTexts = textsByLanguage(
  sentences(import.meta.url, {
    museum: "Old Harbour Museum",
    tagline: "Ships, people and stories",
    skip: "Skip to the content",
    languages: "Languages",
    programs: "Programs",
    archive: "Archive",
    dates: "Dates",
    visit: "Your visit",
    editors: "For web editors",
    title: "Programs with the communities of our city",
    intro:
      "Songs, meals, maps and looms: what families have carried with them, shared with whoever comes. Every program is made together with the people whose heritage it is.",
    datesTitle: "What is on, and when",
    datesIntro:
      "Every date to come, and those that are called off. Follow them in your own calendar: what moves, moves there too.",
    fallback: "Ask for our programs at the desk, or write to",
    archiveTitle: "What families have kept",
    archiveIntro:
      "Recipes, cloths, songs and voices, shown for as long as the communities and people whose they are agree. Withdrawn, they are gone from this page within a minute.",
    archiveFallback: "Ask for our archive at the desk, or write to",
    archiveBack: "The whole archive",
    exhibition: "Exhibition: Hands and Threads",
    exhibitionText: "An old cloth, and a new one of light, side by side.",
    kitchen: "Collection: What Is Cooking",
    kitchenText: "Four tables in one city, put together by those who cook.",
    results: "What changed",
    resultsTitle: "What we asked, and what changed",
    resultsIntro:
      "Before and after a program both sides are asked what it changes. Here is what they said, what nobody can tell, and what was done about it.",
    resultsFallback: "Ask for our results at the desk, or write to",
    resultsBack: "All results",
    lanterns: "Lanterns on the Quay",
    lanternsText: "Both sides answered twice. What was good for one was not good for the other.",
    names: "Harbour of Names",
    namesText: "Too few people answered for anything to be said.",
    survey: "Survey",
    surveyTitle: "Have your say",
    surveyIntro:
      "Before and after a program everybody may answer, in their own language, on their own telephone or on paper. No one is told who said what.",
    surveyRunning: "Now: Songs of the Red Sea",
    surveyTry: "Try it with one of these codes",
    surveyCodes:
      "They are for all visitors of this demonstration, so somebody may have answered with the same one before you. In a real survey everybody gets a code of their own, by a private link or on paper.",
    surveyKept:
      "What you answer is kept by the service that shows you this page, as in a real survey, until you take it back or the day that the survey names. No results are made of it.",
    surveyFallback: "Ask for the survey on paper at the desk, or write to",
    back: "All programs",
    copyTitle: "Put this on your own page",
    copyText:
      "Paste these lines where it should appear. They set no cookie and load nothing from anybody else.",
    copy: "Copy",
    copied: "Copied",
    hours: "Tuesday to Sunday, 10:00–18:00. Free on the first Sunday of the month.",
    notice: "This museum is invented. The programs are those of the service that shows you this page.",
  }),
);

export type DemoTexts = (typeof demoTexts)[string];

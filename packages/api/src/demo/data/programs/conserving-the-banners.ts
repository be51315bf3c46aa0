import type { Calendar } from "../calendar.ts";
import type { DemoProgram } from "../demo-program.ts";
import { text } from "../texts.ts";

/** Still being written by both sides: only an administrator sees it. */
export const conservingTheBanners = (calendar: Calendar): DemoProgram => ({
  slug: "conserving-the-banners",
  title: text({ it: "Restaurare gli stendardi", en: "Conserving the Banners" }),
  summary: text({
    it: "Restauratrici e famiglie riparano insieme gli stendardi delle feste.",
    en: "Conservators and families repair the banners of their feasts together.",
  }),
  kind: "RESEARCH_AND_CONSERVATION",
  startsOn: calendar.inDays(75),
  themes: ["CRAFT"],
  languages: ["it"],
  home: "harbour-museum",
  takingPart: [["harbour-museum", "HOST"]],
  sessions: [],
  lifecycle: "DRAFT",
});

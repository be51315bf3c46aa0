import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { library, libraryAccess } from "../venues.ts";

/** Its summary exists in two languages only: readers of others get one of them, and are told. */
export const whoseSquare = (calendar: Calendar): DemoProgram => ({
  slug: "whose-square",
  title: text({
    it: "Di chi è la piazza?",
    en: "Whose Square Is It?",
    ti: "እቲ ቅርዓት ናይ መን እዩ?",
    zh: "广场是谁的？",
  }),
  summary: text({
    it: "Un dialogo in scena: ciascuno prende la parte dell'altro, poi risponde il Comune.",
    en: "A staged dialogue: each takes the other's part, then the city answers.",
  }),
  kind: "DIALOGUE",
  cost: { kind: "FREE" },
  audiences: ["EVERYONE"],
  subjects: [subjects.publicSpace],
  themes: ["BELONGING", "PLACE_AND_LANDSCAPE"],
  communities: [communities.tigrinya],
  languages: ["it"],
  home: "city-library",
  takingPart: [
    ["asmara-circle", "LEAD"],
    ["city-library", "HOST"],
  ],
  sessions: [
    meeting(calendar.on("FRIDAY", 2), "20:30", "22:30", library, {
      accessFeatures: [...libraryAccess(calendar), { kind: "PLAIN_LANGUAGE", status: "AVAILABLE" }],
    }),
  ],
  lifecycle: "AGREED",
});

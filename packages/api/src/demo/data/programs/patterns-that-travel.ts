import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { library, libraryAccess } from "../venues.ts";

export const patternsThatTravel = (calendar: Calendar): DemoProgram => ({
  slug: "patterns-that-travel",
  title: text({
    uk: "Узори, що мандрують",
    en: "Patterns that Travel",
    it: "Motivi che viaggiano",
    ar: "نقوش مسافرة",
    ti: "ዝገይሹ ንድፍታት",
    zh: "远行的纹样",
  }),
  summary: text({
    uk: "Вчимося вишивати хрестиком і дізнаємося, що означають узори різних областей.",
    en: "Learn cross-stitch, and what the patterns of each region mean.",
    it: "Impariamo il punto croce e il significato dei motivi di ogni regione.",
    ar: "نتعلّم غرزة الصليب ونعرف ما تعنيه نقوش كل منطقة.",
    ti: "ናይ መስቀል ስፌት ንመሃር፣ ንድፍታት ናይ ነፍሲ ወከፍ ዞባ እንታይ ከም ዝትርጉሙ ድማ ንፈልጥ።",
    zh: "学习十字绣，了解各地纹样的含义。",
  }),
  description: text({
    uk: "Три вечори. Полотно, нитки й голки чекають на вас; досвід не потрібен. Хто має стару сорочку чи рушник, хай принесе: прочитаємо узор разом.",
    en: "Three evenings. Cloth, thread and needles are there; you need no experience. If you have an old shirt or towel, bring it: we will read the pattern together.",
    it: "Tre sere. Tela, fili e aghi ci sono; non serve esperienza. Chi ha una vecchia camicia o un asciugamano ricamato lo porti: leggeremo insieme il motivo.",
  }),
  kind: "WORKSHOP",
  cost: { kind: "FIXED", min: 1000, currency: "EUR" },
  audiences: ["ADULTS", "YOUTH"],
  ages: { min: 12 },
  subjects: [subjects.embroidery],
  themes: ["CRAFT", "MEMORY"],
  communities: [communities.ukraine],
  languages: ["uk", "it"],
  bookingUrl: "https://berehynia.example/uzory",
  home: "vyshyvka-circle",
  takingPart: [
    ["vyshyvka-circle", "LEAD"],
    ["city-library", "HOST"],
  ],
  sessions: [1, 2, 3].map((week) =>
    meeting(calendar.on("WEDNESDAY", week), "17:00", "19:00", library, {
      accessFeatures: libraryAccess(calendar),
    }),
  ),
  lifecycle: "AGREED",
});

import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { museum, museumAccess } from "../venues.ts";

/** An exhibition that stays for a year and a half, so that a kept database does not run empty. */
export const harbourOfNames = (calendar: Calendar): DemoProgram => ({
  slug: "harbour-of-names",
  title: text({
    it: "Il porto dei nomi",
    en: "Harbour of Names",
    ar: "ميناء الأسماء",
    ti: "ወደብ ኣስማት",
    uk: "Гавань імен",
    zh: "名字的港湾",
  }),
  summary: text({
    it: "Una mostra curata insieme: oggetti portati in viaggio e le voci di chi li ha portati.",
    en: "An exhibition curated together: things carried on journeys, and the voices of those who carried them.",
    ar: "معرض أُعدّ معًا: أشياء حُملت في الرحلة، وأصوات من حملوها.",
    ti: "ብሓባር ዝተዳለወ ምርኢት፦ ኣብ ጉዕዞ ዝተማልኡ ኣቕሑን ድምጺ ናይቶም ዝተማልእዎምን።",
    uk: "Виставка, яку створили разом: речі, взяті в дорогу, і голоси тих, хто їх ніс.",
    zh: "共同策划的展览：随行路上的物件，以及携带者的声音。",
  }),
  description: text({
    it: "Una chiave, un filo di perle, una ricetta scritta su una busta. Ogni oggetto è prestato da chi lo ha portato e torna a casa quando vuole.\n\nUna volta al mese chi ha prestato gli oggetti accompagna la visita.",
    en: "A key, a string of beads, a recipe written on an envelope. Each thing is lent by the one who carried it, and goes home whenever its owner wishes.\n\nOnce a month those who lent the things lead the tour themselves.",
    ar: "مفتاح، عقد خرز، وصفة مكتوبة على ظرف. كل قطعة معارة ممّن حملها، وتعود إلى بيتها متى شاء صاحبها.\n\nمرة كل شهر يرافق أصحاب القطع الزوار بأنفسهم.",
  }),
  kind: "EXHIBITION",
  startsOn: calendar.inDays(-40),
  endsOn: calendar.on("SUNDAY", 78),
  cost: { kind: "FIXED", min: 500, max: 900, currency: "EUR" },
  audiences: ["EVERYONE"],
  subjects: [subjects.storytelling],
  themes: ["MIGRATION_AND_JOURNEY", "MEMORY"],
  communities: [communities.levant, communities.tigrinya],
  languages: ["it", "en", "ar"],
  infoUrl: "https://museo-porto-vecchio.example/nomi",
  externalReferences: [{ source: "museo-porto-vecchio.example", value: "mostre/12" }],
  home: "harbour-museum",
  takingPart: [
    ["harbour-museum", "HOST"],
    ["levant-kitchen", "LEAD"],
    ["asmara-circle", "SUPPORT"],
  ],
  sessions: Array.from({ length: 20 }, (_, month) =>
    meeting(calendar.on("SUNDAY", 4 * month), "10:30", "12:00", museum, {
      accessFeatures: [...museumAccess(calendar), { kind: "AUDIO_DESCRIPTION", status: "AVAILABLE" }],
    }),
  ),
  lifecycle: "ACTIVE",
});

import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { museum } from "../venues.ts";

/** Over: lists include the past unless they are filtered. */
export const lanternsOnTheQuay = (calendar: Calendar): DemoProgram => ({
  slug: "lanterns-on-the-quay",
  title: text({
    zh: "码头上的灯笼",
    en: "Lanterns on the Quay",
    it: "Lanterne sul molo",
    ar: "فوانيس على الرصيف",
    ti: "ፋኑሳት ኣብ ገምገም ወደብ",
    uk: "Ліхтарі на набережній",
  }),
  summary: text({
    zh: "一个有纸灯笼、点心和双语诗歌的夜晚。",
    en: "An evening of paper lanterns, sweets, and poems in two languages.",
    it: "Una sera di lanterne di carta, dolci e poesie in due lingue.",
    ar: "مساء من الفوانيس الورقية والحلوى والقصائد بلغتين.",
    ti: "ምሸት ናይ ወረቐት ፋኑሳት፣ ምቁር ብልዕን ብኽልተ ቋንቋ ዝንበብ ግጥምታትን።",
    uk: "Вечір паперових ліхтарів, солодощів і віршів двома мовами.",
  }),
  kind: "FESTIVAL",
  cost: { kind: "FREE" },
  audiences: ["EVERYONE", "FAMILIES"],
  subjects: [subjects.music, subjects.storytelling],
  themes: ["CELEBRATION_AND_RITUAL"],
  communities: [communities.wenzhou],
  languages: ["zh", "it"],
  home: "wenzhou-elders",
  takingPart: [
    ["wenzhou-elders", "LEAD"],
    ["harbour-museum", "HOST"],
  ],
  sessions: [meeting(calendar.on("SATURDAY", -9), "18:00", "22:00", museum)],
  lifecycle: "CLOSED",
});

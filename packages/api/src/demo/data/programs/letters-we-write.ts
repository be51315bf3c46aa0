import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { library, libraryAccess } from "../venues.ts";

export const lettersWeWrite = (calendar: Calendar): DemoProgram => ({
  slug: "letters-we-write",
  title: text({
    it: "Le lettere che scriviamo",
    en: "The Letters We Write",
    ar: "الحروف التي نكتبها",
    ti: "እንጽሕፎም ፊደላት",
    uk: "Літери, які ми пишемо",
    zh: "我们书写的文字",
  }),
  summary: text({
    it: "Ge'ez, cinese, arabo, cirillico e latino: cinque scritture in una stanza, insegnate da chi ci è cresciuto.",
    en: "Ge'ez, Chinese, Arabic, Cyrillic and Latin: five scripts in one room, taught by those who grew up with them.",
    ar: "الجعزية والصينية والعربية والكيريلية واللاتينية: خمس كتابات في غرفة واحدة، يعلّمها من نشأوا عليها.",
    ti: "ግእዝ፣ ቻይንኛ፣ ዓረብኛ፣ ሲሪሊክን ላቲንን፦ ሓሙሽተ ዓይነት ጽሕፈት ኣብ ሓደ ክፍሊ፣ ብዝዓበዩሉ ሰባት ዝምሃር።",
    uk: "Геез, китайське, арабське, кириличне й латинське письмо в одній кімнаті; навчають ті, хто з ним виріс.",
    zh: "吉兹字母、汉字、阿拉伯字母、西里尔字母和拉丁字母：同一个房间里的五种文字，由从小使用它们的人来教。",
  }),
  kind: "LANGUAGE_EXCHANGE",
  cost: { kind: "FREE" },
  audiences: ["EVERYONE"],
  subjects: [subjects.writing],
  themes: ["LANGUAGE", "BELONGING"],
  communities: [communities.tigrinya, communities.wenzhou, communities.levant, communities.ukraine],
  languages: ["it", "ti", "zh", "ar", "uk"],
  home: "city-library",
  takingPart: [
    ["asmara-circle", "LEAD"],
    ["city-library", "HOST"],
    ["wenzhou-elders", "SUPPORT"],
    ["levant-kitchen", "SUPPORT"],
    ["vyshyvka-circle", "SUPPORT"],
  ],
  sessions: [1, 3, 5, 7].map((week) =>
    meeting(calendar.on("SUNDAY", week), "16:00", "18:00", library, {
      attendanceMode: "HYBRID",
      accessFeatures: [
        ...libraryAccess(calendar),
        { kind: "REMOTE_PARTICIPATION", status: "AVAILABLE" },
        { kind: "LIVE_CAPTIONS", status: "NOT_AVAILABLE" },
      ],
    }),
  ),
  lifecycle: "AGREED",
});

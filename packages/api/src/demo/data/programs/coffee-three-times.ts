import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { library, libraryAccess } from "../venues.ts";

export const coffeeThreeTimes = (calendar: Calendar): DemoProgram => ({
  slug: "coffee-three-times",
  title: text({
    ti: "ቡን ሰለስተ ግዜ",
    en: "Coffee, Three Times",
    it: "Caffè, tre volte",
    ar: "القهوة ثلاث مرات",
    uk: "Кава тричі",
    zh: "三巡咖啡",
  }),
  summary: text({
    ti: "ስነ-ስርዓት ቡን፦ ኣወል፣ ካልኣይቲ፣ በረካ። ንርአ፣ ንሳተፍን ነዕልልን።",
    en: "The coffee ceremony in its three rounds: awel, kalayti, bereka. Watch, take part and talk.",
    it: "La cerimonia del caffè nei suoi tre giri: awel, kalayti, bereka. Si guarda, si partecipa, si parla.",
    ar: "طقس القهوة في دوراته الثلاث: أول، كلايتي، بركة. نشاهد ونشارك ونتحدث.",
    uk: "Кавова церемонія у три кола: авел, калайті, берека. Дивимося, беремо участь, розмовляємо.",
    zh: "咖啡仪式的三巡：阿韦尔、卡拉伊提、贝雷卡。观看、参与、交谈。",
  }),
  kind: "WORKSHOP",
  cost: { kind: "FREE" },
  audiences: ["ADULTS", "ELDERS"],
  subjects: [subjects.cooking],
  themes: ["CELEBRATION_AND_RITUAL", "FOODWAYS"],
  communities: [communities.tigrinya],
  languages: ["ti", "it"],
  home: "asmara-circle",
  takingPart: [
    ["asmara-circle", "LEAD"],
    ["city-library", "HOST"],
  ],
  sessions: [
    meeting(calendar.on("SUNDAY", 0), "15:00", "17:30", library, { accessFeatures: libraryAccess(calendar) }),
  ],
  lifecycle: "AGREED",
});

import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { library, libraryAccess } from "../venues.ts";

export const tableOfAleppo = (calendar: Calendar): DemoProgram => ({
  slug: "table-of-aleppo",
  title: text({
    ar: "مائدة حلب",
    en: "The Table of Aleppo",
    it: "La tavola di Aleppo",
    ti: "ማእዲ ሓለብ",
    uk: "Стіл Алеппо",
    zh: "阿勒颇的餐桌",
  }),
  summary: text({
    ar: "نطبخ كبّة السفرجل والمحاشي، ونروي حكاية كل طبق، ثم نأكل معًا.",
    en: "We cook quince kibbeh and stuffed vegetables, tell the story of each dish, and eat together.",
    it: "Cuciniamo kibbeh alle mele cotogne e verdure ripiene, raccontiamo la storia di ogni piatto e mangiamo insieme.",
    ti: "ኪበን ዝተመልኡ ኣሕምልትን ንኽሽን፣ ታሪኽ ናይ ነፍሲ ወከፍ ብልዒ ነዘንቱ፣ ደሓር ድማ ብሓባር ንበልዕ።",
    uk: "Готуємо кібе з айвою та фаршировані овочі, розповідаємо історію кожної страви й їмо разом.",
    zh: "我们一起做榅桲肉丸和酿蔬菜，讲每道菜的来历，然后同桌共餐。",
  }),
  kind: "SHARED_MEAL",
  cost: { kind: "SLIDING_SCALE", min: 0, max: 1500, currency: "EUR" },
  audiences: ["EVERYONE", "FAMILIES"],
  subjects: [subjects.cooking, subjects.storytelling],
  themes: ["FOODWAYS", "FAMILY"],
  communities: [communities.levant],
  languages: ["ar", "it"],
  bookingUrl: "https://biblioteca-civica.example/prenota/aleppo",
  home: "levant-kitchen",
  takingPart: [
    ["levant-kitchen", "LEAD"],
    ["city-library", "HOST"],
  ],
  sessions: [
    meeting(calendar.on("SATURDAY", 0), "11:30", "15:00", library, {
      accessFeatures: [
        ...libraryAccess(calendar),
        { kind: "DIETARY_HALAL", status: "AVAILABLE" },
        { kind: "DIETARY_VEGETARIAN", status: "AVAILABLE" },
        { kind: "DIETARY_ALLERGEN_INFO", status: "AVAILABLE" },
      ],
    }),
  ],
  lifecycle: "AGREED",
});

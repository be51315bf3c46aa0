import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { school } from "../venues.ts";

export const breadOfTwoShores = (calendar: Calendar): DemoProgram => ({
  slug: "bread-of-two-shores",
  title: text({
    it: "Il pane delle due sponde",
    en: "Bread of Two Shores",
    ar: "خبز الضفّتين",
    ti: "ሕብስቲ ናይ ክልተ ገማግም",
    uk: "Хліб двох берегів",
    zh: "两岸的面包",
  }),
  summary: text({
    it: "Inforniamo focaccia genovese e pane del Levante nello stesso forno, e ci scambiamo impasti e ricette.",
    en: "We bake Genoese focaccia and Levantine flatbread in one oven, and swap dough and recipes.",
    ar: "نخبز الفوكاتشا الجنوية والخبز الشامي في فرن واحد، ونتبادل العجين والوصفات.",
    ti: "ናይ ጀኖቫ ፎካቻን ናይ ሌቫንት ሕብስትን ኣብ ሓደ እቶን ንስንክት፣ ብሑቕን ኣሰራርሓን ድማ ንለዋወጥ።",
    uk: "Печемо генуезьку фокачу й левантійський хліб в одній печі, обмінюємося тістом і рецептами.",
    zh: "在同一个烤炉里烤热那亚佛卡恰和黎凡特大饼，交换面团和食谱。",
  }),
  kind: "OTHER",
  kindTerm: text({
    it: "Forno di comunità",
    en: "Community oven",
    ar: "فرن الحي",
    ti: "ናይ ሓባር እቶን",
    uk: "Громадська піч",
    zh: "社区烤炉",
  }),
  cost: { kind: "SLIDING_SCALE", min: 200, max: 800, currency: "EUR" },
  audiences: ["FAMILIES", "CHILDREN"],
  subjects: [subjects.cooking],
  themes: ["FOODWAYS", "BELONGING"],
  communities: [communities.levant],
  languages: ["it", "ar"],
  bookingUrl: "https://biblioteca-civica.example/prenota/pane",
  home: "city-library",
  takingPart: [
    ["levant-kitchen", "LEAD"],
    ["city-library", "HOST"],
    ["bridge-school", "VENUE"],
  ],
  sessions: [
    meeting(calendar.on("FRIDAY", 0), "16:30", "19:00", school, {
      accessFeatures: [{ kind: "STEP_FREE", status: "NOT_AVAILABLE" }],
      cancelled: {
        it: "Il forno della scuola è in riparazione. Ci vediamo la settimana dopo.",
        en: "The school's oven is being repaired. See you a week later.",
        ar: "فرن المدرسة قيد الإصلاح. نلتقي في الأسبوع التالي.",
        ti: "እቶን ናይቲ ቤት-ትምህርቲ ይጽገን ኣሎ። ድሕሪ ሓደ ሰሙን ንራኸብ።",
        uk: "Піч у школі ремонтують. Зустрінемося за тиждень.",
        zh: "学校的烤炉正在维修。一周后见。",
      },
    }),
    ...[1, 2, 3].map((week) =>
      meeting(calendar.on("FRIDAY", week), "16:30", "19:00", school, {
        accessFeatures: [
          { kind: "STEP_FREE", status: "NOT_AVAILABLE" },
          { kind: "DIETARY_VEGAN", status: "AVAILABLE" },
          { kind: "DIETARY_ALLERGEN_INFO", status: "ON_REQUEST" },
        ],
      }),
    ),
  ],
  lifecycle: "AGREED",
});

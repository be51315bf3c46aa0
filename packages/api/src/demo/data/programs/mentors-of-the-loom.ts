import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { library, libraryAccess } from "../venues.ts";

export const mentorsOfTheLoom = (calendar: Calendar): DemoProgram => ({
  slug: "mentors-of-the-loom",
  title: text({
    it: "Maestre al telaio",
    en: "Mentors of the Loom",
    ar: "معلّمات النول",
    ti: "መምህራን ምእላም",
    uk: "Наставниці за верстатом",
    zh: "织机旁的导师",
  }),
  summary: text({
    it: "Un anno di incontri tra tessitrici esperte e apprendiste delle due parti della città.",
    en: "A year of meetings between experienced weavers and apprentices from both sides of the city.",
    ar: "سنة من اللقاءات بين نسّاجات خبيرات ومتعلّمات من جانبي المدينة.",
    ti: "ናይ ሓደ ዓመት ርክባት ኣብ መንጎ ተመኩሮ ዘለወን ኣለምትን ተማሃርትን ካብ ክልቲኡ ሸነኽ ናይታ ከተማ።",
    uk: "Рік зустрічей досвідчених ткаль і учениць з обох частин міста.",
    zh: "为期一年的相会：来自城市两边的资深织女与学徒。",
  }),
  kind: "MENTORSHIP",
  cost: { kind: "FREE" },
  audiences: ["YOUTH"],
  ages: { min: 14, max: 25 },
  subjects: [subjects.weaving],
  themes: ["CRAFT", "WORK_AND_SKILLS"],
  communities: [communities.levant],
  languages: ["it", "ar"],
  home: "city-library",
  takingPart: [
    ["levant-kitchen", "LEAD"],
    ["city-library", "HOST"],
  ],
  sessions: Array.from({ length: 12 }, (_, month) =>
    meeting(calendar.on("SATURDAY", 4 + 4 * month), "15:00", "17:00", library, {
      accessFeatures: [...libraryAccess(calendar), { kind: "TRAVEL_REIMBURSED", status: "AVAILABLE" }],
    }),
  ),
  lifecycle: "AGREED",
});

import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { school } from "../venues.ts";

export const grandmothersRoad = (calendar: Calendar): DemoProgram => ({
  slug: "grandmothers-road",
  title: text({
    zh: "外婆的路",
    en: "Grandmother's Road",
    it: "La strada della nonna",
    ar: "درب الجدّة",
    ti: "መንገዲ ዓባየይ",
    uk: "Бабусина дорога",
  }),
  summary: text({
    zh: "学生采访长者，把他们从温州到热那亚的路画在一张大地图上。",
    en: "Pupils interview elders and draw their roads from Wenzhou to Genoa on one large map.",
    it: "Gli studenti intervistano gli anziani e disegnano le loro strade da Wenzhou a Genova su una grande mappa.",
    ar: "تلاميذ يحاورون كبار السن ويرسمون دروبهم من ونتشو إلى جنوة على خريطة كبيرة.",
    ti: "ተማሃሮ ንዓበይቲ ቃለ-መሕትት ይገብሩሎም፣ ካብ ወንጆ ክሳብ ጀኖቫ ዝተጓዕዝዎ መንገዲ ድማ ኣብ ሓንቲ ዓባይ ካርታ ይስእሉ።",
    uk: "Учні розпитують старших і малюють їхні дороги від Веньчжоу до Генуї на одній великій мапі.",
  }),
  description: text({
    zh: "每位长者决定讲什么、不讲什么。地图完成后先给讲述者看，再挂到学校里。",
    en: "Each elder decides what to tell and what to keep. The finished map is shown to those who told before it hangs in the school.",
    it: "Ogni anziano decide che cosa raccontare e che cosa tenere per sé. La mappa finita la vede prima chi ha raccontato, poi si appende a scuola.",
  }),
  kind: "ROUTE_MAPPING",
  cost: { kind: "FREE" },
  audiences: ["SCHOOLS", "ELDERS"],
  ages: { min: 11, max: 14 },
  subjects: [subjects.storytelling],
  themes: ["MIGRATION_AND_JOURNEY", "FAMILY", "CHILDHOOD_AND_YOUTH"],
  communities: [communities.wenzhou],
  languages: ["zh", "it"],
  home: "wenzhou-elders",
  takingPart: [
    ["wenzhou-elders", "LEAD"],
    ["bridge-school", "HOST"],
  ],
  sessions: [-3, 1, 2].map((week) =>
    meeting(calendar.on("TUESDAY", week), "09:00", "12:00", school, {
      attendanceMode: week === 2 ? "HYBRID" : "IN_PERSON",
    }),
  ),
  lifecycle: "ACTIVE",
});

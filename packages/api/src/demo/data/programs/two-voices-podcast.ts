import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";

export const twoVoicesPodcast = (calendar: Calendar): DemoProgram => ({
  slug: "two-voices-podcast",
  title: text({
    uk: "Два голоси",
    en: "Two Voices",
    it: "Due voci",
    ar: "صوتان",
    ti: "ክልተ ድምጺ",
    zh: "两种声音",
  }),
  summary: text({
    uk: "Подкаст у парах: новоприбулі та сусіди разом обирають тему й записують випуск.",
    en: "A podcast made in pairs: a newcomer and a neighbour choose a subject and record an episode.",
    it: "Un podcast fatto in coppia: chi è appena arrivato e chi abita accanto scelgono un tema e registrano una puntata.",
    ar: "بودكاست يُصنع في أزواج: وافد جديد وجار يختاران موضوعًا ويسجّلان حلقة.",
    ti: "ብጽምዲ ዝዳሎ ፖድካስት፦ ሓድሽ ዝመጸን ጎረቤትን ሓደ ኣርእስቲ መሪጾም ሓንቲ ክፋል ይቐድሑ።",
    zh: "两人一组制作的播客：新来的人和邻居一起选题，录一期节目。",
  }),
  kind: "MEDIA_COPRODUCTION",
  audiences: ["YOUTH", "ADULTS"],
  ages: { min: 16, max: 30 },
  subjects: [subjects.storytelling],
  themes: ["BELONGING", "ASPIRATION"],
  communities: [communities.ukraine],
  languages: ["it", "uk", "en"],
  infoUrl: "https://biblioteca-civica.example/podcast",
  home: "vyshyvka-circle",
  takingPart: [
    ["vyshyvka-circle", "LEAD"],
    ["city-library", "HOST"],
  ],
  sessions: [3, 5, 7, 9].map((week) =>
    meeting(calendar.on("MONDAY", week), "18:30", "20:30", null, {
      attendanceMode: "ONLINE",
      url: "https://biblioteca-civica.example/podcast",
      accessFeatures: [
        { kind: "LIVE_CAPTIONS", status: "AVAILABLE" },
        { kind: "LOW_BANDWIDTH", status: "AVAILABLE" },
      ],
    }),
  ),
  lifecycle: "AGREED",
});

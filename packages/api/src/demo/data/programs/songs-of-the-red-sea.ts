import type { Calendar } from "../calendar.ts";
import { type DemoProgram, meeting } from "../demo-program.ts";
import { communities, subjects } from "../terms.ts";
import { text } from "../texts.ts";
import { museum, museumAccess } from "../venues.ts";

export const songsOfTheRedSea = (calendar: Calendar): DemoProgram => ({
  slug: "songs-of-the-red-sea",
  title: text({
    ti: "ደርፍታት ቀይሕ ባሕሪ",
    en: "Songs of the Red Sea",
    it: "Canti del Mar Rosso",
    ar: "أغاني البحر الأحمر",
    uk: "Пісні Червоного моря",
    zh: "红海之歌",
  }),
  summary: text({
    ti: "ዓበይትን መንእሰያትን ነቶም ዝዓበዩሎም ደርፍታት ይደርፉ፣ ይቐድሑ፣ ትርጉሞም ድማ ይገልጹ።",
    en: "Elders and young people sing the songs they grew up with, record them and explain what they mean.",
    it: "Anziani e giovani cantano le canzoni con cui sono cresciuti, le registrano e ne spiegano il senso.",
    ar: "كبار السن والشباب يغنّون الأغاني التي نشأوا عليها ويسجّلونها ويشرحون معانيها.",
    uk: "Старші й молоді співають пісні, з якими виросли, записують їх і пояснюють, про що вони.",
    zh: "长者与年轻人一起唱他们从小听到大的歌，录下来，并讲解歌里的意思。",
  }),
  description: text({
    ti: "ሽዱሽተ ምሸት ኣብ ዓቢ ኣዳራሽ ናይቲ ቤተ-መዘክር። ኣብ ነፍሲ ወከፍ ምሸት ሓንቲ ስድራቤት ሓንቲ ደርፊ ተምጽእ፣ ካበይ ከም ዝመጸት ትገልጽን ትምህርን።\n\nእቲ ዝተቐድሐ ናይቶም ዝደርፉ እዩ፤ መን ክሰምዖ ከም ዝኽእል ባዕላቶም ይውስኑ።",
    en: "Six evenings in the great hall of the museum. Each evening one family brings a song, tells where it comes from and teaches it.\n\nWhat is recorded belongs to those who sing; they decide afterwards who may hear it.",
    it: "Sei serate nella sala grande del museo. Ogni sera una famiglia porta una canzone, racconta da dove viene e la insegna.\n\nLe registrazioni appartengono a chi canta, che decide poi chi può ascoltarle.",
  }),
  kind: "ORAL_HISTORY",
  cost: { kind: "FREE" },
  audiences: ["EVERYONE"],
  subjects: [subjects.music, subjects.storytelling],
  themes: ["MEMORY", "MUSIC_AND_DANCE", "FAMILY"],
  communities: [communities.tigrinya],
  languages: ["ti", "it"],
  home: "asmara-circle",
  takingPart: [
    ["asmara-circle", "LEAD"],
    ["harbour-museum", "HOST"],
  ],
  sessions: [0, 1, 2, 3, 4, 5].map((week) =>
    meeting(calendar.on("THURSDAY", week), "18:00", "20:00", museum, {
      accessFeatures: museumAccess(calendar),
    }),
  ),
  lifecycle: "AGREED",
});

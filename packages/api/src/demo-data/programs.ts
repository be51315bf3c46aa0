import type { ProgramCreateInput } from "../modules/programs/program.inputs.ts";
import type { ProgramPartnerRole } from "../modules/programs/program.vocabulary.ts";
import type { SessionCreateInput, VenueInput } from "../modules/sessions/session.inputs.ts";

type Meeting = Omit<SessionCreateInput, "programId">;
interface DemoProgram extends Omit<ProgramCreateInput, "partnerId" | "partners"> {
  home: string;
  takingPart: [string, ProgramPartnerRole][];
  sessions: Meeting[];
  isDraft?: boolean;
}

const text = (texts: Record<string, string>) =>
  Object.entries(texts).map(([language, value]) => ({ language, text: value }));
const term = (texts: Record<string, string>) => ({ label: text(texts) });

const music = term({ en: "Music", it: "Musica", ar: "موسيقى", ti: "ሙዚቃ" });
const embroidery = term({ en: "Embroidery", it: "Ricamo", uk: "Вишивка" });
const cooking = term({ en: "Cooking", it: "Cucina", ar: "طبخ", zh: "烹饪" });
const stories = term({ en: "Storytelling", it: "Racconto", ti: "ጽውጽዋይ", zh: "讲故事" });
const writing = term({ en: "Writing systems", it: "Scritture", ti: "ፊደላት", zh: "书法" });
const eritrean = term({ ti: "ማሕበረሰብ ትግርኛ", en: "Tigrinya speakers", it: "Comunità tigrina" });
const levantine = term({ ar: "أهل المشرق", en: "Levantine Arabs", it: "Comunità levantina" });
const ukrainian = term({ uk: "Українці", en: "Ukrainians", it: "Comunità ucraina" });
const wenzhou = term({ zh: "温州人", en: "People of Wenzhou", it: "Comunità di Wenzhou" });

const museum: VenueInput = {
  name: text({ it: "Museo del Porto Vecchio, sala grande", en: "Old Harbour Museum, great hall" }),
  streetAddress: "Calata dei Mille 4",
  locality: "Genova",
  country: "IT",
  latitude: 44.409,
  longitude: 8.924,
};
const library: VenueInput = {
  name: text({
    en: "City Library, reading room",
    it: "Biblioteca Civica, sala lettura",
    ar: "مكتبة المدينة، قاعة القراءة",
  }),
  streetAddress: "Via della Cittadella 5",
  locality: "Torino",
  country: "IT",
  latitude: 45.072,
  longitude: 7.677,
};
const school: VenueInput = {
  name: text({ it: "Scuola media Ponte, aula magna" }),
  locality: "Prato",
  country: "IT",
};

/** A dozen programs around today, so that there is always something to come and something past. */
export function demoPrograms(today: Date): DemoProgram[] {
  const day = (offset: number) => new Date(today.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const meeting = (
    offset: number,
    from: string,
    to: string,
    venue: VenueInput | null,
    more: Partial<Meeting> = {},
  ): Meeting => ({
    localStart: `${day(offset)}T${from}`,
    localEnd: `${day(offset)}T${to}`,
    timeZone: "Europe/Rome",
    attendanceMode: "IN_PERSON",
    venue,
    ...more,
  });
  const stepFree: Meeting["accessFeatures"] = [
    { kind: "STEP_FREE", status: "AVAILABLE", verifiedBy: "City access office", verifiedUntil: day(365) },
    { kind: "HEARING_LOOP", status: "ON_REQUEST" },
    { kind: "CHILDCARE", status: "PLANNED" },
    {
      kind: "ACCESSIBLE_TOILET",
      status: "AVAILABLE",
      verifiedBy: "City access office",
      verifiedUntil: day(-30),
    },
  ];
  return [
    {
      slug: "songs-of-the-red-sea",
      title: text({
        en: "Songs of the Red Sea",
        ti: "ደርፍታት ቀይሕ ባሕሪ",
        it: "Canti del Mar Rosso",
        ar: "أغاني البحر الأحمر",
      }),
      summary: text({
        en: "Elders and young people sing, record and explain the songs they grew up with.",
        ti: "ዓበይትን መንእሰያትን ዝዓበዩሉ ደርፍታት ይደርፉ፣ ይቐድሑን የብርሁን።",
        it: "Anziani e ragazzi cantano, registrano e raccontano le canzoni con cui sono cresciuti.",
        ar: "كبار السن والشباب يغنون ويسجلون ويشرحون الأغاني التي نشأوا عليها.",
      }),
      description: text({
        en: "Six evenings in the great hall of the museum. Each evening one family brings a song, tells where it comes from and teaches it.\n\nWhat is recorded belongs to those who sing; they decide afterwards who may hear it.",
        it: "Sei serate nella sala grande del museo. Ogni sera una famiglia porta una canzone, racconta da dove viene e la insegna.\n\nLe registrazioni appartengono a chi canta.",
      }),
      kind: "ORAL_HISTORY",
      startsOn: day(6),
      endsOn: day(41),
      cost: { kind: "FREE" },
      audiences: ["EVERYONE"],
      subjects: [music, stories],
      themes: ["MEMORY", "MUSIC_AND_DANCE", "FAMILY"],
      communities: [eritrean],
      languages: ["ti", "it"],
      home: "asmara-circle",
      takingPart: [
        ["asmara-circle", "LEAD"],
        ["harbour-museum", "HOST"],
      ],
      sessions: [6, 13, 20, 27].map((offset) =>
        meeting(offset, "18:00", "20:00", museum, { accessFeatures: stepFree }),
      ),
    },
    {
      slug: "table-of-aleppo",
      title: text({ ar: "مائدة حلب", en: "The Table of Aleppo", it: "La tavola di Aleppo" }),
      summary: text({
        ar: "نطبخ كبة السفرجل والمحاشي ونروي حكاية كل طبق، ثم نأكل معاً.",
        en: "We cook quince kibbeh and stuffed vegetables, tell the story of each dish, and eat together.",
        it: "Cuciniamo kibbeh alle cotogne e verdure ripiene, raccontiamo ogni piatto e mangiamo insieme.",
      }),
      kind: "SHARED_MEAL",
      startsOn: day(3),
      endsOn: day(3),
      cost: { kind: "SLIDING_SCALE", min: 0, max: 1500, currency: "EUR" },
      audiences: ["EVERYONE", "FAMILIES"],
      subjects: [cooking],
      themes: ["FOODWAYS", "FAMILY"],
      communities: [levantine],
      languages: ["ar", "it"],
      bookingUrl: "https://biblioteca-civica.example.org/prenota/aleppo",
      home: "levant-kitchen",
      takingPart: [
        ["levant-kitchen", "LEAD"],
        ["city-library", "HOST"],
      ],
      sessions: [meeting(3, "11:30", "15:00", library, { accessFeatures: stepFree })],
    },
    {
      slug: "patterns-that-travel",
      title: text({ uk: "Узори, що мандрують", en: "Patterns that Travel", it: "Motivi che viaggiano" }),
      summary: text({
        uk: "Вчимося вишивати хрестиком і дізнаємося, що означають узори з різних областей.",
        en: "Learn cross-stitch, and what the patterns of each region mean.",
        it: "Impariamo il punto croce e il significato dei motivi di ogni regione.",
      }),
      kind: "WORKSHOP",
      startsOn: day(10),
      endsOn: day(31),
      cost: { kind: "FIXED", min: 1000, max: 1000, currency: "EUR" },
      audiences: ["ADULTS", "YOUTH"],
      ages: { min: 12 },
      subjects: [embroidery],
      themes: ["CRAFT", "MEMORY"],
      communities: [ukrainian],
      languages: ["uk", "it"],
      home: "vyshyvka-circle",
      takingPart: [
        ["vyshyvka-circle", "LEAD"],
        ["city-library", "HOST"],
      ],
      sessions: [10, 17, 24].map((offset) => meeting(offset, "17:00", "19:00", library)),
    },
    {
      slug: "grandmothers-road",
      title: text({ zh: "外婆的路", en: "Grandmother's Road", it: "La strada della nonna" }),
      summary: text({
        zh: "学生采访长者，把从温州到普拉托的路画在一张大地图上。",
        en: "Pupils interview elders and draw the roads from Wenzhou to Prato on one large map.",
        it: "Gli studenti intervistano gli anziani e disegnano le strade da Wenzhou a Prato su una grande mappa.",
      }),
      kind: "ROUTE_MAPPING",
      startsOn: day(-20),
      endsOn: day(60),
      cost: { kind: "FREE" },
      audiences: ["SCHOOLS"],
      ages: { min: 11, max: 14 },
      subjects: [stories],
      themes: ["MIGRATION_AND_JOURNEY", "FAMILY", "CHILDHOOD_AND_YOUTH"],
      communities: [wenzhou],
      languages: ["zh", "it"],
      home: "wenzhou-elders",
      takingPart: [
        ["wenzhou-elders", "LEAD"],
        ["bridge-school", "HOST"],
      ],
      sessions: [
        meeting(-20, "09:00", "12:00", school),
        meeting(8, "09:00", "12:00", school),
        meeting(15, "09:00", "12:00", school, { attendanceMode: "HYBRID" }),
      ],
    },
    {
      slug: "letters-we-write",
      title: text({
        en: "The Letters We Write",
        it: "Le lettere che scriviamo",
        ti: "እንጽሕፎም ፊደላት",
        zh: "我们书写的文字",
        ar: "الحروف التي نكتب",
        uk: "Літери, які ми пишемо",
      }),
      summary: text({
        en: "Ge'ez, Han, Arabic, Cyrillic and Latin: five scripts in one room, taught by those who grew up with them.",
        it: "Ge'ez, cinese, arabo, cirillico e latino: cinque scritture in una stanza.",
        zh: "吉兹字母、汉字、阿拉伯字母、西里尔字母和拉丁字母：同一个房间里的五种文字。",
        uk: "Геез, китайське, арабське, кириличне й латинське письмо в одній кімнаті.",
      }),
      kind: "LANGUAGE_EXCHANGE",
      startsOn: day(12),
      endsOn: day(68),
      cost: { kind: "FREE" },
      audiences: ["EVERYONE"],
      subjects: [writing],
      themes: ["LANGUAGE", "BELONGING"],
      communities: [eritrean, wenzhou, levantine, ukrainian],
      languages: ["it", "ti", "zh", "ar", "uk"],
      home: "city-library",
      takingPart: [
        ["asmara-circle", "LEAD"],
        ["city-library", "HOST"],
        ["wenzhou-elders", "SUPPORT"],
        ["levant-kitchen", "SUPPORT"],
        ["vyshyvka-circle", "SUPPORT"],
      ],
      sessions: [12, 26, 40].map((offset) =>
        meeting(offset, "16:00", "18:00", library, { attendanceMode: "HYBRID", accessFeatures: stepFree }),
      ),
    },
    {
      slug: "harbour-of-names",
      title: text({ it: "Il porto dei nomi", en: "Harbour of Names", ar: "ميناء الأسماء" }),
      summary: text({
        it: "Una mostra curata insieme: oggetti portati in viaggio e le voci di chi li ha portati.",
        en: "An exhibition curated together: things carried on journeys, and the voices of those who carried them.",
        ar: "معرض نُظّم معاً: أشياء حُملت في الرحلة وأصوات من حملوها.",
      }),
      kind: "EXHIBITION",
      startsOn: day(-40),
      endsOn: day(90),
      cost: { kind: "FIXED", min: 500, max: 900, currency: "EUR" },
      audiences: ["EVERYONE"],
      themes: ["MIGRATION_AND_JOURNEY", "MEMORY"],
      communities: [levantine, eritrean],
      languages: ["it", "en", "ar"],
      infoUrl: "https://museo-porto-vecchio.example.org/nomi",
      home: "harbour-museum",
      takingPart: [
        ["harbour-museum", "HOST"],
        ["levant-kitchen", "LEAD"],
      ],
      sessions: [
        meeting(5, "10:00", "18:00", museum, { accessFeatures: stepFree }),
        meeting(19, "10:00", "18:00", museum),
      ],
    },
    {
      slug: "coffee-three-times",
      title: text({ ti: "ቡን ሰለስተ ግዜ", en: "Coffee, Three Times", it: "Caffè, tre volte" }),
      summary: text({
        ti: "ስነ-ስርዓት ቡን፡ ኣወል፣ ካልኣይቲ፣ በረካ። ንዕዘብን ንዛረብን።",
        en: "The coffee ceremony: awel, kalayiti, bereka. Watch, take part and talk.",
        it: "La cerimonia del caffè: awel, kalayiti, bereka.",
      }),
      kind: "WORKSHOP",
      startsOn: day(2),
      endsOn: day(2),
      cost: { kind: "FREE" },
      audiences: ["ADULTS", "ELDERS"],
      subjects: [cooking],
      themes: ["CELEBRATION_AND_RITUAL", "FOODWAYS"],
      communities: [eritrean],
      languages: ["ti", "it"],
      home: "asmara-circle",
      takingPart: [
        ["asmara-circle", "LEAD"],
        ["city-library", "HOST"],
      ],
      sessions: [meeting(2, "15:00", "17:30", library)],
    },
    {
      slug: "two-voices-podcast",
      title: text({ en: "Two Voices", it: "Due voci", uk: "Два голоси" }),
      summary: text({
        en: "A podcast made in pairs: a newcomer and a neighbour choose a subject and record an episode.",
        it: "Un podcast fatto in coppia: chi è arrivato e chi abita accanto.",
        uk: "Подкаст у парах: новоприбулі та сусіди обирають тему й записують випуск.",
      }),
      kind: "MEDIA_COPRODUCTION",
      startsOn: day(21),
      endsOn: day(120),
      audiences: ["YOUTH", "ADULTS"],
      ages: { min: 16, max: 30 },
      subjects: [stories],
      themes: ["BELONGING", "ASPIRATION"],
      communities: [ukrainian],
      languages: ["it", "uk", "en"],
      home: "vyshyvka-circle",
      takingPart: [
        ["vyshyvka-circle", "LEAD"],
        ["city-library", "HOST"],
      ],
      sessions: [
        meeting(21, "18:30", "20:30", null, {
          attendanceMode: "ONLINE",
          url: "https://biblioteca-civica.example.org/podcast",
        }),
      ],
    },
    {
      slug: "mid-autumn-on-the-quay",
      title: text({ zh: "码头上的中秋", en: "Mid-Autumn on the Quay", it: "Mezz'autunno sul molo" }),
      summary: text({
        zh: "灯笼、月饼和两种语言的诗。",
        en: "Lanterns, mooncakes, and poems in two languages.",
        it: "Lanterne, dolci della luna e poesie in due lingue.",
      }),
      kind: "FESTIVAL",
      startsOn: day(-60),
      endsOn: day(-60),
      cost: { kind: "FREE" },
      audiences: ["EVERYONE", "FAMILIES"],
      subjects: [music, stories],
      themes: ["CELEBRATION_AND_RITUAL"],
      communities: [wenzhou],
      languages: ["zh", "it"],
      home: "wenzhou-elders",
      takingPart: [
        ["wenzhou-elders", "LEAD"],
        ["harbour-museum", "HOST"],
      ],
      sessions: [meeting(-60, "17:00", "22:00", museum)],
    },
    {
      slug: "mentors-of-the-loom",
      title: text({ en: "Mentors of the Loom", it: "Maestre al telaio", ar: "معلمات النول" }),
      summary: text({
        en: "A year of meetings between weavers and apprentices from both sides of the city.",
        it: "Un anno di incontri tra tessitrici e apprendiste.",
        ar: "سنة من اللقاءات بين النساجات والمتعلمات من جانبي المدينة.",
      }),
      kind: "MENTORSHIP",
      startsOn: day(30),
      cost: { kind: "FREE" },
      audiences: ["YOUTH"],
      ages: { min: 14, max: 25 },
      themes: ["CRAFT", "WORK_AND_SKILLS"],
      communities: [levantine],
      languages: ["it", "ar"],
      home: "city-library",
      takingPart: [
        ["levant-kitchen", "LEAD"],
        ["city-library", "HOST"],
      ],
      sessions: [meeting(30, "15:00", "17:00", library), meeting(37, "15:00", "17:00", library)],
    },
    {
      slug: "whose-square",
      title: text({ it: "Di chi è la piazza?", en: "Whose Square Is It?", ti: "ቅርዓት ናይ መን ኢዩ?" }),
      summary: text({
        it: "Un dialogo in scena: ciascuno prende la parte dell'altro, poi risponde il Comune.",
        en: "A staged dialogue: each takes the other's part, then the city answers.",
      }),
      kind: "DIALOGUE",
      startsOn: day(16),
      endsOn: day(16),
      cost: { kind: "FREE" },
      audiences: ["EVERYONE"],
      themes: ["BELONGING", "PLACE_AND_LANDSCAPE"],
      communities: [eritrean],
      languages: ["it"],
      home: "city-library",
      takingPart: [
        ["asmara-circle", "LEAD"],
        ["city-library", "HOST"],
      ],
      sessions: [meeting(16, "20:30", "22:30", library)],
    },
    {
      slug: "conserving-the-flags",
      title: text({ en: "Conserving the Flags", it: "Restaurare le bandiere" }),
      summary: text({
        en: "Still being written by both sides: conservators and families repair processional flags together.",
      }),
      kind: "RESEARCH_AND_CONSERVATION",
      startsOn: day(75),
      cost: { kind: "UNKNOWN" },
      themes: ["CRAFT"],
      languages: ["it"],
      home: "harbour-museum",
      takingPart: [["harbour-museum", "HOST"]],
      sessions: [],
      isDraft: true,
    },
  ];
}

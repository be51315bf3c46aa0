import type { PartnerCreateInput } from "../modules/partners/partner.inputs.ts";

/** Partners of both sides. Invented: any likeness to real institutions is chance. */
export const demoPartners: (PartnerCreateInput & { slug: string })[] = [
  {
    slug: "harbour-museum",
    name: [
      { language: "it", text: "Museo del Porto Vecchio" },
      { language: "en", text: "Old Harbour Museum" },
      { language: "ar", text: "متحف الميناء القديم" },
      { language: "zh", text: "旧港博物馆" },
    ],
    description: [
      { language: "it", text: "Un museo sulla vita del porto e su chi vi è arrivato e ne è partito." },
      {
        language: "en",
        text: "A museum about life in the harbour, and about those who arrived and left through it.",
      },
      { language: "ar", text: "متحف عن حياة الميناء وعن الذين وصلوا إليه ورحلوا منه." },
    ],
    kind: "MUSEUM",
    side: "HOST",
    place: {
      country: "IT",
      locality: "Genova",
      streetAddress: "Calata dei Mille 4",
      latitude: 44.409,
      longitude: 8.924,
    },
    website: "https://museo-porto-vecchio.example.org/",
    contact: { name: "Ufficio educazione", email: "educazione@museo-porto-vecchio.example.org" },
    languages: ["it", "en"],
  },
  {
    slug: "asmara-circle",
    name: [
      { language: "ti", text: "ክቢ ኣስመራ" },
      { language: "it", text: "Circolo Asmara" },
      { language: "en", text: "Asmara Circle" },
    ],
    description: [
      { language: "ti", text: "ማሕበር ኤርትራውያንን ኢትዮጵያውያንን ስድራቤታት፡ ቋንቋናን ታሪኽናን ንዕቅብ።" },
      { language: "it", text: "Associazione di famiglie eritree ed etiopi: custodiamo lingua e storie." },
      {
        language: "en",
        text: "An association of Eritrean and Ethiopian families who keep their language and stories.",
      },
    ],
    kind: "MIGRANT_ASSOCIATION",
    side: "COMMUNITY",
    place: { country: "IT", locality: "Genova" },
    languages: ["ti", "it", "am"],
  },
  {
    slug: "levant-kitchen",
    name: [
      { language: "ar", text: "مطبخ المشرق" },
      { language: "en", text: "Levant Kitchen" },
      { language: "it", text: "Cucina del Levante" },
    ],
    description: [
      { language: "ar", text: "نساء ورجال من سوريا ولبنان وفلسطين يطبخون معاً ويحفظون الوصفات والحكايات." },
      {
        language: "en",
        text: "Women and men from Syria, Lebanon and Palestine who cook together and keep recipes and tales.",
      },
    ],
    kind: "COMMUNITY_GROUP_UNINCORPORATED",
    side: "COMMUNITY",
    place: { country: "IT", locality: "Torino" },
    languages: ["ar", "it"],
  },
  {
    slug: "vyshyvka-circle",
    name: [
      { language: "uk", text: "Коло вишивки «Берегиня»" },
      { language: "en", text: "Berehynia Embroidery Circle" },
      { language: "it", text: "Circolo di ricamo Berehynia" },
    ],
    description: [
      { language: "uk", text: "Українки, які вишивають, навчають і розповідають, звідки походять узори." },
      { language: "en", text: "Ukrainian women who embroider, teach and tell where the patterns come from." },
    ],
    kind: "MIGRANT_ASSOCIATION",
    side: "COMMUNITY",
    place: { country: "IT", locality: "Milano" },
    languages: ["uk", "it"],
  },
  {
    slug: "wenzhou-elders",
    name: [
      { language: "zh", text: "温州长者会" },
      { language: "it", text: "Associazione Anziani di Wenzhou" },
      { language: "en", text: "Wenzhou Elders' Association" },
    ],
    description: [
      { language: "zh", text: "来自温州的长者与年轻人一起记录家族的路和故事。" },
      {
        language: "en",
        text: "Elders from Wenzhou who record routes and family stories together with the young.",
      },
    ],
    kind: "DIASPORA_NETWORK",
    side: "COMMUNITY",
    place: { country: "IT", locality: "Prato" },
    languages: ["zh", "it"],
  },
  {
    slug: "city-library",
    name: [
      { language: "en", text: "City Library" },
      { language: "it", text: "Biblioteca Civica" },
      { language: "uk", text: "Міська бібліотека" },
      { language: "ar", text: "مكتبة المدينة" },
      { language: "ti", text: "ቤተ-መጻሕፍቲ ከተማ" },
      { language: "zh", text: "市立图书馆" },
    ],
    description: [
      { language: "en", text: "The public library of the city, with rooms that anybody may use." },
    ],
    kind: "LIBRARY",
    side: "HOST",
    place: {
      country: "IT",
      locality: "Torino",
      streetAddress: "Via della Cittadella 5",
      latitude: 45.072,
      longitude: 7.677,
    },
    website: "https://biblioteca-civica.example.org/",
    languages: ["it", "en"],
  },
  {
    slug: "bridge-school",
    name: [
      { language: "it", text: "Scuola media Ponte" },
      { language: "en", text: "Ponte Middle School" },
    ],
    description: [{ language: "it", text: "Una scuola dove si parlano ventitré lingue." }],
    kind: "SCHOOL",
    side: "HOST",
    place: { country: "IT", locality: "Prato" },
    languages: ["it"],
  },
];

import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A pot that was broken on the way, and mended. */
export const jebenaWithAMendedLip: DemoItem = {
  slug: "jebena-with-a-mended-lip",
  kind: "OBJECT",
  holder: "harbour-museum",
  community: "asmara-circle",
  title: {
    ti: "ከንፈራ ዝተጸገነት ጀበና",
    en: "The Jebena with a Mended Lip",
    it: "La jebena dal becco aggiustato",
    ar: "الجبنة ذات الشفة المرمَّمة",
    uk: "Джебена з полагодженим носиком",
    zh: "补过嘴的咖啡壶",
  },
  summary: {
    ti: "ካብ ጸሊም ጭቃ ዝተሰርሐት ጀበና። ኣብ መንገዲ ተሰይራ፣ ብናይ ብሩር ፈትሊ ተኣሲራ።",
    en: "A coffee pot of black clay. It broke on the way and was bound with a thread of silver.",
    it: "Una caffettiera d'argilla nera. Si ruppe in viaggio e fu legata con un filo d'argento.",
    ar: "إبريق قهوة من الطين الأسود. انكسر في الطريق فرُبط بخيط من الفضة.",
    uk: "Кавник із чорної глини. У дорозі він тріснув, і його обв'язали срібною ниткою.",
    zh: "一只黑陶咖啡壶，路上磕破了，用银线缠好。",
  },
  description: {
    ti: "«ሓዳስ ግዝኢ ኢሎምኒ። ኣነ ግን፦ እዚኣ መንገዲ ትፈልጥ እያ በልኩ።»\n\nክሳብ ሕጂ ኣብ በዓላት ቡን ይፍላሓላ። ቤተ-መዘክር ብሓደ ሰሙን ኣቐዲሙ ይልቅሖም።",
    en: "“They told me to buy a new one. I said: this one knows the way.”\n\nCoffee is still boiled in it on feast days. The museum lends it back a week before.",
    it: "«Mi dicevano di comprarne una nuova. Ho risposto: questa conosce la strada.»\n\nNelle feste ci si fa ancora il caffè. Il museo la restituisce una settimana prima.",
    ar: "«قالوا لي: اشتري واحدة جديدة. قلت: هذه تعرف الطريق.»\n\nما زالت القهوة تُغلى فيها في الأعياد. يعيرها المتحف لأهلها قبل ذلك بأسبوع.",
    uk: "«Казали купити нову. А я сказала: ця знає дорогу».\n\nНа свята в ній і досі варять каву. Музей повертає її за тиждень до того.",
    zh: "“他们叫我买把新的。我说：这把认得路。”\n\n过节时仍用它煮咖啡，博物馆提前一周借还给她家。",
  },
  date: "c. 1968",
  rights: "NO_KNOWN_COPYRIGHT",
  accessionNumber: "MPV 2022.40",
  places: [places.asmara, places.massawa, places.genoa],
  contributors: [{ role: "COLLECTOR", credit: "COMMUNITY_ONLY", name: { ti: "ስድራቤት" } }],
  languages: ["ti"],
  themes: ["FOODWAYS", "MIGRATION_AND_JOURNEY", "REPAIR_AND_RECONCILIATION"],
  communityNotices: ["HANDLE_WITH_CARE", "FAMILY_MATERIAL"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "ስድራቤት ጀበና", representative: "ጓል" },
    language: "ti",
    happenedOn: "2022-09-11",
    evidence: "SIGNED_FORM",
  },
  object: {
    materials: [
      {
        en: "black clay, silver wire, a plug of palm fibre",
        ti: "ጸሊም ጭቃ፣ ናይ ብሩር ፈትሊ፣ ናይ ሓዘት መዕጸዊ",
        it: "argilla nera, filo d'argento, tappo di fibra di palma",
        ar: "طين أسود وسلك فضة وسدادة من ليف النخل",
        uk: "чорна глина, срібний дріт, затичка з пальмового волокна",
        zh: "黑陶、银丝、棕榈纤维塞",
      },
    ],
    dimensions: { height: 270, width: 190, depth: 170 },
  },
  media: [
    {
      file: "jebena",
      alternativeText: {
        en: "A round black coffee pot with a long neck. Silver thread is wound around its spout. Three small cups stand beside it.",
        ti: "ነዊሕ ክሳድ ዘለዋ ከባብ ጸላም ጀበና። ኣብ ከንፈራ ናይ ብሩር ፈትሊ ተጠምጢሙ። ኣብ ጎና ሰለስተ ፍናጅል ኣለዉ።",
        it: "Una caffettiera nera e tonda dal collo lungo. Attorno al becco è avvolto un filo d'argento. Accanto, tre tazzine.",
        ar: "إبريق أسود مستدير طويل العنق، لُفّ حول فوهته خيط فضي. وبجانبه ثلاثة فناجين.",
        uk: "Круглий чорний кавник із довгою шийкою. Носик обмотано срібною ниткою. Поряд три чашечки.",
        zh: "一只长颈圆肚的黑色咖啡壶，壶嘴缠着银线，旁边有三只小杯。",
      },
      credit: credits.museum,
    },
  ],
};

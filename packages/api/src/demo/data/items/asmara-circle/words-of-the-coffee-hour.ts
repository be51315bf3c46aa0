import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** Words that children of the school collected from their grandmothers. */
export const wordsOfTheCoffeeHour: DemoItem = {
  slug: "words-of-the-coffee-hour",
  kind: "WORD_LIST",
  holder: "city-library",
  community: "asmara-circle",
  title: {
    ti: "ቃላት ናይ ቡን ሰዓት",
    en: "Words of the Coffee Hour",
    it: "Parole dell'ora del caffè",
    ar: "كلمات ساعة القهوة",
    uk: "Слова кавової години",
    zh: "咖啡时间的词",
  },
  summary: {
    ti: "ተመሃሮ ካብ ዓባያቶም ዝኣከብዎም ሸውዓተ ቃላት፦ ካብ ቡን ክሳብ በረካ።",
    en: "Seven words that pupils gathered from their grandmothers, from the bean to the blessing.",
    it: "Sette parole che gli alunni hanno raccolto dalle nonne, dal chicco alla benedizione.",
    ar: "سبع كلمات جمعها التلاميذ من جدّاتهم، من الحبة إلى البركة.",
    uk: "Сім слів, які учні зібрали від бабусь: від зерна до благословення.",
    zh: "学生从祖母那里收集的七个词，从豆子到祝福。",
  },
  description: {
    ti: "ቡን። ጀበና። ፊንጃል፦ ንእሽቶ ኩባያ። ኣወል፦ ቀዳማይ ፍልሓት። ካልኣይ። በረካ፦ ሳልሳይ፣ ናይ ምርቓ። ዕጣን።\n\n«በረካ ከይሰተኻ ኣይትኺድ።»",
    en: "Bun, coffee. Jebena, the pot. Finjal, the small cup. Awel, the first boiling. Kalay, the second. Bereka, the third, which is the blessing. Etan, incense.\n\n“Do not leave before bereka.”",
    it: "Bun, il caffè. Jebena, la caffettiera. Finjal, la tazzina. Awel, la prima bollitura. Kalay, la seconda. Bereka, la terza, che è la benedizione. Etan, l'incenso.\n\n«Non andartene prima di bereka.»",
    ar: "بُن: القهوة. جبنة: الإبريق. فنجال: الفنجان الصغير. أوَل: الغلية الأولى. كالآي: الثانية. بركا: الثالثة، وهي البركة. عطان: البخور.\n\n«لا تذهب قبل البركا.»",
    uk: "Бун — кава. Джебена — кавник. Фінджал — чашечка. Авел — перше заварювання. Калай — друге. Берека — третє, воно і є благословення. Етан — ладан.\n\n«Не йди, поки не буде береки».",
    zh: "bun，咖啡。jebena，壶。finjal，小杯。awel，第一道。kalay，第二道。bereka，第三道，就是祝福。etan，香。\n\n“没喝 bereka，不要走。”",
  },
  date: "May 2025",
  rights: "IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED",
  places: [places.genoa],
  contributors: [{ role: "COLLECTOR", credit: "COMMUNITY_ONLY", name: { it: "Classe 2C" } }],
  languages: ["ti", "it"],
  themes: ["LANGUAGE", "FOODWAYS", "CHILDHOOD_AND_YOUTH"],
  communityNotices: ["NAME_THE_SOURCE"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "ዓባያት", representative: "መምህር" },
    language: "ti",
    happenedOn: "2025-05-20",
    evidence: "COMMUNITY_MEETING_MINUTES",
  },
  media: [
    {
      file: "coffee-words",
      alternativeText: {
        en: "A page of a school notebook. Seven little drawings stand in a row: beans, a pot, a cup, one, two and three flames, a curl of smoke.",
        ti: "ናይ ጥራዝ ገጽ። ሸውዓተ ናእሽቱ ስእልታት ብመስርዕ፦ ፍረ ቡን፣ ጀበና፣ ፊንጃል፣ ሓደ፣ ክልተን ሰለስተን ሃልሃልታ፣ ትኪ።",
        it: "Una pagina di quaderno. In fila sette piccoli disegni: chicchi, una caffettiera, una tazzina, una, due e tre fiamme, un filo di fumo.",
        ar: "صفحة من دفتر مدرسي عليها سبعة رسوم صغيرة: حبّات، إبريق، فنجان، لهب واحد واثنان وثلاثة، وخيط دخان.",
        uk: "Сторінка зошита. У ряд сім малюнків: зерна, кавник, чашка, один, два й три вогники, цівка диму.",
        zh: "一页练习本，一排七幅小画：豆子、壶、杯、一朵、两朵、三朵火焰，和一缕烟。",
      },
      credit: credits.school,
    },
  ],
};

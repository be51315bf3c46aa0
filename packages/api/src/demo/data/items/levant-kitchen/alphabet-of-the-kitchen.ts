import type { DemoItem } from "../../demo-item.ts";
import { credits, places } from "../../shared-texts.ts";

/** A lesson that a school and a kitchen made together. */
export const alphabetOfTheKitchen: DemoItem = {
  slug: "alphabet-of-the-kitchen",
  kind: "LEARNING_RESOURCE",
  holder: "city-library",
  community: "levant-kitchen",
  title: {
    it: "L'alfabeto della cucina",
    en: "The Alphabet of the Kitchen",
    ar: "أبجدية المطبخ",
    ti: "ፊደላት ናይ ክሽነ",
    uk: "Кухонна абетка",
    zh: "厨房字母表",
  },
  summary: {
    it: "Sei lettere, sei cose da assaggiare: una lezione di un'ora per chi non sa leggere l'arabo, e per chi lo sa.",
    en: "Six letters, six things to taste: a lesson of one hour for those who cannot read Arabic, and for those who can.",
    ar: "ستة أحرف وستة أشياء تُذاق: درس من ساعة لمن لا يقرأ العربية ولمن يقرؤها.",
    ti: "ሽዱሽተ ፊደላት፣ ሽዱሽተ ዝጥዓሙ ነገራት፦ ዓረብ ንዘየንብብን ንዘንብብን ናይ ሓደ ሰዓት ትምህርቲ።",
    uk: "Шість літер, шість смаків: урок на годину для тих, хто не читає арабською, і для тих, хто читає.",
    zh: "六个字母，六样味道：一小时的课，给不识阿拉伯文的人，也给识的人。",
  },
  description: {
    it: "Ogni banco riceve un piattino e una lettera. Chi assaggia disegna la lettera; chi la riconosce dice la parola nella lingua di casa.\n\nب come baqdunis, prezzemolo. ت come tamr, dattero. ز come zeitun, oliva.",
    en: "Each desk gets a saucer and a letter. Whoever tastes draws the letter; whoever knows it says the word in the language of their home.\n\nب as in baqdunis, parsley. ت as in tamr, date. ز as in zeitun, olive.",
    ar: "يأخذ كل مقعد صحنًا وحرفًا. من يذوق يرسم الحرف، ومن يعرفه يقول الكلمة بلغة بيته.\n\nب: بقدونس. ت: تمر. ز: زيتون.",
    ti: "ነፍሲ ወከፍ ጣውላ ንእሽቶ ሸሓንን ፊደልን ይረክብ። ዝጠዓመ ነታ ፊደል ይስእል፤ ዝፈልጣ ነታ ቃል ብቋንቋ ገዛኡ ይብላ።\n\nب፦ ባቅዱኒስ። ت፦ ታምር። ز፦ ዘይቱን።",
    uk: "Кожна парта дістає блюдце й літеру. Хто куштує — малює літеру; хто впізнає — каже слово мовою свого дому.\n\nب — бакдуніс, петрушка. ت — тамр, фінік. ز — зейтун, олива.",
    zh: "每张课桌一只碟子、一个字母。尝的人画字母；认得的人用家里的话说出这个词。\n\nب，baqdunis，欧芹。ت，tamr，椰枣。ز，zeitun，橄榄。",
  },
  date: "2025",
  rights: "IN_COPYRIGHT_EDUCATIONAL_USE_PERMITTED",
  places: [places.genoa],
  contributors: [{ role: "AUTHOR", credit: "COMMUNITY_ONLY", name: { it: "Insegnanti e cuoche" } }],
  languages: ["ar", "it"],
  themes: ["LANGUAGE", "CHILDHOOD_AND_YOUTH", "FOODWAYS"],
  communityNotices: ["LEARN_WITH_US"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "مطبخ المشرق", representative: "طبّاخة" },
    language: "ar",
    happenedOn: "2025-03-03",
    evidence: "COMMUNITY_MEETING_MINUTES",
  },
  media: [
    {
      file: "alphabet",
      alternativeText: {
        en: "Six square cards. On each there is a large Arabic letter above something to eat: parsley, a date, coffee beans, an olive, a lemon, a chilli.",
        ar: "ست بطاقات مربعة، على كل منها حرف عربي كبير وتحته طعام: بقدونس، تمرة، حبّات قهوة، زيتونة، ليمونة، فلفلة.",
        it: "Sei cartoncini quadrati. Su ciascuno una grande lettera araba sopra qualcosa da mangiare: prezzemolo, dattero, chicchi di caffè, oliva, limone, peperoncino.",
        ti: "ሽዱሽተ ርቡዕ ካርድታት። ኣብ ነፍሲ ወከፎም ዓባይ ናይ ዓረብ ፊደል፣ ኣብ ትሕቲኣ ድማ ዝብላዕ፦ ፕረዘሞሎ፣ ተምሪ፣ ፍረ ቡን፣ ኣውሊዕ፣ ለሚን፣ በርበረ።",
        uk: "Шість квадратних карток. На кожній велика арабська літера, під нею їжа: петрушка, фінік, кавові зерна, олива, лимон, перчик.",
        zh: "六张方卡，各有一个大大的阿拉伯字母，下面是吃的：欧芹、椰枣、咖啡豆、橄榄、柠檬、辣椒。",
      },
      credit: credits.school,
    },
  ],
};

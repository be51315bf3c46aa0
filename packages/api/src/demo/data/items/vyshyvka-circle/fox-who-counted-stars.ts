import type { DemoItem } from "../../demo-item.ts";

/** A tale told in the evenings. */
export const foxWhoCountedStars: DemoItem = {
  slug: "the-fox-who-counted-the-stars",
  kind: "STORY",
  holder: "city-library",
  community: "vyshyvka-circle",
  title: {
    uk: "Лисиця, що лічила зорі",
    en: "The Fox Who Counted the Stars",
    it: "La volpe che contava le stelle",
    ar: "الثعلبة التي عدّت النجوم",
    ti: "ወኻርያ ከዋኽብቲ ዝቘጸረት",
    zh: "数星星的狐狸",
  },
  summary: {
    uk: "Казка на ніч про лисицю, яка щоночі починала лічбу спочатку, бо один раз моргнула.",
    en: "A bedtime tale of a fox who began her count again every night, because once she had blinked.",
    it: "Una fiaba della buonanotte su una volpe che ogni notte ricominciava a contare, perché una volta aveva sbattuto le palpebre.",
    ar: "حكاية قبل النوم عن ثعلبة كانت تبدأ العدّ من جديد كل ليلة، لأنها رمشت مرة.",
    ti: "ቅድሚ ድቃስ እትንገር ጽውጽዋይ፣ ብዛዕባ ሓንሳብ ስለ ዝተሰቝረት ለይቲ ለይቲ ቍጽራ እትጅምር ወኻርያ።",
    zh: "睡前故事：狐狸因为眨过一次眼，每夜都从头数起。",
  },
  description: {
    uk: "Лисиця хотіла знати, скільки на небі зір, щоб жодна не загубилася. Лічила до світанку, а на останній моргнула. «Одну я проґавила», — сказала вона й лягла спати.\n\nДругої ночі прийшов їжак. «Нащо лічити?» — питає. «Щоб ніхто не загубився», — каже лисиця. Їжак ліг поруч: «Тоді лічи ти небо, а я лічитиму тих, хто дивиться».\n\nТак і лічать удвох. Тому, як дитина не спить, їжак знає.",
    en: "The fox wanted to know how many stars there are, so that none would be lost. She counted until dawn, and at the last one she blinked. “One I have missed,” she said, and went to sleep.\n\nThe second night the hedgehog came. “Why do you count?” — “So that nobody gets lost,” said the fox. The hedgehog lay down beside her. “Then you count the sky, and I shall count those who look at it.”\n\nSo they count, the two of them. That is why the hedgehog knows when a child is not asleep.",
    it: "La volpe voleva sapere quante sono le stelle, perché nessuna si perdesse. Contò fino all'alba, e all'ultima sbatté le palpebre. «Una mi è sfuggita», disse, e andò a dormire.\n\nLa seconda notte venne il riccio. «Perché conti?» «Perché nessuno si perda», disse la volpe. Il riccio le si sdraiò accanto: «Allora tu conta il cielo, e io conterò chi lo guarda».\n\nE così contano, in due. Per questo il riccio sa quando un bambino non dorme.",
    ar: "أرادت الثعلبة أن تعرف عدد النجوم كي لا تضيع واحدة. عدّت حتى الفجر، وعند الأخيرة رمشت. قالت: «فاتتني واحدة»، ونامت.\n\nفي الليلة الثانية جاء القنفذ. «لماذا تعدّين؟» قالت: «كي لا يضيع أحد.» فاستلقى بجانبها وقال: «إذن عدّي أنت السماء، وأنا أعدّ من ينظر إليها.»\n\nوهكذا يعدّان معًا. لذلك يعرف القنفذ متى لا ينام طفل.",
    ti: "ወኻርያ ሓደ ኮኾብ'ኳ ምእንቲ ከይጠፍእ፣ ክንደይ ከዋኽብቲ ከም ዘለዋ ክትፈልጥ ደለየት። ክሳብ ወጋሕታ ቘጸረት፣ ኣብታ ናይ መወዳእታ ድማ ተሰቝረት። «ሓንቲ ሓሊፋትኒ» ኢላ ደቀሰት።\n\nኣብ ካልኣይ ለይቲ ቅንፍዝ መጺኡ «ንምንታይ ትቘጽሪ?» በላ። «ሓደ'ኳ ምእንቲ ከይጠፍእ» በለት። ኣብ ጐድና በጥ ኢሉ «ንስኺ ሰማይ ቍጸሪ፣ ኣነ ድማ ነቶም ዝርእይዎ ክቘጽር» በለ።\n\nክልቲኦም ይቘጽሩ። ስለዚ ቆልዓ ክይደቀሰ ከሎ፣ ቅንፍዝ ይፈልጥ።",
    zh: "狐狸想知道天上有多少星星，免得丢了哪一颗。她数到天亮，数到最后一颗时眨了一下眼。“漏了一颗。”她说完就睡了。\n\n第二夜刺猬来了。“你数它做什么？”“好让谁也不会丢。”狐狸说。刺猬在她身边躺下：“那你数天上的，我数看天的。”\n\n两个就这样一起数。所以哪个孩子没睡，刺猬都知道。",
  },
  rights: "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED",
  places: [],
  contributors: [
    {
      role: "NARRATOR",
      credit: "FIRST_NAME",
      name: { uk: "Оксана Мельник", en: "Oksana Melnyk" },
      creditedAs: { uk: "Оксана", en: "Oksana", ar: "أوكسانا", ti: "ኦክሳና", zh: "奥克桑娜" },
    },
    {
      role: "TRANSLATOR",
      credit: "NAMED",
      name: {
        it: "Giulia Ferrando",
        ar: "جوليا فيراندو",
        ti: "ጁልያ ፈራንዶ",
        uk: "Джулія Феррандо",
        zh: "朱莉娅·费兰多",
      },
    },
  ],
  languages: ["uk"],
  themes: ["MEMORY", "CHILDHOOD_AND_YOUTH"],
  communityNotices: ["LEARN_WITH_US"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "Оксана Мельник" },
    language: "uk",
    happenedOn: "2025-12-06",
    evidence: "SIGNED_FORM",
  },
  media: [
    {
      file: "fox",
      alternativeText: {
        en: "A fox and a hedgehog lie side by side on a hill and look up at the stars.",
        uk: "Лисиця й їжак лежать поруч на пагорбі й дивляться на зорі.",
        it: "Una volpe e un riccio sdraiati fianco a fianco su una collina guardano le stelle.",
        ar: "ثعلبة وقنفذ مستلقيان جنبًا إلى جنب على تل ينظران إلى النجوم.",
        ti: "ወኻርያን ቅንፍዝን ኣብ ልዕሊ ጎቦ ጐድኒ ጐድኒ በጥ ኢሎም ከዋኽብቲ ይርእዩ።",
        zh: "狐狸和刺猬并排躺在山坡上，望着星星。",
      },
      credit: {
        en: "Drawing: children of the library's Saturday circle",
        uk: "Малюнок: діти суботнього гуртка бібліотеки",
        it: "Disegno: i bambini del sabato in biblioteca",
        ar: "رسم: أطفال حلقة السبت في المكتبة",
        ti: "ስእሊ፦ ቆልዑ ናይ ቀዳም ኣብ ቤተ-መጻሕፍቲ",
        zh: "绘画：图书馆星期六小组的孩子们",
      },
    },
  ],
};

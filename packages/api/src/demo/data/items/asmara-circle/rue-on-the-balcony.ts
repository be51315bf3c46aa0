import type { DemoItem } from "../../demo-item.ts";

/** What a family knows of a plant. */
export const rueOnTheBalcony: DemoItem = {
  slug: "rue-on-the-balcony",
  kind: "PLANT_OR_NATURE_KNOWLEDGE",
  holder: "asmara-circle",
  community: "asmara-circle",
  title: {
    ti: "ጨና ኣዳም ኣብ ባልኮን",
    en: "Rue on the Balcony",
    it: "La ruta sul balcone",
    ar: "السذاب على الشرفة",
    uk: "Рута на балконі",
    zh: "阳台上的芸香",
  },
  summary: {
    ti: "ጨና ኣዳም ኣብ ቡን ዝሕወስ ቈጽሊ እዩ። ኣብ ጀኖቫ ኣብ ባልኮናት ይበቍል።",
    en: "Tena adam, rue, is the leaf that is laid into the coffee. In Genoa it grows on balconies, and neighbours ask what it is.",
    it: "Il tena adam, la ruta, è la foglia che si mette nel caffè. A Genova cresce sui balconi, e i vicini chiedono che cosa sia.",
    ar: "«تينا آدم» أو السذاب ورقة توضع في القهوة. في جنوة ينمو على الشرفات ويسأل الجيران ما هو.",
    uk: "Тена адам, або рута, — листок, який кладуть у каву. У Генуї вона росте на балконах, і сусіди питають, що це.",
    zh: "“泰纳亚当”即芸香，是放进咖啡里的叶子。在热那亚它长在阳台上，邻居们会问这是什么。",
  },
  description: {
    ti: "ቅድሚ ጸሓይ ምብራቑ ይቝረጽ፣ ሓንቲ ጨንፈር ንሓንቲ ጀበና። ጥንስቲ ሰበይቲ ኣይትሰትዮን እያ።\n\nዘርኢ ዓመት ዓመት ንለዋወጥ፦ ዘርኢ ዘይህብ፣ ዘርኢ የብሉን ንብል።",
    en: "It is cut before sunrise, one sprig for one pot. A woman who is expecting does not drink it.\n\nEvery year we exchange the seed. Whoever gives none, we say, has none.",
    it: "Si taglia prima dell'alba, un rametto per ogni bricco. Chi aspetta un bambino non lo beve.\n\nOgni anno ci scambiamo i semi. Chi non ne dà, diciamo, non ne ha.",
    ar: "يُقطف قبل شروق الشمس، غصن لكل إبريق. ولا تشربه الحامل.\n\nنتبادل البذور كل سنة. من لا يعطي بذرًا، نقول، فلا بذر عنده.",
    uk: "Зрізають до сходу сонця, одну гілочку на один чайник. Вагітна цього не п'є.\n\nЩороку міняємося насінням. Хто не дає, кажемо, той не має.",
    zh: "日出前采，一壶一枝。怀孕的妇人不喝。\n\n我们每年交换种子。不给的人，我们说，就没有。",
  },
  rights: "NOT_EVALUATED",
  places: [{ en: "Genoa", ti: "ጀኖቫ", it: "Genova", ar: "جنوة", uk: "Генуя", zh: "热那亚" }],
  contributors: [{ role: "NARRATOR", credit: "COMMUNITY_ONLY", name: { ti: "ኣባላት ማሕበር" } }],
  languages: ["ti"],
  themes: ["FOODWAYS", "BELONGING"],
  communityNotices: ["ASK_BEFORE_SHARING"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "FAMILY", name: "ማሕበር ኣስመራ", representative: "ህይወት ተስፋይ" },
    language: "ti",
    happenedOn: "2026-05-10",
    evidence: "COMMUNITY_MEETING_MINUTES",
  },
  media: [
    {
      file: "rue",
      alternativeText: {
        en: "A pot with blue-green rue on a balcony rail. Behind it the roofs of a harbour city.",
        ti: "ኣብ ጫፍ ባልኮን ዘሎ ጨና ኣዳም ዝሓዘ ዕትሮ። ድሕሪኡ ናሕሲ ናይ ወደባዊት ከተማ።",
        it: "Un vaso di ruta verdeazzurra sulla ringhiera di un balcone. Dietro, i tetti di una città di porto.",
        ar: "أصيص من السذاب الأخضر المزرق على درابزين شرفة، وخلفه أسطح مدينة مرفأ.",
        uk: "Горщик синьо-зеленої рути на балконних перилах. За ним дахи портового міста.",
        zh: "阳台栏杆上一盆蓝绿色的芸香，后面是港口城市的屋顶。",
      },
      credit: {
        en: "Drawing: Asmara Circle",
        it: "Disegno: Circolo Asmara",
        ti: "ስእሊ፦ ማሕበር ኣስመራ",
        ar: "رسم: جمعية أسمرة",
        uk: "Малюнок: Коло Асмари",
        zh: "绘图：阿斯马拉会",
      },
    },
  ],
};

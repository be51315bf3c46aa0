import type { DemoItem } from "../../demo-item.ts";
import { credits, places, recordings } from "../../shared-texts.ts";

/** A tune that neighbours came out to hear. */
export const oudInTheStairwell: DemoItem = {
  slug: "oud-in-the-stairwell",
  kind: "MUSIC",
  holder: "levant-kitchen",
  community: "levant-kitchen",
  title: {
    ar: "عود في بيت الدرج",
    en: "Oud in the Stairwell",
    it: "Un oud nella tromba delle scale",
    ti: "ዑድ ኣብ መደያይቦ",
    uk: "Уд на сходах",
    zh: "楼梯间的乌德琴",
  },
  summary: {
    ar: "عزف في بيت الدرج لأن صداه يشبه دار أهله. فتح الجيران أبوابهم.",
    en: "He played in the stairwell because it echoes like the house of his parents. The neighbours opened their doors.",
    it: "Suonava nella tromba delle scale perché risuona come la casa dei suoi. I vicini aprirono le porte.",
    ti: "ኣብ መደያይቦ ይጻወት ነበረ፣ ምኽንያቱ ከም ገዛ ወለዱ ይደዊ። ጎረባብቲ ማዕጾታቶም ከፈቱ።",
    uk: "Він грав на сходах, бо там луна, як у батьківському домі. Сусіди відчинили двері.",
    zh: "他在楼梯间弹，因为回声像父母的老屋。邻居们打开了门。",
  },
  description: {
    ar: "في الطابق الرابع سيدة جنوية كانت تطلب منه كل خميس «تلك التي تصعد». هي هذه.",
    en: "On the fourth floor lived a Genoese lady who asked him each Thursday for “the one that climbs”. This is it.",
    it: "Al quarto piano abitava una signora genovese che ogni giovedì gli chiedeva «quella che sale». È questa.",
    ti: "ኣብ ራብዓይ ደርቢ ሓንቲ ጀኖቫዊት ሰበይቲ ነፍሲ ወከፍ ሓሙስ «እታ እትድይብ» ትሓቶ ነበረት። እዚኣ እያ።",
    uk: "На четвертому поверсі жила генуезька пані, яка щочетверга просила «ту, що підіймається». Оце вона.",
    zh: "四楼住着一位热那亚太太，每逢星期四都要听“往上走的那支”。就是这支。",
  },
  date: "9 May 2024",
  rights: "IN_COPYRIGHT_NON_COMMERCIAL_USE_PERMITTED",
  places: [places.genoa],
  contributors: [
    {
      role: "PERFORMER",
      credit: "PSEUDONYM",
      name: { ar: "جار" },
      creditedAs: {
        ar: "جار الطابق الثاني",
        en: "The neighbour of the second floor",
        it: "Il vicino del secondo piano",
        ti: "ናይ ካልኣይ ደርቢ ጎረቤት",
        uk: "Сусід із другого поверху",
        zh: "二楼的邻居",
      },
    },
  ],
  languages: ["ar"],
  themes: ["MUSIC_AND_DANCE", "BELONGING"],
  communityNotices: ["ASK_BEFORE_SHARING"],
  consent: {
    kind: "GIVEN",
    subject: { kind: "PERSON", name: "جار الطابق الثاني" },
    language: "ar",
    happenedOn: "2024-05-12",
    evidence: "DIGITAL_CONFIRMATION",
  },
  media: [
    {
      file: "stairwell",
      alternativeText: {
        en: "A tune on plucked strings that climbs step by step, and comes down at once.",
        ar: "لحن على أوتار منقورة يصعد درجة درجة وينزل دفعة واحدة.",
        it: "Una melodia su corde pizzicate che sale gradino per gradino e scende d'un tratto.",
        ti: "ብኣውታር ዝተሃርመት፣ ስጉምቲ ብስጉምቲ እትድይብ፣ ብሓንሳብ እትወርድ ዜማ።",
        uk: "Мелодія на струнах, що підіймається сходинка за сходинкою й одразу спускається.",
        zh: "拨弦曲，一级一级往上走，又一下子落下来。",
      },
      credit: recordings.levant,
    },
    {
      file: "stairs",
      alternativeText: {
        en: "A stairwell seen from above. Its steps turn around a well of light; a door stands open on each floor.",
        ar: "بيت درج من فوق، تدور درجاته حول منور، وعلى كل طابق باب مفتوح.",
        it: "Una tromba di scale vista dall'alto. I gradini girano attorno alla luce; a ogni piano una porta è aperta.",
        ti: "ካብ ላዕሊ ዝረአ መደያይቦ። ስጉምትታቱ ኣብ ዙርያ ብርሃን ይዘውሩ፤ ኣብ ነፍሲ ወከፍ ደርቢ ክፉት ማዕጾ ኣሎ።",
        uk: "Сходова клітка згори. Сходинки кружляють навколо світла; на кожному поверсі прочинені двері.",
        zh: "从上往下看的楼梯间，台阶绕着光井，每层都有一扇门开着。",
      },
      credit: credits.levant,
    },
  ],
};

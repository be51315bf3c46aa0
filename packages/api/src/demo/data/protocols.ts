import type { Texts } from "./texts.ts";

/** A community's rule about who may see, as its assembly decided. */
export interface DemoProtocol {
  /** That by which a community shows things to everybody is called as the community is. */
  key: string;
  community: string;
  reach: "MEMBERS" | "PARTNERS" | "PUBLIC";
  /** Partners that it lists, by their slugs. */
  partners?: string[];
  /** When it is open: from which day to which, counted from the day on which the demonstration is made. */
  seasons?: [opens: number, closes: number][];
  name: Texts;
  description: Texts;
}

export const demoProtocols: DemoProtocol[] = [
  {
    key: "asmara-circle",
    community: "asmara-circle",
    reach: "PUBLIC",
    name: {
      ti: "ንኹሉ ጋሻ",
      en: "For every guest",
      it: "Per ogni ospite",
      ar: "لكل ضيف",
      uk: "Для кожного гостя",
      zh: "给每一位客人",
    },
    description: {
      ti: "ኣብ ቡን እንካፈሎ ዘበለ ንኹሉ ክፉት እዩ።",
      en: "What we would share over coffee is open to everyone, for as long as we say so.",
      it: "Ciò che condivideremmo davanti a un caffè è aperto a tutti, finché lo diciamo noi.",
    },
  },
  {
    key: "vyshyvka-circle",
    community: "vyshyvka-circle",
    reach: "PUBLIC",
    name: {
      uk: "На видноті",
      en: "In plain sight",
      it: "Alla vista di tutti",
      ar: "على مرأى الجميع",
      ti: "ኣብ ቅድሚ ኩሉ",
      zh: "摆在明处",
    },
    description: {
      uk: "Візерунки, які носимо на людях, може бачити кожен. Продавати — ні.",
      en: "The patterns that we wear in the open may be seen by everybody. Not sold.",
    },
  },
  {
    key: "wenzhou-elders",
    community: "wenzhou-elders",
    reach: "PUBLIC",
    name: {
      zh: "说给后人听",
      en: "Told to those who come after",
      it: "Raccontato a chi verrà",
      ar: "يُروى لمن يأتي بعدنا",
      ti: "ንዝመጽእ ወለዶ",
      uk: "Розказано нащадкам",
    },
    description: {
      zh: "长者会同意公开的东西，任何人都可以看；有家属不同意，就收回来。",
      en: "What the elders agreed to show, anyone may see. If a family says no, it is taken back.",
    },
  },
  {
    key: "levant-kitchen",
    community: "levant-kitchen",
    reach: "PUBLIC",
    name: {
      ar: "على مائدة الجميع",
      en: "On everybody's table",
      it: "Sulla tavola di tutti",
      ti: "ኣብ መኣዲ ኩሉ",
      uk: "На спільному столі",
      zh: "大家的餐桌上",
    },
    description: {
      ar: "ما نطبخه وما نغنّيه للصغار نشاركه مع الجميع، على أن يُذكر من أين أتى.",
      en: "What we cook and what we sing to the small we share with everyone, if it is said where it comes from.",
    },
  },
  {
    key: "around-our-table",
    community: "asmara-circle",
    reach: "MEMBERS",
    name: {
      ti: "ኣብ ዙርያ መኣድና",
      en: "Around our own table",
      it: "Intorno alla nostra tavola",
      ar: "حول مائدتنا نحن",
      uk: "За нашим столом",
      zh: "只在自家桌旁",
    },
    description: {
      ti: "እዚ ንዓና ንኣባላት ጥራይ እዩ። ካብ መኣድና ኣይወጽእን።",
      en: "This is for those of us who were there, and does not leave the table.",
      it: "È per chi di noi c'era, e non lascia la tavola.",
    },
  },
  {
    key: "for-those-who-teach",
    community: "vyshyvka-circle",
    reach: "PARTNERS",
    partners: ["city-library", "harbour-museum"],
    name: {
      uk: "Для тих, хто вчить разом із нами",
      en: "For those who teach with us",
      it: "Per chi insegna con noi",
      ar: "لمن يعلّم معنا",
      ti: "ንምሳና ንዝምህሩ",
      zh: "给与我们一同教学的人",
    },
    description: {
      uk: "Бібліотека й школа можуть користуватися ними на заняттях. Далі — лише з нами.",
      en: "The library and the school may use these in their lessons. Further only with us.",
    },
  },
  {
    key: "while-the-lanterns-hang",
    community: "wenzhou-elders",
    reach: "PUBLIC",
    // The season that is under way, and those of the two years after it.
    seasons: [
      [-30, 60],
      [335, 425],
      [700, 790],
    ],
    name: {
      zh: "灯笼挂着的时候",
      en: "While the lanterns hang",
      it: "Finché sono appese le lanterne",
      ar: "ما دامت الفوانيس معلّقة",
      ti: "ፋኑስ ክሳብ ዝተሰቕለ",
      uk: "Поки висять ліхтарі",
    },
    description: {
      zh: "这些只在节期里给大家看。灯笼取下，就收起来，等下一年。",
      en: "These are shown to everybody in their season. When the lanterns come down they are put away until the next year.",
    },
  },
];

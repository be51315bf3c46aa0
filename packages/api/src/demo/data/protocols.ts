import type { Texts } from "./texts.ts";

/** A community's rule about who may see: here everybody, as its assembly decided. */
export interface DemoProtocol {
  community: string;
  name: Texts;
  description: Texts;
}

export const demoProtocols: DemoProtocol[] = [
  {
    community: "asmara-circle",
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
    community: "vyshyvka-circle",
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
    community: "wenzhou-elders",
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
    community: "levant-kitchen",
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
];

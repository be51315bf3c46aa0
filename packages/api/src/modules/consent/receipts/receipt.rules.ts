import type { Sentence, SentenceValues } from "../../../platform/texts/sentences.ts";

/** One thing that was said, as it stands. */
export interface Word {
  item_id: string;
  title: string | null;
  holder: string;
  medium_id: string | null;
  purpose: string;
  state: string;
  said_by: string;
  happened_on: string;
  valid_until: string | null;
  evidence: string | null;
  recorded_at: string;
}

/** Something that they had erased: already gone, or to be gone by a day. */
export interface Erased {
  item_id: string;
  medium_id: string | null;
  holder: string;
  due_on: string;
  erased_on: string | null;
}

/** A copy that a partner has, or had, of something that they withdrew. */
export interface Copy {
  item_id: string;
  partner: string;
  asked_on: string;
  confirmed_on: string | null;
}

/** The partner that recorded somebody, and answers for it. */
export interface Controller {
  id: string;
  kind: string;
  country: string | null;
  website: string | null;
  address: string | null;
}

export interface ReceiptFacts {
  id: string;
  partner: string;
  telephone: string | null;
  controller: Controller;
  /** Where people read how their data is treated, and in which country it is kept: as far as that is known. */
  noticeUrl: string | null;
  storageLocation: string | null;
  /** The day on which the receipt is made. */
  day: string;
  /** The code, where whoever asks for the receipt gave it. */
  code: string | null;
  words: readonly Word[];
  erasures: readonly Erased[];
  copies: readonly Copy[];
}

export interface ReceiptSentences {
  receipt: Readonly<Record<string, Sentence>>;
  purposes: Readonly<Record<string, Sentence>>;
  states: Readonly<Record<string, Sentence>>;
  speakers: Readonly<Record<string, Sentence>>;
  evidence: Readonly<Record<string, Sentence>>;
}

/** More is not printed: a list of a thousand items is read by nobody, and a withdrawal is about all of them anyway. */
const maxItems = 50;

type Say = (sentence: Sentence, values?: SentenceValues) => string;

interface Spoken {
  say: Say;
  /** True where lines run from right to left: numbers and codes in them keep their own direction. */
  isRightToLeft: boolean;
}

/** A receipt as plain text, line by line, in one language. */
export function receiptText(
  facts: ReceiptFacts,
  said: ReceiptSentences,
  { say, isRightToLeft }: Spoken,
): string {
  const own = (text: string) => (isRightToLeft ? `\u2066${text}\u2069` : text);
  const { partner, telephone, code, words, erasures, copies } = facts;
  const id = own(facts.id);
  const day = own(facts.day);
  const { receipt } = said;
  const tell = (key: string, values: SentenceValues = {}) => say(receipt[key] as Sentence, values);
  const items = new Map<string, Word[]>();
  for (const word of words) items.set(word.item_id, [...(items.get(word.item_id) ?? []), word]);
  const lines = [tell("title"), tell("recordedBy", { partner, id, day }), ""];
  if (items.size + erasures.length === 0) lines.push(tell("nothing"), "");
  for (const [item, about] of [...items].slice(0, maxItems)) lines.push(...linesOf(item, about), "");
  if (items.size > maxItems) lines.push(tell("more", { count: items.size - maxItems }), "");
  for (const erasure of erasures.slice(0, maxItems)) lines.push(...linesOfErasure(erasure), "");
  if (copies.length > 0) lines.push(tell("copies"), ...copies.slice(0, maxItems).map(lineOfCopy), "");
  lines.push(tell("howTitle"), tell("how"));
  lines.push(
    telephone === null
      ? tell("byVoice", { partner })
      : tell("byTelephone", { partner, telephone: own(telephone) }),
  );
  lines.push(tell("byAnybody"), tell("atOnce"), "");
  lines.push(code === null ? tell("codeKept", { partner }) : tell("code", { code: own(code) }));
  return `${lines.join("\n")}\n`;

  function linesOf(item: string, about: readonly Word[]): string[] {
    const [{ title, holder } = { title: null, holder: "" }] = about;
    const heading =
      title === null ? tell("itemUnnamed", { id: own(item), holder }) : tell("item", { title, holder });
    let part: string | null = null;
    return [
      heading,
      ...about.flatMap((word) => {
        const isNewPart = word.medium_id !== null && word.medium_id !== part;
        part = word.medium_id;
        return [
          ...(isNewPart ? [`  ${tell("part", { id: own(String(part)) })}`] : []),
          `  – ${lineOf(word)}`,
        ];
      }),
    ];
  }

  function lineOfCopy({ item_id, partner, asked_on, confirmed_on }: Copy): string {
    const day = own(confirmed_on ?? asked_on);
    const values = { partner, id: own(item_id), day };
    return `  – ${tell(confirmed_on === null ? "copyAsked" : "copyTakenDown", values)}`;
  }

  function linesOfErasure({ item_id, medium_id, holder, due_on, erased_on }: Erased): string[] {
    return [
      tell("itemUnnamed", { id: own(item_id), holder }),
      ...(medium_id === null ? [] : [`  ${tell("part", { id: own(medium_id) })}`]),
      `  – ${erased_on === null ? tell("erasedBy", { day: own(due_on) }) : tell("erased", { day: own(erased_on) })}`,
    ];
  }

  function lineOf({ purpose, state, said_by, happened_on, valid_until, evidence }: Word): string {
    const parts = [
      tell("line", {
        purpose: wordOf(said.purposes, purpose),
        state: wordOf(said.states, state),
        speaker: wordOf(said.speakers, said_by),
        day: own(happened_on),
      }),
    ];
    if (valid_until !== null) parts.push(tell("until", { day: own(valid_until.slice(0, 10)) }));
    if (evidence !== null) parts.push(tell("shownBy", { evidence: wordOf(said.evidence, evidence) }));
    return parts.join(" ");
  }
}

const wordOf = (words: Readonly<Record<string, Sentence>>, key: string): Sentence => words[key] as Sentence;

import { encodeId } from "../../../platform/graphql/types/ids.ts";
import { Language } from "../../../platform/graphql/types/record.type.ts";
import type { PrivacySettings } from "../../../platform/privacy-settings.ts";
import { directionOf } from "../../../platform/texts/languages.ts";
import { localize } from "../../../platform/texts/localized-text.ts";
import { say } from "../../../platform/texts/sentences.ts";
import type { StoredText } from "../../../platform/texts/stored-text.ts";
import { evidenceWords, purposeWords, receiptWords, speakerWords, stateWords } from "./receipt.messages.ts";
import {
  type Controller,
  type Copy,
  type Erased,
  type ReceiptFacts,
  receiptText,
  type Word,
} from "./receipt.rules.ts";
import type { ConsentReceipt } from "./receipt.type.ts";
import { receiptJsonLd } from "./receipt-json-ld.ts";

/** What the functions receipt_by_code and receipt_of_subject give. */
export interface ReceiptRow {
  subject_id: string;
  language: string | null;
  partner: StoredText;
  telephone: string | null;
  controller: Controller;
  copies: (Omit<Copy, "partner"> & { partner: StoredText })[];
  erasures: (Omit<Erased, "holder"> & { holder: StoredText })[];
  words: (Omit<Word, "title" | "holder"> & { title: StoredText | null; holder: StoredText })[];
}

const sentences = {
  receipt: receiptWords,
  purposes: purposeWords,
  states: stateWords,
  speakers: speakerWords,
  evidence: evidenceWords,
};
const spoken = Object.keys(receiptWords.title);

/** A receipt in the person's own language, where we speak it, else in one that whoever asks reads. */
export function makeReceipt(
  row: ReceiptRow,
  code: string | null,
  { readers, settings }: { readers: readonly string[]; settings: PrivacySettings },
): ConsentReceipt {
  const wanted = [...(row.language === null ? [] : [row.language]), ...readers];
  const language =
    wanted.map((tag) => tag.split("-")[0] as string).find((tag) => spoken.includes(tag)) ?? "en";
  const textOf = (text: StoredText) => localize(text, [language, ...wanted]).text;
  const facts: ReceiptFacts = {
    id: encodeId("subj", row.subject_id),
    partner: textOf(row.partner),
    telephone: row.telephone,
    controller: { ...row.controller, id: encodeId("part", row.controller.id) },
    noticeUrl: settings.noticeUrl ?? row.controller.website,
    storageLocation: settings.storageLocation ?? row.controller.country,
    day: new Date().toISOString().slice(0, 10),
    code,
    copies: row.copies.map((copy) => ({
      ...copy,
      partner: textOf(copy.partner),
      item_id: encodeId("item", copy.item_id),
    })),
    erasures: row.erasures.map((erasure) => ({
      ...erasure,
      holder: textOf(erasure.holder),
      item_id: encodeId("item", erasure.item_id),
      medium_id: erasure.medium_id && encodeId("medi", erasure.medium_id),
    })),
    words: row.words.map((word) => ({
      ...word,
      title: word.title && textOf(word.title),
      holder: textOf(word.holder),
      item_id: encodeId("item", word.item_id),
      medium_id: word.medium_id && encodeId("medi", word.medium_id),
    })),
  };
  return {
    subjectId: facts.id,
    language: new Language(language, readers[0]),
    text: receiptText(facts, sentences, {
      say: (sentence, values = {}) => say(sentence, values, [language]),
      isRightToLeft: directionOf(language) === "RTL",
    }),
    jsonLd: JSON.stringify(receiptJsonLd(facts, { language, notice: say(receiptWords.how, {}, [language]) })),
  };
}

import { foldForSearch } from "../../../platform/search/search-folding.ts";

/** How publishers say in a title that an event is cancelled, where they have no other way. */
const cancelled = [
  "cancelled canceled", // English
  "ملغى ملغي ملغاة ألغي ألغيت إلغاء", // Arabic
  "annullato annullata annullati annullate cancellato cancellata", // Italian
  "ተሰሪዙ ተሰሪዛ ተሰሪዞም", // Tigrinya
  "скасовано скасований скасована відмінено", // Ukrainian
  "annulé annulée annulés annulées", // French
  "abgesagt entfällt", // German
  "cancelado cancelada cancelados canceladas suspendido suspendida", // Spanish, Portuguese
  "отменено отменен отменена отменяется", // Russian
  "ተሰርዟል ተሰርዛለች", // Amharic
  "geannuleerd afgelast", // Dutch
  "odwołane odwołany odwołana", // Polish
  "iptal", // Turkish
  "anulat anulată", // Romanian
].flatMap((words) => words.split(" ").map(foldForSearch));
const wordsOfCancellation = new Set(cancelled);
/** Chinese and Japanese, without spaces around it. */
const unspaced = "取消";

/** True where a title says in words that the event is cancelled. A talk about it says so too, which is why it is no more than a sign. */
export function saysCancelled(title: string): boolean {
  const folded = foldForSearch(title);
  return (
    folded.includes(unspaced) || folded.split(/[^\p{L}\p{M}]+/u).some((word) => wordsOfCancellation.has(word))
  );
}

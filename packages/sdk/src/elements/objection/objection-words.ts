import type { Words } from "../label-files.ts";
import type { Reader } from "../reader.ts";
import ar from "./locales/ar.json" with { type: "json" };
import it from "./locales/it.json" with { type: "json" };
import ti from "./locales/ti.json" with { type: "json" };
import uk from "./locales/uk.json" with { type: "json" };
import zh from "./locales/zh.json" with { type: "json" };

// Few read them, and who does waits already: so they come with what they are said in.
const words: Record<string, Words> = { ar, it, ti, uk, zh };

/** A sentence of an objection in the reader's language. */
export function wordOf(reader: Reader, text: string): string {
  return words[reader.labels.lang]?.[text] ?? reader.say(text);
}

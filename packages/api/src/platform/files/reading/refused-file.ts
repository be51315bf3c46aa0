import { type Sentence, type SentenceValues, say } from "../../texts/sentences.ts";

/** A file that is not taken, with the reason as a sentence to whoever sent it. */
export class RefusedFile extends Error {
  readonly sentence: Sentence;
  readonly values: SentenceValues;

  constructor(sentence: Sentence, values: SentenceValues = {}, cause?: unknown) {
    super(say(sentence, values, ["en"]), cause === undefined ? undefined : { cause });
    this.name = "RefusedFile";
    this.sentence = sentence;
    this.values = values;
  }
}

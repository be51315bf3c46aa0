import { createHmac, randomBytes } from "node:crypto";

/** The secret that the ids of a pile of papers are made of: whoever has it and a code is shown what the paper said. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** Whether a text can be such a secret. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

interface PaperAnswer {
  code: string;
  wave: string;
  question: string;
}

/**
 * The id of an answer on a paper: the same each time that it is typed in, and nothing that could be guessed from the code. One
 * that corrects an earlier one has an id of its own, by what it says.
 */
export function paperId(secret: string, { code, wave, question }: PaperAnswer, corrected = ""): string {
  return createHmac("sha256", secret)
    .update(JSON.stringify([code, wave, question, corrected]))
    .digest("base64url");
}

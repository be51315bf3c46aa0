import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** What an address may be for. One that was signed for this purpose opens nothing else. */
export type Purpose = "read" | "upload";

/**
 * Addresses that nobody can make or change but this service: words, an end, and a signature over them and over what
 * they are for. They say what is asked, and by whom; what may be seen is asked of the database each time.
 */
export class SignedAddresses {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = createHash("sha256").update(secret).digest();
  }

  /** The last part of an address. Words consist of letters, digits, `_` and `-`. */
  sign(purpose: Purpose, words: readonly string[], endsAt: Date): string {
    if (!words.every((word) => /^[\w-]+$/.test(word)))
      throw new Error(`${words} cannot stand in an address.`);
    const said = [...words, Math.floor(endsAt.getTime() / 1000).toString(36)].join(".");
    return `${said}.${this.#signatureOf(purpose, said)}`;
  }

  /** Its words; undefined where it was not signed here, was signed for something else, or is over. */
  verify(purpose: Purpose, address: string, now = new Date()): string[] | undefined {
    const cut = address.lastIndexOf(".");
    const said = address.slice(0, cut);
    const expected = Buffer.from(this.#signatureOf(purpose, said));
    const given = Buffer.from(address.slice(cut + 1));
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
    const words = said.split(".");
    const endsAt = Number.parseInt(words.pop() ?? "", 36) * 1000;
    return now.getTime() < endsAt ? words : undefined;
  }

  #signatureOf(purpose: Purpose, said: string): string {
    return createHmac("sha256", this.#key).update(`${purpose}\n${said}`).digest("base64url");
  }
}

/**
 * An end that stays the same for a while, so that whoever asks again gets the same address, which a browser then need
 * not fetch again: after at least one `period`, at most two.
 */
export function endAfter(periodMs: number, now = Date.now()): Date {
  return new Date((Math.floor(now / periodMs) + 2) * periodMs);
}

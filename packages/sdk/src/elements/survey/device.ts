import type { Answer } from "./answer.ts";

/** Where somebody is in a survey, for as long as their tab is open. */
export interface Place {
  readonly code: string;
  readonly language?: string | undefined;
  readonly question?: string | undefined;
}

const PLACE = "heritage-survey";

/** Storage may be full, or forbidden by the browser: then a reload begins afresh, and nothing else changes. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Where somebody was before a reload of this tab. */
export function placeOnDevice(): Place | undefined {
  return attempt(() => JSON.parse(sessionStorage.getItem(PLACE) ?? "") as Place);
}

export function keepPlace(place: Place | undefined): void {
  attempt(() =>
    place ? sessionStorage.setItem(PLACE, JSON.stringify(place)) : sessionStorage.removeItem(PLACE),
  );
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digest = (text: string) => crypto.subtle.digest("SHA-256", bytesOf(text));
const inBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/**
 * Answers that have not arrived yet, on the device. They are locked with the code, which stays in the tab alone: whoever sits
 * at the device afterwards reads nothing without the link or the paper. Each has an entry of its own, so that two tabs take
 * nothing from one another.
 */
export class Device {
  readonly #key: CryptoKey;
  readonly #name: string;
  /** What is written is written in the order in which it was said. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(key: CryptoKey, name: string) {
    this.#key = key;
    this.#name = name;
  }

  /** Undefined where the browser keeps nothing, or locks nothing, as in a page that is not served over https. */
  static async of(code: string): Promise<Device | undefined> {
    try {
      localStorage.removeItem(PLACE);
      const key = await crypto.subtle.importKey("raw", await digest(`key ${code}`), "AES-GCM", false, [
        "encrypt",
        "decrypt",
      ]);
      const name = inBase64(new Uint8Array(await digest(`name ${code}`)).subarray(0, 9));
      return new Device(key, `${PLACE} ${name} `);
    } catch {
      return undefined;
    }
  }

  #then<T>(run: () => Promise<T>): Promise<T | undefined> {
    const done = this.#last.then(run).catch(() => undefined);
    this.#last = done;
    return done;
  }

  keep(question: string, answer: Answer): Promise<unknown> {
    return this.#then(async () => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const locked = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv },
        this.#key,
        bytesOf(JSON.stringify(answer)),
      );
      localStorage.setItem(
        this.#name + question,
        inBase64(new Uint8Array([...iv, ...new Uint8Array(locked)])),
      );
    });
  }

  async #read(entry: string): Promise<Answer | undefined> {
    const text = localStorage.getItem(entry);
    if (text === null) return undefined;
    const bytes = Uint8Array.from(atob(text), (symbol) => symbol.charCodeAt(0));
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: bytes.subarray(0, 12) },
      this.#key,
      bytes.subarray(12),
    );
    return JSON.parse(new TextDecoder().decode(opened));
  }

  #entries(): string[] {
    return Object.keys(localStorage).filter((entry) => entry.startsWith(this.#name));
  }

  /** All that waits here, by question. */
  async all(): Promise<Map<string, Answer>> {
    const all = new Map<string, Answer>();
    await this.#then(async () => {
      for (const entry of this.#entries()) {
        const answer = await this.#read(entry).catch(() => undefined);
        if (answer) all.set(entry.slice(this.#name.length), answer);
      }
    });
    return all;
  }

  /** Forgets an answer that has arrived, unless another tab has put a newer one in its place. */
  drop(question: string, { clientId }: Answer): Promise<unknown> {
    return this.#then(async () => {
      const entry = this.#name + question;
      if ((await this.#read(entry))?.clientId === clientId) localStorage.removeItem(entry);
    });
  }

  forget(): Promise<unknown> {
    return this.#then(async () => {
      for (const entry of this.#entries()) localStorage.removeItem(entry);
    });
  }
}

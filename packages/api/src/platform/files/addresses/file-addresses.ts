import { randomBytes } from "node:crypto";
import { isPublicViewer, type Viewer } from "../../viewer.ts";
import { endAfter, type Purpose, SignedAddresses } from "./signed-addresses.ts";

interface FileAddressSettings {
  /** The secret that signs them. */
  secret: string;
  /** Where the service is reached; without it, addresses begin with the path. */
  publicUrl: string | undefined;
  /** The largest file that may be uploaded. */
  uploadMb: number;
}

/** Who an address was given to, and what it names. */
export interface Addressed {
  viewer: Viewer;
  words: readonly string[];
}

const hourMs = 3_600_000;
// What is for everybody may stand on a page for days: each request asks again, whatever the address says.
const periods = { everybody: 24 * hourMs, member: hourMs };

/** The addresses under which files are read and sent. Each names who it was given to, through whose eyes it is asked. */
export class FileAddresses {
  readonly uploadMb: number;
  readonly #signed: SignedAddresses;
  readonly #origin: string;

  constructor({ secret, publicUrl, uploadMb }: FileAddressSettings) {
    this.#signed = new SignedAddresses(secret);
    this.#origin = publicUrl ?? "";
    this.uploadMb = uploadMb;
  }

  /** Addresses that nothing outside of this process knows, where nobody is given one. */
  static ofThisProcess(): FileAddresses {
    return new FileAddresses({ secret: randomBytes(32).toString("hex"), publicUrl: undefined, uploadMb: 1 });
  }

  /** An address to read a file, below `path`. It is the same for a while, so that browsers know the file again. */
  toRead(path: string, viewer: Viewer, words: readonly string[]): string {
    const endsAt = endAfter(isPublicViewer(viewer) ? periods.everybody : periods.member);
    return this.#address("read", path, endsAt, [...words, wordOf(viewer)]);
  }

  /** An address to send one to. */
  toUpload(path: string, viewer: Viewer, words: readonly string[], endsAt: Date): string {
    return this.#address("upload", path, endsAt, [...words, wordOf(viewer)]);
  }

  #address(purpose: Purpose, path: string, endsAt: Date, words: string[]): string {
    return `${this.#origin}${path}/${this.#signed.sign(purpose, words, endsAt)}`;
  }

  /** What the last part of an address says; undefined where it is not one of ours, or is over. */
  read(purpose: Purpose, signed: string): Addressed | undefined {
    const words = this.#signed.verify(purpose, signed);
    const viewer = viewerOf(words?.pop() ?? "");
    return words && viewer && { viewer, words };
  }
}

function wordOf(viewer: Viewer): string {
  if (viewer.kind === "key") return `key-${viewer.keyId}`;
  return viewer.kind === "person" ? `person-${viewer.personId}` : "everybody";
}

/** The viewer as the database knows them: what they may do, it finds out for itself. */
function viewerOf(word: string): Viewer | undefined {
  const [, kind, id = ""] = /^(key|person)-([0-9a-f-]{36})$/.exec(word) ?? [];
  if (kind === "key") return { kind, keyId: id, isAdministrator: false, scopes: new Set() };
  if (kind === "person") return { kind, personId: id, scopes: new Set() };
  return word === "everybody" ? { kind: "anonymous" } : undefined;
}

import type { Hash } from "node:crypto";
import { Transform } from "node:stream";

/** A file that was announced with another size than it has. */
export class WrongSize extends Error {
  constructor(expected: number) {
    super(`The file does not have the ${expected} bytes that were announced.`);
    this.name = "WrongSize";
  }
}

/** Lets exactly so many bytes through, and fails as soon as there is one more, or at the end with fewer. */
export function ofSize(expected: number): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > expected) done(new WrongSize(expected));
      else done(null, chunk);
    },
    flush(done) {
      done(passed === expected ? null : new WrongSize(expected));
    },
  });
}

/** Lets bytes through as they are, into a hash as well. */
export function hashedBy(hash: Hash): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

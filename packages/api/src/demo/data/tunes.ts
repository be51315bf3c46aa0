import { thrown } from "./drawings/drawing.ts";

/** A note: its height in half tones above A, and how many beats until the next. */
type Note = readonly [height: number, beats: number];

interface Tune {
  /** Of the lowest A, in hertz. */
  readonly pitch: number;
  /** How long a beat is, in seconds. */
  readonly beat: number;
  readonly notes: readonly Note[];
}

const notesOf = (written: string): Note[] =>
  written.split(" ").map((note) => {
    const [height = 0, beats = 1] = note.split(":").map(Number);
    return [height, beats];
  });

// In the way of the krar, the oud and the bandura; all of them invented.
const tunes: Readonly<Record<string, Tune>> = {
  "the-ship-that-waited": {
    pitch: 220,
    beat: 0.34,
    notes: notesOf("0:2 3:1 5:2 7:1 5:3 3:1 0:2 -2:1 0:3 7:2 10:1 7:2 5:1 3:3 5:1 3:2 0:1 -2:2 0:4"),
  },
  "fig-tree": {
    pitch: 165,
    beat: 0.42,
    notes: notesOf("0:2 1:1 4:2 5:1 4:1 1:1 0:3 5:2 7:1 8:2 7:1 5:1 4:1 1:2 0:4"),
  },
  grinding: {
    pitch: 196,
    beat: 0.3,
    notes: notesOf("0:2 0:1 3:2 5:1 7:2 5:1 3:3 0:2 3:1 5:2 3:1 0:2 -2:1 0:3 0:3"),
  },
  stairwell: {
    pitch: 147,
    beat: 0.28,
    notes: notesOf("0:1 1:1 4:2 1:1 4:1 5:2 4:1 5:1 7:2 5:1 7:1 8:2 10:2 12:3 8:1 5:1 4:1 1:1 0:4"),
  },
  bandura: {
    pitch: 220,
    beat: 0.24,
    notes: notesOf(
      "0:1 7:1 3:1 7:1 0:1 7:1 5:1 7:1 0:1 8:1 5:1 8:1 0:1 7:1 3:1 2:1 0:1 7:1 3:1 7:1 -2:2 0:4",
    ),
  },
};

const rate = 22_050;

/** A plucked string: noise in a loop, which loses its high tones as it goes round. */
function pluck(samples: Float32Array, from: number, frequency: number, random: () => number): void {
  const loop = Float32Array.from({ length: Math.round(rate / frequency) }, () => random() * 2 - 1);
  for (let at = 0; at < rate * 2.2 && from + at < samples.length; at += 1) {
    const place = at % loop.length;
    const next = loop[(place + 1) % loop.length] ?? 0;
    const value = loop[place] ?? 0;
    samples[from + at] = (samples[from + at] ?? 0) + value * 0.28;
    loop[place] = (value + next) * 0.4985;
  }
}

/** A tune as a WAV file: one voice, 16 bits. */
export function wavOf(name: string): Buffer {
  const tune = tunes[name];
  if (!tune) throw new Error(`There is no tune ${name}.`);
  const { pitch, beat, notes } = tune;
  const beats = notes.reduce((sum, [, length]) => sum + length, 0);
  const samples = new Float32Array(Math.ceil((beats * beat + 2) * rate));
  const random = thrown(5);
  let at = 0;
  for (const [height, length] of notes) {
    pluck(samples, Math.round(at * rate), pitch * 2 ** (height / 12), random);
    at += length * beat;
  }
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  for (const [offset, value] of [
    [16, 16],
    [24, rate],
    [28, rate * 2],
    [40, samples.length * 2],
  ] as const)
    bytes.writeUInt32LE(value, offset);
  for (const [offset, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    bytes.writeUInt16LE(value, offset);
  bytes.write("data", 36);
  for (const [index, value] of samples.entries())
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 30_000), 44 + index * 2);
  return bytes;
}

export const tuneNames: readonly string[] = Object.keys(tunes);

/**
 * What may be hidden inside of a recording's packets: some codings let anybody put messages between the pictures, in
 * which cameras write places and names. These take them out; what they do not know they refuse.
 */

/** The messages of H.264 (NAL unit type 6) and of H.265 (39 and 40), as they stand in MP4, each after its length. */
export function withoutMessages(codec: "avc" | "hevc", data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kept: Uint8Array[] = [];
  for (let place = 0; place < data.length; ) {
    if (place + 5 > data.length) throw new Error("A picture of the recording is cut off.");
    const end = place + 4 + view.getUint32(place);
    if (end > data.length || end === place + 4) throw new Error("A picture of the recording is cut off.");
    if (!isMessage(codec, data[place + 4] ?? 0)) kept.push(data.subarray(place, end));
    place = end;
  }
  return joined(kept);
}

function isMessage(codec: "avc" | "hevc", header: number): boolean {
  if (codec === "avc") return (header & 0x1f) === 6;
  const type = (header >> 1) & 0x3f;
  return type === 39 || type === 40;
}

/** The lists of parameters of H.265 (`hvcC`) without its lists of messages. */
export function hevcConfiguration(description: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [description.subarray(0, 22)];
  let lists = 0;
  let place = 23;
  for (let list = 0; list < (description[22] ?? 0); list += 1) {
    const type = (description[place] ?? 0) & 0x3f;
    const count = uint16(description, place + 1);
    let end = place + 3;
    for (let unit = 0; unit < count; unit += 1) end += 2 + uint16(description, end);
    if (type !== 39 && type !== 40) {
      kept.push(description.subarray(place, end));
      lists += 1;
    }
    place = end;
  }
  kept.splice(1, 0, Uint8Array.of(lists));
  return joined(kept);
}

/** AV1 without its metadata (OBU type 5), of which each unit tells its own length. */
export function withoutAv1Metadata(data: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let place = 0; place < data.length; ) {
    const header = data[place] ?? 0;
    const hasExtension = (header & 4) !== 0;
    const start = place + (hasExtension ? 2 : 1);
    let end = data.length;
    if ((header & 2) !== 0) {
      const { value, after } = leb128(data, start);
      end = after + value;
    }
    if (end > data.length) throw new Error("A picture of the recording is cut off.");
    if (((header >> 3) & 0xf) !== 5) kept.push(data.subarray(place, end));
    place = end;
  }
  return joined(kept);
}

/** The three headers of Vorbis, of which the second holds the names and remarks: in its place an empty one. */
export function vorbisConfiguration(description: Uint8Array): Uint8Array {
  if (description[0] !== 2) throw new Error("The headers of the recording cannot be read.");
  const first = xiphLength(description, 1);
  const second = xiphLength(description, first.after);
  const identification = description.subarray(second.after, second.after + first.value);
  const setup = description.subarray(second.after + first.value + second.value);
  // Type 3, "vorbis", a maker of no letters, no remarks, and the bit that closes.
  const remarks = Uint8Array.of(3, 0x76, 0x6f, 0x72, 0x62, 0x69, 0x73, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  const lengths = Uint8Array.of(2, ...xiphBytes(identification.length), ...xiphBytes(remarks.length));
  return joined([lengths, identification, remarks, setup]);
}

/** FLAC's `fLaC` and the one block without which it cannot be read: how it sounds, and nothing of what it is. */
export function flacConfiguration(description: Uint8Array): Uint8Array {
  if (String.fromCharCode(...description.subarray(0, 4)) !== "fLaC" || ((description[4] ?? 0) & 0x7f) !== 0)
    throw new Error("The headers of the recording cannot be read.");
  const kept = description.slice(0, 4 + 4 + 34);
  kept[4] = 0x80;
  return kept;
}

const uint16 = (data: Uint8Array, place: number) => ((data[place] ?? 0) << 8) | (data[place + 1] ?? 0);

function leb128(data: Uint8Array, place: number): { value: number; after: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = data[place + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (index * 7);
    if ((byte & 0x80) === 0) return { value, after: place + index + 1 };
  }
  throw new Error("A picture of the recording is cut off.");
}

function xiphLength(data: Uint8Array, place: number): { value: number; after: number } {
  let value = 0;
  let after = place;
  while (data[after] === 255) {
    value += 255;
    after += 1;
  }
  return { value: value + (data[after] ?? 0), after: after + 1 };
}

const xiphBytes = (length: number): number[] => [
  ...Array<number>(Math.floor(length / 255)).fill(255),
  length % 255,
];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

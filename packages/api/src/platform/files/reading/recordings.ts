import { join } from "node:path";
import {
  ALL_FORMATS,
  type AudioCodec,
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  FlacOutputFormat,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
  Logging,
  LogLevel,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  type VideoCodec,
  WavOutputFormat,
  WebMOutputFormat,
} from "mediabunny";
import { fileMessages } from "../file.messages.ts";
import {
  flacConfiguration,
  hevcConfiguration,
  vorbisConfiguration,
  withoutAv1Metadata,
  withoutMessages,
} from "./packets.rules.ts";
import type { MadeMedium } from "./pictures.ts";
import { RefusedFile } from "./refused-file.ts";

Logging.level = LogLevel.Silent;

/** In which form a type is written again. QuickTime becomes MP4, which browsers play. */
const formats: Readonly<Record<string, () => OutputFormat>> = {
  "audio/mpeg": () => new Mp3OutputFormat({ xingHeader: true }),
  "audio/mp4": () => new Mp4OutputFormat({ fastStart: false }),
  "audio/ogg": () => new OggOutputFormat(),
  "audio/flac": () => new FlacOutputFormat(),
  "audio/wav": () => new WavOutputFormat({ large: false }),
  "video/mp4": () => new Mp4OutputFormat({ fastStart: false }),
  "video/quicktime": () => new Mp4OutputFormat({ fastStart: false }),
  "video/webm": () => new WebMOutputFormat(),
};

/** Codings of which it is known where they hold more than sound and pictures. */
const knownCodings: ReadonlySet<string> = new Set<AudioCodec | VideoCodec>([
  ...([
    "aac",
    "opus",
    "mp3",
    "vorbis",
    "flac",
    "pcm-s16",
    "pcm-s24",
    "pcm-s32",
    "pcm-f32",
    "pcm-u8",
  ] as const),
  ...(["avc", "hevc", "vp8", "vp9", "av1"] as const),
]);

/**
 * Writes a recording again from its sound and pictures alone, as they are coded, without decoding them. Titles, places,
 * cover pictures, chapters, subtitles and tracks of other things are not taken along, as only packets are copied.
 */
export async function copyRecording(path: string, mediaType: string, folder: string): Promise<MadeMedium> {
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  const makeFormat = formats[mediaType];
  if (!makeFormat) throw new Error(`${mediaType} is no type of recording.`);
  const to = join(folder, "original");
  const output = new Output({ format: makeFormat(), target: new FilePathTarget(to) });
  try {
    const tracks = await tracksOf(input);
    const copies = await Promise.all(tracks.map((track) => startCopy(track, output)));
    await output.start();
    const durationMs = await copyInOrder(copies);
    await output.finalize();
    const video = tracks.find((track): track is InputVideoTrack => track.isVideoTrack());
    const width = (await video?.getDisplayWidth()) ?? null;
    const height = (await video?.getDisplayHeight()) ?? null;
    const contentType = writtenType(mediaType, video !== undefined);
    const rendition = { name: "original", path: to, contentType, width, height };
    return { renditions: [rendition], width, height, durationMs, placeholder: null };
  } catch (error) {
    await output.cancel().catch(() => undefined);
    if (error instanceof RefusedFile || (error as NodeJS.ErrnoException).code === "ENOSPC") throw error;
    throw new RefusedFile(fileMessages.damaged, {}, error);
  } finally {
    input.dispose();
  }
}

type Track = InputAudioTrack | InputVideoTrack;

/** The type under which it is served: of MP4 and WebM, that of what is in it. */
export function writtenType(mediaType: string, hasPictures: boolean): string {
  const type = mediaType === "video/quicktime" ? "video/mp4" : mediaType;
  if (!/mp4|webm/.test(type)) return type;
  return type.replace(/^\w+/, hasPictures ? "video" : "audio");
}

async function tracksOf(input: Input): Promise<Track[]> {
  const tracks: Track[] = [...(await input.getVideoTracks()), ...(await input.getAudioTracks())];
  for (const track of tracks) {
    const codec = await track.getCodec();
    if (!codec || !knownCodings.has(codec)) throw new RefusedFile(fileMessages.unknownCoding);
  }
  if (tracks.length === 0) throw new RefusedFile(fileMessages.damaged);
  return tracks;
}

/** A track under way from one file to the other. */
interface Copy {
  packets: AsyncGenerator<EncodedPacket, void>;
  next: EncodedPacket | undefined;
  add(packet: EncodedPacket): Promise<void>;
  close(): void;
}

async function startCopy(track: Track, output: Output): Promise<Copy> {
  const copy = track.isVideoTrack()
    ? await pictures(track, output)
    : await sound(track as InputAudioTrack, output);
  const packets = new EncodedPacketSink(track).packets();
  return { packets, next: (await packets.next()).value ?? undefined, ...copy };
}

async function pictures(track: InputVideoTrack, output: Output): Promise<Pick<Copy, "add" | "close">> {
  const codec = (await track.getCodec()) as VideoCodec;
  const config = await track.getDecoderConfig();
  if (!config || !output.format.getSupportedVideoCodecs().includes(codec))
    throw new RefusedFile(fileMessages.unknownCoding);
  // Without a description they stand as in a broadcast, each after a mark, and not after its length.
  if ((codec === "avc" || codec === "hevc") && !config.description)
    throw new RefusedFile(fileMessages.unknownCoding);
  if (codec === "avc" || codec === "hevc") requireLengths(codec, bytesOf(config.description));
  const description =
    codec === "hevc" && config.description
      ? hevcConfiguration(bytesOf(config.description))
      : config.description;
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { rotation: await track.getRotation() });
  let meta: EncodedVideoChunkMetadata | undefined = {
    decoderConfig: { ...config, ...(description === undefined ? {} : { description }) },
  };
  return {
    add: async (packet) => {
      const cleaned = cleanedPicture(codec, packet);
      if (cleaned.data.length > 0) await source.add(cleaned, meta);
      meta = undefined;
    },
    close: () => source.close(),
  };
}

/** Of H.264 and H.265 the form in which four bytes tell the length of what follows, which cameras write. */
function requireLengths(codec: "avc" | "hevc", description: Uint8Array): void {
  const lengthSize = ((description[codec === "avc" ? 4 : 21] ?? 0) & 3) + 1;
  if (lengthSize !== 4) throw new RefusedFile(fileMessages.unknownCoding);
}

function cleanedPicture(codec: VideoCodec, packet: EncodedPacket): EncodedPacket {
  // What lies beside the picture, such as WebM's additions, is not asked for: alpha alone is a part of it.
  if (codec === "avc" || codec === "hevc") return packet.clone({ data: withoutMessages(codec, packet.data) });
  return codec === "av1" ? packet.clone({ data: withoutAv1Metadata(packet.data) }) : packet;
}

async function sound(track: InputAudioTrack, output: Output): Promise<Pick<Copy, "add" | "close">> {
  const codec = (await track.getCodec()) as AudioCodec;
  const config = await track.getDecoderConfig();
  if (!config || !output.format.getSupportedAudioCodecs().includes(codec))
    throw new RefusedFile(fileMessages.unknownCoding);
  const description = config.description && cleanedDescription(codec, bytesOf(config.description));
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  let meta: EncodedAudioChunkMetadata | undefined = {
    decoderConfig: { ...config, ...(description === undefined ? {} : { description }) },
  };
  return {
    add: async (packet) => {
      await source.add(packet, meta);
      meta = undefined;
    },
    close: () => source.close(),
  };
}

function cleanedDescription(codec: AudioCodec, description: Uint8Array): Uint8Array {
  if (codec === "vorbis") return vorbisConfiguration(description);
  return codec === "flac" ? flacConfiguration(description) : description;
}

/** Takes what comes first of all tracks, so that a player has sound and pictures of a moment together. */
async function copyInOrder(copies: Copy[]): Promise<number> {
  let end = 0;
  for (let open = copies; open.length > 0; open = open.filter(({ next }) => next !== undefined)) {
    const first = open.reduce((found, copy) => (timeOf(copy) < timeOf(found) ? copy : found));
    const packet = first.next;
    if (!packet) continue;
    end = Math.max(end, packet.timestamp + packet.duration);
    await first.add(packet);
    first.next = (await first.packets.next()).value ?? undefined;
    if (!first.next) first.close();
  }
  return Math.round(end * 1000);
}

const timeOf = ({ next }: Copy): number => next?.timestamp ?? Number.POSITIVE_INFINITY;

function bytesOf(description: ArrayBufferView | ArrayBufferLike | undefined): Uint8Array {
  if (!description) return new Uint8Array();
  return ArrayBuffer.isView(description)
    ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength)
    : new Uint8Array(description);
}

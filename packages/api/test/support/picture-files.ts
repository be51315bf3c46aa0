import { crc32, deflateSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";

/** What stands in every place of a picture file in which something can be written beside its pixels. */
export const canary = "CANARY 15.3229N 38.9251E";

/** A picture with a mark of red at its upper left, so that it can be seen which side is up. */
export function drawing(width = 90, height = 60, channels: 3 | 4 = 3): Sharp {
  const mark = {
    create: { width: Math.floor(width / 3), height: Math.floor(height / 3), channels: 3, background: "#f00" },
  } as const;
  const background = { r: 0, g: 0, b: 255, alpha: 1 };
  return sharp({ create: { width, height, channels, background } }).composite([
    { input: mark, left: 0, top: 0 },
  ]);
}

const exif = {
  IFD0: { Copyright: canary, Artist: canary, ImageDescription: canary, Make: canary, XPAuthor: canary },
  IFD2: { UserComment: canary, DateTimeOriginal: "1999:12:31 23:59:59", LensModel: canary },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "15/1 19/1 22/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "38/1 55/1 30/1",
  },
};
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${canary}" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="15,19.374N"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const uint16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A segment of JPEG, put right behind its first marker. */
export function withSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const segment = Buffer.concat([Buffer.from([255, marker]), uint16(content.length + 2), content]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

/** Photoshop's block with the fields of IPTC: title, keyword, place and author. */
function iptc(): Buffer {
  const fields = [5, 25, 90, 80, 120].map((field) =>
    Buffer.concat([Buffer.from([0x1c, 2, field]), uint16(canary.length), Buffer.from(canary)]),
  );
  const content = Buffer.concat(fields);
  const padded = Buffer.concat([content, Buffer.alloc(content.length % 2)]);
  return Buffer.concat([
    Buffer.from("Photoshop 3.0\0"),
    Buffer.from("8BIM\x04\x04\0\0", "latin1"),
    uint32(content.length),
    padded,
  ]);
}

/** EXIF whose second directory is a thumbnail: a whole JPEG, with a comment of its own. */
async function exifWithThumbnail(): Promise<Buffer> {
  const thumbnail = withSegment(await drawing(30, 20).jpeg().toBuffer(), 0xfe, Buffer.from(canary));
  const entry = (tag: number, type: number, count: number, value: number) =>
    Buffer.concat([
      uint16(tag),
      uint16(type),
      uint32(count),
      type === 3 ? Buffer.concat([uint16(value), uint16(0)]) : uint32(value),
    ]);
  const first = Buffer.concat([uint16(1), entry(0x0112, 3, 1, 1), uint32(26)]);
  const second = Buffer.concat([
    uint16(3),
    entry(0x0103, 3, 1, 6),
    entry(0x0201, 4, 1, 68),
    entry(0x0202, 4, 1, thumbnail.length),
    uint32(0),
  ]);
  return Buffer.concat([Buffer.from("Exif\0\0MM\0\x2a", "latin1"), uint32(8), first, second, thumbnail]);
}

export function withChunk(png: Buffer, type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const chunk = Buffer.concat([uint32(content.length), named, uint32(crc32(named))]);
  // Behind the header, which is always the first and of one size.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

function withGifExtensions(gif: Buffer): Buffer {
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, canary.length]),
    Buffer.from(canary),
    Buffer.from([0]),
  ]);
  const magic = Buffer.from([1, ...Array.from({ length: 256 }, (_, place) => 255 - place), 0]);
  const application = Buffer.concat([
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from("XMP DataXMP"),
    Buffer.from(xmp),
    magic,
  ]);
  const end = gif.length - 1;
  return Buffer.concat([gif.subarray(0, end), comment, application, gif.subarray(end)]);
}

/** A picture file by a name that says what is in it. */
export interface PictureFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** Pictures of every kind that is taken, each with more in it than is seen. */
export async function pictureFiles(): Promise<PictureFile[]> {
  const files: PictureFile[] = [];
  const add = async (name: string, mediaType: string, bytes: Buffer | Promise<Buffer>) => {
    files.push({ name, mediaType, bytes: await bytes });
  };
  const full = (picture: Sharp) => picture.withExif(exif).withXmp(xmp).withIccProfile("p3");
  for (let orientation = 1; orientation <= 8; orientation += 1)
    await add(
      `orientation ${orientation}.jpg`,
      "image/jpeg",
      full(drawing()).withMetadata({ orientation }).jpeg().toBuffer(),
    );
  const kinds: [string, string, (picture: Sharp) => Sharp][] = [
    ["plain.jpg", "image/jpeg", (picture) => picture.jpeg()],
    ["progressive.jpg", "image/jpeg", (picture) => picture.jpeg({ progressive: true })],
    ["4:4:4.jpg", "image/jpeg", (picture) => picture.jpeg({ chromaSubsampling: "4:4:4" })],
    ["grey.jpg", "image/jpeg", (picture) => picture.greyscale().jpeg()],
    ["cmyk.jpg", "image/jpeg", (picture) => picture.toColourspace("cmyk").jpeg()],
    ["plain.png", "image/png", (picture) => picture.png()],
    ["interlaced.png", "image/png", (picture) => picture.png({ progressive: true })],
    ["palette.png", "image/png", (picture) => picture.png({ palette: true })],
    ["deep.png", "image/png", (picture) => picture.toColourspace("rgb16").png()],
    ["grey.png", "image/png", (picture) => picture.greyscale().png()],
    ["plain.webp", "image/webp", (picture) => picture.webp()],
    ["lossless.webp", "image/webp", (picture) => picture.webp({ lossless: true })],
    ["plain.tiff", "image/tiff", (picture) => picture.tiff()],
    ["lzw.tiff", "image/tiff", (picture) => picture.tiff({ compression: "lzw" })],
    ["jpeg.tiff", "image/tiff", (picture) => picture.tiff({ compression: "jpeg" })],
    ["tiles.tiff", "image/tiff", (picture) => picture.tiff({ tile: true, tileWidth: 16, tileHeight: 16 })],
    [
      "pyramid.tiff",
      "image/tiff",
      (picture) => picture.tiff({ tile: true, pyramid: true, tileWidth: 16, tileHeight: 16 }),
    ],
    ["bits.tiff", "image/tiff", (picture) => picture.greyscale().threshold().tiff({ bitdepth: 1 })],
    ["cmyk.tiff", "image/tiff", (picture) => picture.toColourspace("cmyk").tiff()],
    ["plain.gif", "image/gif", (picture) => picture.gif()],
    ["plain.avif", "image/avif", (picture) => picture.avif({ effort: 0 })],
    ["deep.avif", "image/avif", (picture) => picture.avif({ effort: 0, lossless: true })],
  ];
  for (const [name, mediaType, encode] of kinds)
    await add(`full ${name}`, mediaType, encode(full(drawing())).toBuffer());
  for (const [name, mediaType, encode] of kinds.filter(([name]) => /png|webp|tiff|gif|avif/.test(name)))
    await add(`clear ${name}`, mediaType, encode(full(drawing(90, 60, 4))).toBuffer());
  const jpeg = await drawing().jpeg().toBuffer();
  await add("comment.jpg", "image/jpeg", withSegment(jpeg, 0xfe, Buffer.from(canary)));
  await add("iptc.jpg", "image/jpeg", withSegment(jpeg, 0xed, iptc()));
  await add(
    "xmp.jpg",
    "image/jpeg",
    withSegment(jpeg, 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
  );
  await add("thumbnail.jpg", "image/jpeg", withSegment(jpeg, 0xe1, await exifWithThumbnail()));
  await add(
    "jfxx.jpg",
    "image/jpeg",
    withSegment(jpeg, 0xe0, Buffer.concat([Buffer.from("JFXX\0\x10", "latin1"), jpeg])),
  );
  await add("private.jpg", "image/jpeg", withSegment(jpeg, 0xef, Buffer.from(canary)));
  await add("trailer.jpg", "image/jpeg", Buffer.concat([jpeg, Buffer.from(canary)]));
  await add(
    "two pictures.jpg",
    "image/jpeg",
    Buffer.concat([jpeg, withSegment(jpeg, 0xfe, Buffer.from(canary))]),
  );
  const png = await drawing().png().toBuffer();
  await add("text.png", "image/png", withChunk(png, "tEXt", Buffer.from(`Author\0${canary}`)));
  await add(
    "packed text.png",
    "image/png",
    withChunk(png, "zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(canary)])),
  );
  await add(
    "international.png",
    "image/png",
    withChunk(png, "iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
  );
  await add("exif.png", "image/png", withChunk(png, "eXIf", (await exifWithThumbnail()).subarray(6)));
  await add("private.png", "image/png", withChunk(png, "heXx", Buffer.from(canary)));
  await add("trailer.png", "image/png", Buffer.concat([png, Buffer.from(canary)]));
  await add("comment.gif", "image/gif", withGifExtensions(await drawing().gif().toBuffer()));
  const frames = await Promise.all(
    [drawing(), drawing().negate()].map((picture) => picture.png().toBuffer()),
  );
  const moving = () => sharp(frames, { join: { animated: true } });
  await add("moving.gif", "image/gif", withGifExtensions(await moving().gif().toBuffer()));
  await add("moving.webp", "image/webp", moving().withExif(exif).webp().toBuffer());
  return files;
}

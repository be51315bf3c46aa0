import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/** How the records of a museum's photographs are read. */
export const photographMapping = {
  source: "Museum of photographs",
  language: "en",
  fields: {
    reference: "id",
    title: "title",
    kind: { field: "classification", map: { "Photographic Negative": "PHOTOGRAPH" }, otherwise: "OBJECT" },
    date: "creation_date",
    accessionNumber: "accession_number",
    storagePlace: "physical_location",
    contributors: { each: "creator", name: "full_name", role: { constant: "PHOTOGRAPHER" } },
    details: { technique: "medium" },
  },
};

const dates = [
  "c. 1952",
  "November - December 1945",
  "c. 1958-1959",
  "1938-1945",
  "May 1961",
  "before 1950",
  "n.d.",
];

/** Records of that shape, of which no two are the same. */
function made(count: number): string {
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      id: `museum:things/${number}`,
      title: `Photograph ${number}: two women in front of a bakery on Market Street`,
      creation_date: dates[number % dates.length],
      medium: "black and white: safety film",
      accession_number: `2001.35.${number}`,
      physical_location: "Not on view",
      provenance_text: null,
      classification: "Photographic Negative",
      item_width: 5.0,
      creator: [{ full_name: "A photographer", role: null }],
    }),
  ).join("\n");
}

export interface SentPhotographs {
  bytes: Buffer;
  sha256: string;
  count: number;
}

/** Those of the file that PATH_FILE names (`pnpm prove:path --file FILE`), else some of our own making. */
export function photographs(): SentPhotographs {
  const file = process.env.PATH_FILE;
  if (file !== undefined && !existsSync(file)) throw new Error(`There is no file ${file}.`);
  const bytes = file === undefined ? Buffer.from(made(250)) : readFileSync(file);
  const count = bytes
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "").length;
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex"), count };
}

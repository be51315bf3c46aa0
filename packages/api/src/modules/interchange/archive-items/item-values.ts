import { cutAtWord } from "../../../platform/feeds/plain-text.ts";
import { textLimits } from "../../../platform/records/changes/text-input.ts";
import { type ArchiveDate, dateOfSource } from "../../archives/dates/archive-dates.bulk.ts";
import { isOpenLicence, itemVocabularies } from "../../archives/items/items.bulk.ts";
import type { DateOrder, SingleField } from "../archive-mapping/archive-mapping.ts";
import type { RecordFields } from "../records/record-fields.ts";
import { type RecordNotes, Refusal } from "../records/record-notes.ts";
import type { ArchiveItemFacts } from "./archive-item-facts.ts";
import { rightsOf } from "./rights-statements.ts";

const limits = { accessionNumber: 100, storagePlace: 300 };

type Single = (name: SingleField) => string | null | undefined;

/** Reads what an item has one of: kind, date, accession number, rights. */
export class ItemValues {
  readonly #fields: RecordFields;
  readonly #notes: RecordNotes;
  readonly #single: Single;

  constructor(fields: RecordFields, notes: RecordNotes, single: Single) {
    this.#fields = fields;
    this.#notes = notes;
    this.#single = single;
  }

  read(dateOrder: DateOrder | undefined): Partial<ArchiveItemFacts> {
    return {
      ...property("kind", this.#kind()),
      ...property("date", this.#date(dateOrder)),
      ...property("accessionNumber", this.#line("accessionNumber")),
      ...property("storagePlace", this.#line("storagePlace")),
      ...property("rights", this.#rights()),
    };
  }

  #line(name: "accessionNumber" | "storagePlace"): string | null | undefined {
    const given = this.#single(name);
    return given ? this.#fields.line(name, given, limits[name]) : given;
  }

  #kind(): string | undefined {
    const given = this.#single("kind");
    if (given === undefined) return undefined;
    const kind = given
      ?.trim()
      .toUpperCase()
      .replace(/[\s-]+/g, "_");
    if (kind !== undefined && itemVocabularies.kinds.includes(kind)) return kind;
    const reason = given === null ? "has no kind" : `has the kind "${given}", which is none here`;
    throw new Refusal(
      "kind_unknown",
      `The record ${reason}: say in the mapping ("map") which of ${itemVocabularies.kinds.join(", ")} it is.`,
    );
  }

  #date(order: DateOrder | undefined): ArchiveDate | null | undefined {
    const given = this.#single("date");
    const edtf = this.#single("dateEdtf");
    if (!given && !edtf) return given === null || edtf === null ? null : undefined;
    if ((given ?? "").length > textLimits.line)
      throw new Refusal(
        "date_too_long",
        `The date is longer than ${textLimits.line} characters: give the date alone.`,
      );
    const date = dateOfSource(given ?? edtf ?? "", order ? { order } : {}, edtf ?? undefined);
    if (date.edtf === null)
      this.#notes.add(
        "date_unread",
        `The date "${date.asWritten}" is kept as it is written, and sorts with the undated. ${date.reason}`,
      );
    return date;
  }

  /** An open licence cannot be taken back, so none is put on what its communities have not made public. */
  #rights(): string | null | undefined {
    const given = this.#single("rights");
    if (!given) return given;
    const rights = rightsOf(given);
    if (rights === undefined)
      this.#notes.add(
        "rights_unknown",
        `The rights "${cutAtWord(given, 100)}" are neither a RightsStatement nor a Creative Commons licence, so they are left out; say in the mapping what they mean, or that they are the rightsNote.`,
      );
    if (rights === undefined || !isOpenLicence(rights)) return rights;
    this.#notes.add(
      "open_licence_left_out",
      `The source has it under ${rights}, which is left out: an open licence needs a protocol that is public. Set it once there is one.`,
    );
    return undefined;
  }
}

/** A property that is there only where the source says something of it. */
export function property<N extends string, V>(name: N, value: V | undefined): { [name in N]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [name in N]?: V });
}

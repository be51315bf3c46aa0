import { Field, ID, InputType } from "type-graphql";
import {
  CountryComparator,
  type EnumComparator,
  enumComparator,
  IDComparator,
  LanguageComparator,
  TermComparator,
} from "../../../platform/graphql/lists/comparators.ts";
import type { OrderKey } from "../../../platform/graphql/lists/connections.ts";
import { columnFilter, idFilter } from "../../../platform/graphql/lists/filter-sql.ts";
import { Optional, SluggedRecordBy } from "../../../platform/records/changes/inputs.ts";
import { Filters, RecordFilter } from "../../../platform/records/lists/filters.ts";
import { listArgs, searchedListArgs } from "../../../platform/records/lists/list-args.ts";
import { descending, historyOrders, orders, textKey } from "../../../platform/records/lists/orders.ts";
import { ArchiveItem } from "../items/item.type.ts";
import { ArchiveItemKind, ItemRights, Theme } from "../items/item.vocabulary.ts";
import { IchDomain } from "../terms/term.vocabulary.ts";
import {
  countryFilter,
  dateFilter,
  ItemDateComparator,
  languageFilter,
  partnerFilter,
  programFilter,
  termFilter,
} from "./item-filters.ts";

const KindComparator = enumComparator("ArchiveItemKind", ArchiveItemKind, "the kind of an item");
const ThemeComparator = enumComparator("ItemTheme", Theme, "a theme of items");
const IchDomainComparator = enumComparator(
  "IchDomain",
  IchDomain,
  "a domain of intangible cultural heritage",
);
const RightsComparator = enumComparator("ItemRights", ItemRights, "the rights of an item");

@InputType({ description: "An item's number in the catalogue of its holder." })
export class AccessionNumberInput {
  @Field(() => ID, { description: "The holder." })
  holderId!: string;
  @Field(() => String, { description: "The number." })
  number!: string;
}

@InputType({ description: "Identifies an archive item by exactly one of these fields." })
export class ArchiveItemBy extends SluggedRecordBy {
  @Optional(() => AccessionNumberInput, "By its holder's number for it.")
  accessionNumber?: AccessionNumberInput;
}

@RecordFilter("ArchiveItemFilter", "archive items", ArchiveItem)
export class ArchiveItemFilter {
  @Filters(() => KindComparator, {
    description: "By the kind of item.",
    sql: columnFilter("items.kind", "text"),
  })
  kind?: EnumComparator;
  @Filters(() => RightsComparator, {
    description: "By rights.",
    sql: columnFilter("items.rights", "text"),
  })
  rights?: EnumComparator;
  @Filters(() => IDComparator, {
    description: "By holder.",
    sql: idFilter("items.home_partner_id", "part"),
  })
  holder?: IDComparator;
  @Filters(() => IDComparator, {
    description: "By a partner that keeps the item, or has to do with it.",
    sql: partnerFilter,
    isRelated: true,
  })
  partner?: IDComparator;
  @Filters(() => IDComparator, {
    description: "By a program that it came from, or is used in.",
    sql: programFilter,
    isRelated: true,
  })
  program?: IDComparator;
  @Filters(() => ThemeComparator, { description: "By a theme.", sql: termFilter("THEME"), isRelated: true })
  theme?: EnumComparator;
  @Filters(() => IchDomainComparator, {
    description: "By a domain of intangible cultural heritage.",
    sql: termFilter("ICH_DOMAIN"),
    isRelated: true,
  })
  ichDomain?: EnumComparator;
  @Filters(() => TermComparator, {
    description: "By a community.",
    sql: termFilter("COMMUNITY"),
    isRelated: true,
  })
  community?: TermComparator;
  @Filters(() => TermComparator, { description: "By a topic.", sql: termFilter("TOPIC"), isRelated: true })
  topic?: TermComparator;
  @Filters(() => LanguageComparator, {
    description: "By a language in it.",
    sql: languageFilter,
    isRelated: true,
  })
  language?: LanguageComparator;
  @Filters(() => TermComparator, {
    description: "By a decade that its date touches, named by its first year: `1930`.",
    sql: termFilter("DECADE"),
    isRelated: true,
  })
  decade?: TermComparator;
  @Filters(() => ItemDateComparator, { description: "By date.", sql: dateFilter })
  date?: ItemDateComparator;
  @Filters(() => CountryComparator, {
    description: "By the country of one of its places.",
    sql: countryFilter,
    isRelated: true,
  })
  country?: CountryComparator;
}

const byTitle = textKey("sort_title");
const byDate = (column: string): OrderKey => ({ column, type: "int" });
export const ArchiveItemOrder = orders("ArchiveItemOrder", "archive items", {
  TITLE: {
    description:
      "By title, A to Z, in the language in which the title was written. Letters are compared before accents and case, as in a dictionary.",
    key: byTitle,
  },
  TITLE_DESC: { description: "By title, Z to A.", key: descending(byTitle) },
  DATE: { description: "By date, earliest first; those without one last.", key: byDate("by_date") },
  DATE_DESC: {
    description: "By date, latest first; those without one last.",
    key: byDate("by_date_desc"),
  },
  ...historyOrders,
});

const list = {
  Filter: ArchiveItemFilter,
  orders: ArchiveItemOrder,
  order: "TITLE",
  many: "archive items",
} as const;
export const ItemsBelowArgs = listArgs(list);
export const ArchiveItemsArgs = searchedListArgs(list, "all texts of an item");

import { Field, InputType } from "type-graphql";
import {
  allOf,
  columnFilter,
  type FilterField,
  memberFilter,
  relatedFilter,
} from "../../../platform/graphql/lists/filter-sql.ts";
import { LocalDate } from "../../../platform/graphql/types/scalars.ts";
import { languageOf, languagesMeantBy } from "../../../platform/texts/language-match.ts";
import { dayNumberOf } from "../dates/item-dates.rules.ts";
import type { ItemVocabulary } from "../terms/term.vocabulary.ts";

@InputType({ description: "Compares the date of an item, which may be a range or uncertain." })
export class ItemDateComparator {
  @Field(() => LocalDate, {
    nullable: true,
    description: "Only items whose date may lie on this day or after it.",
  })
  from?: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: "Only items whose date may lie on this day or before it.",
  })
  to?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only items without a date that can be told. False: only items with one.",
  })
  isNull?: boolean;
}

const having = (keys: string) => `items.term_keys && ${keys}`;

/** Terms and decades, as the row has them. */
const keyFilter = (keysOf: (values: string[]) => string[]): FilterField => {
  return ({ eq, in: several, notIn }, values) => {
    const given = (list: unknown) => `${values.add(keysOf(list as string[]))}::text[]`;
    const conditions = [eq == null ? undefined : [eq], several].flatMap((list) =>
      list == null ? [] : [having(given(list))],
    );
    if (notIn != null) conditions.push(`not items.term_keys && ${given(notIn)}`);
    return allOf(conditions);
  };
};

export const termFilter = (vocabulary: ItemVocabulary | "DECADE"): FilterField =>
  keyFilter((keys) => keys.map((key) => `${vocabulary}:${key}`));

/** A language, with whatever is one request with it. */
export const languageFilter: FilterField = keyFilter((tags) => [
  ...new Set(
    tags.flatMap((tag) => languagesMeantBy(languageOf(tag))).map((language) => `LANGUAGE:${language}`),
  ),
]);

/** A date that may lie in a period. Who has no date is in none. */
export const dateFilter: FilterField = ({ from, to, isNull }, values) => {
  const day = (given: unknown) => `${values.add(dayNumberOf(String(given)))}::integer`;
  const conditions: string[] = [];
  if (from != null || to != null) conditions.push("items.by_date < 999999999");
  if (from != null) conditions.push(`coalesce(items.latest, 999999999) >= ${day(from)}`);
  if (to != null) conditions.push(`coalesce(items.earliest, -999999999) <= ${day(to)}`);
  if (isNull != null) conditions.push(`items.by_date ${isNull ? "=" : "<"} 999999999`);
  return allOf(conditions);
};

export const countryFilter: FilterField = relatedFilter(
  "item_places place where place.item_id = items.id",
  columnFilter("place.country", "text"),
);

export const programFilter = memberFilter(
  "items.id",
  "prog",
  (isProgram) => `select link.item_id from item_programs link where ${isProgram("link.program_id")}`,
);

/** Who keeps an item, or has to do with it. */
export const partnerFilter = memberFilter("items.id", "part", (isPartner) => {
  const own = `select own.id from items own where ${isPartner("own.home_partner_id")}`;
  return `${own} union all select link.item_id from item_partners link where ${isPartner("link.partner_id")}`;
});

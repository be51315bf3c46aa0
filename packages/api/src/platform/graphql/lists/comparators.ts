import { Extensions, Field, ID, InputType } from "type-graphql";
import { CountryCode, DateTime, LanguageTag, LocalDate } from "../types/scalars.ts";

/** Says of a field of a filter that rows of other tables answer it: what each of its conditions costs, in points. */
export const FilterCost = (points: number) => Extensions({ filterCost: points });

const equal = "Exactly this value.";
const oneOf = "Any of these values. An empty list matches nothing.";
const noneOf = "None of these values. An empty list matches everything.";

@InputType({
  description: "Compares an id. An id of another type, or of a record that does not exist, matches nothing.",
})
export class IDComparator {
  @Field(() => ID, { nullable: true, description: equal })
  eq?: string;
  @Field(() => [ID], { nullable: true, description: oneOf })
  in?: string[];
  @Field(() => [ID], { nullable: true, description: noneOf })
  notIn?: string[];
}

@InputType({ description: "Compares a boolean value." })
export class BooleanComparator {
  @Field(() => Boolean, { nullable: true, description: equal })
  eq?: boolean;
}

@InputType({ description: "Compares a date. Combine several conditions to form a range." })
export class LocalDateComparator {
  @Field(() => LocalDate, { nullable: true, description: "On this date." })
  eq?: string;
  @Field(() => LocalDate, { nullable: true, description: "Before this date." })
  lt?: string;
  @Field(() => LocalDate, { nullable: true, description: "On or before this date." })
  lte?: string;
  @Field(() => LocalDate, { nullable: true, description: "After this date." })
  gt?: string;
  @Field(() => LocalDate, { nullable: true, description: "On or after this date." })
  gte?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only if the date is unknown. False: only if it is known.",
  })
  isNull?: boolean;
}

@InputType({ description: "Compares a point in time. Combine several conditions to form a range." })
export class DateTimeComparator {
  @Field(() => DateTime, { nullable: true, description: "Before this point in time." })
  lt?: string;
  @Field(() => DateTime, { nullable: true, description: "At or before this point in time." })
  lte?: string;
  @Field(() => DateTime, { nullable: true, description: "After this point in time." })
  gt?: string;
  @Field(() => DateTime, { nullable: true, description: "At or after this point in time." })
  gte?: string;
}

@InputType({
  description:
    "Compares a language by its tag, regardless of script and region: `pt-BR` also finds `pt-PT`. A macrolanguage and its members are treated as one: `no` finds `nb` and `nn`, `zh` finds `yue`, and vice versa.",
})
export class LanguageComparator {
  @Field(() => LanguageTag, { nullable: true, description: "This language." })
  eq?: string;
  @Field(() => [LanguageTag], {
    nullable: true,
    description: "Any of these languages. An empty list matches nothing.",
  })
  in?: string[];
  @Field(() => [LanguageTag], {
    nullable: true,
    description: "None of these languages. An empty list matches everything.",
  })
  notIn?: string[];
}

@InputType({ description: "Compares a free term by its key, as facets and terms return it." })
export class TermComparator {
  @Field(() => String, { nullable: true, description: equal })
  eq?: string;
  @Field(() => [String], { nullable: true, description: oneOf })
  in?: string[];
  @Field(() => [String], { nullable: true, description: noneOf })
  notIn?: string[];
}

@InputType({ description: "Compares a country by its ISO 3166-1 alpha-2 code." })
export class CountryComparator {
  @Field(() => CountryCode, { nullable: true, description: equal })
  eq?: string;
  @Field(() => [CountryCode], { nullable: true, description: oneOf })
  in?: string[];
  @Field(() => [CountryCode], { nullable: true, description: noneOf })
  notIn?: string[];
}

export interface EnumComparator<T extends string = string> {
  eq?: T;
  in?: T[];
  notIn?: T[];
}

/** The comparator class of an enum: each enum has one of its own, so that its values are checked and completed. */
export function enumComparator<T extends string>(name: string, values: Record<T, string>, what: string) {
  @InputType(`${name}Comparator`, { description: `Compares ${what}.` })
  class Comparator implements EnumComparator<T> {
    @Field(() => values, { nullable: true, description: equal })
    eq?: T;
    @Field(() => [values], { nullable: true, description: oneOf })
    in?: T[];
    @Field(() => [values], { nullable: true, description: noneOf })
    notIn?: T[];
  }
  return Comparator;
}

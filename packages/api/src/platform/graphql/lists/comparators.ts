import { Extensions, Field, ID, InputType } from "type-graphql";
import { CountryCode, DateTime, LanguageTag, LocalDate } from "../types/scalars.ts";

/** Says of a field of a filter that rows of other tables answer it: what each of its conditions costs, in points. */
export const FilterCost = (points: number) => Extensions({ filterCost: points });

const equal = "Exactly this value.";
const oneOf = "One of these values; an empty list matches nothing.";
const noneOf = "None of these values; an empty list matches everything.";

@InputType({ description: "Compares an id. An id of another type, or of nothing, matches nothing." })
export class IDComparator {
  @Field(() => ID, { nullable: true, description: equal })
  eq?: string;
  @Field(() => [ID], { nullable: true, description: oneOf })
  in?: string[];
  @Field(() => [ID], { nullable: true, description: noneOf })
  notIn?: string[];
}

@InputType({ description: "Compares a yes-or-no value." })
export class BooleanComparator {
  @Field(() => Boolean, { nullable: true, description: equal })
  eq?: boolean;
}

@InputType({ description: "Compares a day. Several conditions together make a range." })
export class LocalDateComparator {
  @Field(() => LocalDate, { nullable: true, description: "On this day." })
  eq?: string;
  @Field(() => LocalDate, { nullable: true, description: "Before this day." })
  lt?: string;
  @Field(() => LocalDate, { nullable: true, description: "On or before this day." })
  lte?: string;
  @Field(() => LocalDate, { nullable: true, description: "After this day." })
  gt?: string;
  @Field(() => LocalDate, { nullable: true, description: "On or after this day." })
  gte?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only where the day is unknown. False: only where it is known.",
  })
  isNull?: boolean;
}

@InputType({ description: "Compares an instant. Several conditions together make a range." })
export class DateTimeComparator {
  @Field(() => DateTime, { nullable: true, description: "Before this instant." })
  lt?: string;
  @Field(() => DateTime, { nullable: true, description: "At or before this instant." })
  lte?: string;
  @Field(() => DateTime, { nullable: true, description: "After this instant." })
  gt?: string;
  @Field(() => DateTime, { nullable: true, description: "At or after this instant." })
  gte?: string;
}

@InputType({
  description:
    "Compares a language by its tag, whatever its script and region: `pt-BR` finds `pt-PT` too. A macrolanguage and its members are one request: `no` finds `nb` and `nn`, `zh` finds `yue`, and the other way round.",
})
export class LanguageComparator {
  @Field(() => LanguageTag, { nullable: true, description: "This language." })
  eq?: string;
  @Field(() => [LanguageTag], {
    nullable: true,
    description: "One of these languages; an empty list matches nothing.",
  })
  in?: string[];
  @Field(() => [LanguageTag], {
    nullable: true,
    description: "None of these languages; an empty list matches everything.",
  })
  notIn?: string[];
}

@InputType({ description: "Compares an open term by its key, as facets and terms give it." })
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

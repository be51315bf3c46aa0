import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { Public, SignedIn } from "../../graphql/access.ts";
import { type Selection, selectionOf } from "../../graphql/lists/selection.ts";
import type { GraphqlRequest } from "../../graphql/request.ts";
import type { OrderedListArgs } from "./list-args.ts";

interface Reads {
  by(by: { id?: string }, selection: Selection): Promise<unknown>;
  list(args: OrderedListArgs, selection: Selection): Promise<unknown>;
}

/** A record in words, as the contract names it: `open call` is `openCall`. */
export const nameOf = (words: string): string =>
  words.replace(/ (.)/g, (_space, letter: string) => letter.toUpperCase());

interface QueriesOf {
  Type: new (...args: never[]) => object;
  Connection: new () => object;
  By: new () => { id?: string };
  Args: new () => OrderedListArgs;
  Reads: new (request: GraphqlRequest) => Reads;
  /** A record, and several, in words: the names of the two fields are made of them. */
  one: string;
  many: string;
  /** What the list is, in a sentence. */
  description: string;
  /** True where no visitor sees any. */
  isForMembers?: boolean;
}

/** The two root fields by which everybody reads a kind of record: one of them, and a list. */
export function queriesOf({
  Type,
  Connection,
  By,
  Args: ListArguments,
  Reads,
  one,
  many,
  description,
  isForMembers = false,
}: QueriesOf) {
  class Queries {}
  const field = (name: string, value: (...given: never[]) => unknown) =>
    Object.defineProperty(Queries.prototype, name, { value });

  field(nameOf(one), (by: { id?: string }, request: GraphqlRequest, info: GraphQLResolveInfo) =>
    request.reads(Reads).by(by, selectionOf(info)),
  );
  Query(() => Type, { nullable: true, description: `One ${one}. Null if there is none that you may see.` })(
    Queries.prototype,
    nameOf(one),
    {},
  );
  Arg("by", () => By, { description: "How the record is identified." })(Queries.prototype, nameOf(one), 0);

  field(nameOf(many), (args: OrderedListArgs, request: GraphqlRequest, info: GraphQLResolveInfo) =>
    request.reads(Reads).list(args, selectionOf(info)),
  );
  Query(() => Connection, { description })(Queries.prototype, nameOf(many), {});
  Args(() => ListArguments)(Queries.prototype, nameOf(many), 0);
  for (const name of [one, many].map(nameOf)) {
    (isForMembers ? SignedIn() : Public())(Queries.prototype, name);
    Ctx()(Queries.prototype, name, 1);
    Info()(Queries.prototype, name, 2);
  }
  Resolver()(Queries);
  return Queries;
}

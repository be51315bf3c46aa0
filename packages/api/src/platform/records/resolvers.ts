import type { GraphqlRequest } from "../graphql/request.ts";
import { isPublicViewer } from "../viewer.ts";
import { mutationsOf } from "./changes/mutations.ts";
import { fieldsOf } from "./fields.ts";
import type { connectionOf } from "./lists/connection-types.ts";
import { queriesOf } from "./lists/queries.ts";
import type { RecordReads } from "./lists/record-reads.ts";
import type { RecordClass, RecordNode, RecordRow } from "./record.ts";
import { referencesOf } from "./references.ts";

interface ResolversOf<S, R extends RecordRow, N extends RecordNode<R>> {
  Type: RecordClass<R, N>;
  Reads: new (request: GraphqlRequest) => RecordReads<R, N>;
  connection: ReturnType<typeof connectionOf>;
  /** What the list is, in a sentence. */
  list: string;
  By: Parameters<typeof queriesOf>[0]["By"];
  Args: Parameters<typeof queriesOf>[0]["Args"];
  /** Who may use its mutations, but for those that say otherwise. */
  scope: string;
  mutations: Parameters<typeof mutationsOf<S>>[1];
  /** What rows of other tables answer. */
  fields: Parameters<typeof fieldsOf<N>>[1];
  /** True where no visitor sees any. */
  isForMembers?: boolean;
  /** True where records have ids in other systems. */
  hasReferences?: boolean;
}

/** All that the contract says of a kind of record: two queries, its mutations, its connection, and fields from other tables. */
export function resolversOf<S, R extends RecordRow, N extends RecordNode<R>>({
  Type,
  Reads,
  connection,
  list,
  By,
  Args,
  scope,
  mutations,
  fields,
  isForMembers = false,
  hasReferences = false,
}: ResolversOf<S, R, N>) {
  const { Connection, TotalCountResolver, one, many } = connection;
  const load = (request: GraphqlRequest, uuid: string) => request.reads(Reads).byId(uuid);
  const { Mutations, resolvers } = mutationsOf<S>({ Type, noun: one, load, scope }, mutations);
  return {
    Mutations,
    /** How a record is found by its id. */
    node: {
      ...{ type: Type.name, prefix: Type.prefix, table: Type.table },
      load: (request: GraphqlRequest, uuid: string) =>
        isForMembers && isPublicViewer(request.viewer) ? Promise.resolve(null) : load(request, uuid),
    },
    resolvers: [
      queriesOf({ Type, Connection, By, Args, Reads, one, many, description: list, isForMembers }),
      fieldsOf<N>(Type, fields),
      ...(hasReferences ? [referencesOf(Type, Reads, one)] : []),
      TotalCountResolver,
      ...resolvers,
    ],
  };
}

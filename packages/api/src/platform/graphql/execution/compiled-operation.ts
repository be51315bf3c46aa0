import {
  type DocumentNode,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  print,
  type TypeNode,
  type VariableDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { writeAhead } from "./written-ahead.ts";

const Coerced = new GraphQLScalarType({ name: "Coerced", description: "Accepted as graphql-js coerced it." });
const type: TypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } };

// Our enums are their own names, and texts and numbers come typed from the database: checking each again is a third of
// the execution.
const options = { disableLeafSerialization: true };

/**
 * Compiles operations that are given variables coerced by graphql-js. graphql-jit's own coercion ignores @oneOf, and
 * writes every input inside an input out as code, twice for lists: seven seconds for one filter with and, or and not.
 */
export class OperationCompiler {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    const config = schema.toConfig();
    this.#schema = new GraphQLSchema({ ...config, types: [...config.types, Coerced] });
  }

  /** With `isWritten`, values that are made once come as `Written`. */
  compile(document: DocumentNode, { isWritten = false } = {}): CompiledQuery {
    const asked = isWritten ? writeAhead(this.#schema, document) : document;
    const compiled = compileQuery(this.#schema, withCoercedVariables(asked), "", options);
    if (isCompiledQuery(compiled)) return compiled;
    throw new GraphQLError(compiled.errors?.[0]?.message ?? "The operation cannot be compiled.");
  }
}

function withCoercedVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(takenAsItIs) ?? [] }
      : definition,
  );
  return { ...document, definitions };
}

function takenAsItIs({ kind, variable, ...definition }: VariableDefinitionNode): VariableDefinitionNode {
  // @skip and @include insist on the word Boolean.
  if (/^Boolean!?$/.test(print(definition.type))) return { kind, variable, ...definition };
  return { kind, variable, type };
}

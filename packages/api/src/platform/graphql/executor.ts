import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { errors } from "../errors.ts";
import { checkArguments } from "./argument-limits.ts";
import type { GraphqlRequest } from "./request.ts";
import { wantedLanguages } from "./wanted-languages.ts";

const mostCompiled = 500;

/** Apollo copies its context value, which an object with private state does not survive; so it gets a wrapper. */
export interface ApolloContext {
  request: GraphqlRequest;
}

/** Runs operations: trusted ones compiled, others by graphql-js; each within its deadline and its one connection. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #deadlineMs: number;
  readonly #compiled = new Map<DocumentNode, CompiledQuery | undefined>();

  constructor(schema: GraphQLSchema, deadlineMs: number) {
    this.#schema = schema;
    this.#deadlineMs = deadlineMs;
  }

  /** Apollo's hook for an executor of one's own. */
  asGateway(): GatewayInterface {
    const executor: GatewayExecutor = async ({ document, operation, request, context }) =>
      (await this.run(
        document,
        operation,
        request.variables ?? {},
        (context as unknown as ApolloContext).request,
      )) as Awaited<ReturnType<GatewayExecutor>>;
    return {
      load: async () => ({ executor }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: this.#schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: async () => undefined,
    };
  }

  /** Checks that need the variables, where Apollo still answers with a 400. */
  plugin(): ApolloServerPlugin<ApolloContext> {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, operation, request, contextValue }) => {
          // Apollo answers an operation that it cannot find before this hook runs.
          if (operation) this.prepare(document, operation, request.variables ?? {}, contextValue.request);
        },
      }),
    };
  }

  prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    request: GraphqlRequest,
  ): void {
    const { coerced, errors: wrong } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      variables,
      { maxErrors: 10 },
    );
    if (wrong) throw errors.badInput(wrong.map((error) => error.message).join(" "));
    checkArguments(this.#schema, document, coerced);
    const inLanguages = this.#schema.getDirective("inLanguages");
    request.languages =
      (inLanguages && wantedLanguages(inLanguages, operation, coerced)) ?? request.languages;
  }

  async run(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    request: GraphqlRequest,
  ): Promise<ExecutionResult> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(errors.timeout()), this.#deadlineMs);
    });
    try {
      return await Promise.race([this.#execute(document, operation, variables, request), tooLate]);
    } finally {
      clearTimeout(timer);
      // Waits for nothing: a statement still running ends by its own timeout and then frees the connection.
      void request.close().catch(() => undefined);
    }
  }

  #execute(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Record<string, unknown>,
    contextValue: GraphqlRequest,
  ) {
    const operationName = operation.name?.value;
    const compiled = contextValue.isTrusted ? this.#compile(document, operationName) : undefined;
    if (compiled) return compiled.query({}, contextValue, variableValues);
    return execute({ schema: this.#schema, document, contextValue, variableValues, operationName });
  }

  #compile(document: DocumentNode, operationName: string | undefined): CompiledQuery | undefined {
    if (this.#compiled.has(document)) return this.#compiled.get(document);
    const result = compileQuery(this.#schema, document, operationName);
    const compiled = isCompiledQuery(result) ? result : undefined;
    if (this.#compiled.size < mostCompiled) this.#compiled.set(document, compiled);
    return compiled;
  }
}

import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from "@apollo/server";
import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { CompiledQuery } from "graphql-jit";
import { type ApiError, errors } from "../../errors.ts";
import type { OperationLimits } from "../../limits/operation-limits.ts";
import { formatError } from "../error-format.ts";
import { type Introspection, introspectionOf, KeptAnswer } from "../introspection/introspection.ts";
import { preferredLanguages } from "../preferred-languages.ts";
import type { GraphqlRequest } from "../request.ts";
import { isTooLong, longestAnswer } from "./answer-size.ts";
import { OperationArguments } from "./argument-limits.ts";
import { OperationCompiler } from "./compiled-operation.ts";
import { Deadline } from "./deadline.ts";
import { type Documents, documentsOf } from "./documents.ts";

/** Apollo copies its context value, which an object with private state does not survive; so it gets a wrapper. */
export interface ApolloContext {
  request: GraphqlRequest;
}

/** Runs operations: trusted ones compiled, others by graphql-js; each within its deadline and its one connection. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #deadlineMs: number;
  readonly #limits: OperationLimits;
  readonly #compiler: OperationCompiler;
  readonly #documents: Documents;
  readonly #introspection: Introspection;
  readonly #arguments = new WeakMap<OperationDefinitionNode, OperationArguments>();

  constructor(schema: GraphQLSchema, limits: OperationLimits, deadlineMs: number) {
    this.#schema = schema;
    this.#limits = limits;
    this.#deadlineMs = deadlineMs;
    this.#compiler = new OperationCompiler(schema);
    this.#documents = documentsOf(schema);
    this.#introspection = introspectionOf(schema);
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

  /** Where Apollo finds the documents that were read before it asks for them. */
  documentStore(): NonNullable<ApolloServerOptionsWithGateway<ApolloContext>["documentStore"]> {
    return {
      // The key is a digest of the schema, and that of the text.
      get: async (key) => this.#documents.known(key.slice(key.indexOf(":") + 1))?.document,
      set: async () => undefined,
      delete: async () => undefined,
    };
  }

  /** Reads the document before Apollo would, and checks what needs the variables where Apollo still answers with a 400. */
  plugin(): ApolloServerPlugin<ApolloContext> {
    return {
      requestDidStart: async ({ contextValue: { request } }) => {
        let refusals: readonly GraphQLError[] = [];
        return {
          didResolveSource: async ({ source, queryHash }) => {
            ({ refusals } = this.#documents.read(source, queryHash));
          },
          didResolveOperation: async ({ document, operation, request: { operationName, variables } }) => {
            if (refusals.length > 0) return;
            if (!operation) throw errors.badInput(unknownOperation(operationName));
            await this.admit(document, operation, variables ?? {}, request);
          },
          responseForOperation: async ({ response: { http } }) => {
            if (refusals.length === 0) return null;
            const singleResult = { errors: refusals.map((error) => formatError(error.toJSON(), error)) };
            return { http, body: { kind: "single", singleResult } };
          },
        };
      },
    };
  }

  /** Checks an operation, charges its caller, and waits until there is room for it. Returns its variables coerced. */
  async admit(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    request: GraphqlRequest,
  ): Promise<Record<string, unknown>> {
    const coerced = this.prepare(document, operation, variables, request);
    if (request.caller) {
      request.charge = this.#limits.charge(request.caller, document, operation, coerced);
      await request.charge.admit();
    }
    return coerced;
  }

  /** Reads the variables and refuses what the contract or its limits do not allow. Returns them coerced. */
  prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    request: GraphqlRequest,
  ): Record<string, unknown> {
    if (!this.#schema.getRootType(operation.operation))
      throw errors.badInput(`There is no ${operation.operation} here, only queries and mutations.`);
    if (isDeeperThan(deepestVariable, variables))
      throw errors.limit(`The variables are nested more than ${deepestVariable} deep.`);
    const { coerced, errors: wrong } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      variables,
      { maxErrors: 3, hideSuggestions: true },
    );
    if (wrong) throw errors.badInput(wrong.map(mistakeOf).join(" "));
    this.#argumentsOf(document, operation).check(coerced);
    const inLanguages = this.#schema.getDirective("inLanguages");
    request.languages =
      (inLanguages && preferredLanguages(inLanguages, operation, coerced)) ?? request.languages;
    return coerced;
  }

  #argumentsOf(document: DocumentNode, operation: OperationDefinitionNode): OperationArguments {
    let found = this.#arguments.get(operation);
    if (!found) {
      found = new OperationArguments(this.#schema, document, operation);
      this.#arguments.set(operation, found);
    }
    return found;
  }

  run(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Record<string, unknown>,
    contextValue: GraphqlRequest,
  ): Promise<ExecutionResult> {
    const operationName = operation.name?.value;
    const isQuery = operation.operation === "query";
    return this.#within(contextValue, isQuery ? errors.timeout : errors.interrupted, () => {
      const data = this.#introspection.answer(document);
      if (data) return { data } as unknown as ExecutionResult;
      const result = execute({ schema: this.#schema, document, contextValue, variableValues, operationName });
      // What an operation has changed is changed, however long the answer.
      return isQuery ? notTooLong(result) : result;
    });
  }

  compile(...operation: Parameters<OperationCompiler["compile"]>): CompiledQuery {
    return this.#compiler.compile(...operation);
  }

  /** The same for a compiled operation, with variables as `prepare` returned them. */
  runCompiled(
    compiled: CompiledQuery,
    coerced: Record<string, unknown>,
    request: GraphqlRequest,
  ): Promise<ExecutionResult> {
    return this.#within(request, errors.timeout, () => notTooLong(compiled.query({}, request, coerced)));
  }

  async #within(
    request: GraphqlRequest,
    late: () => ApiError,
    execution: () => ExecutionResult | Promise<ExecutionResult>,
  ): Promise<ExecutionResult> {
    const tooLate = new Promise<never>((_resolve, reject) => {
      const waitedMs = performance.now() - request.startedAt;
      request.deadline = new Deadline(this.#deadlineMs - waitedMs, () => reject(late()));
    });
    const { charge } = request;
    let result: ExecutionResult | undefined;
    try {
      const running = start(execution);
      // What came too late still runs, and keeps its place until it has ended.
      const leave = () => charge?.leave();
      running.then(leave, leave);
      result = await Promise.race([running, tooLate]);
      return result;
    } finally {
      request.deadline?.stop();
      charge?.settle(result);
      // Waits for nothing: a statement still running ends by its own timeout and then frees the connection.
      void request.close().catch(() => undefined);
    }
  }
}

async function notTooLong(running: ExecutionResult | Promise<ExecutionResult>): Promise<ExecutionResult> {
  const result = await running;
  if (isTooLong(result.data))
    throw errors.limit(
      `The answer would be longer than ${longestAnswer / 1_000_000} million characters. Ask for smaller pages (\`first\`) or fewer texts at a time.`,
    );
  return result;
}

/** The text of an answer, in which what is kept as text stays as it is. */
export function stringifyAnswer(answer: { data?: unknown; extensions?: unknown }): string {
  const { data, extensions } = answer;
  return data instanceof KeptAnswer
    ? `{"data":${data.json},"extensions":${JSON.stringify(extensions)}}`
    : JSON.stringify(answer);
}

// Where execution fails at once, that too has to be a promise.
const start = async (execution: () => ExecutionResult | Promise<ExecutionResult>) => execution();

function unknownOperation(name: string | undefined): string {
  return name
    ? `The document has no operation named ${name.slice(0, 100)}.`
    : "The document has no operation, or several: then name one in operationName.";
}

// No input of the schema is nearly as deep; reading one that never ends would end the stack.
const deepestVariable = 20;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** What graphql-js says of a variable, not longer than can be read. */
function mistakeOf({ message }: GraphQLError): string {
  return message.length > 160 ? `${message.slice(0, 80)} … ${message.slice(-80)}` : message;
}

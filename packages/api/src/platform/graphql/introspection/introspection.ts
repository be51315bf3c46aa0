import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
} from "graphql";
import { LRUCache } from "lru-cache";
import { errors } from "../../errors.ts";
import { documentsOf } from "../execution/documents.ts";
import { questionsOfTools } from "./introspection-of-tools.ts";
import { introspectionSize } from "./introspection-size.ts";

/** As many values of the schema count one point. */
const valuesForAPoint = 20;
/** How much more than the largest question of a known tool one operation may ask for. */
const allowance = 1.25;
const keptAnswers = 4;

/** An answer kept as the JSON that is sent. */
export class KeptAnswer {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

interface QuestionsOfTools {
  /** The answer to each, once it has been made. */
  answers: Map<string, KeptAnswer | undefined>;
  /** As many values as one operation may ask for. */
  maxValues: number;
}

/**
 * Answers about the schema. What known tools ask is free: made once, then kept. Anything else has a price by the values
 * it expands to, unless it is what was asked just before.
 */
export class Introspection {
  readonly #schema: GraphQLSchema;
  /** Read when somebody first asks about the schema: to count what tools ask takes a tenth of a second. */
  #tools: QuestionsOfTools | undefined;
  readonly #recent = new LRUCache<string, KeptAnswer>({ max: keptAnswers });
  readonly #questions = new WeakMap<DocumentNode, string>();
  readonly #askingNothing = new WeakSet<OperationDefinitionNode>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    // To read them is free as well.
    documentsOf(schema).publish(questionsOfTools);
  }

  /** In points. Refuses what asks for more than one answer may hold. */
  priceOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): number {
    if (this.#asksNothing(document, operation, variables)) return 0;
    const { answers, maxValues: most } = this.#ofTools();
    const question = this.#questionOf(document);
    if (answers.has(question) || this.#recent.has(question)) return 0;
    const size = this.#sizeOf(document, operation, variables, most);
    if (size > most)
      throw errors.limit(
        `The operation asks for more than ${most} values of the schema. Ask for fewer types or fields at a time, or read the whole at GET /schema.graphql.`,
      );
    return Math.floor(size / valuesForAPoint);
  }

  /** The answer, where it is kept or can be. */
  answer(document: DocumentNode): KeptAnswer | undefined {
    const question = this.#questionOf(document);
    if (question === "") return undefined;
    const { answers } = this.#ofTools();
    const kept = answers.get(question) ?? this.#recent.get(question);
    if (kept) return kept;
    const { data } = execute({ schema: this.#schema, document }) as { data: object };
    const answer = new KeptAnswer(JSON.stringify(data));
    if (answers.has(question)) answers.set(question, answer);
    else this.#recent.set(question, answer);
    return answer;
  }

  #ofTools(): QuestionsOfTools {
    if (!this.#tools) {
      const documents = questionsOfTools.map((text) => documentsOf(this.#schema).read(text).document);
      const sizes = documents.map((document) =>
        this.#sizeOf(document, operationOf(document), {}, Number.POSITIVE_INFINITY),
      );
      this.#tools = {
        answers: new Map(documents.map((document) => [questionOf(document), undefined])),
        maxValues: Math.ceil(Math.max(...sizes) * allowance),
      };
    }
    return this.#tools;
  }

  /** True of any variables where it is of one set: which fields stand at its root does not depend on them. */
  #asksNothing(...[document, operation, variables]: [DocumentNode, OperationDefinitionNode, object]) {
    if (this.#askingNothing.has(operation)) return true;
    const asksNothing = this.#sizeOf(document, operation, variables, 0) === 0;
    if (asksNothing) this.#askingNothing.add(operation);
    return asksNothing;
  }

  #sizeOf(
    ...[document, operation, variables, most]: [DocumentNode, OperationDefinitionNode, object, number]
  ) {
    return introspectionSize(this.#schema, document, operation, { ...variables }, most);
  }

  #questionOf(document: DocumentNode): string {
    let question = this.#questions.get(document);
    if (question === undefined) {
      question = questionOf(document);
      this.#questions.set(document, question);
    }
    return question;
  }
}

const shared = new WeakMap<GraphQLSchema, Introspection>();

/** The answers about a schema: one collection for all who ask. */
export function introspectionOf(schema: GraphQLSchema): Introspection {
  let introspection = shared.get(schema);
  if (!introspection) {
    introspection = new Introspection(schema);
    shared.set(schema, introspection);
  }
  return introspection;
}

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

const aboutSchema = new Set(["__schema", "__type", "__typename"]);

/** What a document asks of the schema and of nothing else, however it is named and laid out; empty where it is more than that. */
function questionOf(document: DocumentNode): string {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  const isQuestion =
    operations.length === 1 &&
    operation?.variableDefinitions?.length === 0 &&
    operation.selectionSet.selections.some(
      (selection) => selection.kind === Kind.FIELD && selection.name.value !== "__typename",
    ) &&
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && aboutSchema.has(selection.name.value),
    );
  if (!isQuestion) return "";
  const { name: _name, ...unnamed } = operation;
  const definitions = document.definitions.map((definition) =>
    definition === operation ? unnamed : definition,
  );
  return print({ kind: Kind.DOCUMENT, definitions });
}

import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from "graphql";
import { Field, Int, ObjectType } from "type-graphql";
import { OperationArguments } from "../../graphql/execution/argument-limits.ts";
import { documentsOf } from "../../graphql/execution/documents.ts";
import { documentLimits } from "../../graphql/execution/limits.ts";
import { introspectionOf } from "../../graphql/introspection/introspection.ts";
import { costPlan, type Variables } from "./cost-plan.ts";
import { requestedCost } from "./operation-cost.ts";

@ObjectType({
  description: "The estimated cost of an operation that has not been run.",
  simpleResolvers: true,
})
export class CostEstimate {
  @Field(() => Int, {
    nullable: true,
    description:
      "The maximum cost of the operation in points, as `extensions.cost.requested` in its response will report it. Null if the operation cannot run.",
  })
  requested!: number | null;
  @Field(() => Int, { description: "The maximum cost of a single operation, in points." })
  limit!: number;
  @Field(() => Boolean, { description: "True if the operation is valid and within the limit." })
  isAllowed!: boolean;
  @Field(() => [String], {
    description: "The reasons why the operation cannot run, as sentences. Empty if it can run. At most 10.",
  })
  problems!: string[];
}

const limit = documentLimits.cost;
const maxProblems = 10;

/** Reads an operation as if it had been sent, and says what it would cost or what is wrong with it. */
export function estimateCost(
  schema: GraphQLSchema,
  text: string,
  operationName: string | undefined,
  variables: Variables,
): CostEstimate {
  const { document, refusals } = documentsOf(schema).read(text);
  if (refusals.length > 0) return impossible(refusals);
  try {
    const requested = costOf(schema, document, operationName, variables);
    return { requested, limit, isAllowed: requested <= limit, problems: [] };
  } catch (error) {
    return impossible([error as Error]);
  }
}

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Variables,
): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error("Say with operationName which operation of the document you mean.");
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 3,
    hideSuggestions: true,
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
  new OperationArguments(schema, document, operation).check(coerced);
  const introspection = introspectionOf(schema).priceOf(document, operation, coerced);
  return requestedCost(costPlan(schema, document, operation), coerced) + introspection;
}

function impossible(mistakes: readonly Error[]): CostEstimate {
  const problems = mistakes.slice(0, maxProblems).map(({ message }) => message);
  return { requested: null, limit, isAllowed: false, problems };
}

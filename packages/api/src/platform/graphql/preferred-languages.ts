import { type GraphQLDirective, getDirectiveValues, type OperationDefinitionNode } from "graphql";
import { errors } from "../errors.ts";

const maxLanguages = 20;

/** The languages that @inLanguages asks for, or undefined when it is absent or empty. */
export function preferredLanguages(
  directive: GraphQLDirective,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): string[] | undefined {
  const values = getDirectiveValues(directive, operation, variables);
  const prefer = (values?.prefer ?? []) as string[];
  if (prefer.length > maxLanguages) {
    throw errors.badInput(
      `@inLanguages names ${prefer.length} languages; at most ${maxLanguages} are allowed.`,
    );
  }
  return prefer.length > 0 ? prefer : undefined;
}

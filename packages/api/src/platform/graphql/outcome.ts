import { InputRefused, type UserError } from "./user-errors.ts";

/** What an act came to: the id of its entity, or why its input was refused. */
export interface Outcome {
  id: string | undefined;
  userErrors: UserError[];
}

export async function outcomeOf(act: Promise<string>): Promise<Outcome> {
  try {
    return { id: await act, userErrors: [] };
  } catch (error) {
    if (error instanceof InputRefused) return { id: undefined, userErrors: error.userErrors };
    throw error;
  }
}

/**
 * The array of a batch's keys, in a form that hides how many there are from the planner. With the number in sight it
 * finds the plan for one key cheaper than the plan for any number, and so plans every single request again: for a record
 * with its relations that took three times as long as reading them.
 */
export const batch = (parameter: string, type: "uuid" | "text"): string =>
  `(select ${parameter}::${type}[])::${type}[]`;

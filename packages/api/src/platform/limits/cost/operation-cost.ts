import { Written } from "../../graphql/execution/written-ahead.ts";
import type { CostNode, Variables } from "./cost-plan.ts";

// Nested pages multiply; what is far over every limit need not be told to the point, and fits an Int.
const maxCost = 1_000_000_000;

/** What an operation may cost at most: every page full, everything there that may be absent. */
export function requestedCost(plan: CostNode[], variables: Variables): number {
  return Math.min(sumOf(plan, variables), maxCost);
}

function sumOf(nodes: CostNode[], variables: Variables): number {
  let sum = 0;
  for (const node of nodes) sum += costOfNode(node, variables);
  return sum;
}

function costOfNode({ isIncluded, object, size, extra, branches }: CostNode, variables: Variables): number {
  if (isIncluded && !isIncluded(variables)) return 0;
  let below = 0;
  for (const branch of branches) below = Math.max(below, sumOf(branch, variables));
  return (size ? size(variables) : 1) * (object + below) + (extra ? extra(variables) : 0);
}

/** What its answer did cost: the same sum over the objects that are there. Never more than what was requested. */
export function actualCost(plan: CostNode[], variables: Variables, data: unknown): number {
  return countBelow(plan, data as Variables, variables);
}

function countBelow(nodes: CostNode[], holder: Variables, variables: Variables): number {
  let sum = 0;
  for (const node of nodes) {
    const held = holder[node.key];
    if (held === undefined) continue;
    const value = held instanceof Written ? held.data : held;
    sum += countIn(node, value, variables) + (node.extra ? node.extra(variables) : 0);
  }
  return sum;
}

function countIn({ object, size, branches }: CostNode, value: unknown, variables: Variables): number {
  if (value === null || object === 0) return 0;
  if (!Array.isArray(value)) return 1 + countMost(branches, value as Variables, variables);
  const items = value as (Variables | null)[];
  const counted = Math.min(items.length, size?.(variables) ?? 1);
  let sum = 0;
  for (let index = 0; index < counted; index++) {
    const item = items[index];
    if (item) sum += 1 + countMost(branches, item, variables);
  }
  return sum;
}

// Answers do not say of which type an object is; what another type's fields would have cost is not there to count.
function countMost(branches: CostNode[][], value: Variables, variables: Variables): number {
  let most = 0;
  for (const branch of branches) most = Math.max(most, countBelow(branch, value, variables));
  return most;
}

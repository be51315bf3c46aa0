import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { ApiError, errors } from "../errors.ts";
import { digestOf, documentsOf } from "../graphql/execution/documents.ts";
import { documentLimits } from "../graphql/execution/limits.ts";
import { introspectionOf } from "../graphql/introspection/introspection.ts";
import type { AdmissionQueue } from "./admission-queue.ts";
import { type Bucket, burstSeconds, capacityOf, type Rates } from "./bucket.ts";
import type { Budgets } from "./budgets.ts";
import { type CostNode, costPlan, type Variables } from "./cost/cost-plan.ts";
import { costOfReading } from "./cost/cost-weights.ts";
import { actualCost, requestedCost } from "./cost/operation-cost.ts";
import { HeldBack } from "./held-back.ts";

/** Who asks, as far as limits go. */
export interface LimitedCaller {
  bucket: Bucket;
  /** The household or office from which it asks. */
  network?: string;
  /** Whether it uses the member session, which has connections of its own. */
  isMember: boolean;
  /** Calls back once when the caller hangs up; gives a function that stops that. */
  whenGone(work: () => void): () => void;
}

interface Parts {
  schema: GraphQLSchema;
  budgets: Budgets;
  /** For whoever wants to be read at all. */
  requests: { public: AdmissionQueue; member: AdmissionQueue };
  /** For a connection to the database. */
  queues: { public: AdmissionQueue; member: AdmissionQueue };
}

const nothing = () => undefined;

/** What one operation costs, from before it is let in to when its answer is known. */
export class Charge {
  readonly requested: number;
  actual = 0;
  /** To be called when nothing of the operation runs any more. */
  leave: () => void = nothing;
  readonly #parts: Parts;
  readonly #caller: LimitedCaller;
  readonly #plan: CostNode[];
  readonly #variables: Variables;
  /** The price of what is asked of the schema, which asks the database nothing. */
  readonly #introspection: number;

  constructor(
    parts: Parts,
    caller: LimitedCaller,
    { plan, variables, introspection }: { plan: CostNode[]; variables: Variables; introspection: number },
  ) {
    this.#parts = parts;
    this.#caller = caller;
    this.#plan = plan;
    this.#variables = variables;
    this.#introspection = introspection;
    this.requested = requestedCost(plan, variables) + introspection;
  }

  /** Refuses what costs too much, takes it from the budget, and waits for a place. */
  async admit(): Promise<void> {
    const { requested } = this;
    const { bucket } = this.#caller;
    if (requested === 0) return;
    const limit = Math.min(documentLimits.cost, capacityOf(bucket));
    if (requested > limit) throw errors.costLimit(requested, limit);
    const { budgets } = this.#parts;
    await budgets.take(bucket, requested);
    if (requested === this.#introspection) return;
    try {
      await this.#enter();
    } catch (error) {
      budgets.settle(bucket, requested, 0);
      throw error;
    }
  }

  async #enter(): Promise<void> {
    const { bucket, isMember, whenGone } = this.#caller;
    const queue = this.#parts.queues[isMember ? "member" : "public"];
    this.leave = await queue.enter({ bucket: bucket.name, whenGone });
  }

  /** Leaves its place to others while something goes on that asks the database nothing, and waits for one again. */
  async apart<T>(work: () => Promise<T>): Promise<T> {
    if (this.leave === nothing) return work();
    this.leave();
    try {
      return await work();
    } finally {
      await this.#enter();
    }
  }

  /** Charges what the answer did cost. One that failed or came too late costs what it might have. */
  settle(result: ExecutionResult | undefined): void {
    const { requested } = this;
    if (requested === 0) return;
    const isWhole = result?.data && !result.errors;
    this.actual = isWhole
      ? actualCost(this.#plan, this.#variables, result.data) + this.#introspection
      : requested;
    this.#parts.budgets.settle(this.#caller.bucket, requested, this.actual);
  }
}

/** What every operation passes before it runs: its cost, its caller's budget, and the queue. */
export class OperationLimits {
  readonly rates: Rates;
  readonly #parts: Parts;
  readonly #heldBack = new HeldBack();
  /** Requests that are answered, whose places are given to others one by one. */
  readonly #leaving: (() => void)[] = [];

  constructor({ rates, ...parts }: Parts & { rates: Rates }) {
    this.rates = rates;
    this.#parts = parts;
  }

  /** Refuses who goes on asking in spite of refusals, unread and in no hurry, so that a flood costs next to nothing. */
  async #holdBackFlood({ bucket }: LimitedCaller): Promise<void> {
    const refusal = this.#parts.budgets.refusalOfFlood(bucket);
    if (!refusal) return;
    await this.#heldBack.wait();
    throw refusal;
  }

  /**
   * Waits until it is the turn of a request to be read, and keeps its place until it is answered. More at once are not answered any
   * sooner, and to read, check and price what is refused in the end would take the time of those that are not.
   */
  async letIn(caller: LimitedCaller): Promise<void> {
    await this.#holdBackFlood(caller);
    const { bucket, isMember, whenGone } = caller;
    const requests = this.#parts.requests[isMember ? "member" : "public"];
    try {
      const leave = await requests.enter({ bucket: bucket.name, whenGone });
      whenGone(() => this.#leaveInTurn(leave));
    } catch (error) {
      // Whoever asks again at once, although told to wait, would be refused over and over.
      if (error instanceof ApiError && error.extensions.retryAfterMs !== undefined)
        await this.#heldBack.wait();
      throw error;
    }
  }

  /**
   * The next one begins after whatever else came meanwhile: what is refused without asking the database would be read one after the
   * other, and nobody else would be heard until all of it is.
   */
  #leaveInTurn(leave: () => void): void {
    if (this.#leaving.push(leave) === 1) setImmediate(this.#letOneLeave);
  }

  readonly #letOneLeave = (): void => {
    this.#leaving.shift()?.();
    if (this.#leaving.length > 0) setImmediate(this.#letOneLeave);
  };

  /** For what is no operation: takes its cost from the budget, waits for a place, and gives the function that leaves it. */
  async enter({ bucket, isMember, whenGone }: LimitedCaller, cost: number): Promise<() => void> {
    const { budgets, queues } = this.#parts;
    if (cost > 0) {
      await budgets.take(bucket, cost);
      budgets.settle(bucket, cost, cost);
    }
    return queues[isMember ? "member" : "public"].enter({ bucket: bucket.name, whenGone });
  }

  charge(
    caller: LimitedCaller,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): Charge {
    const { schema } = this.#parts;
    const plan = costPlan(schema, document, operation);
    const introspection = introspectionOf(schema).priceOf(document, operation, variables);
    // A mutation that needs no sign-in runs in a member session, too.
    const isMember = caller.isMember || operation.operation === "mutation";
    return new Charge(this.#parts, { ...caller, isMember }, { plan, variables, introspection });
  }

  /** Takes from the budget what it costs to read a document, unless it is known: whether it can run or not. */
  async chargeReading({ bucket }: LimitedCaller, text: string): Promise<void> {
    if (documentsOf(this.#parts.schema).known(digestOf(text))) return;
    const cost = Math.min(costOfReading(text), capacityOf(bucket));
    await this.#parts.budgets.take(bucket, cost);
    this.#parts.budgets.settle(bucket, cost, cost);
  }

  /** `extensions.cost` of an answer. */
  cost({ bucket }: LimitedCaller, charge: Charge | undefined) {
    return {
      requested: charge?.requested ?? 0,
      actual: charge?.actual ?? 0,
      available: Math.floor(this.#parts.budgets.left(bucket)),
      restoreRate: bucket.pointsPerSecond,
    };
  }

  /** The same for clients that know only HTTP: draft-ietf-httpapi-ratelimit-headers. */
  headers({ bucket }: LimitedCaller): Record<string, string> {
    const left = Math.floor(this.#parts.budgets.left(bucket));
    const full = capacityOf(bucket);
    const secondsToFull = Math.ceil((full - left) / bucket.pointsPerSecond);
    return {
      "ratelimit-policy": `"points";q=${full};w=${burstSeconds};qu="points"`,
      ratelimit: `"points";r=${left};t=${secondsToFull}`,
    };
  }
}

import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from "type-graphql";
import type { Actor, MutationResult, WriteOptions } from "../../actions/action.ts";
import { ByCode, byCode, byFrequentCode, RequiresScope, SignedIn, signedIn } from "../../graphql/access.ts";
import {
  ChangeInput,
  MutationPayload,
  mutationPayload,
  PurgePayload,
  purgePayload,
} from "../../graphql/mutation-payload.ts";
import type { GraphqlRequest } from "../../graphql/request.ts";
import type { IdPrefix } from "../../graphql/types/ids.ts";
import { LocalizedTextInput } from "../../texts/localized-text.ts";
import { nameOf } from "../lists/queries.ts";

type ResolverClass = new (...args: never[]) => object;
type InputClass<I> = new () => I;
type Action = (actor: Actor, input: WriteOptions) => Promise<MutationResult>;

interface MutationOf<S, I extends WriteOptions> {
  /** Who may, a scope, whoever has signed in or knows a code; without it, who may do most with records of this kind. */
  scope?: string;
  /** What it does, as the contract says it; without it, what it does on every kind of record. */
  description?: string;
  Input?: InputClass<I>;
  /** What its input is; without it, the new record, its changes, or which record. */
  input?: string;
  /** Instead of `Input`, where it needs to know the record and nothing more: which record that is. */
  record?: string;
  /** True where, beside the record, it is told why, in words for the public. */
  isExplained?: true;
  /** The action; without it, the one of the service that its name ends with. */
  run?(service: S, actor: Actor, input: I): Promise<MutationResult>;
  /** What its payload holds, where that is another kind of record, or none. */
  result?: ResultKind | null;
  /** What its payload tells beside the record. The action gives it under the same names. */
  tells?: Record<string, Reported>;
  /** True where the record is gone afterwards. */
  isPurge?: true;
}

interface Reported {
  type: () => unknown;
  description: string;
  nullable?: true;
  /** What is told where there are errors. */
  otherwise: unknown;
}

/** A text that is told beside the record, where there are no errors. */
export const toldText = (description: string): Reported => ({
  type: () => String,
  nullable: true,
  description,
  otherwise: null,
});

/** The record that a payload holds. */
interface ResultKind {
  Type: new (...args: never[]) => object;
  /** In words; the payload's field is named after them. */
  noun: string;
  load(request: GraphqlRequest, uuid: string): Promise<object | null>;
  scope?: string;
}
interface RecordKind extends ResultKind {
  Type: ResultKind["Type"] & { readonly prefix: IdPrefix };
}

/** The input of a mutation that needs to know the record, and for a change that is explained to the public the reason. */
function changeInput(
  name: string,
  noun: string,
  description: string,
  isExplained = false,
): InputClass<ChangeInput & { id: string }> {
  @InputType(name, { description })
  class Input extends ChangeInput {
    @Field(() => ID, { description: `The ${noun}.` })
    id!: string;
  }
  if (isExplained)
    Field(() => [LocalizedTextInput], {
      nullable: true,
      description: "The reason, for the public; at most 1,000 characters per language.",
    })(Input.prototype, "note");
  return Input;
}

/**
 * The mutations of a kind of record, each with its scope and the action that it runs. Payloads are named after them and
 * hold the record, read after the action in a transaction of its own.
 */
export function mutationsOf<S>(
  kind: RecordKind,
  // biome-ignore lint/suspicious/noExplicitAny: each mutation has an input of its own.
  mutations: Record<string, MutationOf<S, any>>,
): { Mutations: new (service: S) => object; resolvers: ResolverClass[] } {
  const verbs = Object.keys(mutations).filter((name) => !mutations[name]?.run);
  class Mutations {
    readonly service: S;
    constructor(service: S) {
      for (const name of verbs)
        if (typeof service[verbOf(kind, name) as keyof S] !== "function")
          throw new Error(`The service has no action for the mutation ${name}.`);
      this.service = service;
    }
  }
  Resolver()(Mutations);
  const payloads: ResolverClass[] = [];
  for (const [name, mutation] of Object.entries(mutations)) {
    const isPurge = mutation.isPurge ?? verbOf(kind, name) === "purge";
    const { result = kind } = mutation;
    const Payload = isPurge ? PurgePayload : payloadOf(result, name, mutation.tells, payloads);
    define(Mutations.prototype, name, { ...mutation, isPurge, Payload }, kind);
  }
  return { Mutations, resolvers: [Mutations as ResolverClass, ...payloads] };
}

/** What the contract says of mutations that every kind of record has. */
const usually: Record<string, (noun: string) => { description: string; record: string }> = {
  delete: (noun) => ({
    description: `Hides a ${noun}, until it is restored or purged.`,
    record: `The ${noun} to delete.`,
  }),
  restore: (noun) => ({
    description: `Restores a deleted ${noun}, as it was before.`,
    record: `The ${noun} to restore.`,
  }),
  purge: (noun) => ({
    description: `Permanently removes a deleted ${noun}. This cannot be undone.`,
    record: `The ${noun} to remove permanently.`,
  }),
};

/** The same of their inputs. */
const usualInputs: Record<string, (noun: string) => string> = {
  create: (noun) => `The new ${noun}.`,
  update: () => "The changes.",
};

const verbOf = ({ noun }: RecordKind, name: string) => {
  const { length } = nameOf(noun);
  return `${name.charAt(length).toLowerCase()}${name.slice(length + 1)}`;
};
const typeNameOf = (mutation: string, part: "Input" | "Payload") =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}${part}`;

function define<S>(
  prototype: { service: S },
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  mutation: Omit<MutationOf<S, any>, "isPurge"> & { isPurge: boolean; Payload: new () => object },
  kind: RecordKind,
): void {
  const { isExplained, run, isPurge, tells, Payload } = mutation;
  const { Type, noun } = kind;
  const { description, record = "" } = { ...usually[verbOf(kind, name)]?.(noun), ...mutation };
  if (description === undefined) throw new Error(`The mutation ${name} does not say what it does.`);
  const scope = mutation.scope ?? kind.scope;
  if (scope === undefined) throw new Error(`The mutation ${name} does not state who may use it.`);
  const verb = verbOf(kind, name) as keyof S;
  Object.defineProperty(prototype, name, {
    value(this: { service: S }, given: WriteOptions, request: GraphqlRequest) {
      const result = run
        ? run(this.service, request, given)
        : (this.service[verb] as Action).call(this.service, request, given);
      if (isPurge) return purgePayload(Type.prefix, result);
      return tells ? telling(tells, result) : mutationPayload(result);
    },
  });
  accessOf(scope)(prototype, name);
  Mutation(() => Payload, { description })(prototype, name, {});
  const Input = mutation.Input ?? changeInput(typeNameOf(name, "Input"), noun, record, isExplained);
  const which =
    mutation.input ??
    usualInputs[String(verb)]?.(noun) ??
    `The ${noun}${isExplained ? ", and the reason" : ""}.`;
  Arg("input", () => Input, { description: which })(prototype, name, 0);
  Ctx()(prototype, name, 1);
}

function accessOf(scope: string) {
  if (scope === byCode || scope === byFrequentCode) return ByCode(scope === byFrequentCode);
  return scope === signedIn ? SignedIn() : RequiresScope(scope);
}

async function telling(
  tells: Record<string, Reported>,
  result: Promise<MutationResult>,
): Promise<MutationPayload> {
  const payload = await mutationPayload(result);
  const reported = payload.id === undefined ? {} : await result;
  const entries = Object.entries(tells).map(([name, { otherwise }]) => [
    name,
    reported[name as keyof typeof reported] ?? otherwise,
  ]);
  return { ...payload, ...Object.fromEntries(entries) };
}

function payloadOf(
  result: ResultKind | null,
  mutation: string,
  tells: Record<string, Reported> | undefined,
  resolvers: ResolverClass[],
): new () => MutationPayload {
  @ObjectType(typeNameOf(mutation, "Payload"), {
    description: `Result of \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload extends MutationPayload {}
  for (const [name, { type, description, nullable = false }] of Object.entries(tells ?? {}))
    Field(type as () => typeof String, { description, nullable })(Payload.prototype, name);
  if (result) resolvers.push(resultOf(Payload, result));
  return Payload;
}

/** The record of a payload, read after the action. */
function resultOf(Payload: new () => MutationPayload, { Type, noun, load }: ResultKind): ResolverClass {
  class PayloadResolver {}
  const field = nameOf(noun);
  Object.defineProperty(PayloadResolver.prototype, field, {
    value: ({ id }: MutationPayload, request: GraphqlRequest) =>
      id === undefined ? null : load(request, id),
  });
  Resolver(() => Payload)(PayloadResolver);
  FieldResolver(() => Type, {
    nullable: true,
    description: `The ${noun} after the mutation. Null if there are errors, and only then.`,
  })(PayloadResolver.prototype, field, {});
  Root()(PayloadResolver.prototype, field, 0);
  Ctx()(PayloadResolver.prototype, field, 1);
  return PayloadResolver;
}

import type { ClassType } from "type-graphql";
import type { KnownAction } from "./actions/known-action.ts";
import type { MemberSession } from "./database/connections/database-sessions.ts";
import type { KeptApart } from "./files/stores/kept-apart.ts";
import type { RemovedFiles } from "./files/stores/remove-files.ts";
import type { IdPrefix } from "./graphql/types/ids.ts";
import type { NodeLoader } from "./graphql/types/node.resolver.ts";
import type { DocumentRoute } from "./http/routes/document-route.ts";
import type { FileRoute } from "./http/routes/file-route.ts";
import type { UploadRoute } from "./http/routes/upload-route.ts";
import type { AnyJobKind } from "./jobs/job-kind.ts";
import type { LoneTask } from "./jobs/workers/lone-task.ts";
import type { PersonalPlace } from "./personal-data.ts";

type Class = abstract new (...args: never[]) => object;

/** A type whose records have an id of their own. */
export interface NodeType {
  /** Its name in the contract. */
  type: string;
  /** The first word of its ids. */
  prefix: IdPrefix;
  load: NodeLoader;
  /** Its table, where whoever sees the row may know of the record. */
  table?: string;
}

/** What a module brings, as one value. What it needs of other modules it takes from the earlier ones. */
export interface Module {
  name: string;
  /** Its tables, for actions. */
  entities?: readonly ClassType[];
  /** All classes of resolvers; those whose constructor takes something are made by `make`. */
  resolvers?: readonly Class[];
  nodes?: readonly NodeType[];
  /** What may be done with its records: roles and keys carry these. */
  scopes?: readonly string[];
  /** Of these, what no key may do: they are for people. */
  personalScopes?: readonly string[];
  /** The parts of its records in which a search looks for words, with their meaning. */
  searchFields?: Readonly<Record<string, string>>;
  /** Inputs of which exactly one field is given. */
  oneOfInputs?: readonly string[];
  /** Types to which no field leads, such as kinds of an error. */
  otherTypes?: readonly Class[];
  /** Files for tools of others, at addresses of their own. */
  documents?: readonly DocumentRoute<never>[];
  /** Files at addresses that are signed. */
  files?: readonly FileRoute[];
  /** Addresses to which files are sent. */
  uploads?: readonly UploadRoute[];
  /** What is to be removed from the store of files. */
  removedFiles?: readonly RemovedFiles[];
  /** What has to be done, as SYSTEM, before the service answers. */
  beforeListening?(session: MemberSession, apart: KeptApart): Promise<void>;
  /** Where something about a person is held. */
  personalData?: readonly PersonalPlace[];
  /** Makes what works, by hand. `earlier` holds the services of the modules before it: here it tells them what they must know of it. */
  make?(earlier: Services, known: Known): Made;
}

/** What a module made. */
interface Made {
  services?: readonly object[];
  resolvers?: readonly object[];
  /** What each action needs beside its input, by the name of the mutation: `whyNot` reports them. */
  actions?: Readonly<Record<string, KnownAction>>;
  /** The kinds of jobs that workers do for it. */
  jobs?: readonly AnyJobKind[];
  /** What one instance does all the time. */
  loneTasks?: readonly LoneTask[];
}

/** What all modules together bring. */
export interface Known {
  nodes: readonly NodeType[];
  scopes: readonly string[];
  personalScopes: readonly string[];
  personalData: readonly PersonalPlace[];
  /** Complete once every module is made. */
  actions: ReadonlyMap<string, KnownAction>;
}

/** The services of the modules made so far, by their class. */
export class Services {
  readonly #made = new Map<unknown, object>();

  add(service: object): void {
    this.#made.set(service.constructor, service);
  }

  get<S extends object>(Service: abstract new (...args: never[]) => S): S {
    const service = this.#made.get(Service);
    if (!service) throw new Error(`No earlier module makes a ${Service.name}.`);
    return service as S;
  }
}

/** The working parts of modules. */
export interface Parts {
  services: Services;
  /** The resolvers that were made, by their class. */
  resolvers: ReadonlyMap<unknown, object>;
  jobs: readonly AnyJobKind[];
  loneTasks: readonly LoneTask[];
}

/** Makes the parts of all modules, in their order. `given` is what they find beside the services of one another. */
export function makeParts(modules: readonly Module[], given: readonly object[] = []): Parts {
  const services = new Services();
  for (const each of given) services.add(each);
  const resolvers = new Map<unknown, object>();
  const actions = new Map<string, KnownAction>();
  const jobs: AnyJobKind[] = [];
  const loneTasks: LoneTask[] = [];
  const known: Known = {
    nodes: modules.flatMap(({ nodes = [] }) => nodes),
    scopes: modules.flatMap(({ scopes = [] }) => scopes),
    personalScopes: modules.flatMap(({ personalScopes = [] }) => personalScopes),
    personalData: modules.flatMap(({ personalData = [] }) => personalData),
    actions,
  };
  for (const module of modules) {
    const made = module.make?.(services, known) ?? {};
    for (const service of made.services ?? []) services.add(service);
    for (const resolver of made.resolvers ?? []) resolvers.set(resolver.constructor, resolver);
    for (const [name, action] of Object.entries(made.actions ?? {})) actions.set(name, action);
    jobs.push(...(made.jobs ?? []));
    loneTasks.push(...(made.loneTasks ?? []));
  }
  return { services, resolvers, jobs, loneTasks };
}

import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { Random } from "../../proofs/random.ts";
import { estimateCost } from "../../src/platform/limits/cost/cost-estimate.ts";

export interface HostileOperation {
  /** What it tries. */
  kind: string;
  query: string;
  variables?: object;
}

type Field = GraphQLField<unknown, unknown>;
const times = (count: number, text: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => text(place)).join(" ");

/** Writes operations that cost as much to answer, or to refuse, as the limits let them. */
export class HostileOperations {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema;
    this.#random = random;
  }

  next(): HostileOperation {
    const kinds: (() => HostileOperation)[] = [
      () => this.#large(),
      () => this.#large(),
      () => this.#repeating(),
      () => this.#ofFragments(),
      () => this.#aboutTheSchema(),
      () => this.#aboutCosts(),
      () => this.#wrong(),
      () => this.#filtered(),
    ];
    return this.#random.pick(kinds)();
  }

  /** Everything there is of a list, as far as its price allows. */
  #large(): HostileOperation {
    const lists = ["programs", "partners", "sessions"];
    const depth = this.#random.int(1, 5);
    const roots = this.#random.int(1, 3);
    const share = this.#random.pick([0.3, 0.6, 1]);
    for (let size = 100; size > 0; size = Math.floor(size * 0.8)) {
      const body = times(roots, (place) => {
        const list = this.#random.pick(lists);
        return `r${place}: ${list}(first: ${size}) { nodes { ${this.#everything(list, depth, share, size)} } }`;
      });
      const query = `{ ${body} }`;
      if (estimateCost(this.#schema, query, undefined, {}).isAllowed) return { kind: "large", query };
    }
    return this.#repeating();
  }

  #everything(list: string, depth: number, share: number, size: number): string {
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const connection = getNamedType(query.getFields()[list]?.type) as GraphQLObjectType;
    const node = getNamedType((connection.getFields().nodes as Field).type) as GraphQLObjectType;
    return this.#selection(node, depth, share, size);
  }

  #selection(type: GraphQLObjectType, depth: number, share: number, size: number): string {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      if (field.args.some(isRequiredArgument)) return [];
      const below = getNamedType(field.type);
      if (isLeafType(below)) return [field.name];
      if (depth === 0 || !this.#random.chance(share)) return [];
      const page = field.args.some(({ name }) => name === "first") ? `(first: ${size})` : "";
      if (isObjectType(below)) {
        const inner = this.#selection(below, depth - 1, share, size);
        return inner ? [`${field.name}${page} { ${inner} }`] : [];
      }
      return isInterfaceType(below) ? [`${field.name} { __typename }`] : [];
    });
    return parts.join(" ");
  }

  /** The same field again and again, which has to be compared with itself. */
  #repeating(): HostileOperation {
    const field = this.#random.pick([
      "id",
      "title { text }",
      "title { translations { text language } }",
      "partner { name { text } }",
      "sessions(first: 1, where: { status: { in: [SCHEDULED, CANCELLED] } }) { totalCount(max: 1) { value } }",
      "a: slug",
    ]);
    const count = this.#random.int(20, 400);
    return { kind: "repeating", query: `{ programs(first: 1) { nodes { ${times(count, () => field)} } } }` };
  }

  /** Fragments beside, below and inside each other. */
  #ofFragments(): HostileOperation {
    const count = this.#random.int(2, 110);
    const fields = this.#random.int(1, 6);
    const reach = this.#random.int(0, 3);
    const types = ["Program", "Partner"] as const;
    const fragments = times(count, (place) => {
      const type = types[place % 2] as string;
      const own = times(fields, () => (type === "Program" ? "title { text }" : "name { text }"));
      const others = times(reach, (step) => {
        const target = place + 1 + step * this.#random.int(1, 3);
        if (target >= count) return "";
        if (target % 2 === place % 2) return `...F${target}`;
        return type === "Program"
          ? `partner { ...F${target} }`
          : `programs(first: 1) { nodes { ...F${target} } }`;
      });
      return `fragment F${place} on ${type} { id ${own} ${others} }`;
    });
    const roots = times(this.#random.int(1, count), (place) => (place % 2 === 0 ? `...F${place}` : ""));
    return { kind: "fragments", query: `{ programs(first: 1) { nodes { id ${roots} } } } ${fragments}` };
  }

  #aboutTheSchema(): HostileOperation {
    const step = () =>
      this.#random.pick([
        "fields(includeDeprecated: true)",
        "inputFields",
        "interfaces",
        "possibleTypes",
        "enumValues",
        "ofType",
      ]);
    const below = (depth: number): string => {
      const type =
        depth === 0 ? "" : times(this.#random.int(1, 3), () => this.#stepOf(step(), below(depth - 1)));
      return `kind name description ${type}`;
    };
    const whole = getIntrospectionQuery({
      descriptions: true,
      inputValueDeprecation: this.#random.chance(0.5),
      schemaDescription: this.#random.chance(0.5),
    });
    const query = this.#random.chance(0.4)
      ? whole.replace("queryType", `x${this.#random.int(0, 1000)}: __typename queryType`)
      : `{ ${times(this.#random.int(1, 4), (place) => `s${place}: __schema { types { ${below(this.#random.int(1, 3))} } }`)} }`;
    return { kind: "schema", query };
  }

  #stepOf(step: string, below: string): string {
    if (step === "enumValues") return "enumValues { name description }";
    if (step.startsWith("fields"))
      return `${step} { name description args { name description defaultValue type { ${below} } } type { ${below} } }`;
    if (step === "inputFields") return `${step} { name description defaultValue type { ${below} } }`;
    return `${step} { ${below} }`;
  }

  #aboutCosts(): HostileOperation {
    const documents = Array.from({ length: this.#random.int(1, 20) }, () => {
      const one = this.#random.pick([
        () => this.#repeating(),
        () => this.#ofFragments(),
        () => this.#aboutTheSchema(),
      ]);
      return one().query;
    });
    const names = documents.map((_, place) => `$d${place}: String!`).join(", ");
    const body = documents.map(
      (_, place) => `c${place}: costOf(document: $d${place}) { requested problems }`,
    );
    const variables = Object.fromEntries(documents.map((document, place) => [`d${place}`, document]));
    return { kind: "costs", query: `query (${names}) { ${body.join(" ")} }`, variables };
  }

  /** What is refused, late. */
  #wrong(): HostileOperation {
    const { query } = this.#random.pick([() => this.#repeating(), () => this.#ofFragments()])();
    const wrong = this.#random.pick([
      () => query.replace("first: 1", 'first: "x"'),
      () => `${query} fragment Unused on Program { ${times(290, () => "id")} }`,
      () => `{ ${times(this.#random.int(10, 300), (place) => `unknown${place}`)} }`,
      () => `query (${times(200, (place) => `$v${place}: Int`)}) { __typename }`,
      () => `{ programs(${times(300, () => "unknown: 1")}) { nodes { id } } }`,
      () => `{ nodes(ids: [${times(900, () => "1")}]) { id } }`,
      () => `{ programs(search: """${"\\n  x".repeat(6000)}""") { nodes { id } } }`,
      () => `{ ${"a".repeat(60_000)} }`,
      () => `{ ${times(15, (place) => `a: programs(first: ${place + 1}) { nodes { a: id b: slug } }`)} }`,
    ]);
    return { kind: "wrong", query: wrong() };
  }

  #filtered(): HostileOperation {
    const leaf = () =>
      this.#random.pick<object>([
        { kind: { eq: "SHARED_MEAL" } },
        { subject: { in: Array.from({ length: 8 }, (_, place) => `none-${place}`) } },
        { theme: { eq: "MEMORY" } },
        { startsOn: { gt: "2990-01-01" } },
        { language: { eq: "x-none" } },
      ]);
    const where = {
      or: Array.from({ length: this.#random.int(1, 12) }, () => ({ and: [leaf(), { not: leaf() }] })),
    };
    const names = Array.from({ length: this.#random.int(1, 20) }, (_, place) => `p${place}`);
    const body = names.map((name) => `${name}: programs(first: 1, where: $where) { nodes { id } }`);
    return {
      kind: "filtered",
      query: `query ($where: ProgramFilter) { ${body.join(" ")} }`,
      variables: { where },
    };
  }
}

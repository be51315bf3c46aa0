/** A schema.org node. Nothing in it is empty: what is not known is not there. */
export interface JsonLdNode {
  readonly "@type": string;
  readonly name: string;
  readonly [property: string]: unknown;
}

/** Leaves out what is not known. */
export function known<T extends object>(node: T): T {
  const facts = Object.entries(node).filter(([, value]) => value != null && value.length !== 0);
  return Object.fromEntries(facts) as T;
}

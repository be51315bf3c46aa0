/** An operation of packages/api/examples, with its variables as JSON text ("" when it takes none). */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables: string;
}

declare const EXAMPLES: readonly Example[];

/** Written in by the build, in the order of their file names. */
export const examples = EXAMPLES;

/** What is wrong with the translations of a workspace, as sentences. */
export function translationFaults(root: string): Promise<string[]>;

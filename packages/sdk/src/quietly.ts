/** Does what is not ours, a store or a hook: by failing it changes nothing. */
export async function quietly<T>(work: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await work();
  } catch {}
}

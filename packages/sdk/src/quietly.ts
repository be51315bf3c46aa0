/** Does what is not ours, a store or a hook: by failing it changes nothing. */
export async function quietly<T>(act: () => T): Promise<Awaited<T> | undefined> {
  try {
    return await act();
  } catch {}
}

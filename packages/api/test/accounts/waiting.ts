/** Waits for what comes about by itself. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("It does not come about.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** One line on the terminal that changes while work goes on. Where nobody watches, nothing is written. */
export class Progress {
  readonly #isWatched = process.stderr.isTTY === true;

  show(text: string): void {
    if (this.#isWatched) process.stderr.write(`\r\u001B[K${text}`);
  }

  clear(): void {
    this.show("");
  }
}

import { StartError } from "../../../platform/start-error.ts";

const longestLine = 16 * 1024 * 1024;

/** The lines of a text that comes in pieces, each with its number. */
export async function* linesOf(
  text: AsyncIterable<string>,
): AsyncGenerator<{ line: string; number: number }> {
  let number = 1;
  let rest = "";
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield { line: line.replace(/\r$/, ""), number: number++ };
    if (rest.length > longestLine)
      throw new StartError(`Line ${number} is longer than 16 MB: a record is never that large.`);
  }
  if (rest !== "") yield { line: rest, number };
}

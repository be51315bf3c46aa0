import { StartError } from "../../../platform/start-error.ts";
import type { SourceRecord } from "./archive-file.ts";
import { linesOf } from "./text-lines.ts";

/** JSON Lines: one object a line. A line that is none is refused, and the others are read. */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<SourceRecord> {
  let records = 0;
  for await (const { line, number } of linesOf(text)) {
    if (line.trim() === "") continue;
    if (records === 0) refuseList(line);
    records += 1;
    yield { place: `line ${number}`, ...recordOf(line) };
  }
  if (records === 0) throw new StartError("The file holds no records.");
}

function recordOf(line: string) {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { values: value as Record<string, unknown> };
    return refusal(
      "not_an_object",
      "The line is JSON, but no object of fields: write { … } for each record.",
    );
  } catch (error) {
    const reason = (error as Error).message;
    return refusal("not_json", `The line is not JSON (${reason}): correct it there.`);
  }
}

const refusal = (code: string, message: string) => ({ refusal: { code, message } });

function refuseList(firstLine: string): void {
  if (/^\s*(\[|\{\s*$)/.test(firstLine))
    throw new StartError(
      "The file is one JSON value over several lines, not JSON Lines: write one object a line, such as with `jq -c '.[]' FILE`.",
    );
}

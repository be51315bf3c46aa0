import { posix } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Sheet, WorkbookAnswer, WorkbookReading } from "./workbook.ts";
import { RefusedWorkbook } from "./workbook-limits.ts";
import { damaged, WorkbookParts } from "./workbook-parts.ts";
import { rowsOf, sharedTexts, tagsOf } from "./workbook-xml.ts";

const answer = await read(workerData as WorkbookReading).catch((error): WorkbookAnswer => {
  if (!(error instanceof RefusedWorkbook)) throw error;
  return { refusal: error.message };
});
parentPort?.postMessage(answer);

async function read({ path, wanted }: WorkbookReading): Promise<WorkbookAnswer> {
  const parts = await WorkbookParts.of(path);
  const main = [...(await targetsOf(parts, "")).values()].find(({ type }) => type === "officeDocument");
  const workbook = main && (await parts.text(main.part));
  if (!main || workbook === undefined) throw damaged();
  const targets = await targetsOf(parts, main.part);
  const texts = [...targets.values()].find(({ type }) => type === "sharedStrings");
  const shared = sharedTexts((texts && (await parts.text(texts.part))) ?? "<sst/>");
  const named = tagsOf(workbook, "sheet").map((sheet) => ({
    name: sheet.name ?? "",
    target: targets.get(idOf(sheet)),
  }));
  const sheets: Sheet[] = [];
  for (const { name, target } of named) {
    const isRead = named.length === 1 || wanted.includes(name.trim().toLowerCase());
    const xml = isRead && target ? await parts.text(target.part) : undefined;
    if (isRead && xml === undefined) throw damaged();
    sheets.push({ name, rows: xml === undefined ? undefined : rowsOf(xml, shared) });
  }
  return { sheets };
}

/** Where a sheet is to be found, whatever prefix the namespace of relationships has. */
function idOf(sheet: Record<string, string>): string {
  return Object.entries(sheet).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

/** What a part refers to, by the ids that it uses for that. */
async function targetsOf(
  parts: WorkbookParts,
  part: string,
): Promise<Map<string, { type: string; part: string }>> {
  const folder = posix.dirname(part);
  const xml = await parts.text(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  if (xml === undefined) throw damaged();
  return new Map(
    tagsOf(xml, "Relationship").map(({ Id = "", Type = "", Target = "" }) => [
      Id,
      { type: posix.basename(Type), part: posix.join("/", folder, Target).slice(1) },
    ]),
  );
}

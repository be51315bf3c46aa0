import type { DocumentRoute } from "../../../platform/http/routes/document-route.ts";
import { dataPackage } from "./data-package.ts";
import { iatiActivity } from "./iati-activity.ts";
import {
  type Found,
  type ReleasedEvaluation,
  releasedIn,
  releasedResults,
  variablesFor,
} from "./released-results.ts";
import { codebookCsv, levelsCsv, recordedCsv, resultsCsv } from "./result-csv.ts";

/** A file of what was released of an evaluation. */
export interface ResultFile {
  name: string;
  mediaType: string;
  /** The text; undefined where what was released does not make one. `pathOf` leads from the file to one beside it. */
  write(
    evaluation: ReleasedEvaluation,
    languages: readonly string[],
    pathOf: (file: string) => string,
  ): string | undefined;
}

export const resultFiles: readonly ResultFile[] = [
  { name: "results.csv", mediaType: "text/csv", write: resultsCsv },
  { name: "levels.csv", mediaType: "text/csv", write: levelsCsv },
  { name: "recorded.csv", mediaType: "text/csv", write: recordedCsv },
  { name: "codebook.csv", mediaType: "text/csv", write: codebookCsv },
  { name: "datapackage.json", mediaType: "application/json", write: dataPackage },
  { name: "results.iati.xml", mediaType: "application/xml", write: iatiActivity },
];

/** GET /evaluations/<id>/results.csv and its like: what everybody is told, for whoever comes. */
export const resultRoutes: readonly DocumentRoute<Found>[] = resultFiles.map(
  ({ name, mediaType, write }) => ({
    path: `/evaluations/:id/${name}`,
    operation: releasedResults,
    variablesOf: ({ id = "" }) => variablesFor(id),
    write([data], languages) {
      const evaluation = data && releasedIn(data);
      const text = evaluation && write(evaluation, languages, (file) => besides(file, languages));
      return text === undefined ? undefined : { text, mediaType, fileName: name };
    },
    notFound:
      "There are no released results here. A public evaluation that has released something has them at /evaluations/eval_…/results.csv, levels.csv, recorded.csv, codebook.csv, datapackage.json and results.iati.xml.",
  }),
);

/** The files of a package are in the languages in which it was asked for. */
const besides = (file: string, languages: readonly string[]) =>
  languages.length > 0 ? `${file}?language=${languages.join(",")}` : file;

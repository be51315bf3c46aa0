import { fileUrl } from "./file-url.ts";
import { type JsonLdNode, known } from "./jsonld-node.ts";

/** A text as it was served. */
interface Text {
  readonly text: string;
  readonly language?: string;
}

/** What is needed of an evaluation; `getEvaluationResults` and `getProgramResults` give it. */
export interface DescribedEvaluation {
  readonly id: string;
  readonly title: Text;
  readonly purpose?: Text | null;
  readonly metrics: readonly { readonly id: string; readonly name: Text; readonly limits: Text }[];
  readonly releases: readonly {
    readonly number: number;
    readonly releasedOn: string;
    readonly publishedOn?: string | null;
    readonly results: readonly {
      readonly metricId: string;
      readonly side: string;
      readonly estimate: number | null;
      readonly interval: { readonly low: number; readonly high: number; readonly method: string } | null;
      readonly verdict?: string | null;
    }[];
    readonly recorded?: readonly {
      readonly metricId: string;
      readonly side: string | null;
      readonly value: number | null;
      readonly source: Text | null;
    }[];
  }[];
}

/** What the page knows, and where the API is. */
export interface DatasetOptions {
  /** The page that shows it. */
  readonly url?: string | undefined;
  /** The API's address, as for `createClient`: with it the node leads to the files. */
  readonly apiUrl?: string | undefined;
}

/** The files of released results, and what each is. */
const FILES = {
  "results.csv": "text/csv",
  "levels.csv": "text/csv",
  "recorded.csv": "text/csv",
  "codebook.csv": "text/csv",
  "datapackage.json": "application/json",
  "results.iati.xml": "application/xml",
};

/**
 * The address of a file of what was released of an evaluation, for a link to download it. Anybody may read it; it needs no key.
 *
 * @param apiUrl - The API's address, as for `createClient`.
 * @param id - The id of the evaluation (`eval_…`).
 * @param file - Such as `results.csv`.
 * @param languages - Preferred languages of texts, most preferred first. Without any, those of the browser.
 */
export const resultFileUrl = (
  apiUrl: string,
  id: string,
  file: keyof typeof FILES,
  languages: readonly string[] = [],
): string => fileUrl(apiUrl, `/evaluations/${encodeURIComponent(id)}/${file}`, languages);

/**
 * What was released of an evaluation as a schema.org `Dataset`: each number as it was released, each side for itself, and no
 * value where one is withheld. Undefined as long as nothing was released.
 */
export function resultsDataset(
  { id, title, purpose, metrics, releases: all }: DescribedEvaluation,
  { url, apiUrl }: DatasetOptions = {},
): JsonLdNode | undefined {
  // Those who take part read a release before it is published: it is nothing to tell search engines.
  const releases = all.filter(({ publishedOn }) => publishedOn !== null);
  const latest = releases.reduce<(typeof releases)[number] | undefined>(
    (found, release) => (found && found.number > release.number ? found : release),
    undefined,
  );
  if (!latest) return undefined;
  const limits = metrics.map(({ name, limits }) => `${name.text}: ${limits.text}`);
  const measured = releases.flatMap(({ results, recorded = [] }) => [
    ...results.map(({ metricId, side, estimate, interval, verdict }) =>
      measuredValue(metricId, side, {
        value: estimate,
        minValue: interval?.low,
        maxValue: interval?.high,
        measurementTechnique: interval?.method,
        description: verdict,
      }),
    ),
    ...recorded.map(({ metricId, side, value, source }) =>
      measuredValue(metricId, side, { value, description: source?.text }),
    ),
  ]);
  function measuredValue(metricId: string, side: string | null, facts: object): JsonLdNode[] {
    const metric = metrics.find((one) => one.id === metricId);
    if (!metric) return [];
    const name = side === null ? metric.name.text : `${metric.name.text} (${side})`;
    return [known({ "@type": "PropertyValue", name, propertyID: metricId, ...facts })];
  }
  return known({
    "@type": "Dataset",
    name: title.text,
    inLanguage: title.language,
    description: [purpose?.text, ...limits].filter(Boolean).join("\n"),
    identifier: id,
    version: `${latest.number}`,
    datePublished: latest.publishedOn ?? latest.releasedOn,
    isAccessibleForFree: true,
    variableMeasured: measured.flat(),
    distribution:
      apiUrl &&
      Object.entries(FILES).map(([file, encodingFormat]) => ({
        "@type": "DataDownload",
        name: file,
        encodingFormat,
        contentUrl: resultFileUrl(apiUrl, id, file as keyof typeof FILES),
      })),
    url,
  });
}

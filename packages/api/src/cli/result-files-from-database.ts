import { execute, parse } from "graphql";
import type { Config } from "../config.ts";
import {
  type Found,
  releasedIn,
  releasedResults,
  variablesFor,
} from "../modules/interchange/released-results/released-results.ts";
import { resultFiles } from "../modules/interchange/released-results/result-files.ts";
import { openDatabaseSessions } from "../open-database-sessions.ts";
import { GraphqlRequest } from "../platform/graphql/request.ts";
import { makeLog } from "../platform/log.ts";
import { StartError } from "../platform/start-error.ts";
import { anonymous } from "../platform/viewer.ts";
import { makeSchema } from "../schema.ts";
import { withDatabase } from "./with-database.ts";

/** The texts of files of released results, read as any visitor reads them. */
export async function resultFilesFromDatabase(
  config: Config,
  id: string,
  { names, languages }: { names: readonly string[]; languages: readonly string[] },
): Promise<string[]> {
  const variableValues = variablesFor(id);
  if (!variableValues) throw new StartError(`${id} is not the id of an evaluation.`);
  const { data, errors } = await withDatabase(config, async ({ urls }) => {
    const sessions = { ...config, publicPoolSize: 1, memberPoolSize: 1 };
    const databaseSessions = await openDatabaseSessions(sessions, urls, makeLog("silent"));
    try {
      const request = { id: "export", viewer: anonymous, languages, databaseSessions };
      return await execute({
        schema: makeSchema(),
        document: parse(releasedResults),
        variableValues,
        contextValue: new GraphqlRequest(request),
      });
    } finally {
      await databaseSessions.close();
    }
  });
  if (errors?.[0]) throw errors[0];
  const evaluation = releasedIn(data as unknown as Found);
  if (!evaluation) throw new StartError(`There is no public evaluation ${id} that has released something.`);
  return names.map((name) => {
    const text = resultFiles.find((file) => file.name === name)?.write(evaluation, languages, (file) => file);
    if (text === undefined) throw new StartError(`What ${id} has released does not make a ${name}.`);
    return text;
  });
}

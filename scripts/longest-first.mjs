// Where nothing is known of earlier runs, Jest begins with the largest files. Some short files take minutes: the last of them
// would run alone while the other worker has nothing to do.
import Sequencer from "@jest/test-sequencer";

/** More than a minute each, the longest first. */
const longest = [
  "access/prove-access",
  "start/cli",
  "start/start",
  "played/histories",
  "http/trusted-operations",
  "pages/demo-archive",
  "workspace/planted-module",
  "workspace/layering",
  "workspace/sql-layers",
  "records/saved-as-read",
  "did-understanding-grow",
  "pages/demo",
  "real-api",
  "access/access-matrix",
  "start/lost-database",
  "accounts/keys-command",
  "elements/accessibility",
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = longest.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return found === -1 ? longest.length : found;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}

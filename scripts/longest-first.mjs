// Where nothing is known of earlier runs, Jest begins with the largest files. Some short files take minutes: the last of them
// would run alone while the other worker has nothing to do.
import Sequencer from "@jest/test-sequencer";

/** A minute or more each, the longest first. */
const longest = [
  "access/prove-access",
  "start/start",
  "start/cli",
  "did-understanding-grow",
  "played/histories",
  "elements/accessibility",
  "pages/demo-archive",
  "embedded/embedded-server",
  "accounts/keys-command",
  "access/access-matrix",
  "start/rolling-restart",
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

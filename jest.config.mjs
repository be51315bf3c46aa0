// Node runs the tests as it runs the service, with real PostgreSQL and real Chromium: nothing of ours is mocked.
// Jest's own runner loads every module again for each file; this one keeps what a process has loaded.
const project = (name) => ({
  displayName: name,
  rootDir: `packages/${name}`,
  runner: "jest-light-runner/child-process",
  testMatch: ["<rootDir>/{src,test,proofs}/**/*.test.ts"],
  setupFilesAfterEnv: ["<rootDir>/../../scripts/test-setup.mjs"],
});

const setUp = {
  globalSetup: "<rootDir>/test/support/global-setup.mjs",
  globalTeardown: "<rootDir>/test/support/global-teardown.mjs",
};

export default {
  testSequencer: "<rootDir>/scripts/longest-first.mjs",
  projects: [{ ...project("api"), ...setUp }, project("schema"), { ...project("sdk"), ...setUp }],
};

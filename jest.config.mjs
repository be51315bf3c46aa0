// Native ES modules, compiled by swc. Real PostgreSQL and real Chromium: nothing of ours is mocked.
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    },
    module: { type: "es6" },
    sourceMaps: "inline",
  },
];

const setUp = {
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
};

const project = (name) => ({
  displayName: name,
  rootDir: `packages/${name}`,
  testMatch: ["<rootDir>/{src,test,proofs}/**/*.test.ts"],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": swc },
});

export default {
  // Tests wait for events. How long these take on a busy machine says nothing; this ends a test whose event never comes.
  testTimeout: 240_000,
  // Node keeps the modules of every file that a worker has run: with some gigabytes of them it only collects garbage.
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/scripts/longest-first.mjs",
  projects: [{ ...project("api"), ...setUp }, project("schema"), { ...project("sdk"), ...setUp }],
};

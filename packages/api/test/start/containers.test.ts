import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const root = dirname(fileURLToPath(new URL("../../../../package.json", import.meta.url)));
const read = (file: string) => readFileSync(`${root}/${file}`, "utf8");

// What docker/README.md has an operator write, and what a start leaves.
const secrets = [
  "docker/.env",
  ".env",
  ".data/admin-key",
  "packages/api/.data/admin-key",
  ".data/file-address-key",
];

test.each(secrets)("%s is taken along neither by git nor into an image", (file) => {
  expect(spawnSync("git", ["check-ignore", "--quiet", file], { cwd: root }).status).toBe(0);
  const patterns = read(".dockerignore").trim().split("\n");
  const isIgnored = patterns.some((pattern) => {
    const place = pattern.replaceAll(".", "\\.").replace("**/", "(.*/)?");
    return new RegExp(`^${place}(/|$)`).test(file);
  });
  expect([file, isIgnored]).toEqual([file, true]);
});

test("nothing of that kind is in the repository", () => {
  const files = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n");
  expect(files.filter((file) => /(^|\/)(\.env|admin-key|owner-password)$/.test(file))).toEqual([]);
});

test("a container keeps the key in a folder of its own account, and a command shows it", () => {
  expect(read("docker/Dockerfile")).toContain("mkdir -m 700 /data && chown node:node /data");
  expect(read("docker/README.md")).toContain("exec api cat /data/admin-key");
});

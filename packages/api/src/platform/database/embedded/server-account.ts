import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whom the database server runs as. PostgreSQL refuses to run as root; undefined means "as whoever we are". */
export type ServerAccount = { uid: number; gid: number } | undefined;

export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] =
    accounts.find(([name]) => name === "postgres") ?? accounts.find(([name]) => name === "nobody") ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

/** Whether the account can walk into a folder: each parent must let it through, which only trying tells for sure. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  if (!account) return true;
  return (
    spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...account, cwd: "/", stdio: "ignore" }).status === 0
  );
}

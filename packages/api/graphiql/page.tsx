import { GraphiQL } from "graphiql";
import { StrictMode, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { ExampleMenu } from "./example-menu.tsx";
import { examples } from "./examples.ts";
import { createFetcher } from "./fetcher.ts";
import "./workers.ts";

/** The key lives in this component's state alone: closing or reloading the page forgets it. */
function Page() {
  const [accessKey, setAccessKey] = useState("");
  const fetcher = useMemo(() => createFetcher(accessKey), [accessKey]);
  return (
    <>
      <header className="bar">
        <h1>Heritage Exchange</h1>
        <label>
          <span>API key</span>
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            placeholder="only for what is not public"
            value={accessKey}
            onChange={(event) => setAccessKey(event.target.value)}
          />
        </label>
      </header>
      <GraphiQL
        fetcher={fetcher}
        defaultQuery={examples[0]?.query ?? ""}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <ExampleMenu />
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

const container = document.querySelector("#graphiql");
if (container === null) throw new Error("The page has no element #graphiql.");
createRoot(container).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

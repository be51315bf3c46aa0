import { useGraphiQL } from "@graphiql/react";
import { examples } from "./examples.ts";

/** Puts the chosen example into the tab that is open. */
export function ExampleMenu() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  function open(title: string) {
    const example = examples.find((candidate) => candidate.title === title);
    if (example === undefined) return;
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
  }

  return (
    <select
      className="examples"
      aria-label="Example operations"
      value=""
      onChange={(event) => open(event.target.value)}
    >
      <option value="">Examples…</option>
      {examples.map(({ title }) => (
        <option key={title}>{title}</option>
      ))}
    </select>
  );
}

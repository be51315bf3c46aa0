const workerFiles: Record<string, string> = { json: "json.worker.js", graphql: "graphql.worker.js" };

// Monaco asks here for the workers that check and complete what is typed; they come from this site.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker(_id: string, label: string): Worker {
      return new Worker(new URL(workerFiles[label] ?? "editor.worker.js", import.meta.url));
    },
  },
});

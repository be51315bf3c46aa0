// Copies the lines beside the list.
const button = document.getElementById("copy");
const status = document.getElementById("copied");
const snippet = document.getElementById("snippet");

button.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    status.textContent = button.dataset.copied;
  } catch {
    // Not allowed here: the lines are selected, Ctrl-C does the rest.
    getSelection().selectAllChildren(snippet);
  }
});

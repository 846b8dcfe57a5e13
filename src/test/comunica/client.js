// Asks the endpoints that the page's address names, as one, and writes the rows into the page.
import { QueryEngine } from "@comunica/query-sparql";

const asked = new URLSearchParams(location.search);
const list = document.getElementById("rows");

function show(words) {
  const item = document.createElement("li");
  item.textContent = words;
  list.append(item);
}

try {
  const bindings = await new QueryEngine().queryBindings(asked.get("query"), {
    sources: asked.getAll("source"),
  });
  for (const row of await bindings.toArray()) {
    show([...row].map(([name, term]) => `${name.value}=${term.value}`).sort().join(" "));
  }
  document.body.dataset.state = "answered";
} catch (problem) {
  show(String(problem));
  document.body.dataset.state = "failed";
}

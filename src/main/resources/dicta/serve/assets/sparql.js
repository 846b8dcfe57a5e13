// Puts YASGUI in the place of the plain form, with our endpoint, nothing fetched from elsewhere.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const plain = document.getElementById("plain");
  if (!window.Yasgui) return;
  const start = document.getElementById("query").value;
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get("query");
  const endpoint = new URL("/dicta/sparql", location.href).href;
  // Both of these would ask other sites for prefixes and terms.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  Yasgui.Yasqe.defaults.value = start;
  // The editor keeps Tab to itself otherwise, and who has no mouse would never leave it.
  Object.assign(Yasgui.Yasqe.defaults.extraKeys, { Tab: false, "Shift-Tab": false });
  const yasgui = new Yasgui(document.getElementById("yasgui"), {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: false,
    persistenceId: null,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  });
  plain.hidden = true;
  if (fromAddress) yasgui.getTab().getYasqe().setValue(fromAddress);
  document.getElementById("question").addEventListener("change", (event) => {
    if (event.target.value) yasgui.getTab().getYasqe().setValue(event.target.value);
  });
});

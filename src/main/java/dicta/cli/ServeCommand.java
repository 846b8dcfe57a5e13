package dicta.cli;

import dicta.rdf.Iris;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Serves a store in the foreground: SPARQL, linked data, pages. Read-only. It "
            + "notices a new build of the store and switches without a failed request.",
    footer = {"", "Example:", "  ./dicta serve --store mine --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private PortOption port;

  @Override
  public Integer call() {
    Serving.foreground(store.directory(), port.port(), Iris.DEFAULT_BASE, Console.talk());
    return 0;
  }
}

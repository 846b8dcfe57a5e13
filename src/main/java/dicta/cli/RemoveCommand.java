package dicta.cli;

import dicta.pipeline.StoreChange;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Removes articles from a store, also while it is served, in one transaction.",
    footer = {"", "Example:", "  ./dicta remove --store mine 004_142b83a68ab208d7"})
final class RemoveCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles.")
  private List<String> ids;

  @Override
  public Integer call() {
    new StoreChange(store.directory()).remove(ids);
    Console.talk().say("removed from " + store.folder() + ": " + String.join(", ", ids));
    return 0;
  }
}

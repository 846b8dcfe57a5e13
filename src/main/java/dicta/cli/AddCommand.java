package dicta.cli;

import dicta.pipeline.Models;
import dicta.pipeline.RunReport;
import dicta.pipeline.StoreChange;
import dicta.pipeline.Talk;
import dicta.pipeline.Tier;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Adds articles to a store, also while it is served, in one transaction. An "
            + "article with a known id takes the place of its old version.",
    footer = {"", "Example:", "  ./dicta add --store mine today.jsonl"})
final class AddCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private TierOption tier;
  @Mixin private GazetteerOption gazetteer;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for JSON lines.")
  private List<String> paths;

  @Override
  public Integer call() {
    StoreChange change = new StoreChange(store.directory());
    Tier chosen = tier.tier() == Tier.FAST ? Tier.FAST : change.tier();
    Talk talk = Console.talk();
    Models models = Models.load(chosen, OptionalDouble.empty(), gazetteer.own());
    RunReport report = change.add(paths, System.in, models, talk, Console.workers());
    talk.say("added to " + store.folder() + ": " + report.line());
    return 0;
  }
}

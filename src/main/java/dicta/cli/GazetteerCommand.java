package dicta.cli;

import dicta.pipeline.OwnGazetteer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Adds people, organisations and places of your own (docs/gazetteer.md).",
    subcommands = GazetteerCommand.Add.class,
    footer = {"", "Example:", "  ./dicta gazetteer add people.tsv"})
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: ./dicta gazetteer add FILE");
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description =
          "Adds the entries of a table (.tsv) or a Turtle file (.ttl): all of them, or none "
              + "and says in which line what is wrong. Adding twice is adding once.",
      footer = {
        "",
        "Examples:",
        "  ./dicta gazetteer add people.tsv",
        "  ./dicta gazetteer add --replace places.ttl"
      })
  static final class Add implements Callable<Integer> {
    @Mixin private GazetteerOption gazetteer;

    @Option(
        names = "--replace",
        description = "Let the entries take the place of earlier ones of yours with their ids.")
    private boolean replace;

    @Parameters(paramLabel = "FILE.tsv|FILE.ttl", description = "The entries.")
    private Path file;

    @Override
    public Integer call() {
      OwnGazetteer own = gazetteer.own();
      OwnGazetteer.Added added = own.add(file, replace);
      Console.talk()
          .say(
              added.facts() == 0
                  ? added.entries() + " entries, all known already"
                  : added.entries()
                      + " entries, "
                      + added.facts()
                      + " new facts in "
                      + own.folder()
                      + ": the next up, build, add or extract uses them");
      return 0;
    }
  }
}

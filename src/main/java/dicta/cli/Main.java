package dicta.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Results go to stdout, talk to stderr. */
@Command(
    name = "dicta",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false,
    description = {
      "Reads news articles and answers, in SPARQL: who said what, in whose name,",
      "in which article, in which words, and who denies it."
    },
    footer = {
      "",
      "Start here: ./dicta up",
      "",
      "Exit codes: 0 ok, 1 you can fix it, 2 usage, 3 a check failed, 70 a bug of ours."
    },
    subcommands = {
      UpCommand.class,
      BuildCommand.class,
      AddCommand.class,
      RemoveCommand.class,
      ServeCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      ReportCommand.class,
      GazetteerCommand.class,
      LinkCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      SparkCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command and returns its exit code. */
  static int run(String... args) {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new ErrorHandler())
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command.");
  }
}

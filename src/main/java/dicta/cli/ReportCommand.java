package dicta.cli;

import dicta.report.Report;
import dicta.store.Answering;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes one HTML page on a whole store, to mail and to print: wordings side by side, "
            + "denials, figures, names. It needs no network and no other file.",
    footer = {"", "Example:", "  ./dicta report --out report.html"})
final class ReportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint to ask.")
  private String endpoint;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it (default: standard output).")
  private Path file;

  @Override
  public Integer call() throws IOException {
    StringWriter page = new StringWriter();
    try (Answering answering =
        endpoint != null ? Answering.endpoint(endpoint) : Answering.store(store.directory())) {
      Report.write(answering, page);
    } catch (QueryExceptionHTTP | HttpException e) {
      throw Problem.user(
          (endpoint == null ? "The store's server" : endpoint)
              + " did not answer: "
              + e.getMessage());
    }
    if (file == null) {
      try (PrintStream out = Console.results()) {
        out.print(page);
      }
      return 0;
    }
    Files.writeString(file, page.toString(), StandardCharsets.UTF_8);
    Console.talk().say("wrote " + file);
    return 0;
  }
}

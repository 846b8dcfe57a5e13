package dicta.cli;

import dicta.store.Answering;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Asks a SPARQL question. Without --endpoint it asks the server that holds the "
            + "store, or opens the store itself where none does.",
    footer = {
      "",
      "Examples:",
      "  ./dicta query queries/01-who-said-what.rq",
      "  ./dicta query --format csv queries/17-denials.rq > denials.csv",
      "  ./dicta query --endpoint https://example.org/dicta/sparql mine.rq"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.rq", description = "The question.")
  private Path file;

  @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint to ask.")
  private String endpoint;

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      description = "How the answer is printed (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Override
  public Integer call() throws IOException {
    Query query = read();
    try (PrintStream out = Console.results();
        Answering answering =
            endpoint != null ? Answering.endpoint(endpoint) : Answering.store(store.directory());
        QueryExecution execution = answering.ask(query)) {
      try {
        answer(query, execution, out);
      } catch (QueryExceptionHTTP | HttpException e) {
        throw Problem.user(answering.name() + " did not answer: " + e.getMessage());
      }
      out.flush();
    }
    return 0;
  }

  private Query read() throws IOException {
    try {
      return QueryFactory.create(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw Problem.user(file + " does not exist: check the path.");
    } catch (QueryParseException e) {
      throw Problem.user(file + " is no SPARQL query: " + e.getMessage());
    }
  }

  private void answer(Query query, QueryExecution execution, PrintStream out) {
    if (query.isSelectType()) {
      format.select(execution.execSelect(), out);
    } else if (query.isAskType()) {
      format.ask(execution, out);
    } else {
      format.graph(
          query.isDescribeType() ? execution.execDescribe() : execution.execConstruct(), out);
    }
  }
}

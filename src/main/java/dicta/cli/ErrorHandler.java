package dicta.cli;

import dicta.article.InputException;
import dicta.serve.ServeException;
import dicta.store.StoreException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place that turns an exception into words and an exit code. */
final class ErrorHandler implements IExecutionExceptionHandler {
  private static final int OUR_BUG = 70;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof Problem problem) {
      err.println("dicta: " + problem.getMessage());
      return problem.exitCode();
    }
    if (e instanceof InputException || e instanceof StoreException || e instanceof ServeException) {
      err.println("dicta: " + e.getMessage());
      return 1;
    }
    err.println("dicta: this is a bug of ours, please report it with these lines:");
    e.printStackTrace(err);
    return OUR_BUG;
  }
}

package dicta.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The whole dataset as gzipped N-Quads, one download at a time for each processor. */
final class DumpServlet extends HttpServlet {
  static final String PATH = "/dump.nq.gz";

  private final transient Generations generations;
  private final transient Semaphore turns =
      new Semaphore(Runtime.getRuntime().availableProcessors());

  DumpServlet(Generations generations) {
    this.generations = generations;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!turns.tryAcquire()) {
      response.setHeader("Retry-After", "30");
      Answers.text(response, 503, "Others are downloading the dataset. Try again shortly.");
      return;
    }
    try {
      response.setContentType("application/gzip");
      response.setHeader("Content-Disposition", "attachment; filename=\"dump.nq.gz\"");
      DatasetGraph dataset = generations.current().dataset();
      try (OutputStream out = new GZIPOutputStream(response.getOutputStream(), 1 << 16)) {
        Txn.executeRead(
            dataset, () -> RDFWriter.source(dataset).format(RDFFormat.NQUADS_UTF8).output(out));
      }
    } finally {
      turns.release();
    }
  }
}

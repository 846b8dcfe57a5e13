package dicta.cli;

import dicta.pipeline.Talk;
import dicta.serve.DictaServer;
import dicta.store.ServerNote;
import dicta.store.StoreDirectory;

/** Serves a store until the process is told to stop. */
final class Serving {
  private Serving() {}

  static void foreground(StoreDirectory store, int port, String base, Talk talk) {
    ServerNote.live(store)
        .ifPresent(
            note -> {
              throw Problem.user(
                  "the store "
                      + store.path()
                      + " is being served already, at "
                      + note.url()
                      + "/ (process "
                      + note.pid()
                      + "): use that server, or stop it first.");
            });
    DictaServer server = DictaServer.start(store.path(), port, base);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  ServerNote.remove(store);
                  server.stop();
                },
                "stop"));
    ServerNote.write(store, "http://localhost:" + server.port());
    talk.say("Serving " + store.path() + " at " + server.address());
    talk.say("  pages           " + server.address());
    talk.say("  SPARQL          " + server.address() + "dicta/sparql");
    talk.say("  a first query   ./dicta query queries/01-who-said-what.rq");
    talk.say("Stop with Ctrl-C.");
    server.join();
  }
}

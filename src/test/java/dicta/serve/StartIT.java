package dicta.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dicta.store.StoreException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can keep a server from starting is told in words, and nothing stays behind. */
class StartIT {
  @TempDir Path directory;

  @Test
  void aPortInUseIsTold() throws Exception {
    SmallStore.in(directory, List.of(SmallStore.marker("1")));
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> DictaServer.start(directory, port, SmallStore.BASE))
          .isInstanceOf(ServeException.class)
          .hasMessageContaining("port " + port)
          .extracting(e -> ((ServeException) e).problem())
          .isEqualTo(ServeException.Problem.PORT_IN_USE);
    }
    // The store was let go of.
    try (DictaServer server = DictaServer.start(directory, 0, SmallStore.BASE)) {
      assertThat(Served.of(server).get("/$/ping").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aDirectoryWithoutAStoreIsTold() {
    assertThatThrownBy(() -> DictaServer.start(directory, 0, SmallStore.BASE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no store at");
  }

  @Test
  void aConfigurationThatIsNoneIsTold() {
    SmallStore.in(directory, List.of(SmallStore.marker("1")));
    for (String broken :
        List.of("no turtle", "", "<urn:x> a <https://w3id.org/dicta/server#Limits> .")) {
      assertThatThrownBy(() -> DictaServer.start(directory, 0, SmallStore.BASE, broken))
          .isInstanceOf(ServeException.class)
          .extracting(e -> ((ServeException) e).problem())
          .isEqualTo(ServeException.Problem.CONFIGURATION);
    }
  }
}

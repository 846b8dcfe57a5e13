package dicta.serve.page;

/**
 * Somewhere to go.
 *
 * @param address a path here, an http(s) address elsewhere, or empty where there is nowhere to go
 * @param label what it is called
 */
public record Link(String address, String label) {
  /** Whether it leads off this site. */
  public boolean external() {
    return address.startsWith("http");
  }
}

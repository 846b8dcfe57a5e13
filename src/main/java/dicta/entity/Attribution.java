package dicta.entity;

import java.util.List;

/**
 * Who is behind a statement.
 *
 * @param speakers empty when the text names no source
 * @param onBehalfOf keys of the bodies whose office the speaker holds or whose organ it is
 * @param post the post that the article gives the speaker ("Kremlin spokesman"), or null
 * @param addressees keys of those it was said to
 * @param outlet key of the outlet that relayed it, or null
 */
public record Attribution(
    List<Speaker> speakers,
    List<String> onBehalfOf,
    String post,
    List<String> addressees,
    String outlet) {
  public Attribution {
    speakers = List.copyOf(speakers);
    onBehalfOf = List.copyOf(onBehalfOf);
    addressees = List.copyOf(addressees);
  }
}

package dicta.attribution;

import dicta.text.Span;
import java.util.List;

/** All frames of a statement: what is known of it beyond source, cue and content. */
final class Frames {
  private final Reading reading;

  Frames(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param foreign contents of other statements nearby
   * @param outer the stretch of the outer statement's content that holds this one, or null
   * @param partOf index of the outer statement, or null
   */
  Statement statement(Triple triple, List<Span> foreign, Span outer, Integer partOf) {
    CueReading cue = CueReading.of(reading, triple.cue(), triple.content());
    Stance stance = StanceFrame.of(reading, triple, cue);
    Surroundings around = Surroundings.of(reading, triple, foreign, outer);
    // A nested statement has no medium of its own: what is printed there is the outer one's.
    Channel channel = outer == null ? ChannelFrame.of(around) : Channel.NONE;
    return new Statement(
        triple.source(),
        triple.cue(),
        triple.content(),
        ModeFrame.of(reading, triple, stance),
        stance,
        HedgeFrame.of(around),
        channel.medium(),
        channel.outlet(),
        TimeFrame.of(around),
        AddresseeFrame.of(around, cue),
        partOf,
        triple.confidence());
  }
}

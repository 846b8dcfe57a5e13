package dicta.attribution;

import dicta.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Medium and outlet of a statement, from its own sentence: "in a brief televised address", "wrote
 * on Facebook", "told Turkish television", "in a message delivered by the broadcaster X", or a
 * document for a source ("the statement said").
 */
final class ChannelFrame {
  private static final Set<String> PREPOSITIONS =
      WordClass.words("in on at during via through by over from to");
  private static final Set<String> CARRIED =
      WordClass.words(
          "delivered carried broadcast aired published relayed quoted cited posted "
              + "printed released shared shown uploaded distributed");
  private static final Set<String> LINKS = Set.of("with", "to", "for", "by", "on", "in");

  /** "In a clear message to the board" is no message. */
  private static final Set<String> FIGURATIVE =
      Set.of("clear", "stark", "blunt", "strong", "veiled", "direct", "pointed", "unmistakable");

  private static final int REACH = 8;

  private ChannelFrame() {}

  static Channel of(Surroundings around) {
    Reading reading = around.reading();
    Channel channel = Channel.NONE;
    for (int i = around.cueFirst(); i < around.cueEnd(); i++) {
      String medium = Media.ofVerb(reading.low(i));
      if (medium != null) {
        channel = channel.or(new Channel(medium, null));
      }
    }
    channel = channel.or(phrases(around, around.cueFirst(), around.suffixEnd()));
    channel = channel.or(phrases(around, around.from(), around.prefixEnd()));
    channel = channel.or(after(around));
    channel = channel.or(document(around, channel));
    return channel.or(told(around));
  }

  /** "announced the step | at a press conference", directly after the content. */
  private static Channel after(Surroundings around) {
    List<Span> content = around.triple().content();
    int at = around.reading().end(content.get(content.size() - 1));
    boolean direct = at > around.cueEnd() && at < around.to() && around.free(at);
    return direct && around.reading().in(at, PREPOSITIONS)
        ? phrases(around, at, Math.min(at + 1, around.to()), around.to())
        : Channel.NONE;
  }

  /** Prepositional phrases between two tokens. */
  private static Channel phrases(Surroundings around, int from, int to) {
    return phrases(around, from, to, to);
  }

  private static Channel phrases(Surroundings around, int from, int to, int limit) {
    Reading reading = around.reading();
    Channel channel = Channel.NONE;
    for (int i = from; i < to && channel.isNone(); i++) {
      if (reading.in(i, PREPOSITIONS) && around.free(i) && !around.inSource(i)) {
        channel = phrase(reading, i, limit);
      }
    }
    return channel;
  }

  private static Channel phrase(Reading reading, int preposition, int limit) {
    String word = reading.low(preposition);
    int end = Math.min(limit, preposition + 1 + REACH);
    Media.Found last = null;
    for (int i = preposition + 1; i < end; i++) {
      if (reading.low(i).equals(",") || reading.low(i).equals("that")) {
        break;
      }
      Media.Found found = Media.at(reading, i, end);
      if (found == null) {
        if (reading.isVerb(i) || reading.tag(i).equals("ADP") || reading.tag(i).equals("CCONJ")) {
          break;
        }
        continue;
      }
      if (found.kind() == Media.Kind.PLATFORM) {
        return new Channel(found.medium(), reading.cover(found.start(), found.end()));
      }
      last = found;
      i = found.end() - 1;
    }
    if (last == null || word.equals("to") || word.equals("by") && !isBroadcast(last)) {
      return last == null && word.equals("on")
          ? onOutlet(reading, preposition, limit)
          : Channel.NONE;
    }
    boolean message = reading.low(last.end() - 1).equals("message");
    if (message && FIGURATIVE.contains(reading.low(last.start() - 1))) {
      return Channel.NONE;
    }
    return new Channel(last.medium(), outletAfter(reading, last.end(), limit));
  }

  private static boolean isBroadcast(Media.Found found) {
    return found.kind() == Media.Kind.EVENT && !found.medium().equals("debate");
  }

  private static Channel onOutlet(Reading reading, int preposition, int limit) {
    int end = NounPhrases.base(reading, preposition + 1, limit);
    if (end > preposition + 1 && Media.isOutlet(reading, preposition + 1, end)) {
      Span outlet = reading.cover(preposition + 1, end);
      return new Channel(Media.ofOutlet(reading, outlet), outlet);
    }
    return Channel.NONE;
  }

  /** "with CNN", "delivered by Armenian public broadcaster AMPTV", "on Facebook". */
  private static Span outletAfter(Reading reading, int at, int limit) {
    for (int i = at; i < Math.min(limit, at + REACH); i++) {
      boolean carried = reading.in(i, CARRIED) && !reading.low(i).equals("released");
      if (!reading.in(i, LINKS)) {
        if (reading.low(i).equals(",") || reading.low(i).equals("that")) {
          return null;
        }
        continue;
      }
      Media.Found platform = platform(reading, i + 1, limit);
      if (platform != null) {
        return reading.cover(platform.start(), platform.end());
      }
      int end = NounPhrases.base(reading, i + 1, limit);
      boolean after =
          i > at && reading.in(i - 1, CARRIED) && !reading.low(i - 1).equals("released");
      if (end > i + 1
          && (Media.isOutlet(reading, i + 1, end)
              || after && reading.low(i).equals("by") && reading.capital(end - 1))) {
        return reading.cover(i + 1, end);
      }
      if (carried) {
        return null;
      }
    }
    return null;
  }

  private static Media.Found platform(Reading reading, int at, int limit) {
    for (int i = at; i < Math.min(limit, at + 4); i++) {
      Media.Found found = Media.at(reading, i, limit);
      if (found != null && found.kind() == Media.Kind.PLATFORM) {
        return found;
      }
      if (!reading.tagged(i, Set.of("DET", "NOUN", "PROPN", "ADJ", "PRON"))) {
        return null;
      }
    }
    return null;
  }

  /**
   * A document that speaks: "the statement", "a letter from the board"; or is read: "a statement
   * saying".
   */
  private static Channel document(Surroundings around, Channel known) {
    Reading reading = around.reading();
    if (known.medium() != null) {
      return Channel.NONE;
    }
    if (around.triple().source() != null) {
      Span source = around.triple().source();
      int first = reading.first(source);
      int end = NounPhrases.base(reading, first, reading.end(source));
      Channel found = documentIn(reading, first, end, false);
      if (!found.isNone()) {
        return found;
      }
    }
    return documentIn(reading, around.cueFirst() + 1, around.cueEnd(), true);
  }

  private static Channel documentIn(Reading reading, int first, int end, boolean inCue) {
    for (int i = first; i < end; i++) {
      Media.Found found = Media.at(reading, i, end);
      boolean last = found != null && (inCue || found.end() == end);
      if (last && found.kind() == Media.Kind.DOCUMENT && !reading.low(i + 1).equals("'s")) {
        return new Channel(found.medium(), null);
      }
    }
    return Channel.NONE;
  }

  private static final Set<String> TELLING =
      WordClass.words("told tells tell telling informed to with texted emailed");

  /** "told a news conference". */
  private static Channel event(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      Media.Found found = Media.at(reading, i, end);
      if (found != null
          && found.kind() == Media.Kind.EVENT
          && found.end() == end
          && !Media.isOutlet(reading, first, end)) {
        return new Channel(found.medium(), null);
      }
    }
    return Channel.NONE;
  }

  /** "told Turkish television": the one told is the outlet. */
  private static Channel told(Surroundings around) {
    Reading reading = around.reading();
    for (int i = around.cueFirst(); i < around.suffixEnd(); i++) {
      boolean inside = i < around.cueEnd() || around.free(i);
      if (inside && reading.in(i, TELLING)) {
        int end = NounPhrases.end(reading, i + 1, around.to());
        int base = NounPhrases.base(reading, i + 1, around.to());
        Channel event = event(reading, i + 1, base);
        if (!event.isNone() && around.free(i + 1)) {
          return event;
        }
        if (base > i + 1 && Media.isOutlet(reading, i + 1, base) && around.free(i + 1)) {
          int best = Media.isOutlet(reading, base, end) || end == base ? end : base;
          Span outlet = reading.cover(i + 1, best);
          return new Channel(Media.ofOutlet(reading, outlet), outlet);
        }
      }
    }
    return Channel.NONE;
  }
}

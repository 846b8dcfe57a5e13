package dicta.correction;

import dicta.corpus.StatementId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a correction is about, read from an IRI. The part of the IRI before {@code /id/} makes no
 * difference: a correction made where a store is published holds where it is built, too.
 */
public sealed interface Target {
  /** The statement itself, or the one that the utterance is named after. */
  StatementId statement();

  /** A statement. */
  record OfStatement(StatementId statement) implements Target {}

  /** An utterance. */
  record OfUtterance(StatementId statement) implements Target {}

  Pattern STATEMENT =
      Pattern.compile(".*/(?:id|doc)/article/([0-9a-f]{16})/s-(\\d{1,9})-(\\d{1,9})");
  Pattern UTTERANCE =
      Pattern.compile(".*/(?:id|doc)/utterance/([0-9a-f]{16})-(\\d{1,9})-(\\d{1,9})");

  /** The target that an IRI names; empty where it names no statement and no utterance. */
  static Optional<Target> of(String iri) {
    Matcher statement = STATEMENT.matcher(iri);
    if (statement.matches()) {
      return Optional.of(new OfStatement(id(statement)));
    }
    Matcher utterance = UTTERANCE.matcher(iri);
    return utterance.matches() ? Optional.of(new OfUtterance(id(utterance))) : Optional.empty();
  }

  private static StatementId id(Matcher iri) {
    return new StatementId(
        iri.group(1), Integer.parseInt(iri.group(2)), Integer.parseInt(iri.group(3)));
  }
}

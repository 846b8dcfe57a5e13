package dicta.attribution;

import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a statement takes from its neighbour where both are plainly the same utterance ("told
 * Turkish television that ... It has ..., he said"), and whom an answer answers.
 */
final class Utterances {
  private static final Set<String> ANSWERS =
      WordClass.words(
          "responded responds respond responding replied replies reply replying "
              + "answered answers retorted retorts reacted reacts");
  private static final Set<String> TELLS =
      Set.of("tell", "inform", "respond", "reply", "answer", "assure");

  private final Reading reading;

  Utterances(Reading reading) {
    this.reading = reading;
  }

  /** The statements, in order of their cues' places, with what they take from the one before. */
  List<Statement> carry(List<Statement> statements) {
    List<Statement> carried = new ArrayList<>(statements);
    List<Integer> top = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).partOf() == null) {
        top.add(i);
      }
    }
    top.sort((a, b) -> statements.get(a).cue().compareTo(statements.get(b).cue()));
    Statement document = null;
    for (int k = 0; k < top.size(); k++) {
      Statement own = carried.get(top.get(k));
      Statement before = k == 0 ? null : carried.get(top.get(k - 1));
      Statement result = own;
      if (before != null && isAnswer(own) && own.addressees().isEmpty()) {
        result = answer(own, before);
      } else if (before != null && near(before, own) && sameVoice(before, own)) {
        result = from(before, own);
      }
      if (isDocument(result)) {
        // "the statement said ... the statement read": one document, so the same readers.
        if (document != null && result.addressees().isEmpty() && same(document, result)) {
          result = withAddressees(result, document.addressees());
        }
        document = result;
      }
      carried.set(top.get(k), result);
    }
    for (int k = 0; k + 1 < top.size(); k++) {
      Statement own = carried.get(top.get(k));
      Statement next = carried.get(top.get(k + 1));
      if (own.medium() == null && sameSentence(own, next) && isDocument(next)) {
        Statement result = withChannel(own, next.medium(), next.outlet());
        boolean open = result.addressees().isEmpty();
        carried.set(top.get(k), open ? withAddressees(result, next.addressees()) : result);
      }
    }
    return carried;
  }

  private boolean isAnswer(Statement statement) {
    return reading.in(reading.first(statement.cue()), ANSWERS);
  }

  private Statement answer(Statement own, Statement before) {
    boolean near = sentence(own.extent().start()) - sentence(before.extent().end() - 1) <= 2;
    boolean other = before.source() != null && !same(before, own) && !isAsked(own);
    return near && other ? withAddressees(own, List.of(before.source())) : own;
  }

  /** "Asked whether he would race again, Lee replied": he answers whoever asked. */
  private boolean isAsked(Statement own) {
    int cue = reading.first(own.cue());
    for (int i = reading.sentence(cue).first(); i + 1 < cue; i++) {
      boolean asked = reading.in(i, Set.of("asked", "pressed", "questioned"));
      if (asked && reading.in(i + 1, Set.of("whether", "if", "about", "why", "how", "what"))) {
        return true;
      }
    }
    return false;
  }

  private boolean same(Statement one, Statement other) {
    return other.source() != null
        && reading.text().cut(one.source()).equals(reading.text().cut(other.source()));
  }

  private Statement from(Statement before, Statement own) {
    Statement result = own;
    boolean channel = before.medium() != null || before.outlet() != null;
    if (channel && own.medium() == null && own.outlet() == null && own.when() == null) {
      result = withChannel(result, before.medium(), before.outlet());
    }
    CueReading cue = CueReading.of(reading, before.cue(), before.content());
    boolean tells = cue.entry() != null && TELLS.contains(cue.entry().head()) || isAnswer(before);
    if (tells && own.addressees().isEmpty() && !before.addressees().isEmpty()) {
      result = withAddressees(result, before.addressees());
    }
    return result;
  }

  /** The next sentence, or the same. */
  private boolean near(Statement before, Statement own) {
    return sentence(own.extent().start()) - sentence(before.extent().end() - 1) <= 1;
  }

  private int sentence(int offset) {
    int token = Math.min(reading.text().tokenAt(offset), reading.size() - 1);
    return reading.text().sentenceOf(token);
  }

  private boolean sameSentence(Statement one, Statement other) {
    return sentence(one.cue().start()) == sentence(other.cue().start())
        || sentence(one.cue().start()) == sentence(other.extent().start());
  }

  /** The same source words, a pronoun for them, or their last name again. */
  private boolean sameVoice(Statement before, Statement own) {
    if (before.source() == null || own.source() == null) {
      return false;
    }
    if (before.source().equals(own.source())) {
      return true;
    }
    int first = reading.first(own.source());
    int end = reading.end(own.source());
    if (end - first != 1) {
      return false;
    }
    if (reading.in(first, Set.of("he", "she", "it", "they"))) {
      return true;
    }
    for (int i = reading.first(before.source()); i < reading.end(before.source()); i++) {
      if (reading.low(i).equals(reading.low(first)) && reading.capital(i)) {
        return true;
      }
    }
    return false;
  }

  /** "the statement read": a document speaks. */
  private boolean isDocument(Statement statement) {
    if (statement.source() == null || statement.medium() == null) {
      return false;
    }
    int last = reading.end(statement.source()) - 1;
    return reading.low(last).equals(statement.medium());
  }

  private static Statement withChannel(Statement statement, String medium, Span outlet) {
    return new Statement(
        statement.source(),
        statement.cue(),
        statement.content(),
        statement.mode(),
        statement.stance(),
        statement.hedged(),
        medium,
        outlet,
        statement.when(),
        statement.addressees(),
        statement.partOf(),
        statement.confidence());
  }

  private static Statement withAddressees(Statement statement, List<Span> addressees) {
    return new Statement(
        statement.source(),
        statement.cue(),
        statement.content(),
        statement.mode(),
        statement.stance(),
        statement.hedged(),
        statement.medium(),
        statement.outlet(),
        statement.when(),
        addressees,
        statement.partOf(),
        statement.confidence());
  }
}

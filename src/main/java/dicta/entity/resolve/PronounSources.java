package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.mention.Found;
import dicta.entity.mention.Words;
import dicta.entity.resolve.SpeakerResolver.Heard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Sources that are pronouns: whom they stand for. */
final class PronounSources {
  private static final Set<String> PERSON_PRONOUNS =
      Set.of("he", "she", "i", "someone", "somebody", "anyone", "everyone", "nobody", "who");

  private final Words words;
  private final Register register;
  private final Antecedents antecedents;
  private final SourceMentions mentions;
  private final List<Statement> statements;
  private final ContentIndex contents;
  private final IntFunction<List<Heard>> speakers;

  /** A statement inside each statement that holds one. */
  private final Map<Integer, Integer> nestedIn = new HashMap<>();

  /**
   * @param speakers of a statement, by its index
   */
  PronounSources(
      Words words,
      Register register,
      Antecedents antecedents,
      SourceMentions mentions,
      List<Statement> statements,
      IntFunction<List<Heard>> speakers) {
    this.words = words;
    this.register = register;
    this.antecedents = antecedents;
    this.mentions = mentions;
    this.statements = statements;
    this.contents = new ContentIndex(statements);
    this.speakers = speakers;
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).partOf() != null) {
        nestedIn.putIfAbsent(statements.get(i).partOf(), i);
      }
    }
  }

  Heard pronoun(int statement, int word, String low) {
    String key = pronounKey(statement, word, low);
    Found mention = new Found(words, word, word + 1, Found.Form.PRONOUN);
    mention.label = words.form(word);
    if (key == null) {
      return mentions.local(word, word + 1, PERSON_PRONOUNS.contains(low), mention);
    }
    mention.key = key;
    antecedents.learn(key, low);
    return new Heard(key, register.label(key), null, mention);
  }

  private String pronounKey(int statement, int word, String low) {
    if (Antecedents.FIRST.contains(low)) {
      return firstPerson(statement, word);
    }
    if (Antecedents.RELATIVE.contains(low)) {
      String before = antecedents.beforeRelative(word);
      if (before == null && low.equals("who")) {
        before = antecedents.of(word, "he");
      }
      return before != null ? before : antecedents.of(word, "it");
    }
    Integer outer = statements.get(statement).partOf();
    boolean quoted = antecedents.quotation(words.start(word)) >= 0;
    if (outer != null && !quoted) {
      for (Heard each : speakers.apply(outer)) {
        if (antecedents.fits(low, each.key()) >= 2) {
          return each.key();
        }
      }
    }
    String key = antecedents.of(word, low, statements.get(statement).content());
    if (key == null) {
      key = inside(statement);
    }
    return key != null ? key : antecedents.lastSpeaker(word, low);
  }

  /** Opening "it said": whoever performs the speech act inside the quotation. */
  private String inside(int statement) {
    Integer nested = nestedIn.get(statement);
    return nested == null || speakers.apply(nested).isEmpty()
        ? null
        : speakers.apply(nested).get(0).key();
  }

  private String firstPerson(int statement, int word) {
    Integer outer = statements.get(statement).partOf();
    if (outer != null && !speakers.apply(outer).isEmpty()) {
      return speakers.apply(outer).get(0).key();
    }
    Integer holding = contents.at(words.start(word));
    if (holding != null && holding != statement && !speakers.apply(holding).isEmpty()) {
      return speakers.apply(holding).get(0).key();
    }
    return antecedents.lastSpeaker(word, "i");
  }
}

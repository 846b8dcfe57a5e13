package dicta.rdf;

import dicta.corpus.ReadArticle;
import dicta.corpus.StatementId;
import dicta.entity.Entity;
import dicta.entity.Kind;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The triples of one article while they are being written, with what all parts of it need. */
final class Description {
  private final Set<Triple> triples = new LinkedHashSet<>();
  private final Map<String, Entity> entities;
  final Iris iris;
  final TextChoice choice;
  final ReadArticle read;
  final String sha16;
  final Node article;

  Description(Iris iris, TextChoice choice, ReadArticle read) {
    this.iris = iris;
    this.choice = choice;
    this.read = read;
    this.sha16 = read.article().sha16();
    this.article = iris.article(sha16);
    this.entities =
        read.cast().entities().stream()
            .collect(Collectors.toMap(Entity::key, Function.identity(), (first, again) -> first));
  }

  Set<Triple> triples() {
    return triples;
  }

  void add(Collection<Triple> more) {
    triples.addAll(more);
  }

  void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  /** Adds a string, where there is one. */
  void addString(Node subject, Node property, String value) {
    if (value != null && !value.isBlank()) {
      add(subject, property, Literals.string(value));
    }
  }

  /**
   * Links to an actor; nothing where the key is null or stands for a place, since a place says
   * nothing and hears nothing: such a link would make the graph inconsistent.
   */
  void addActor(Node subject, Node property, String key) {
    if (key != null && isActor(key)) {
      add(subject, property, iris.entity(key));
    }
  }

  boolean isActor(String key) {
    Entity entity = entities.get(key);
    return entity == null ? !key.startsWith("place/") : entity.kind() == Kind.ACTOR;
  }

  Node statement(int index) {
    return iris.statement(statementId(index));
  }

  StatementId statementId(int index) {
    return StatementId.of(sha16, read.statements().get(index));
  }

  /** Who says the statement that something stands in. */
  void addSaidBy(Node subject, Integer statement) {
    if (statement != null) {
      read.cast()
          .attributions()
          .get(statement)
          .speakers()
          .forEach(speaker -> addActor(subject, Dicta.SAID_BY, speaker.entity()));
    }
  }

  /** A passage, with its words unless the choice of text forbids any. */
  Node passage(Span span) {
    return passage(span, choice != TextChoice.NONE);
  }

  /** Links to the sentence that holds this offset. */
  void addSentence(Node subject, int offset) {
    AnnotatedText text = read.text();
    int token = text.tokenAt(offset);
    if (token < text.tokens().size() && !text.sentences().isEmpty()) {
      Span sentence = text.span(text.sentences().get(text.sentenceOf(token)));
      add(subject, Dicta.SENTENCE_PASSAGE, passage(sentence, choice == TextChoice.FULL));
    }
  }

  private Node passage(Span span, boolean withWords) {
    Node passage = iris.passage(sha16, span);
    add(passage, Vocabulary.TYPE, Dicta.PASSAGE_CLASS);
    add(passage, Vocabulary.BEGIN_INDEX, Literals.offset(span.start()));
    add(passage, Vocabulary.END_INDEX, Literals.offset(span.end()));
    add(passage, Vocabulary.REFERENCE_CONTEXT, article);
    if (withWords) {
      add(passage, Vocabulary.ANCHOR_OF, Literals.string(read.text().cut(span)));
    }
    return passage;
  }
}

package dicta.corpus;

import dicta.attribution.Stance;
import dicta.attribution.Statement;
import dicta.corpus.StatementDigest.Count;
import dicta.corpus.StatementDigest.Voice;
import dicta.entity.Attribution;
import dicta.entity.Entity;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Span;
import dicta.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reduces an article to the digests of its statements. Linear in the length of the article. */
public final class Digests {
  private static final int HEADLINES = 3;

  /** Letters that a people's name and its land's have in common. */
  private static final int ROOT = 5;

  private static final Set<String> IRREGULAR_PASTS =
      Set.of(
          "told", "said", "wrote", "gave", "made", "sent", "spoke", "swore", "took", "heard",
          "thought", "knew", "felt", "saw", "found");

  private final ReadArticle article;
  private final AnnotatedText text;
  private final String sha16;
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<Mention> names = new ArrayList<>();
  private final Map<Integer, List<Count>> counts = new HashMap<>();

  /** Where the headline and the lines under it end. */
  private final int body;

  private Digests(ReadArticle article) {
    this.article = article;
    this.text = article.text();
    this.sha16 = article.article().sha16();
    this.body = body(text);
    article.cast().entities().forEach(entity -> entities.put(entity.key(), entity));
    Span last = null;
    for (Mention mention : article.cast().mentions()) {
      if (!mention.pronoun() && (last == null || mention.span().start() >= last.end())) {
        names.add(mention);
        last = mention.span();
      }
    }
    Map<Span, Integer> seen = new HashMap<>();
    for (Figure figure : article.figures()) {
      Span span = figure.span();
      int repeat = seen.merge(span, 1, Integer::sum) - 1;
      if (figure.statement() != null) {
        counts
            .computeIfAbsent(figure.statement(), s -> new ArrayList<>())
            .add(
                new Count(
                    new FigureId(sha16, span.start(), span.end(), repeat),
                    figure.measure(),
                    figure.count(),
                    figure.precision(),
                    figure.of(),
                    figure.subsetOf() != null,
                    figure.asOf()));
      }
    }
  }

  /** One digest for each statement, in the article's order. */
  public static List<StatementDigest> of(ReadArticle article) {
    Digests digests = new Digests(article);
    List<StatementDigest> list = new ArrayList<>();
    for (int i = 0; i < article.statements().size(); i++) {
      list.add(digests.digest(i));
    }
    return list;
  }

  private StatementDigest digest(int index) {
    Statement statement = article.statements().get(index);
    Attribution attribution = article.cast().attributions().get(index);
    List<String> speakers = attribution.speakers().stream().map(Speaker::entity).sorted().toList();
    StringBuilder keyed = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (Span span : statement.content()) {
      appendKeyed(span, keyed);
      keyed.append(" ");
      plain.append(plain.isEmpty() ? "" : " … ").append(text.cut(span));
    }
    return new StatementDigest(
        StatementId.of(sha16, statement),
        article.article().metadata().published(),
        index,
        sentence(statement.cue()),
        statement.cue().start() < body,
        speakers,
        attribution.onBehalfOf().stream().sorted().toList(),
        attribution.addressees().stream().sorted().toList(),
        voice(speakers),
        roots(speakers),
        statement.stance(),
        statement.when(),
        statement.partOf() == null ? null : id(statement.partOf()),
        sameAct(index),
        Content.of(keyed.toString()),
        acts(statement.content()),
        plain.toString(),
        counts.getOrDefault(index, List.of()));
  }

  /** Headlines are the first lines that do not end like a sentence. */
  private static int body(AnnotatedText text) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Span paragraph = text.paragraphs().get(i);
      String end = text.text().cut(paragraph.end() - 1, paragraph.end());
      if (i == HEADLINES || ".!?”\"’…:".contains(end) || paragraph.length() > 200) {
        return paragraph.start();
      }
    }
    return 0;
  }

  private List<String> acts(List<Span> content) {
    TreeSet<String> acts = new TreeSet<>();
    for (Span span : content) {
      for (int i = text.tokenAt(span.start()); i < text.tokens().size(); i++) {
        Token token = text.tokens().get(i);
        if (token.span().start() >= span.end()) {
          break;
        }
        if (token.tag().equals("VERB")) {
          acts.addAll(Content.of(token.form()).terms());
        }
      }
    }
    return List.copyOf(acts);
  }

  private StatementId id(int index) {
    return StatementId.of(sha16, article.statements().get(index));
  }

  private int sentence(Span span) {
    return text.tokens().isEmpty() ? 0 : text.sentenceOf(text.tokenAt(span.start()));
  }

  private Voice voice(List<String> speakers) {
    if (speakers.isEmpty()) {
      return Voice.UNNAMED;
    }
    boolean person = false;
    boolean group = true;
    boolean named = false;
    for (String speaker : speakers) {
      Entity entity = entities.get(speaker);
      named |= entity == null || !entity.local();
      person |= entity != null && entity.type() == EntityType.PERSON;
      group &= entity != null && entity.type() == EntityType.GROUP;
    }
    return !named ? Voice.UNNAMED : person ? Voice.PERSON : group ? Voice.GROUP : Voice.BODY;
  }

  /** "Catal" of the Catalans and of the government of Catalonia. */
  private List<String> roots(List<String> speakers) {
    TreeSet<String> roots = new TreeSet<>();
    for (String speaker : speakers) {
      Entity entity = entities.get(speaker);
      if (entity != null && entity.type() != EntityType.PERSON) {
        for (String word : entity.label().split("[^\\p{L}]+")) {
          if (word.length() > ROOT && Character.isUpperCase(word.codePointAt(0))) {
            roots.add(word.substring(0, ROOT).toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return List.copyOf(roots);
  }

  /** The words of a span, with the key of an entity in place of or before each of its names. */
  private void appendKeyed(Span span, StringBuilder keyed) {
    int at = span.start();
    for (int i = firstNameFrom(span.start()); i < names.size(); i++) {
      Mention name = names.get(i);
      if (name.span().end() > span.end()) {
        break;
      }
      if (at < name.span().start()) {
        keyed.append(text.text().cut(at, name.span().start()));
      }
      String key = name.entity().substring(name.entity().indexOf('/') + 1);
      keyed.append(Content.KEY_START).append(key).append(Content.KEY_END);
      if (!isName(entities.get(name.entity()))) {
        keyed.append(' ').append(text.cut(name.span()));
      }
      at = name.span().end();
    }
    if (at < span.end()) {
      keyed.append(text.text().cut(at, span.end()));
    }
  }

  /** Persons, states and places are told by name; armies and offices by what they are. */
  private static boolean isName(Entity entity) {
    return entity == null
        || entity.kind() == Kind.PLACE
        || entity.type() == EntityType.PERSON
        || entity.type() == EntityType.STATE;
  }

  private int firstNameFrom(int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private StatementId sameAct(int index) {
    Statement statement = article.statements().get(index);
    if (statement.stance() == Stance.DENY || statement.stance() == Stance.DESCRIBE) {
      return null;
    }
    Integer outer = statement.partOf();
    if (outer != null) {
      return performs(statement, index, outer) ? id(outer) : null;
    }
    Statement before = index == 0 ? null : article.statements().get(index - 1);
    return before != null && isIntroduced(before, index - 1, statement, index)
        ? id(index - 1)
        : null;
  }

  /** "We appeal to ...," he said: the quotation is the appeal; "we have appealed" is not. */
  private boolean performs(Statement inner, int index, int outer) {
    Statement around = article.statements().get(outer);
    if (around.stance() == Stance.DENY || !speakers(index).equals(speakers(outer))) {
      return false;
    }
    String cue = text.cut(inner.cue()).toLowerCase(Locale.ROOT);
    boolean earlier = cue.matches("(?s).*\\b(ha[sd]|have|having|was|were|did)\\b.*");
    String verb = cue.split("\\s+")[0];
    boolean past = verb.endsWith("ed") || IRREGULAR_PASTS.contains(verb);
    int whole = around.content().stream().mapToInt(Span::length).sum();
    return !earlier && !past && inner.extent().length() * 4 >= whole * 3;
  }

  /** He issued a warning: "..." he said. */
  private boolean isIntroduced(Statement before, int first, Statement statement, int second) {
    int end = before.extent().end();
    int start = statement.extent().start();
    if (end >= start || start - end > 4 || !speakers(first).equals(speakers(second))) {
      return false;
    }
    // "fears the worst: on Friday ..." goes on in other words
    boolean quotation = "“\"‘'".indexOf(text.text().cut(start, start + 1).charAt(0)) >= 0;
    return quotation && text.text().cut(end, start).strip().equals(":");
  }

  private List<String> speakers(int index) {
    List<Speaker> speakers = article.cast().attributions().get(index).speakers();
    return speakers.stream().map(Speaker::entity).filter(Objects::nonNull).sorted().toList();
  }
}

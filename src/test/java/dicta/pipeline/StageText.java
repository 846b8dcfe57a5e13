package dicta.pipeline;

import dicta.attribution.Statement;
import dicta.corpus.Figure;
import dicta.corpus.ReadArticle;
import dicta.corpus.Resolution;
import dicta.entity.Attribution;
import dicta.entity.Entity;
import dicta.entity.Mention;
import dicta.entity.NameUse;
import dicta.entity.Speaker;
import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import dicta.text.Token;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each stage made of an article, as text that a person can read and compare. */
final class StageText {
  private StageText() {}

  /** File name to content, in the order of the stages. */
  static Map<String, String> of(ReadArticle article) {
    Map<String, String> stages = new TreeMap<>();
    stages.put("1-text.txt", text(article.text()));
    stages.put("2-statements.txt", statements(article));
    stages.put("3-cast.txt", cast(article));
    stages.put("4-figures.txt", figures(article));
    return stages;
  }

  private static String text(AnnotatedText text) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : text.sentences()) {
      for (Token token : text.tokens().subList(sentence.first(), sentence.end())) {
        out.append(token.form()).append('/').append(token.tag()).append(' ');
      }
      out.append('\n');
    }
    for (Span quotation : text.quotations()) {
      out.append("quotation ").append(words(text, quotation)).append('\n');
    }
    return out.toString();
  }

  private static String statements(ReadArticle article) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < article.statements().size(); i++) {
      Statement statement = article.statements().get(i);
      out.append(i)
          .append(statement.partOf() == null ? "" : " in " + statement.partOf())
          .append('\n');
      line(out, "source", words(article.text(), statement.source()));
      line(out, "cue", words(article.text(), statement.cue()));
      for (Span stretch : statement.content()) {
        line(out, "content", words(article.text(), stretch));
      }
      line(out, "mode", statement.mode() + (statement.hedged() ? " hedged" : ""));
      line(out, "stance", statement.stance());
      line(out, "medium", statement.medium());
      line(out, "outlet", words(article.text(), statement.outlet()));
      line(out, "when", statement.when());
      for (Span addressee : statement.addressees()) {
        line(out, "to", words(article.text(), addressee));
      }
    }
    return out.toString();
  }

  private static String cast(ReadArticle article) {
    Map<String, String> labels =
        article.cast().entities().stream().collect(Collectors.toMap(Entity::key, Entity::label));
    StringBuilder out = new StringBuilder();
    for (Entity entity : article.cast().entities()) {
      line(out, entity.type().label(), entity.label() + " " + entity.names());
    }
    for (Mention mention : article.cast().mentions()) {
      line(
          out,
          "mention",
          words(article.text(), mention.span()) + " = " + labels.get(mention.entity()));
    }
    List<Attribution> attributions = article.cast().attributions();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      line(
          out,
          "statement " + i,
          attribution.speakers().stream().map(Speaker::label).toList()
              + (attribution.post() == null ? "" : " as " + attribution.post())
              + named(" for ", attribution.onBehalfOf(), labels)
              + named(" to ", attribution.addressees(), labels)
              + (attribution.outlet() == null ? "" : " via " + labels.get(attribution.outlet())));
    }
    for (NameUse use : article.cast().nameUses()) {
      line(
          out,
          "name",
          use.name()
              + " for "
              + labels.get(use.entity())
              + (use.usedBy() == null ? "" : " by " + labels.get(use.usedBy()))
              + (use.reported() ? " reported" : ""));
    }
    return out.toString();
  }

  private static String named(String relation, List<String> keys, Map<String, String> labels) {
    return keys.isEmpty() ? "" : relation + keys.stream().map(labels::get).toList();
  }

  private static String figures(ReadArticle article) {
    StringBuilder out = new StringBuilder();
    for (Figure figure : article.figures()) {
      line(
          out,
          words(article.text(), figure.span()),
          figure.measure()
              + " "
              + figure.precision().label()
              + " "
              + figure.count()
              + " of "
              + figure.of()
              + " subset of "
              + figure.subsetOf()
              + " as of "
              + figure.asOf()
              + " in "
              + figure.statement());
    }
    return out.toString();
  }

  static String resolution(Resolution resolution, List<ReadArticle> articles) {
    StringBuilder out = new StringBuilder();
    Map<Object, String> words = new TreeMap<>();
    for (ReadArticle article : articles) {
      for (Statement statement : article.statements()) {
        words.put(
            dicta.corpus.StatementId.of(article.article().sha16(), statement),
            article.article().id().substring(0, 3)
                + " "
                + words(article.text(), statement.cue())
                + " / "
                + words(article.text(), statement.content().get(0)));
      }
    }
    for (Resolution.Utterance utterance : resolution.utterances()) {
      if (utterance.members().size() > 1) {
        out.append("utterance\n");
        utterance.members().forEach(member -> line(out, "", words.get(member)));
      }
    }
    for (Resolution.Denial denial : resolution.denials()) {
      line(
          out,
          "denial",
          words.get(denial.denier()) + " -> " + words.get(denial.claim()) + " " + denial.method());
    }
    for (Resolution.Contradiction contradiction : resolution.contradictions()) {
      line(
          out,
          "contradiction",
          words.get(contradiction.first()) + " <> " + words.get(contradiction.second()));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String name, Object value) {
    if (value != null) {
      out.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static String words(AnnotatedText text, Span span) {
    return span == null ? null : text.cut(span).replace("\n", "⏎");
  }
}

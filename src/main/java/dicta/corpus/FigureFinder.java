package dicta.corpus;

import dicta.attribution.Statement;
import dicta.entity.Cast;
import dicta.text.AnnotatedText;
import dicta.text.Sentence;
import dicta.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the numbers that an article reports: dead, wounded, displaced, detained, troops,
 * inhabitants, distances, vehicles, and other things counted or measured, money and percentages
 * among them. Years, dates, times, ages, scores and fractions of units are none.
 */
public final class FigureFinder {
  /** A figure with where it stands among the words of its sentence. */
  private record Found(
      Modifier modifier, CountedPhrase counted, Numeral numeral, Measure measure) {}

  /** Figures in text order. Linear in the length of the text. */
  public List<Figure> find(AnnotatedText text, List<Statement> statements, Cast cast) {
    InnermostStatement innermost = new InnermostStatement(statements);
    List<Figure> figures = new ArrayList<>();
    int previous = 0;
    for (Sentence sentence : text.sentences()) {
      Words words = Words.of(text, sentence);
      int first = figures.size();
      List<Found> found = scan(words);
      String asOf = found.isEmpty() ? null : AsOf.of(words, text);
      for (int i = 0; i < found.size(); i++) {
        Figure figure = figure(text, words, found, i, figures, first, previous, asOf);
        if (figure != null) {
          figures.add(inStatement(figure, innermost));
        }
      }
      previous = first;
    }
    return List.copyOf(figures);
  }

  private static List<Found> scan(Words words) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Numeral numeral = Numeral.at(words, at);
      Numeral amount = numeral == null ? Amount.broken(words, at) : Amount.of(words, numeral);
      if (numeral == null && amount == null) {
        continue;
      }
      if (amount != null) {
        at = amount.end() - 1;
        Modifier modifier = Modifier.of(words, amount);
        CountedPhrase none = new CountedPhrase(amount.end(), amount.end(), amount.end(), false);
        found.add(new Found(modifier, none, amount, Measure.OTHER));
        continue;
      }
      at = numeral.end() - 1;
      Modifier modifier = Modifier.of(words, numeral);
      Numeral high = Modifier.upperEnd(words, numeral);
      int end = high == null ? modifier.end() : high.end();
      CountedPhrase counted = CountedPhrase.after(words, end);
      if (NotACount.is(words, numeral, modifier, counted)) {
        continue;
      }
      boolean distance = counted.unitEnd() > end && isDistance(words, counted);
      if (distance && isConversion(words, found, modifier, counted)) {
        continue;
      }
      boolean unit = counted.unitEnd() > end && !distance;
      Measure measure =
          distance
              ? Measure.DISTANCE
              : unit ? Measure.OTHER : MeasureContext.byClause(words, modifier, counted);
      found.add(new Found(modifier, counted, numeral, measure));
    }
    return found;
  }

  /** "37 miles (60 km)" is one distance; "60 km (100 km)" are two. */
  private static boolean isConversion(
      Words words, List<Found> found, Modifier modifier, CountedPhrase counted) {
    if (found.isEmpty() || !words.form(modifier.first() - 1).equals("(")) {
      return false;
    }
    int before = found.get(found.size() - 1).counted().unitEnd();
    boolean sameUnit = words.form(before - 1).equals(words.form(counted.unitEnd() - 1));
    return before == modifier.first() - 1 && !sameUnit;
  }

  private static boolean isDistance(Words words, CountedPhrase counted) {
    return FigureWords.isDistance(words.form(counted.unitEnd() - 1))
        && !Set.of("square", "cubic", "sq").contains(words.form(counted.unitEnd() - 2));
  }

  private static Figure figure(
      AnnotatedText text,
      Words words,
      List<Found> found,
      int index,
      List<Figure> figures,
      int sentenceStart,
      int previousStart,
      String asOf) {
    Found here = found.get(index);
    Subset subset = Subset.of(words, here.modifier(), here.counted());
    Integer whole = null;
    Measure measure = here.measure();
    long count = here.numeral().value();
    if (subset != Subset.NONE) {
      int from = figures.size() > sentenceStart ? sentenceStart : previousStart;
      if (subset == Subset.LIST && from < sentenceStart) {
        from = figures.size();
      }
      whole = Subset.whole(figures, from, count);
      if (measure == null && whole != null) {
        measure = sharedMeasure(figures, from, subset, whole);
      }
    } else if (isCoordinated(words, found, index) && figures.size() > sentenceStart) {
      Figure before = figures.get(figures.size() - 1);
      whole = before.subsetOf();
      if (measure == null && before.measure() != Measure.OTHER) {
        measure = before.measure();
      }
    }
    if (measure == null) {
      measure = ahead(words, found, index);
    }
    if (measure == null) {
      measure = MeasureContext.byNoun(words, here.counted());
      measure = measure == Measure.TROOPS && isWeak(here) ? null : measure;
    }
    if (measure == null) {
      measure = Other.fits(words, here.numeral(), here.modifier(), here.counted(), subset);
    }
    boolean pronoun = measure == Measure.OTHER && count == 1 && !here.numeral().digits();
    if (measure == null || pronoun) {
      return null;
    }
    boolean low = Modifier.upperEnd(words, here.numeral()) != null;
    int last =
        (low ? here.modifier().end() : Math.max(here.modifier().end(), here.counted().unitEnd()))
            - 1;
    Span span = words.span(here.modifier().first(), last);
    String of = of(text, words, here.counted(), figures, sentenceStart);
    return new Figure(span, null, measure, count, here.modifier().precision(), of, whole, asOf);
  }

  /** Two soldiers that walk by are no strength of troops. */
  private static boolean isWeak(Found here) {
    return !here.numeral().digits()
        && here.numeral().value() < 10
        && here.modifier().precision() == Precision.EXACT;
  }

  /** "At least 15 of them" after several wholes that differ in kind counts across them. */
  private static Measure sharedMeasure(List<Figure> figures, int from, Subset subset, int whole) {
    if (subset == Subset.PARTITIVE) {
      long kinds =
          figures.subList(from, figures.size()).stream().map(Figure::measure).distinct().count();
      return kinds == 1 ? figures.get(whole).measure() : Measure.OTHER;
    }
    return figures.get(whole).measure();
  }

  /** "12 soldiers and [three civilians]": directly joined to the number before. */
  private static boolean isCoordinated(Words words, List<Found> found, int index) {
    if (index == 0) {
      return false;
    }
    if (Modifier.lowerEnd(words, found.get(index).numeral()) != null) {
      return true;
    }
    int end = found.get(index - 1).counted().end();
    return joins(words, end, found.get(index).modifier().first());
  }

  private static boolean joins(Words words, int end, int next) {
    return next == end + 1 && Set.of("and", ",", "or", "&").contains(words.form(end))
        || next == end + 2 && words.matches(end, ",", "and")
        || next == end + 2 && words.matches(end, "as", "well");
  }

  /** "[12 soldiers] and three civilians were killed": the measure of the number joined to it. */
  private static Measure ahead(Words words, List<Found> found, int index) {
    for (int i = index; i + 1 < found.size(); i++) {
      if (!joins(words, found.get(i).counted().end(), found.get(i + 1).modifier().first())) {
        return null;
      }
      Measure measure = MeasureContext.after(words, found.get(i + 1).counted().end());
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  private static String of(
      AnnotatedText text,
      Words words,
      CountedPhrase counted,
      List<Figure> figures,
      int sentenceStart) {
    boolean elided = counted.isEmpty() || Set.of("others", "more").contains(counted.head(words));
    if (!elided) {
      return text.cut(words.span(counted.first(), counted.end() - 1));
    }
    if (counted.partitive() || figures.size() == sentenceStart || counted.isEmpty()) {
      return null;
    }
    return figures.get(figures.size() - 1).of();
  }

  private static Figure inStatement(Figure figure, InnermostStatement innermost) {
    return new Figure(
        figure.span(),
        innermost.of(figure.span()),
        figure.measure(),
        figure.count(),
        figure.precision(),
        figure.of(),
        figure.subsetOf(),
        figure.asOf());
  }
}

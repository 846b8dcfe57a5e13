package dicta.link;

import dicta.entity.EntityType;
import dicta.entity.name.NameKey;
import dicta.link.Item.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs one candidate by what the articles say: evidence adds to the log of the odds, and what
 * speaks against it is told. The weights are set by hand; a name alone never makes a link sure.
 */
final class Judge {
  private static final int REACH = 8;
  private static final double NEAR_KM = 25;
  private static final double FAR_KM = 100;

  private final Subject subject;
  private final Item item;
  private final Set<String> evidence = new TreeSet<>();
  private final List<String> against = new ArrayList<>();
  private double logit = -1.5;

  private Judge(Subject subject, Item item) {
    this.subject = subject;
    this.item = item;
  }

  /**
   * Judges.
   *
   * @param alone whether no other item with the name is of the type
   */
  static Judgement of(Subject subject, Item item, boolean alone) {
    Judge judge = new Judge(subject, item);
    judge.name(alone);
    judge.states();
    judge.era();
    if (subject.type() == EntityType.PERSON) {
      judge.work();
    } else {
      judge.words();
    }
    if (Places.isPlace(subject.type())) {
      judge.position();
    }
    judge.bodies();
    return new Judgement(item, judge.logit, Set.copyOf(judge.evidence), List.copyOf(judge.against));
  }

  private void name(boolean alone) {
    boolean own = item.names().keySet().stream().anyMatch(name -> Spellings.isOwn(subject, name));
    boolean label =
        item.names().entrySet().stream()
            .anyMatch(name -> name.getValue() && Spellings.isOwn(subject, name.getKey()));
    logit += label ? 1 : own ? 0.5 : item.names().isEmpty() ? 0 : -0.5;
    if (alone) {
      logit += 1;
    }
    if (subject.type() == EntityType.PERSON) {
      return;
    }
    if (Places.isPlace(subject.type()) && !item.names().isEmpty() && isShorterThanKnown()) {
      // "the Skarvika fjord" is not the town that gave it its name
      oppose("has a longer name here", 2);
    }
    boolean words = item.names().keySet().stream().anyMatch(name -> name.strip().contains(" "));
    if (alone && label && Places.isPlace(subject.type())) {
      support("the only place of that name", 1.2);
    } else if (alone && words) {
      support("full name", 1);
    } else if (isAcronym()) {
      logit -= 1;
    }
  }

  /** Whether every name of the item's is but a part of the longest that the articles use. */
  private boolean isShorterThanKnown() {
    String longest = " " + subject.label().replace('’', '\'') + " ";
    return item.names().keySet().stream()
        .allMatch(
            name -> longest.contains(" " + name.strip() + " ") && !longest.strip().equals(name));
  }

  private boolean isAcronym() {
    return item.names().keySet().stream()
        .allMatch(
            name -> name.length() < 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT)));
  }

  private void states() {
    Set<String> states = new TreeSet<>();
    item.of("P27", "P17", "P1001").forEach(fact -> states.add(fact.value()));
    if (states.isEmpty()) {
      return;
    }
    boolean own = states.stream().anyMatch(subject.ownStates()::contains);
    boolean near = states.stream().anyMatch(subject.nearStates()::contains);
    boolean far = states.stream().anyMatch(subject.farStates()::contains);
    if (own) {
      support("state", 2);
    } else if (near) {
      support("state", 1.5);
    } else if (!subject.ownStates().isEmpty() || !subject.nearStates().isEmpty()) {
      oppose("another state", subject.ownStates().isEmpty() ? 1.5 : 3);
    } else if (far && subject.farStates().size() == 1) {
      support("state of the article", 1.5);
    } else if (far) {
      logit += 0.5;
    } else if (!subject.farStates().isEmpty()) {
      logit -= 0.5;
    }
  }

  private void era() {
    Integer born = year("P569", "P571");
    Integer ended = year("P570", "P576");
    boolean person = subject.type() == EntityType.PERSON;
    if (subject.firstYear() == null) {
      if (ended != null) {
        oppose(person ? "dead, and no article is dated" : "ended, and no article is dated", 2.5);
      }
      return;
    }
    if (ended != null && ended < subject.firstYear()) {
      oppose((person ? "dead since " : "ended in ") + ended, 5);
    }
    if (born != null && born > subject.lastYear() - (person ? 14 : 0)) {
      oppose((person ? "born in " : "begun in ") + born, 5);
    }
  }

  private Integer year(String... properties) {
    return item.of(properties).stream()
        .map(Fact::value)
        .filter(value -> value.matches("\\+?\\d{4}-.*"))
        .map(value -> Integer.valueOf(value.replaceFirst("^\\+", "").substring(0, 4)))
        .findFirst()
        .orElse(null);
  }

  /** What a person does, by posts as printed, else by the words around the name. */
  private void work() {
    List<String> labels = new ArrayList<>(List.of(item.description()));
    item.of("P106", "P39", "P101").forEach(fact -> labels.add(fact.label()));
    Set<String> theirs = Bag.of(labels);
    Set<String> posts = Bag.of(subject.posts());
    Set<String> around = around();
    Set<String> fields = Fields.of(posts.isEmpty() ? around : posts);
    if (fields.isEmpty()) {
      fields = Fields.of(around);
    }
    Set<String> theirFields = Fields.of(theirs);
    if (!fields.isEmpty() && !theirFields.isEmpty()) {
      if (fields.stream().anyMatch(theirFields::contains)) {
        support("work", 2);
      } else {
        oppose("works in " + String.join(", ", theirFields), 3);
      }
    }
    long same = shared(posts.isEmpty() ? around : posts, theirs);
    if (same > 0) {
      support("work", same > 1 ? 1.5 : 0.75);
    }
  }

  /** What a body or a place is, by the words around its name. */
  private void words() {
    long same = shared(around(), Bag.of(List.of(item.description())));
    if (same > 0) {
      support("words", same > 1 ? 1.5 : 0.75);
    }
  }

  private Set<String> around() {
    Set<String> around = new TreeSet<>();
    subject
        .sentences()
        .forEach(sentence -> around.addAll(Bag.around(sentence, subject.names(), REACH)));
    return around;
  }

  private long shared(Collection<String> ours, Collection<String> theirs) {
    Set<String> name = Bag.of(subject.names());
    return ours.stream()
        .filter(theirs::contains)
        .filter(word -> !name.contains(word) && !Fields.tells(word))
        .count();
  }

  private void position() {
    if (subject.geoNames() != null
        && item.of("P1566").stream().anyMatch(fact -> fact.value().equals(subject.geoNames()))) {
      support("GeoNames number", 6);
    }
    if (subject.position() == null) {
      return;
    }
    Double distance =
        item.of("P625").stream()
            .map(fact -> Places.kilometres(subject.position(), fact.value()))
            .filter(km -> km != null)
            .min(Double::compare)
            .orElse(null);
    if (distance != null && distance <= NEAR_KM) {
      support("position", 3);
    } else if (distance != null && distance > FAR_KM) {
      oppose(Math.round(distance) + " km away", 5);
    }
  }

  private void bodies() {
    Set<String> ours = new TreeSet<>();
    subject.bodies().forEach(body -> ours.add(NameKey.other(body)));
    ours.remove("");
    List<Fact> theirs = item.of("P108", "P102", "P463", "P39", "P749", "P361", "P131");
    if (theirs.stream()
        .anyMatch(fact -> ours.contains(NameKey.other(fact.label())) || isNamedNear(fact))) {
      support("body", 2);
    } else if (theirs.stream().anyMatch(fact -> subject.company().contains(fact.value()))) {
      support("company", 1.5);
    }
  }

  /** Whether a sentence that names the entity names this body or place, by its words in full. */
  private boolean isNamedNear(Fact fact) {
    return fact.label().contains(" ")
        && subject.sentences().stream()
            .anyMatch(
                sentence -> sentence.replace('’', '\'').contains(fact.label().replace('’', '\'')));
  }

  private void support(String sort, double weight) {
    evidence.add(sort);
    logit += weight;
  }

  private void oppose(String words, double weight) {
    against.add(words);
    logit -= weight;
  }
}

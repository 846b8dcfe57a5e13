package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.EntityType;
import dicta.entity.Kind;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.DescriptionFinder;
import dicta.entity.mention.Found;
import dicta.entity.mention.NameFinder;
import dicta.entity.mention.Words;
import dicta.entity.name.WordClass;
import dicta.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Works out the cast of one article: names, descriptions, speakers, posts, uses of names. */
public final class Casting {
  private static final Set<String> OFFICIALS =
      Set.of("officials", "ministers", "prosecutors", "diplomats", "spokesmen", "police");

  private final Gazetteer gazetteer;
  private final String articleVersion;
  private final List<Statement> statements;
  private final Words words;
  private final Register register;

  public Casting(
      Gazetteer gazetteer, String articleVersion, AnnotatedText text, List<Statement> statements) {
    this.gazetteer = gazetteer;
    this.articleVersion = articleVersion;
    this.statements = statements;
    this.words = new Words(text);
    for (Statement statement : statements) {
      if (statement.source() != null) {
        words.markBoundary(statement.source().start());
        words.markBoundary(statement.source().end());
      }
    }
    this.register = new Register(gazetteer);
  }

  public Cast cast() {
    List<Found> names = new NameFinder(gazetteer).find(words);
    NameConsistency.apply(words, names);
    NameResolver nameResolver = new NameResolver(gazetteer, register, words, names, articleVersion);
    nameResolver.resolve();
    Found[] atWord = new Found[words.size() + 1];
    for (Found name : names) {
      for (int i = name.first; i < name.end; i++) {
        atWord[i] = name;
      }
    }
    DescriptionFinder descriptionFinder = new DescriptionFinder(gazetteer);
    List<Found> all = new ArrayList<>(names);
    all.addAll(descriptionFinder.find(words, atWord));
    sort(all);
    GazetteerEntry home = HomeState.of(gazetteer, words, names);
    DescriptionResolver descriptions =
        new DescriptionResolver(gazetteer, register, words, nameResolver, articleVersion, home);
    descriptions.resolve(all);
    Finds finds = new Finds(all);
    Posts posts =
        new Posts(
            words,
            finds,
            register,
            gazetteer,
            word -> {
              boolean office = WordClass.BODYHEAD.has(words.low(word));
              boolean camp = word > 0 && atWord[word - 1] != null && atWord[word - 1].isPerson();
              if (atWord[word] != null || !office && !camp) {
                return null;
              }
              Found body = descriptionFinder.modifier(words, word, atWord);
              return body == null ? null : descriptions.key(body);
            },
            new Anaphors(words, finds, new Antecedents(words, finds, register)),
            home);
    SpeakerResolver speakers =
        new SpeakerResolver(words, finds, register, gazetteer, posts, statements, articleVersion);
    List<List<SpeakerResolver.Heard>> heard = speakers.resolve();
    List<NameTold.Told> told = new NameTold(words, finds).find();
    Aliases.join(all, told, register);
    Others others = new Others(words, finds, register, gazetteer, speakers, articleVersion);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      attributions.add(attribution(i, heard.get(i), speakers, others));
    }
    Mentions mentions = new Mentions(words, register);
    List<Found> sources = new ArrayList<>();
    heard.forEach(h -> h.forEach(s -> add(sources, s.mention())));
    others.found().forEach(f -> add(sources, f));
    sources.addAll(new RoleMentions(words, finds, speakers).find());
    List<Found> kept = mentions.select(all, sources);
    NameUses uses =
        new NameUses(new ContentIndex(statements), speakers.antecedents(), attributions);
    return assemble(kept, attributions, uses.find(kept, told));
  }

  private static void add(List<Found> sources, Found found) {
    if (found != null) {
      sources.add(found);
    }
  }

  static void sort(List<Found> finds) {
    finds.sort(
        Comparator.comparingInt((Found f) -> f.span.start()).thenComparingInt(f -> -f.span.end()));
  }

  private Attribution attribution(
      int index, List<SpeakerResolver.Heard> heard, SpeakerResolver resolver, Others others) {
    List<Speaker> speakers = new ArrayList<>();
    List<String> onBehalfOf = new ArrayList<>();
    String post = null;
    for (SpeakerResolver.Heard each : heard) {
      speakers.add(new Speaker(each.key(), each.label()));
      Post held = each.post() != null ? each.post() : resolver.firstPost(each.key());
      if (held != null && register.isPerson(each.key()) && post == null) {
        post = held.words().isEmpty() ? null : held.words();
      }
      String body = behind(each.key(), held);
      if (body != null && !onBehalfOf.contains(body)) {
        onBehalfOf.add(body);
      }
    }
    Statement statement = statements.get(index);
    return new Attribution(
        speakers,
        onBehalfOf,
        post,
        others.addressees(statement, speakers.stream().map(Speaker::entity).toList()),
        statement.outlet() == null ? null : others.outlet(statement.outlet()));
  }

  /** In whose name the actor speaks, or null. */
  private String behind(String key, Post post) {
    String owner = register.owner(key);
    EntityType type = register.type(key);
    if (type == EntityType.PERSON) {
      boolean speaks = post != null && post.office() && post.owner() != null;
      return speaks && !register.isPerson(post.owner()) ? post.owner() : null;
    }
    if (owner == null) {
      return null;
    }
    if (type == EntityType.GROUP) {
      String label = register.label(key).toLowerCase(java.util.Locale.ROOT);
      return OFFICIALS.stream().anyMatch(label::contains) ? owner : null;
    }
    boolean organ =
        type == EntityType.GOVERNMENT_BODY
            || type == EntityType.ARMED_FORCE
            || type == EntityType.ORGANIZATION && register.type(owner) == EntityType.ORGANIZATION;
    return organ && register.kind(owner) == Kind.ACTOR ? owner : null;
  }

  private Cast assemble(
      List<Found> kept, List<Attribution> attributions, List<dicta.entity.NameUse> uses) {
    List<Mention> mentions = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    for (Found found : kept) {
      mentions.add(
          new Mention(found.span, found.key, found.label, found.form == Found.Form.PRONOUN));
      keys.add(found.key);
    }
    for (Attribution attribution : attributions) {
      attribution.speakers().forEach(s -> keys.add(s.entity()));
      keys.addAll(attribution.onBehalfOf());
      keys.addAll(attribution.addressees());
      if (attribution.outlet() != null) {
        keys.add(attribution.outlet());
      }
    }
    uses.forEach(
        u -> {
          keys.add(u.entity());
          if (u.usedBy() != null) {
            keys.add(u.usedBy());
          }
        });
    return new Cast(register.entities(keys), mentions, attributions, uses);
  }
}

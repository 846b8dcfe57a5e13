package dicta.entity.resolve;

import dicta.attribution.Statement;
import dicta.entity.Attribution;
import dicta.entity.Cast;
import dicta.entity.EntityType;
import dicta.entity.Mention;
import dicta.entity.Speaker;
import dicta.entity.gazetteer.Gazetteer;
import dicta.entity.gazetteer.GazetteerEntry;
import dicta.entity.mention.DescriptionFinder;
import dicta.entity.mention.Found;
import dicta.entity.mention.NameFinder;
import dicta.entity.mention.NameVoice;
import dicta.entity.mention.Words;
import dicta.text.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Works out the cast of one article: names, descriptions, speakers, posts, uses of names. */
public final class Casting {
  private final Gazetteer gazetteer;
  private final Optional<NameVoice> voice;
  private final String articleVersion;
  private final List<Statement> statements;
  private final Words words;
  private final Register register;

  public Casting(
      Gazetteer gazetteer,
      Optional<NameVoice> voice,
      String articleVersion,
      AnnotatedText text,
      List<Statement> statements) {
    this.gazetteer = gazetteer;
    this.voice = voice;
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
    voice.ifPresent(trained -> trained.settle(words, names));
    GazetteerEntry home = HomeState.of(gazetteer, words, names);
    NameResolver nameResolver =
        new NameResolver(gazetteer, register, words, names, articleVersion, home);
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
    DescriptionResolver descriptions =
        new DescriptionResolver(gazetteer, register, words, nameResolver, articleVersion, home);
    descriptions.resolve(all);
    Finds finds = new Finds(all);
    Antecedents antecedents = new Antecedents(words, finds, register);
    Anaphors anaphors = new Anaphors(words, finds, antecedents);
    Newcomers newcomers = new Newcomers(words, finds, register);
    Institutions institutions = new Institutions(words, register, articleVersion);
    PostWords postWords =
        new PostWords(
            words,
            finds,
            register,
            gazetteer,
            word -> {
              boolean office = DescriptionFinder.isBody(words, word);
              boolean camp = word > 0 && atWord[word - 1] != null && atWord[word - 1].isPerson();
              if (atWord[word] != null || !office && !camp) {
                return null;
              }
              Found body = descriptionFinder.modifier(words, word, atWord);
              boolean ministry = words.low(word).equals("ministry");
              String key = body == null ? null : descriptions.key(body);
              key = key == null && ministry ? descriptions.ministryOfHome(word) : key;
              boolean service = key == null && words.low(word).equals("service");
              key = service ? descriptions.serviceOfHome(word) : key;
              boolean police = key == null && words.low(word).equals("police");
              return police ? descriptions.policeOfHome() : key;
            },
            anaphors,
            institutions);
    Affiliations affiliations = new Affiliations(words, finds, register, postWords, institutions);
    Posts posts =
        new Posts(
            words, finds, register, gazetteer, postWords, anaphors, affiliations, newcomers, home);
    SpeakerResolver speakers =
        new SpeakerResolver(
            words,
            finds,
            register,
            gazetteer,
            posts,
            newcomers,
            antecedents,
            anaphors,
            descriptions::policeOfHome,
            statements,
            articleVersion);
    List<List<SpeakerResolver.Heard>> heard = speakers.resolve();
    List<NameTold.Told> told = new NameTold(words, finds).find();
    Aliases.join(all, told, register);
    Principals principals = new Principals(words, finds, register, speakers);
    Others others = new Others(words, finds, register, speakers, newcomers, articleVersion);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      attributions.add(attribution(i, heard.get(i), speakers, principals, others));
    }
    Mentions mentions = new Mentions(words, register);
    List<Found> sources = new ArrayList<>();
    heard.forEach(h -> h.forEach(s -> add(sources, s.mention())));
    others.found().forEach(f -> add(sources, f));
    sources.addAll(new RoleMentions(words, finds, speakers).find());
    sources.addAll(OutletPhrases.of(words, names, register));
    List<Found> kept = mentions.select(all, sources);
    NameUses uses = new NameUses(new ContentIndex(statements), antecedents, attributions);
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
      int index,
      List<SpeakerResolver.Heard> heard,
      SpeakerResolver resolver,
      Principals principals,
      Others others) {
    Statement statement = statements.get(index);
    List<Speaker> speakers = new ArrayList<>();
    List<String> onBehalfOf = new ArrayList<>();
    String post = null;
    for (SpeakerResolver.Heard each : heard) {
      speakers.add(new Speaker(each.key(), each.label()));
      Post held = each.post() != null ? each.post() : resolver.firstPost(each.key());
      if (held != null && register.isPerson(each.key()) && post == null) {
        post = held.words().isEmpty() ? null : held.words();
      }
      String body = principals.of(statement, each.key(), held);
      if (body != null && !onBehalfOf.contains(body)) {
        onBehalfOf.add(body);
      }
    }
    List<String> addressees =
        others.addressees(statement, speakers.stream().map(Speaker::entity).toList());
    String outlet = statement.outlet() == null ? null : others.outlet(statement.outlet());
    outlet = outlet == null && statement.partOf() == null ? outletAmong(addressees) : outlet;
    return new Attribution(speakers, onBehalfOf, post, addressees, outlet);
  }

  /** "told Dagens Handel": a paper that no list knows, once the article has shown it to be one. */
  private String outletAmong(List<String> addressees) {
    return addressees.stream()
        .filter(key -> register.type(key) == EntityType.MEDIA_OUTLET)
        .findFirst()
        .orElse(null);
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

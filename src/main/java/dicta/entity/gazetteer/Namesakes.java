package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import dicta.entity.name.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Entries that no text could tell apart by their full names: a label or a name of several words.
 * Short forms and surnames may be shared, since articles tell those apart; so may places' names
 * across countries.
 */
final class Namesakes {
  private final Model all;
  private final Map<String, Set<Resource>> byFullName = new HashMap<>();

  /** Of all entries of a model. */
  Namesakes(Model all) {
    this.all = all;
    for (Resource entry : all.listSubjectsWithProperty(Terms.ENTITY_TYPE).toList()) {
      for (String name : fullNames(entry)) {
        byFullName.computeIfAbsent(name, n -> new HashSet<>()).add(entry);
      }
    }
  }

  /** What is to be said of an entry's namesakes, in words. */
  List<String> of(Resource entry) {
    TreeSet<String> words = new TreeSet<>();
    for (String name : fullNames(entry)) {
      for (Resource other : byFullName.getOrDefault(name, Set.of())) {
        if (!other.equals(entry) && alike(entry, other)) {
          words.add(
              "no text could tell "
                  + Terms.local(entry)
                  + " from "
                  + Terms.local(other)
                  + " ("
                  + all.getProperty(other, RDFS.label).getString()
                  + ") by the full name: if they are one, give the id "
                  + Terms.local(other));
        }
      }
    }
    return List.copyOf(words);
  }

  /** Whether an entry bears a name, in any spelling. */
  static boolean bears(Model model, Resource entry, String name) {
    boolean person = isPerson(model, entry);
    return model.listStatements(entry, SKOS.altLabel, (String) null).toList().stream()
        .anyMatch(known -> key(known.getString(), person).equals(key(name, person)));
  }

  private boolean alike(Resource one, Resource other) {
    boolean places = all.contains(one, RDF.type, Terms.PLACE);
    if (places != all.contains(other, RDF.type, Terms.PLACE)) {
      return false;
    }
    if (!places) {
      return isPerson(all, one) == isPerson(all, other);
    }
    boolean sameType =
        all.getProperty(one, Terms.ENTITY_TYPE)
            .getObject()
            .equals(all.getProperty(other, Terms.ENTITY_TYPE).getObject());
    return sameType && outermost(one).equals(outermost(other));
  }

  /** The country that a place lies in; itself where nothing is said. */
  private Resource outermost(Resource place) {
    Resource at = place;
    Set<Resource> seen = new HashSet<>();
    for (Statement within = all.getProperty(at, Terms.WITHIN);
        within != null && seen.add(at);
        within = all.getProperty(at, Terms.WITHIN)) {
      at = within.getResource();
    }
    return at;
  }

  private Set<String> fullNames(Resource entry) {
    boolean person = isPerson(all, entry);
    Set<String> keys = new TreeSet<>();
    Statement label = all.getProperty(entry, RDFS.label);
    if (label != null) {
      keys.add(key(label.getString(), person));
    }
    all.listStatements(entry, SKOS.altLabel, (String) null)
        .forEach(
            name -> {
              if (name.getString().strip().contains(" ")) {
                keys.add(key(name.getString(), person));
              }
            });
    keys.remove("");
    return keys;
  }

  private static String key(String name, boolean person) {
    return person ? NameKey.person(name) : NameKey.other(name);
  }

  private static boolean isPerson(Model model, Resource entry) {
    return model.contains(entry, Terms.ENTITY_TYPE, Terms.concept(EntityType.PERSON));
  }
}

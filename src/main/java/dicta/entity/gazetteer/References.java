package dicta.entity.gazetteer;

import dicta.entity.EntityType;
import dicta.entity.name.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds the entry that a cell of a table means, among those known and those being added. The names
 * of the latter are taken down at the first question, so all of them must stand by then.
 */
final class References {
  private final List<Model> models;
  private Map<String, List<Resource>> byName;

  References(Model known, Model added) {
    this.models = List.of(known, added);
  }

  /** The state of this ISO code or name, or null. */
  Resource state(String cell) {
    String code = cell.toUpperCase(java.util.Locale.ROOT);
    for (Model model : models) {
      var coded = model.listSubjectsWithProperty(Terms.ISO_CODE, code);
      if (coded.hasNext()) {
        return coded.next();
      }
    }
    for (Resource named : named(cell, false)) {
      if (isOf(named, EntityType.STATE)) {
        return named;
      }
    }
    return null;
  }

  /** The territory that a state governs, or null. */
  Resource territory(Resource state) {
    if (state == null) {
      return null;
    }
    for (Model model : models) {
      Statement governs = model.getProperty(state, Terms.GOVERNS);
      if (governs != null) {
        return governs.getResource();
      }
    }
    return null;
  }

  /** The places or the actors with this id; where there is none, those with this name. */
  List<Resource> named(String cell, boolean place) {
    Resource byId = Terms.entry(cell);
    if (isKind(byId, place)) {
      return List.of(byId);
    }
    return index().getOrDefault(NameKey.plain(cell), List.of()).stream()
        .filter(entry -> isKind(entry, place))
        .toList();
  }

  private Map<String, List<Resource>> index() {
    if (byName == null) {
      byName = new HashMap<>();
      for (Model model : models) {
        for (Statement name : model.listStatements(null, SKOS.altLabel, (String) null).toList()) {
          List<Resource> same =
              byName.computeIfAbsent(NameKey.plain(name.getString()), n -> new ArrayList<>());
          if (!same.contains(name.getSubject())) {
            same.add(name.getSubject());
          }
        }
      }
    }
    return byName;
  }

  private boolean isKind(Resource entry, boolean place) {
    return models.stream()
        .anyMatch(model -> model.contains(entry, RDF.type, place ? Terms.PLACE : Terms.ACTOR));
  }

  private boolean isOf(Resource entry, EntityType type) {
    return models.stream()
        .anyMatch(model -> model.contains(entry, Terms.ENTITY_TYPE, Terms.concept(type)));
  }
}

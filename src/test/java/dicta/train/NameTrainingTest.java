package dicta.train;

import static org.assertj.core.api.Assertions.assertThat;

import dicta.attribution.Statement;
import dicta.entity.Cast;
import dicta.entity.Entity;
import dicta.entity.EntityCastFinder;
import dicta.entity.EntityType;
import dicta.entity.gazetteer.GazetteerReader;
import dicta.entity.mention.NameVoice;
import dicta.text.Annotator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Invented names in invented sentences: a teacher that knows them, and a pupil that does not. */
class NameTrainingTest {
  private static final String[] FIRMS = {"Brelvi", "Quondex", "Tarvik", "Ombra", "Vostrel"};
  private static final String[] PEOPLE = {"Hruska", "Adeyo", "Lindow", "Pravik", "Ostrov"};

  @Test
  void learnsFromItsTeacherWhatTheRulesTakeForSomethingElse() throws IOException {
    List<String> talk = new ArrayList<>();
    byte[] model = NameTraining.run(texts(), NameTrainingTest::tags, talk::add);
    assertThat(talk.get(talk.size() - 1)).startsWith("agrees with the teacher on 100.0 %");
    assertThat(NameTraining.run(texts(), NameTrainingTest::tags, line -> {})).isEqualTo(model);

    String text = "The vote was close. Zelmak shrugged at the cameras. Zelmak shrugged again.";
    assertThat(type(text, Optional.empty())).isEqualTo(EntityType.ORGANIZATION);
    assertThat(type(text, Optional.of(NameVoice.read(model)))).isEqualTo(EntityType.PERSON);
  }

  private static EntityType type(String text, Optional<NameVoice> voice) throws IOException {
    Cast cast =
        EntityCastFinder.with(GazetteerReader.builtIn(), voice)
            .find("a", Annotator.load().annotate(text), List.<Statement>of());
    return cast.entities().stream()
        .filter(entity -> entity.label().equals("Zelmak"))
        .map(Entity::type)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String firm = FIRMS[i % 5];
      String person = PEOPLE[i / 5 % 5];
      texts.add(
          "The day began badly. %1$s shrugged at the cameras. Then %2$s hired forty welders. %1$s shrugged again, and %2$s hired more."
              .formatted(person, firm));
    }
    return texts;
  }

  private static List<String> tags(List<String> words) {
    Map<Boolean, String> kinds = Map.of(true, "U-ORG", false, "U-PERSON");
    return words.stream()
        .map(
            word -> {
              boolean firm = List.of(FIRMS).contains(word);
              return firm || List.of(PEOPLE).contains(word) ? kinds.get(firm) : "O";
            })
        .toList();
  }
}

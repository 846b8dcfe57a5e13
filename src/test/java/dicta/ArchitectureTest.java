package dicta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packages are the path of an article; these rules keep it a path. */
class ArchitectureTest {
  private static final JavaClasses DICTA =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dicta");

  /** In the order in which an article passes them. */
  private static final List<String> PATH =
      List.of(
          "article",
          "text",
          "attribution",
          "entity",
          "corpus",
          "correction",
          "rdf",
          "store",
          "report",
          "serve");

  @Test
  void noCircles() {
    ArchRule rule =
        slices()
            .matching("dicta.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                "a stage that needs a later one cannot be understood, tested or run without it");
    rule.check(DICTA);
  }

  @Test
  void aStageUsesOnlyStagesBeforeIt() {
    for (int i = 0; i < PATH.size(); i++) {
      String[] later =
          PATH.subList(i + 1, PATH.size()).stream()
              .map(stage -> "dicta." + stage + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("dicta." + PATH.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .because("someone who opens src should see the path that an article takes")
            .check(DICTA);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "opennlp.tools..,            text, train",
    "org.apache.jena.tdb2..,     store, store",
    "org.apache.jena.fuseki..,   serve, serve",
    "ai.onnxruntime..,           attribution, train",
    "org.jsoup..,                article, article",
    "picocli..,                  cli, cli",
    "ai.djl..,                   train, train",
    "edu.emory..,                train, train"
  })
  void oneStagePerHeavyLibrary(String library, String stage, String alsoIn) {
    noClasses()
        .that()
        .resideOutsideOfPackages("dicta." + stage + "..", "dicta." + alsoIn + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that one package sees can be replaced in that package")
        .allowEmptyShould(true)
        .check(DICTA);
  }

  @Test
  void nobodySeesTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dicta.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dicta.cli..")
        .because("a command is options, one call and an exit code; nothing else may need it")
        .check(DICTA);
  }
}

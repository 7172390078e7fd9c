package quoth;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

/// The house as a test: which room may use which, and which library lives in which room.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("quoth");

    @Test
    void dataRunsOneWayAndNobodyLooksLeft() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("nouns").definedBy("quoth")
                .layer("gazetteer").definedBy("quoth.gazetteer")
                .layer("parse").definedBy("quoth.parse")
                .layer("syntax").definedBy("quoth.syntax")
                .layer("quotation").definedBy("quoth.quotation")
                .layer("terms").definedBy("quoth.terms")
                .layer("search").definedBy("quoth.search")
                .layer("lucene").definedBy("quoth.search.lucene")
                .layer("catalogue").definedBy("quoth.catalogue")
                .layer("archive").definedBy("quoth.archive")
                .layer("ingest").definedBy("quoth.ingest")
                .layer("http").definedBy("quoth.http")
                .layer("cli").definedBy("quoth.cli")
                .whereLayer("nouns").mayNotAccessAnyLayer()
                .whereLayer("gazetteer").mayOnlyAccessLayers("nouns")
                .whereLayer("parse").mayOnlyAccessLayers("nouns", "gazetteer")
                .whereLayer("syntax").mayOnlyAccessLayers("nouns")
                .whereLayer("quotation").mayOnlyAccessLayers("nouns", "syntax", "gazetteer")
                .whereLayer("terms").mayOnlyAccessLayers("nouns")
                .whereLayer("search").mayOnlyAccessLayers("nouns", "terms", "gazetteer")
                .whereLayer("lucene").mayOnlyAccessLayers("nouns", "terms", "search")
                .whereLayer("catalogue").mayOnlyAccessLayers("nouns")
                .whereLayer("archive").mayOnlyAccessLayers("nouns", "catalogue", "quotation", "search")
                .whereLayer("ingest").mayOnlyAccessLayers("nouns", "parse", "archive")
                .whereLayer("http").mayOnlyAccessLayers("nouns", "search", "archive", "ingest")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .because("a stage that knows a later one cannot be understood, tested or replaced alone")
                .check(CLASSES);
    }

    @Test
    void everyLibraryLivesInItsOwnRoom() {
        livesOnlyIn("org.apache.tika..", "quoth.parse");
        livesOnlyIn("org.jsoup..", "quoth.parse");
        livesOnlyIn("com.rometools..", "quoth.parse");
        livesOnlyIn("opennlp..", "quoth.parse");
        livesOnlyIn("org.tukaani..", "quoth.parse", "quoth.syntax");
        livesOnlyIn("org.apache.lucene..", "quoth.terms", "quoth.search.lucene");
        livesOnlyIn("org.eclipse.jetty..", "quoth.http");
        livesOnlyIn("java.sql..", "quoth.catalogue");
        livesOnlyIn("org.sqlite..", "quoth.catalogue");
        livesOnlyIn("picocli..", "quoth.cli");
    }

    @Test
    void nounsKnowTheLanguageAndNothingElse() {
        classes().that().resideInAPackage("quoth")
                .should().onlyDependOnClassesThat().resideInAnyPackage("quoth", "java..", "org.jspecify..")
                .because("whoever reads the nouns should need no library")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        noClasses().that().resideOutsideOfPackage("quoth.cli")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .because("a room that prints or exits cannot serve another caller")
                .check(CLASSES);
    }

    @Test
    void timeIsHandedIn() {
        noClasses().that().resideOutsideOfPackage("quoth.cli")
                .should().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .because("same input, same bytes; a test sets the clock by an InstantSource")
                .check(CLASSES);
    }

    @Test
    void packagesAreNamedByStage() {
        noClasses().should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..", "..helper..")
                .because("a room whose name says nothing collects everything")
                .check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    private static void livesOnlyIn(String library, String... rooms) {
        noClasses().that().resideOutsideOfPackages(rooms)
                .should().dependOnClassesThat(resideInAPackage(library))
                .because("a library that leaks cannot be replaced")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}

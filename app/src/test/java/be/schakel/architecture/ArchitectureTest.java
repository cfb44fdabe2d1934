package be.schakel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.SchakelApplication;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The shape we keep. Each rule is one sentence of STYLE.md. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 300;
    private static final ApplicationModules MODULES = ApplicationModules.of(
            SchakelApplication.class, JavaClass.Predicates.resideInAPackage("be.schakel.engine.."));
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.schakel");

    @Test
    void theModulesAreTheseAndNoOthers() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "platform",
                        "collaboration",
                        "access",
                        "audit",
                        "intake",
                        "clarification",
                        "consent",
                        "rights",
                        "catalogue",
                        "referral",
                        "followup");
    }

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void nobodyDependsOnTheAudit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("be.schakel.audit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("be.schakel.audit..")
                .check(CLASSES);
    }

    @Test
    void pagesNeverTouchSql() {
        noClasses()
                .that()
                .resideInAPackage("be.schakel..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Jdbc")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CLASSES);
    }

    @Test
    void onlyThePlatformTellsTheTimeAndMakesIds() {
        noClasses()
                .that()
                .resideOutsideOfPackages("be.schakel.platform..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNoSpringAndNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("be.schakel.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "java.net.http..", "jakarta..")
                .check(CLASSES);
    }

    @Test
    void eachPackageIsNullMarked() {
        var bare = CLASSES.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(place -> place.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(place -> place.getName())
                .toList();
        assertThat(bare).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/target/"))
                    .filter(file -> lines(file).size() > LONGEST_FILE)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    @Test
    void noMethodIsLongerThanSixtyLines() {
        var tooLong = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getName().contains("$"))
                .filter(method -> MethodLength.of(method) > 60)
                .map(method -> method.getFullName())
                .toList();
        assertThat(tooLong).isEmpty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

package io.tremor.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which rules hold for which module. */
public final class ArchitectureRules {
    private ArchitectureRules() {}

    /** Returns the rules for the API: it knows nothing but the JDK. */
    public static List<ArchRule> api() {
        return all(List.of(
                CodeRules.everywhere(),
                List.of(
                        knowsOnly("io.tremor.api.."),
                        CodeRules.publicTypesCannotBeExtended(),
                        CodeRules.noLogging(),
                        CodeRules.noStandardStreams(),
                        CodeRules.noStaticState())));
    }

    /** Returns the rules for the engine: rooms and arrows, and nothing that reaches the host. */
    public static List<ArchRule> engine() {
        return all(List.of(
                CodeRules.everywhere(),
                List.of(
                        knowsOnly(
                                "io.tremor.api..",
                                "io.tremor.engine..",
                                "org.antlr..",
                                "org.jctools..",
                                // mask::hash is an HMAC
                                "javax.crypto..",
                                // ledgers can be seen by JMX
                                "javax.management.."),
                        CodeRules.onlyIn("io.tremor.engine.lang.grammar..", "org.antlr.."),
                        CodeRules.onlyIn("io.tremor.engine.concurrent..", "org.jctools.."),
                        CodeRules.onlyIn("io.tremor.engine.appender..", "javax.management.."),
                        classes().should(new Arrows()).allowEmptyShould(true),
                        CodeRules.queuesKnowNoEvents(),
                        CodeRules.noLogging(),
                        CodeRules.noStandardStreams(),
                        CodeRules.noStaticState()),
                HostRules.engine()));
    }

    /** Returns the rules for the connectors: the API and the JDK, one package each. */
    public static List<ArchRule> connectors() {
        return all(List.of(
                CodeRules.everywhere(),
                List.of(
                        knowsOnly("io.tremor.api..", "io.tremor.connectors..", "javax.crypto..", "javax.net.."),
                        CodeRules.noLogging(),
                        CodeRules.noStandardStreamsOutside("io.tremor.connectors.console.."),
                        CodeRules.noStaticState())));
    }

    /** Returns the rules for a module that joins the API and the packages of one outside library. */
    public static List<ArchRule> adapter(String ownPackages, String... libraryPackages) {
        String[] known = Stream.concat(Stream.of("io.tremor.api..", ownPackages), Arrays.stream(libraryPackages))
                .toArray(String[]::new);
        return all(List.of(CodeRules.everywhere(), List.of(knowsOnly(known), CodeRules.noStaticState())));
    }

    /** Returns the rules for a module that composes others. */
    public static List<ArchRule> composition() {
        return CodeRules.everywhere();
    }

    private static ArchRule knowsOnly(String... packages) {
        String[] known = Stream.concat(Stream.of("java..", "org.jspecify.."), Arrays.stream(packages))
                .toArray(String[]::new);
        return classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known)
                .allowEmptyShould(true)
                .as("classes know only the JDK and " + String.join(", ", packages));
    }

    private static List<ArchRule> all(List<List<ArchRule>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}

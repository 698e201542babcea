package io.tremor.testkit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can be broken, and says by what. */
final class ArchitectureRulesTest {
    private static final String ANTLR = "package org.antlr.v4.runtime; public class Parser {}";
    private static final String JCTOOLS = "package org.jctools.queues; public class Queue {}";
    private static final String SLF4J = "package org.slf4j.spi; public class Fluent {}";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @MethodSource({"broken", "brokenInTheEngine"})
    void reports(List<ArchRule> rules, String message, String... sources) {
        assertThat(violations(rules, sources)).anyMatch(violation -> violation.contains(message));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("kept")
    void accepts(List<ArchRule> rules, String what, String... sources) {
        assertThat(violations(rules, sources))
                .as(what)
                .noneMatch(violation -> !violation.contains("is not @NullMarked"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void acceptAModuleThatIsStillEmpty(List<ArchRule> rules) {
        assertThat(violations(rules)).isEmpty();
    }

    private static Stream<List<ArchRule>> lists() {
        return Stream.of(
                ArchitectureRules.api(),
                ArchitectureRules.engine(),
                ArchitectureRules.connectors(),
                ArchitectureRules.composition(),
                ArchitectureRules.adapter("io.tremor.logback..", "org.slf4j.."));
    }

    private static Stream<Arguments> broken() {
        List<ArchRule> api = ArchitectureRules.api();
        List<ArchRule> connectors = ArchitectureRules.connectors();
        return Stream.of(
                given(api, "TextUtils", "package io.tremor.api; final class TextUtils {}"),
                given(api, "QueueImpl", "package io.tremor.api; final class QueueImpl {}"),
                given(api, "ByteHelper", "package io.tremor.api; final class ByteHelper {}"),
                given(api, "FlowManager", "package io.tremor.api; final class FlowManager {}"),
                given(api, "io.tremor.api.util.", "package io.tremor.api.util; final class A {}"),
                given(api, "io.tremor.api is not @NullMarked", "package io.tremor.api; final class A {}"),
                given(
                        api,
                        "Cycle detected",
                        "package io.tremor.api.value; public final class A { io.tremor.api.event.B b; }",
                        "package io.tremor.api.event; public final class B { io.tremor.api.value.A a; }"),
                given(
                        api,
                        "org.slf4j.spi.Fluent",
                        "package io.tremor.api; final class A { org.slf4j.spi.Fluent f; }",
                        SLF4J),
                given(api, "FINAL", "package io.tremor.api; public class Open {}"),
                given(api, "FINAL", "package io.tremor.api; public abstract class Base {}"),
                given(api, "java.util.logging", "package io.tremor.api; final class A { java.util.logging.Level l; }"),
                given(api, "System$Logger", "package io.tremor.api; final class A { System.Logger l; }"),
                given(
                        api,
                        "java.lang.System.out",
                        "package io.tremor.api; final class A { void a() { System.out.print(1); } }"),
                given(
                        connectors,
                        "java.lang.System.err",
                        "package io.tremor.connectors.file; final class A { Object a() { return System.err; } }"),
                given(
                        api,
                        "printStackTrace",
                        "package io.tremor.api; final class A { void a(Throwable t) { t.printStackTrace(); } }"),
                given(api, "A.count> holds state", "package io.tremor.api; final class A { static int count; }"),
                given(
                        api,
                        "A.LOCAL> holds state",
                        "package io.tremor.api; final class A { static final ThreadLocal<String> LOCAL = null; }"),
                given(
                        connectors,
                        "A.SEEN> holds state",
                        "package io.tremor.connectors.file;"
                                + " final class A { static final java.util.HashMap<String, String> SEEN = null; }"),
                given(
                        ArchitectureRules.adapter("io.tremor.logback..", "ch.qos.logback.."),
                        "org.antlr.v4.runtime.Parser",
                        "package io.tremor.logback; final class A { org.antlr.v4.runtime.Parser p; }",
                        ANTLR));
    }

    private static Stream<Arguments> brokenInTheEngine() {
        List<ArchRule> engine = ArchitectureRules.engine();
        return Stream.of(
                given(
                        engine,
                        "io.tremor.engine.pipeline.P",
                        "package io.tremor.engine.lang; final class A { io.tremor.engine.pipeline.P p; }",
                        "package io.tremor.engine.pipeline; public final class P {}"),
                given(
                        engine,
                        "io.tremor.engine.postprocessor.P",
                        "package io.tremor.engine.codec.json; final class A { io.tremor.engine.postprocessor.P p; }",
                        "package io.tremor.engine.postprocessor; public final class P {}"),
                given(
                        engine,
                        "io.tremor.engine.lang.plan.P",
                        "package io.tremor.engine.lang.node.pattern; final class A { io.tremor.engine.lang.plan.P p; }",
                        "package io.tremor.engine.lang.plan; public final class P {}"),
                given(
                        engine,
                        "io.tremor.engine.value.V",
                        "package io.tremor.engine.concurrent; final class A { io.tremor.engine.value.V[] v; }",
                        "package io.tremor.engine.value; public final class V {}"),
                given(
                        engine,
                        "lies in no room of the house: drawer",
                        "package io.tremor.engine.drawer; final class A {}"),
                given(
                        engine,
                        "lies in no room of the house: lang.x",
                        "package io.tremor.engine.lang.x; final class A {}"),
                given(
                        engine,
                        "org.antlr.v4.runtime.Parser",
                        "package io.tremor.engine.lang.plan; final class A { org.antlr.v4.runtime.Parser p; }",
                        ANTLR),
                given(
                        engine,
                        "org.jctools.queues.Queue",
                        "package io.tremor.engine.flow; final class A { org.jctools.queues.Queue q; }",
                        JCTOOLS),
                given(
                        engine,
                        "io.tremor.api.event.Event",
                        "package io.tremor.engine.concurrent; final class A { io.tremor.api.event.Event e; }"),
                given(
                        engine,
                        "java.lang.System.getenv",
                        "package io.tremor.engine.flow; final class A { Object a() { return System.getenv(\"A\"); } }"),
                given(
                        engine,
                        "java.lang.System.exit",
                        "package io.tremor.engine.flow; final class A { void a() { System.exit(1); } }"),
                given(
                        engine,
                        "java.lang.Runtime.exec",
                        "package io.tremor.engine.flow;"
                                + " final class A { void a() throws Exception { Runtime.getRuntime().exec(\"a\"); } }"),
                given(
                        engine,
                        "java.lang.Class.forName",
                        "package io.tremor.engine.flow;"
                                + " final class A { void a() throws Exception { Class.forName(\"a\"); } }"),
                given(
                        engine,
                        "java.lang.reflect.Method",
                        "package io.tremor.engine.flow; final class A { java.lang.reflect.Method m; }"),
                given(
                        engine,
                        "javax.naming.Context",
                        "package io.tremor.engine.flow; final class A { javax.naming.Context c; }"),
                given(
                        engine,
                        "java.lang.ProcessBuilder",
                        "package io.tremor.engine.flow; final class A { ProcessBuilder p; }"),
                given(
                        engine,
                        "java.io.ObjectInputStream",
                        "package io.tremor.engine.flow; final class A { java.io.ObjectInputStream s; }"),
                given(
                        engine,
                        "java.net.URLClassLoader",
                        "package io.tremor.engine.flow; final class A { java.net.URLClassLoader l; }"),
                given(
                        engine,
                        "java.nio.file.Path",
                        "package io.tremor.engine.lang.function; final class A { java.nio.file.Path p; }"),
                given(
                        engine,
                        "java.net.Socket",
                        "package io.tremor.engine.lang.node; final class A { java.net.Socket s; }"));
    }

    private static Stream<Arguments> kept() {
        List<ArchRule> api = ArchitectureRules.api();
        List<ArchRule> engine = ArchitectureRules.engine();
        return Stream.of(
                given(api, "records, enums, interfaces, final classes", """
                        package io.tremor.api;
                        public interface A {
                            record B(int b) {}
                            enum C { ONE { }, TWO }
                            final class D {}
                        }"""),
                given(api, "constants", """
                        package io.tremor.api;
                        final class A {
                            static final java.util.Map<String, String> NAMES = java.util.Map.of();
                            private static final byte[] DIGITS = {1, 2};
                        }"""),
                given(
                        engine,
                        "steps downhill, however long",
                        "package io.tremor.engine; final class A { io.tremor.engine.value.V v; }",
                        "package io.tremor.engine.lang.grammar;"
                                + " final class G { io.tremor.engine.lang.ast.N n; org.antlr.v4.runtime.Parser p; }",
                        "package io.tremor.engine.lang.ast;"
                                + " public final class N { io.tremor.engine.lang.source.S s; io.tremor.engine.value.V v; }",
                        "package io.tremor.engine.lang.source; public final class S {}",
                        "package io.tremor.engine.value; public final class V {}",
                        ANTLR),
                given(
                        ArchitectureRules.connectors(),
                        "the console in its own room",
                        "package io.tremor.connectors.console; final class A { void a() { System.out.print(1); } }"));
    }

    private static Arguments given(List<ArchRule> rules, String message, String... sources) {
        return Arguments.of(rules, message, sources);
    }

    private List<String> violations(List<ArchRule> rules, String... sources) {
        return violations(rules, sources.length == 0 ? new ModuleFiles(folder) : CompiledSources.in(folder, sources));
    }

    private static List<String> violations(List<ArchRule> rules, ModuleFiles module) {
        JavaClasses classes = module.classes().that(resideInAPackage("io.tremor.."));
        return rules.stream()
                .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream())
                .toList();
    }
}

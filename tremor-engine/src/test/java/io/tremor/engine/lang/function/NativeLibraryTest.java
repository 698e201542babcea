package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NativeLibraryTest {
    private static List<NativeFunction> functions() {
        NativeLibrary library = NativeLibrary.standard();
        List<NativeFunction> functions = new ArrayList<>();
        library.modules().forEach(module -> functions.addAll(library.functions(module)));
        return functions;
    }

    private static Stream<Arguments> examples() {
        return functions().stream()
                .flatMap(function -> function.examples().stream()
                        .map(example -> Arguments.of(example.expression(), example.value())));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("examples")
    void everyExampleGivesItsValue(String expression, String value) {
        assertThat(Expressions.value(expression))
                .isEqualTo(Expressions.value(value))
                .doesNotStartWith("!");
    }

    @Test
    void everyFunctionHasASummaryAndAnExample() {
        assertThat(functions()).allSatisfy(function -> {
            assertThat(function.summary()).matches("Returns .*\\.");
            assertThat(function.examples()).isNotEmpty();
        });
    }

    @Test
    void findsFunctionsByModuleAndName() {
        NativeLibrary library = NativeLibrary.standard();

        assertThat(library.find("string", "len")).hasToString("string::len");
        assertThat(library.find("string", "snot")).isNull();
        assertThat(library.find("snot", "len")).isNull();
        assertThat(library.functions("snot")).isEmpty();
    }

    @Test
    void everyModuleHoldsItsOwnFunctions() {
        NativeLibrary library = NativeLibrary.standard();

        assertThat(library.modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(library.functions(module))
                        .isNotEmpty()
                        .allSatisfy(function -> assertThat(function.module()).isEqualTo(module)));
    }

    @Test
    void knowsWhichFunctionsMayBeComputedAtCompileTime() {
        assertThat(functions().stream().filter(function -> !function.isPure()).map(NativeFunction::toString))
                .contains("system::ingest_ns", "random::integer", "url::encode", "test::assert", "origin::host")
                .doesNotContain("system::version", "string::len", "datetime::format");
    }
}

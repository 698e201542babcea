package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.IntrinsicDefinition;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.ast.Variable;
import io.tremor.engine.lang.time.Zones;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the part of the library that is written in the language. */
class LibraryTest {
    private static final Map<String, ModuleBody> MODULES = LibraryFiles.modules();

    private static Stream<Arguments> examples() {
        return MODULES.values().stream()
                .flatMap(module -> module.definitions().stream())
                .filter(FunctionDefinition.class::isInstance)
                .flatMap(function -> ((FunctionDefinition) function).doc().lines())
                .map(line -> line.split(" # "))
                .filter(parts -> parts.length == 2)
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("examples")
    void everyExampleInADocumentationGivesItsValue(String expression, String value) {
        assertThat(Expressions.value(expression))
                .isEqualTo(Expressions.value(value))
                .doesNotStartWith("!");
    }

    @Test
    void everyModuleAndDefinitionIsDocumented() {
        assertThat(MODULES).isNotEmpty().allSatisfy((name, module) -> {
            assertThat(module.doc()).as(name).isNotBlank();
            assertThat(module.definitions()).allSatisfy(definition -> {
                if (definition instanceof ConstDefinition constant) {
                    assertThat(constant.doc()).as(constant.name()).isNotBlank();
                } else if (definition instanceof FunctionDefinition function) {
                    assertThat(function.doc()).as(function.name()).isNotBlank();
                }
            });
        });
    }

    @Test
    void everyNativeFunctionHasAnIntrinsicThatTellsTheSame() {
        Map<String, IntrinsicDefinition> intrinsics = new HashMap<>();
        MODULES.values().stream()
                .flatMap(module -> module.definitions().stream())
                .filter(IntrinsicDefinition.class::isInstance)
                .map(IntrinsicDefinition.class::cast)
                .forEach(intrinsic -> intrinsics.put(
                        String.join("::", intrinsic.modules()) + "::" + intrinsic.function(), intrinsic));
        NativeLibrary library = NativeLibrary.standard();
        List<String> natives = new ArrayList<>();

        for (String module : library.modules()) {
            for (NativeFunction function : library.functions(module)) {
                natives.add(function.toString());
                IntrinsicDefinition intrinsic =
                        Objects.requireNonNull(intrinsics.get(function.toString()), function.toString());
                assertThat(intrinsic.name()).isEqualTo(function.name());
                assertThat(intrinsic.open()).isEqualTo(function.isOpen());
                assertThat(intrinsic.parameters().stream().map(Variable::name)).isEqualTo(function.parameters());
                assertThat(intrinsic.doc().replace('\n', ' ')).startsWith(function.summary());
                assertThat(function.examples())
                        .allSatisfy(example ->
                                assertThat(intrinsic.doc()).contains(example.expression() + " # " + example.value()));
            }
        }

        assertThat(intrinsics.keySet()).containsExactlyInAnyOrderElementsOf(natives);
    }

    @Test
    void aModuleWhoseTextIsNotReadHasNothingButNativeFunctionsInIt() {
        MODULES.forEach((name, module) -> {
            String wholly = NativeLibrary.moduleOf(List.of(name.split("::")));
            List<String> intrinsics = new ArrayList<>();
            for (Definition definition : module.definitions()) {
                if (definition instanceof IntrinsicDefinition intrinsic) {
                    intrinsics.add(String.join("::", intrinsic.modules()) + "::" + intrinsic.name());
                }
            }
            if (wholly != null) {
                assertThat(intrinsics)
                        .as(name)
                        .hasSameSizeAs(module.definitions())
                        .containsExactlyInAnyOrderElementsOf(NativeLibrary.standard().functions(wholly).stream()
                                .map(NativeFunction::toString)
                                .toList());
            }
        });
    }

    @Test
    void numbersTheTimeZonesByTheirNames() {
        List<String> constants = Objects.requireNonNull(MODULES.get("std::datetime::timezones")).definitions().stream()
                .map(definition -> ((ConstDefinition) definition).name())
                .toList();

        assertThat(constants).hasSize(596).hasSameSizeAs(Zones.names());
        for (int i = 0; i < constants.size(); i++) {
            String constant = "datetime::timezones::" + constants.get(i);
            if (i % 50 == 0) {
                assertThat(Expressions.value(constant)).isEqualTo(String.valueOf(i));
            }
            assertThat(constants.get(i)).isEqualTo(constant(Zones.names().get(i)));
        }
    }

    private static String constant(String zone) {
        return zone.replaceFirst("GMT\\+", "GMT_PLUS_")
                .replaceFirst("GMT-(?=\\d)", "GMT_MINUS_")
                .toUpperCase(Locale.ROOT)
                .replace('/', '_')
                .replace('-', '_');
    }
}

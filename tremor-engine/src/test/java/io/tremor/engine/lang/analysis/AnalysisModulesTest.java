package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnalysisModulesTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    private void write(Path directory, String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AnalysedScript script(String text) {
        return new AnalysedScript(text, first, second);
    }

    private Value constant(String text) {
        return ((PathRoot.Constant) script(text).first(PathExpression.class).root()).value();
    }

    @BeforeEach
    void writeModules() {
        write(first, "outer.tremor", "use deep::inner; const TOP = 1; fn twice(x) with [x, x] end;");
        write(second, "deep/inner.tremor", "const LOW = 2; intrinsic fn size(s) as string::len;");
    }

    @Test
    void findsConstantsAndFunctionsOfModules() {
        assertThat(constant("use outer; outer::TOP")).isEqualTo(Value.of(1));
        FunctionCall call = script("use outer; outer::twice(event)").first(FunctionCall.class);
        assertThat(call.function().name()).isEqualTo("twice");
    }

    @Test
    void findsModulesByTheLastNameOrTheAlias() {
        assertThat(constant("use deep::inner; inner::LOW")).isEqualTo(Value.of(2));
        assertThat(constant("use deep::inner as other; other::LOW")).isEqualTo(Value.of(2));
        assertThat(script("use deep::inner as other; inner::LOW").errors()).hasSize(1);
    }

    @Test
    void findsModulesThatAModuleUses() {
        assertThat(constant("use outer; outer::inner::LOW")).isEqualTo(Value.of(2));
        NativeCall call = script("use outer; outer::inner::size(event)").first(NativeCall.class);
        assertThat(call.function()).hasToString("string::len");
    }

    @Test
    void takesALaterModuleOfTheSameName() {
        write(first, "one/m.tremor", "const C = 1");
        write(first, "two/m.tremor", "const C = 2");
        assertThat(constant("use one::m; use two::m; m::C")).isEqualTo(Value.of(2));
    }

    @Test
    void takesTheFirstDirectoryThatHasTheFile() {
        write(first, "m.trickle", "const C = 1");
        write(second, "m.trickle", "const C = 2");
        assertThat(constant("use m; m::C")).isEqualTo(Value.of(1));
    }

    @Test
    void prefersOneEndingToTheOtherInAllDirectories() {
        write(first, "m.troy", "const C = 3");
        assertThat(constant("use m; m::C")).isEqualTo(Value.of(3));
        write(first, "m.trickle", "const C = 2");
        assertThat(constant("use m; m::C")).isEqualTo(Value.of(2));
        write(second, "m.tremor", "const C = 1");
        assertThat(constant("use m; m::C")).isEqualTo(Value.of(1));
    }

    @Test
    void analysesEachModuleOnceAndWithoutFolding() {
        AnalysedScript script = script("use outer; use outer as other; fn f() with 1 end; outer::twice(1)");
        script.body();
        assertThat(script.defined()).containsExactly("twice of " + first.resolve("outer.tremor"), "f");
    }

    @Test
    void doesNotSeeTheNamesOfTheScriptInAModule() {
        write(first, "m.tremor", "fn f() with g() end");
        assertThat(script("fn g() with 1 end; use m; m::f()").errorLines())
                .containsExactly("1:13 Call to undefined function ::g");
    }

    @Test
    void showsTheLinesOfTheModuleThatHasTheError() {
        write(first, "m.tremor", "const A = 1;\nconst B = event;\nconst C = 1");
        assertThat(script("use m; [m::A, m::B]").error()).isEqualTo("""
            Error:\s
                2 | const B = event;
                  | ^^^^^^^^^^^^^^^ The expression isn't constant and can't be evaluated at compile time

            """);
    }

    @Test
    void reportsAModuleThatIsNoneOnce() {
        write(first, "m.tremor", "const A");
        assertThat(script("use m; use m as n; m::f(n::C)").errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.SYNTAX);
                    assertThat(error.source()).isNotNull();
                });
    }

    @Test
    void saysWhereAModuleWasSought() {
        assertThat(script("1;\nuse none::there as foo;\nfoo::bar(foo::BAZ)").errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.message()).isEqualTo("""
                        Module `none::there` not found or not readable error in module path:\s
                                                 - %s
                                                 - %s
                                                 - classpath:io/tremor/engine/library/\
                        """, first, second);
                    assertThat(error.span()).hasToString("2:5");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../m", "a/b", "/etc/passwd", "m.x", "C:m", "a\\b", ""})
    void opensNothingForANameThatCouldLeadElsewhere(String name) {
        write(first, "m.tremor", "const A = 1");
        write(first, "a/b.tremor", "const A = 1");
        assertThat(script("use `" + name + "` as m; 1").errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.MODULE_NOT_FOUND);
                    assertThat(error.notes()).hasSize(1);
                });
    }

    @Test
    void saysWhichModuleShouldHaveBeenUsed() {
        write(first, "std/mine.tremor", "const A = 1");
        assertThat(script("mine::f()").errors().get(0).notes())
                .containsExactly("Did you mean to `use std::mine;` before?");
        assertThat(script("outer::f()").errors().get(0).notes())
                .containsExactly("Did you mean to `use outer;` before?");
        assertThat(script("use outer; outer::twic()").errors().get(0).notes()).containsExactly("Did you mean `twice`?");
        assertThat(script("use outer; outer::mine::f()").errors().get(0).notes())
                .isEmpty();
    }

    @Test
    void refusesAModuleThatUsesItself() {
        write(first, "m.tremor", "use `m` as s; const A = 1");
        assertThat(script("use m; m::A").error())
                .isEqualTo("Error: \n    1 | use `m` as s; const A = 1\n"
                        + "      | ^^^^^^^^^^^^  Cyclic dependency detected: " + first.resolve("m.tremor") + "\n\n");
    }

    @Test
    void refusesModulesThatUseEachOtherAtTheFirstOfThem() {
        write(first, "foo/a.tremor", "use foo::b");
        write(first, "foo/b.tremor", "use foo::a");
        assertThat(script("use foo::a; 1").errors()).singleElement().satisfies(error -> {
            assertThat(error.message())
                    .isEqualTo(" Cyclic dependency detected: " + first.resolve("foo/a.tremor") + " -> "
                            + first.resolve("foo/b.tremor"));
            assertThat(error.source())
                    .isNotNull()
                    .extracting("name")
                    .hasToString(first.resolve("foo/a.tremor").toString());
        });
    }

    @Test
    void refusesModulesNestedTooDeep() {
        for (int i = 0; i < 40; i++) {
            write(first, "m" + i + ".tremor", "use m" + (i + 1));
        }
        write(first, "m40.tremor", "const A = 1");
        assertThat(script("use m0; 1").errorLines()).containsExactly("1:5 Modules are nested deeper than 32");
        assertThat(script("use m9; 1").body().items()).hasSize(2);
    }

    @Test
    void keepsWarningsOfModulesForThem() {
        write(first, "m.tremor", "const lower = 1; fn f(x) with match x of case 1 => 2 end end");
        assertThat(script("use m; m::f(1)").warnings()).isEmpty();
    }
}

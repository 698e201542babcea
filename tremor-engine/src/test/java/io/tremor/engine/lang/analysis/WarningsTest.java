package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.runtime.Place;
import org.junit.jupiter.api.Test;

final class WarningsTest {
    private static final Source SOURCE = Source.of("1\n2\n3\n4\n5\n6");

    private final Warnings warnings = new Warnings();

    private static Place line(int line, int margin) {
        SourceSpan span = new SourceSpan(new Location(2 * line - 2, line, 1), new Location(2 * line - 1, line, 2));
        return Place.of(SOURCE, span).with(margin);
    }

    @Test
    void keepsEachWarningOnce() {
        warnings.add(ErrorCode.SLOW_CALL, line(1, 0), "slow");
        warnings.add(ErrorCode.SLOW_CALL, line(1, 0), "slow");
        warnings.add(ErrorCode.SLOW_CALL, line(1, 0), "slower");
        assertThat(warnings.sorted()).extracting(Diagnostic::message).containsExactly("slow", "slower");
    }

    @Test
    void ordersByClassThenByTheLinesShown() {
        warnings.add(ErrorCode.NO_DEFAULT_CASE, line(3, 0), "third line");
        warnings.add(ErrorCode.REDUNDANT_PREDICATE, line(4, 2), "from the second line on");
        warnings.add(ErrorCode.LOWER_CASE_CONSTANT, line(5, 0), "consistency");
        warnings.add(ErrorCode.SLOW_CALL, line(6, 3), "performance");
        warnings.add(ErrorCode.EXPERIMENTAL_SYNTAX, line(6, 2), "general");
        assertThat(warnings.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("general", "performance", "consistency", "from the second line on", "third line");
    }
}

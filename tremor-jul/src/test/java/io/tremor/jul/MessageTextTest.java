package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.ListResourceBundle;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own formatter is the judge. */
final class MessageTextTest {
    private static final Object[] PARAMETERS = {
        "text",
        null,
        1_234_567,
        -0.5,
        new Date(0),
        new StringBuilder("{0} '{1}'"),
        Thread.State.NEW,
        7L,
        'c',
        true,
        "ten"
    };

    private final WholeNumbers numbers = new WholeNumbers();
    private final SimpleFormatter judge = new SimpleFormatter();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "plain",
                "{0}",
                "{0}{0}{1}",
                "<{5}>",
                "{2} and {3} and {4}",
                "{7} {8} {9} {10} {11} {99}",
                "it's {0}",
                "it''s {0} and '{0}'",
                "{0",
                "{",
                "}",
                "{0}}",
                "{{0}}",
                "{a} {0}",
                "{0} {a}",
                "{0,number}",
                "{2,number,#}",
                "{4,date,yyyy}",
                "{0,nonsense}",
                "{ 0 }",
                "{00}",
                "{-1} {0}",
                "{} {0}",
                "${0} %s #{0}",
                "{0}\n{1}\u2028"
            })
    void agreesWithTheJdk(@Nullable String pattern) {
        assertAgrees(pattern, PARAMETERS);
        assertAgrees(pattern, "only one");
        assertAgrees(pattern);
        assertAgrees(pattern, (Object[]) null);
    }

    @Test
    void agreesWithTheJdkOnAnythingElse() {
        Random random = new Random(3);
        String[] pieces = {"{0}", "{1}", "{2}", "{5}", "{9}", "{10}", "{", "}", "'", "''", " a ", "0", ",number"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                pattern.append(pieces[random.nextInt(pieces.length)]);
            }
            assertAgrees(pattern.toString(), PARAMETERS);
        }
    }

    @Test
    void looksTheMessageUpInTheResourceBundle() {
        ResourceBundle bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"order.paid", "order {0} is paid"}, {"number", 7}};
            }
        };
        for (String key : new String[] {"order.paid", "absent {0}", "number"}) {
            LogRecord record = record(key, "A-7");
            record.setResourceBundle(bundle);
            assertThat(MessageText.of(record, numbers)).isEqualTo(expected(record));
        }
    }

    @Test
    void anArgumentThatFailsLeavesThePattern() {
        Object hostile = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        };
        assertAgrees("failed: {0}", hostile);
    }

    private void assertAgrees(@Nullable String pattern, Object @Nullable ... parameters) {
        LogRecord record = record(pattern, parameters);
        assertThat(MessageText.of(record, numbers)).isEqualTo(expected(record));
    }

    private static LogRecord record(@Nullable String message, Object @Nullable ... parameters) {
        LogRecord record = new LogRecord(Level.INFO, message);
        record.setParameters(parameters);
        return record;
    }

    private @Nullable String expected(LogRecord record) {
        try {
            return judge.formatMessage(record);
        } catch (ClassCastException e) {
            // An entry of the bundle that is no text, over which the JDK fails.
            return record.getMessage();
        }
    }
}

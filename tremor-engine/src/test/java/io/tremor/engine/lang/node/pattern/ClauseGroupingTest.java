package io.tremor.engine.lang.node.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Location;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.lang.node.Guard;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.Run;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseGroupingTest {
    private static final int SLOT = 0;

    private final Place place = Place.of(Source.of("match"), new SourceSpan(Location.START, new Location(5, 1, 6)));
    private final Frame frame = new Frame(new Run(), 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void changesNothingAboutWhichClauseIsTheFirstThatFits(int seed) {
        frame.run().start(0, null, 0);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Clause<LiteralNode>> clauses = clauses(random);
            LiteralNode otherwise = new LiteralNode(NullValue.NULL);
            Clauses<LiteralNode> grouped = new Clauses<>(clauses, otherwise, place);
            for (int i = 0; i < 50; i++) {
                Value target = target(random);
                frame.setLocal(SLOT, null);
                LiteralNode expected = firstThatFits(clauses, otherwise, target);
                @Nullable Value bound = frame.local(SLOT);
                frame.setLocal(SLOT, null);

                assertThat(grouped.choose(frame, target)).as("%s", target).isSameAs(expected);
                assertThat(frame.local(SLOT)).isEqualTo(bound);
            }
        }
    }

    private LiteralNode firstThatFits(List<Clause<LiteralNode>> clauses, LiteralNode otherwise, Value target) {
        for (Clause<LiteralNode> clause : clauses) {
            if (clause.accepts(frame, target)) {
                return clause.arm();
            }
        }
        return otherwise;
    }

    private List<Clause<LiteralNode>> clauses(Random random) {
        List<Clause<LiteralNode>> clauses = new ArrayList<>();
        while (clauses.size() < 30) {
            int kind = random.nextInt(4);
            for (int run = random.nextInt(12); run >= 0; run--) {
                PatternNode pattern = pattern(kind, random);
                boolean assigned = random.nextInt(5) == 0;
                clauses.add(new Clause<>(
                        assigned ? new AssignPatternNode(SLOT, pattern) : pattern,
                        random.nextInt(8) == 0 ? guard(random.nextBoolean()) : null,
                        new LiteralNode(Value.of(clauses.size()))));
            }
        }
        return clauses;
    }

    private Guard guard(boolean holds) {
        return new Guard(new LiteralNode(Value.of(holds)), place);
    }

    private PatternNode pattern(int kind, Random random) {
        return switch (kind) {
            case 0 -> new TextPattern(text(random));
            case 1 -> new LiteralPattern(number(random));
            case 2 -> new EqualPattern(new LiteralNode(scalar(random)), place);
            default -> record(random);
        };
    }

    private PatternNode record(Random random) {
        List<FieldTest> tests = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Key key = key(random);
            tests.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new PresentField(key);
                        case 1 -> new AbsentField(key);
                        case 2 -> new ComparedField(key, FieldComparison.EQUAL, new LiteralNode(scalar(random)), place);
                        default -> new TextField(key, text(random));
                    });
        }
        return new RecordPatternNode(tests, place);
    }

    private static Value target(Random random) {
        if (random.nextInt(3) > 0) {
            return viewed(scalar(random), random);
        }
        RecordBuilder fields = RecordValue.builder();
        for (int i = random.nextInt(5); i > 0; i--) {
            fields.put(key(random), scalar(random));
        }
        return viewed(fields.build(), random);
    }

    /** Returns the value, or an equal one that lies on a tape. */
    private static Value viewed(Value value, Random random) {
        return random.nextBoolean()
                        || value instanceof BinaryValue
                        || value.toString().contains("b64")
                ? value
                : new JsonCodec(10).decode(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Key key(Random random) {
        return Key.of("k" + random.nextInt(3));
    }

    private static StringValue text(Random random) {
        return Value.of("t" + random.nextInt(8));
    }

    private static Value number(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Value.ofUnsigned(-1 - random.nextInt(2));
            case 1 -> Value.of(-1L - random.nextInt(2));
            default -> Value.of(random.nextInt(6));
        };
    }

    private static Value scalar(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> NullValue.NULL;
            case 1 -> Value.of(random.nextInt(6) + (random.nextBoolean() ? 0.5 : 0));
            case 2, 3 -> number(random);
            case 4 -> BinaryValue.of(("t" + random.nextInt(8)).getBytes(StandardCharsets.UTF_8));
            default -> text(random);
        };
    }
}

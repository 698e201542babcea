package io.tremor.engine.lang;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.value.GatheredArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ScriptSessionTest {
    @Test
    void keepsTheStateFromEventToEvent() {
        String script =
                "let state = match state of case null => {\"n\": 1, \"last\": event} case _ => {\"n\": state.n + 1,"
                        + " \"last\": event} end;[state.n, state.last]";

        assertThat(ScriptFixture.run(script, "{\"a\":1}", "[2]", "\"3\""))
                .isEqualTo("[1,{\"a\":1}] | [2,[2]] | [3,\"3\"]");
    }

    @Test
    void keepsStateThatIsMadeOfPartsOfEarlierEvents() {
        String script = "let old = state; let state = [event.a, {\"b\": event.b}]; old";

        assertThat(ScriptFixture.run(
                        script, "{\"a\":[1],\"b\":{\"c\":\"x\"}}", "{\"a\":22222,\"b\":2}", "{\"a\":0,\"b\":0}"))
                .isEqualTo("null | [[1],{\"b\":{\"c\":\"x\"}}] | [22222,{\"b\":2}]");
    }

    @Test
    void hasAStateOfItsOwn() {
        Script script =
                ScriptFixture.compile("let state = match state of case null => 1 case _ => state + 1 end; state");
        Session one = script.session();
        one.run(Event.of(Value.of(0)));

        assertThat(ScriptFixture.text(one.run(Event.of(Value.of(0))))).isEqualTo("2");
        assertThat(ScriptFixture.text(script.session().run(Event.of(Value.of(0)))))
                .isEqualTo("1");
        assertThat(ScriptFixture.text(script.run(Value.of(0)))).isEqualTo("1");
    }

    @Test
    void forgetsVariablesFromEventToEvent() {
        assertThat(ScriptFixture.run("let seen = present x; let x = 1; seen", "0", "0"))
                .isEqualTo("false | false");
    }

    @Test
    void keepsWhatWasDoneBeforeAnError() {
        Session session = ScriptFixture.compile(
                        "let event.a = 1; let $m = 2; let state = 3; let event.b = [state, event.nope]; event")
                .session();
        Event event = new Event(RecordValue.empty(), RecordValue.empty(), 5, null, new EventId(1, 2));

        Outcome.Failed failed = (Outcome.Failed) session.run(event);

        assertThat(failed.diagnostic().message()).isEqualTo("Trying to access a non existing event key `nope`");
        assertThat(failed.event().value()).hasToString("{\"a\":1}");
        assertThat(failed.event().metadata()).hasToString("{\"m\":2}");
        assertThat(failed.event().id()).isEqualTo(new EventId(1, 2));
        assertThat(failed.event().ingestNanos()).isEqualTo(5);
    }

    @Test
    void sendsMetadataAlong() {
        Session session =
                ScriptFixture.compile("let $x = 1; emit event => \"p\"").session();
        Event event = new Event(Value.of(1), RecordValue.builder().put("y", 2).build(), 0, null, EventId.NONE);

        Outcome.Emitted emitted = (Outcome.Emitted) session.run(event);

        assertThat(emitted.event().metadata()).hasToString("{\"y\":2,\"x\":1}");
        assertThat(event.metadata()).hasToString("{\"y\":2}");
    }

    @Test
    void leavesTheEventsItWasGivenAsTheyAre() {
        Session session = ScriptFixture.compile(
                        "let event.n = match present event.n of case true => event.n + 1 case _ => 0 end; let"
                                + " event.r.s = event.n; event")
                .session();
        Event first = ((Outcome.Emitted) session.run(Event.of(RecordValue.empty()))).event();
        Event second = ((Outcome.Emitted) session.run(first)).event();
        Event third = ((Outcome.Emitted) session.run(second)).event();

        assertThat(first.value()).hasToString("{\"n\":0,\"r\":{\"s\":0}}");
        assertThat(second.value()).hasToString("{\"n\":1,\"r\":{\"s\":1}}");
        assertThat(third.value()).hasToString("{\"n\":2,\"r\":{\"s\":2}}");
    }

    @Test
    void allowsMoreStepsForALongerEvent() {
        String script = "for event of case (i, e) => for event of case (j, f) => 1 into 0 end into 0 end";
        String small = "[" + "1,".repeat(1199) + "1]";
        String large = "[" + "1,".repeat(1999) + "1]";
        String padded = "[" + "1,".repeat(1999) + "\"" + "x".repeat(40_000) + "\"]";

        assertThat(ScriptFixture.run(script, small)).startsWith("fail");
        assertThat(ScriptFixture.run(script, large)).startsWith("fail");
        assertThat(ScriptFixture.run(script, padded)).isEqualTo("4000000");
    }

    @Test
    void failsOneEventAndGoesOnWithTheNext() {
        assertThat(ScriptFixture.run(
                        "for event of case (i, e) => for event of case (j, f) => 1 into 0 end into 0 end",
                        "[" + "1,".repeat(2999) + "1]",
                        "[1,1]"))
                .endsWith("The script takes too many steps for one event | 4");
    }

    @Test
    void saysThatTheStackOfItsThreadDoesNotDo() throws InterruptedException {
        StringBuilder text = new StringBuilder("fn f0(x) with x + 1 end;\n");
        for (int i = 1; i < 250; i++) {
            text.append("fn f%d(x) with %sf%d(x)%s end;\n".formatted(i, "(".repeat(20), i - 1, " + 1)".repeat(20)));
        }
        Session session = ScriptFixture.compile(text + "f249(event)").session();
        List<Outcome> outcomes = new ArrayList<>();
        Thread thread = new Thread(null, () -> outcomes.add(session.run(Event.of(Value.of(0)))), "small", 128L << 10);

        thread.start();
        thread.join();

        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.diagnostic().code()).isEqualTo(ErrorCode.NESTED_TOO_DEEP));
    }

    @Test
    void copesWithStateThatGetsDeeperWithEveryEvent() {
        Session session =
                ScriptFixture.compile("let state = [{\"s\": state}, event]; 1").session();

        for (int i = 0; i < 3000; i++) {
            assertThat(ScriptFixture.text(session.run(Event.of(Value.of(i))))).isEqualTo("1");
        }
    }

    @Test
    void copiesValuesOfAnyDepthIntoItsState() {
        Value deep = Value.of(1);
        for (int i = 0; i < 100_000; i++) {
            deep = i % 2 == 0
                    ? GatheredArray.of(deep)
                    : RecordValue.empty().toBuilder().put("a", deep).build();
        }
        Session session = ScriptFixture.compile(
                        "let state = event; let event = [state, event]; event == [state, state]; 5")
                .session();

        assertThat(ScriptFixture.text(session.run(Event.of(deep)))).isEqualTo("5");
    }

    @Test
    void sharesAScriptAmongThreads() throws Exception {
        Script script = ScriptFixture.compile("""
            const TABLE = {"a": {"n": 1}, "b": {"n": 2}};
            const LIST = [[1], [2]];
            fn add(r, k) with let r.n = r.n + k; r end;
            let state = match state of case null => 0 case _ => state + 1 end;
            let r = add(TABLE[event.k], event.n);
            let t = TABLE;
            let t.c = LIST + [[event.n]];
            match event of
              case %{ k == "a", n > 500 } => [r.n, state, t.c[2][0]]
              case x = %{ present k } => [r.n, state, x.k]
            end
            """);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<List<String>>> tasks = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            tasks.add(() -> outcomes(script));
        }
        List<Future<List<String>>> results = threads.invokeAll(tasks);
        threads.shutdown();

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int base = i % 2 == 0 ? 1 : 2;
            expected.add("[" + (base + i) + "," + i + "," + (i % 2 == 0 ? i > 500 ? i : "\"a\"" : "\"b\"") + "]");
        }
        for (Future<List<String>> result : results) {
            assertThat(result.get()).isEqualTo(expected);
        }
    }

    private static List<String> outcomes(Script script) {
        Session session = script.session();
        JsonCodec codec = new JsonCodec(100);
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            byte[] bytes =
                    ("{\"k\":\"" + (i % 2 == 0 ? "a" : "b") + "\",\"n\":" + i + "}").getBytes(StandardCharsets.UTF_8);
            outcomes.add(
                    codec.decode(bytes, 0, bytes.length, value -> ScriptFixture.text(session.run(Event.of(value)))));
        }
        return outcomes;
    }

    @Test
    void takesAnyKindOfEvent() {
        assertThat(ScriptFixture.run("event", "null", "true", "1.5", "\"\\u0061\"", "[]"))
                .isEqualTo("null | true | 1.5 | \"a\" | []");
        assertThat(ScriptFixture.text(ScriptFixture.compile("event[0]").run(ArrayValue.of(Value.of(3)))))
                .isEqualTo("3");
    }
}

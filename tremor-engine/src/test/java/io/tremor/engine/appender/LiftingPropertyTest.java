package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.appender.Reason;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.engine.lang.header.HeaderRule;
import io.tremor.engine.value.KeyCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Deciding on the caller never changes what becomes of an event. */
final class LiftingPropertyTest {
    private static final int SCRIPTS = Integer.getInteger("soak", 1) * 600;

    /** One script of so many also runs behind whole appenders, which takes longer. */
    private static final int WHOLE = 12;

    private static final int EVENTS = 40;
    private static final CompileOptions OPTIONS =
            CompileOptions.DEFAULTS.withArgs(Json.parse("{\"noisy\": \"io.tremor.Health\"}"));

    private int lifted;
    private long onCaller;
    private long byScript;

    @Test
    void whatTheHeaderDecidesIsWhatTheScriptDoes() {
        Random random = new Random(20261124);
        for (int i = 0; i < SCRIPTS; i++) {
            RandomRules rules = new RandomRules(random);
            String text = rules.script();
            Script script = ScriptCompiler.compile(Source.of(text), OPTIONS);
            List<HeaderCase> cases = ScriptCompiler.header(script).cases();
            lifted += (int) cases.stream().filter(HeaderCase::isLifted).count();
            List<TestEvent> events = new ArrayList<>();
            for (int j = 0; j < EVENTS; j++) {
                events.add(rules.event());
            }
            decide(text, script, events);
            if (i % WHOLE == 0) {
                compare(text, script, events);
            }
        }
        assertThat(lifted).isGreaterThan(SCRIPTS / 4);
        assertThat(onCaller).isGreaterThan(SCRIPTS);
        assertThat(byScript).isGreaterThan(SCRIPTS);
    }

    /** An event that the rule drops is one that the script drops; it may leave any event to the script. */
    private void decide(String text, Script script, List<TestEvent> events) {
        HeaderRule rule = ScriptCompiler.header(script).rule();
        Session session = script.session();
        KeyCache keys = new KeyCache();
        for (TestEvent event : events) {
            boolean early = rule.drops(event);
            boolean late = session.run(new LogEnvelope(EventCapture.of(event, false)).event(0, keys))
                    instanceof Outcome.Dropped;
            assertThat(late || !early).as("%s", text).isTrue();
            onCaller += early ? 1 : 0;
            byScript += late && !early ? 1 : 0;
        }
    }

    private void compare(String text, Script script, List<TestEvent> events) {
        ShaperFixture deciding = ShaperFixture.with(ScriptHolder.of(LoadedScript.ready(script)));
        Script opaque = new FakeScript(event -> script.session().run(event));
        ShaperFixture leaving = ShaperFixture.with(ScriptHolder.of(LoadedScript.ready(opaque)));
        for (TestEvent event : events) {
            deciding.offer(event);
            leaving.offer(event);
            assertThat(deciding.sink.lines()).as("%s", text).isEqualTo(leaving.sink.lines());
            deciding.take();
            leaving.take();
        }
        deciding.assertBalanced(events.size());
        leaving.assertBalanced(events.size());
        long refused = deciding.shaper.ledger().refused().getOrDefault(Reason.RULE, 0L);
        long dropped = deciding.shaper.ledger().dropped().getOrDefault(Reason.SCRIPT, 0L);
        assertThat(refused + dropped)
                .as("%s", text)
                .isEqualTo(leaving.shaper.ledger().dropped().getOrDefault(Reason.SCRIPT, 0L));
    }
}

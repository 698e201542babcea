package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Session;
import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assignment leaves behind that fails. */
class AssignmentFailureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        let event.a = 1; let event.b = event.nope | {} | {"a":1}
        let event.a.b = 9 | {"a":7} | {"a":7}
        let event.l[0] = 9 | {} | {"l":{}}
        let event.l.m[0:1].n = 9 | {"k":1} | {"k":1,"l":{"m":{}}}
        let event.a[event.k].b = 9 | {"k":null} | {"k":null,"a":{}}
        let event.a[event.zz] = 9 | {} | {"a":{}}
        let event.a.b.c = 9 | {"a":{"b":[{}]}} | {"a":{"b":[{}]}}
        let event.x = 9 | null | null
        let event = [event]; event.x | 1 | [1]
        """)
    void leavesBehindWhatItCreatedBefore(String script, String before, String after) {
        Event event = Event.of(Json.parse(before));
        Outcome outcome = ScriptFixture.compile(script).session().run(event);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(Json.toString(((Outcome.Failed) outcome).event().value())).isEqualTo(after);
        assertThat(Json.toString(event.value())).isEqualTo(before);
    }

    @Test
    void keepsStateAndMetadataThatWereSetBefore() {
        Session session = ScriptFixture.compile("let $m = 1;"
                        + "match state of case null => let state = {\"n\": 0} case _ => null end;"
                        + "let state.n = state.n + 1;"
                        + "match event of case 2 => state.n case _ => event.nope end")
                .session();
        Outcome failed = session.run(Event.of(Json.parse("1")));
        assertThat(((Outcome.Failed) failed).event().metadata().get("m")).hasToString("1");
        Outcome emitted = session.run(Event.of(Json.parse("2")));
        assertThat(((Outcome.Emitted) emitted).event().value()).hasToString("2");
    }

    @Test
    void aNewEventDoesNotChangeTheOneBefore() {
        Session session = ScriptFixture.compile("let event.a.n = event.n; let $m.n = event.n; event")
                .session();
        Outcome.Emitted first = (Outcome.Emitted) session.run(Event.of(Json.parse("{\"n\":1}")));
        Event second = new Event(first.event().value(), first.event().metadata(), 1, null, EventId.NONE);
        session.run(second);
        session.run(Event.of(Json.parse("{\"n\":3}")));
        assertThat(first.event().value()).hasToString("{\"n\":1,\"a\":{\"n\":1}}");
        assertThat(first.event().metadata()).hasToString("{\"m\":{\"n\":1}}");
    }
}

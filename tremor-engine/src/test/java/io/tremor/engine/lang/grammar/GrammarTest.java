package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    @ParameterizedTest
    @ValueSource(strings = {"event", "event;", "# all\nevent\n;"})
    void readsAScriptInOneWayOnly(String text) {
        List<String> ambiguities = new ArrayList<>();
        TremorParser parser = new TremorParser(new CommonTokenStream(new TremorLexer(CharStreams.fromString(text))));
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void reportAmbiguity(
                    Parser parser,
                    DFA dfa,
                    int startIndex,
                    int stopIndex,
                    boolean exact,
                    BitSet alternatives,
                    ATNConfigSet configs) {
                ambiguities.add(parser.getRuleNames()[dfa.atnStartState.ruleIndex] + " at " + startIndex);
            }
        });

        parser.script();

        assertThat(parser.getNumberOfSyntaxErrors()).isZero();
        assertThat(ambiguities).isEmpty();
    }
}

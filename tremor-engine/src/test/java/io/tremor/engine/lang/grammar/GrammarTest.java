package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tremor.api.script.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarTest {
    @Test
    void decidesEverythingByOneToken() {
        List<String> undecided = new ArrayList<>();
        ATN atn = TremorParser._ATN;
        for (DecisionState decision : atn.decisionToState) {
            IntervalSet seen = new IntervalSet();
            for (IntervalSet alternative : new LL1Analyzer(atn).getDecisionLookahead(decision)) {
                if (!seen.and(alternative).isNil()) {
                    undecided.add(TremorParser.ruleNames[decision.ruleIndex] + " at " + seen.and(alternative));
                }
                seen.addAll(alternative);
            }
        }

        assertThat(undecided).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.tremor.engine.lang.grammar.Scripts#all")
    void readsAScript(String script) {
        assertThatCode(() -> ScriptGrammar.parse(Source.of(script))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("io.tremor.engine.lang.grammar.Scripts#all")
    void readsAScriptInOneWayOnly(String script) {
        Ambiguities ambiguities = new Ambiguities();
        ParserInterpreter parser = interpreter(script);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.removeErrorListeners();
        parser.addErrorListener(ambiguities);

        parser.parse(TremorParser.RULE_script);

        assertThat(parser.getNumberOfSyntaxErrors()).isZero();
        assertThat(ambiguities.places).isEmpty();
    }

    @Test
    void usesEveryRuleInTheseScripts() {
        TreeSet<String> unused = new TreeSet<>(List.of(TremorParser.ruleNames));
        unused.remove("module");
        Scripts.all().forEach(script -> {
            ParserInterpreter parser = interpreter(script);
            parser.parse(TremorParser.RULE_script);
            unused.removeIf(rule -> isUsed(parser, rule));
        });

        assertThat(unused).isEmpty();
    }

    private static boolean isUsed(ParserInterpreter parser, String rule) {
        return !Trees.findAllRuleNodes(parser.getRootContext(), parser.getRuleIndex(rule))
                .isEmpty();
    }

    private static ParserInterpreter interpreter(String script) {
        return new ParserInterpreter(
                "TremorParser.g4",
                TremorParser.VOCABULARY,
                List.of(TremorParser.ruleNames),
                TremorParser._ATN,
                new CommonTokenStream(TokenList.of(Source.of(script)).from(0)));
    }

    private static final class Ambiguities extends BaseErrorListener {
        final List<String> places = new ArrayList<>();

        @Override
        public void reportAmbiguity(
                Parser parser,
                DFA dfa,
                int startIndex,
                int stopIndex,
                boolean exact,
                BitSet alternatives,
                ATNConfigSet configs) {
            places.add(parser.getRuleNames()[dfa.atnStartState.ruleIndex] + " at " + startIndex);
        }
    }
}

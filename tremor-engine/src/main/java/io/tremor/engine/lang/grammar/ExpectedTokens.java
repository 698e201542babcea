package io.tremor.engine.lang.grammar;

import static io.tremor.engine.lang.grammar.TremorParser.*;

import io.tremor.engine.value.BytewiseOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;

/** The types of tokens that could have come next. */
final class ExpectedTokens {
    /** Tokens that end something: where one does not fit, nobody wanted to make the expression longer. */
    private static final Set<Integer> CLOSERS =
            Set.of(RPAREN, RBRACKET, RBRACE, COMMA, COLON, ARROW, OF, WHEN, USE, SEMICOLON, END, CASE, INTO, Token.EOF);

    private static final Set<Integer> CONTINUATIONS = Set.of(
            OR,
            XOR,
            AND,
            BIT_XOR,
            BIT_AND,
            EQUAL,
            NOT_EQUAL,
            GREATER_OR_EQUAL,
            GREATER,
            LESS_OR_EQUAL,
            LESS,
            SHIFT_RIGHT,
            SHIFT_RIGHT_UNSIGNED,
            SHIFT_LEFT,
            PLUS,
            MINUS,
            TIMES,
            DIVIDE,
            REMAINDER,
            DOT,
            LBRACKET,
            LPAREN,
            COLONS);

    private final IntervalSet types;
    private final List<String> names;

    private ExpectedTokens(IntervalSet types) {
        this.types = types;
        TreeMap<String, String> sorted = new TreeMap<>(BytewiseOrder::compare);
        for (int type : types.toArray()) {
            if (type != Token.EOF) {
                sorted.put(TokenText.sortName(type), TokenText.name(type));
            }
        }
        names = new ArrayList<>(sorted.values());
    }

    /** Returns what {@code parser} expected where it met what {@code error} says. */
    static ExpectedTokens instead(RememberingParser parser, RecognitionException error) {
        IntervalSet all = all(parser, error);
        if (!CLOSERS.contains(error.getOffendingToken().getType()) || all.contains(NULL)) {
            return new ExpectedTokens(all);
        }
        IntervalSet closing = new IntervalSet(all);
        CONTINUATIONS.forEach(closing::remove);
        return new ExpectedTokens(closing.size() == 0 ? all : closing);
    }

    private static IntervalSet all(RememberingParser parser, RecognitionException error) {
        ATN atn = parser.getATN();
        ParserRuleContext context = parser.lastContext();
        if (context == null) {
            return atn.nextTokens(atn.ruleToStartState[startRule(error)]);
        }
        for (Transition way : atn.states.get(parser.lastState()).getTransitions()) {
            if (way.matches(parser.lastType(), Token.MIN_USER_TOKEN_TYPE, atn.maxTokenType)) {
                IntervalSet types = new IntervalSet(atn.getExpectedTokens(way.target.stateNumber, context));
                if (parser.lastType() == IDENT && mayQualify(context)) {
                    types.add(COLONS);
                }
                return types;
            }
        }
        throw new IllegalStateException("The parser took a token that its state does not allow");
    }

    /** Whether the name could have been that of a module, had {@code ::} followed. */
    private static boolean mayQualify(ParserRuleContext context) {
        return context instanceof QualifiedNameContext || context instanceof UseTargetContext;
    }

    private static int startRule(RecognitionException error) {
        RuleContext rule = error.getCtx();
        while (rule.parent != null) {
            rule = rule.parent;
        }
        return rule.getRuleIndex();
    }

    boolean contains(int type) {
        return types.contains(type);
    }

    /** Returns their names, without the end of the script. */
    List<String> names() {
        return names;
    }
}

package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.UnaryOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorChainsTest {
    private static Expression read(String script) {
        return (Expression) ScriptGrammar.parse(Source.of(script)).items().get(0);
    }

    /** Returns an expression with a pair of parentheses around each chain and each operation on one operand. */
    private static String bracketed(Expression expression) {
        if (expression instanceof BinaryChain chain) {
            StringBuilder text = new StringBuilder("(").append(bracketed(chain.first()));
            for (BinaryChain.Term term : chain.terms()) {
                text.append(' ').append(term.operator()).append(' ').append(bracketed(term.operand()));
            }
            return text.append(')').toString();
        }
        if (expression instanceof UnaryOperation operation) {
            return "(" + operation.operator() + " " + bracketed(operation.operand()) + ")";
        }
        if (expression instanceof Presence presence) {
            return "(present " + bracketed(presence.path()) + ")";
        }
        PathExpression path = (PathExpression) expression;
        return ((PathRoot.Name) path.root()).name() + (path.segments().isEmpty() ? "" : ".…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        a or b or c                ~ (a or b or c)
        a or b xor c               ~ (a or (b xor c))
        a xor b or c               ~ ((a xor b) or c)
        a xor b and c              ~ (a xor (b and c))
        a and b ^ c                ~ (a and (b ^ c))
        a ^ b & c                  ~ (a ^ (b & c))
        a & b == c                 ~ (a & (b == c))
        a == b != c                ~ (a == b != c)
        a == b < c                 ~ (a == (b < c))
        a < b >= c > d <= e        ~ (a < b >= c > d <= e)
        a < b << c                 ~ (a < (b << c))
        a << b >> c >>> d          ~ (a << b >> c >>> d)
        a << b + c                 ~ (a << (b + c))
        a + b - c                  ~ (a + b - c)
        a + b * c - d / e % f      ~ (a + (b * c) - (d / e % f))
        a * b + c * d              ~ ((a * b) + (c * d))
        a * b == c or d            ~ (((a * b) == c) or d)
        a or b == c * d            ~ (a or (b == (c * d)))
        -a + b                     ~ ((- a) + b)
        - - + a                    ~ (- (- (+ a)))
        - not a                    ~ (- (not a))
        not ! a                    ~ (not (! a))
        not a == b                 ~ ((not a) == b)
        a - -b                     ~ (a - (- b))
        a * (b + c)                ~ (a * (b + c))
        (a + b) + c                ~ ((a + b) + c)
        present a.b + c            ~ ((present a.…) + c)
        not present a              ~ (not (present a))
        """)
    void bindsOperatorsAsTheirPrecedenceSays(String script, String structure) {
        assertThat(bracketed(read(script))).isEqualTo(structure);
    }

    @Test
    void placesEachOperationFromTheStartOfItsChainToTheEndOfItsOperand() {
        BinaryChain chain = (BinaryChain) read("(a) + (b * c) - (d)");

        assertThat(chain.span().start()).hasToString("1:1");
        assertThat(chain.span().end()).hasToString("1:20");
        assertThat(chain.terms().get(0).span().start()).hasToString("1:1");
        assertThat(chain.terms().get(0).span().end()).hasToString("1:14");
        assertThat(chain.terms().get(1).span().start()).hasToString("1:1");
        assertThat(chain.terms().get(1).span().end()).hasToString("1:20");
        assertThat(chain.terms().get(0).operand().span().start()).hasToString("1:8");
    }

    @Test
    void placesAnOperationInsideAnotherAtItsOwnOperands() {
        BinaryChain chain = (BinaryChain) read("a or b + c * d");
        BinaryChain sum = (BinaryChain) chain.terms().get(0).operand();

        assertThat(sum.span().start()).hasToString("1:6");
        assertThat(sum.terms().get(0).span().end()).hasToString("1:15");
    }
}

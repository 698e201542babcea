package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MaskFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            mask::keep_last(event, 2) => "***😀d" <= "aéc😀d"
            mask::keep_last(event, 0) => "***" <= "abc"
            mask::keep_last(event, 3) => "***" <= "abc"
            mask::keep_last("", 3) => ""
            mask::keep_last("abc", -1) => ! Bad type passed to function mask::keep_last/2
            mask::keep_last(1, 1) => ! Bad type passed to function mask::keep_last/2
            mask::hash(event, "Jefe") => "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" <= "what do ya want for nothing?"
            mask::hash("", "k") == mask::hash("", "k") => true
            mask::hash("a", "k") == mask::hash("a", "l") => false
            mask::hash("a", "") => ! Runtime error in function mask::hash/2: the key is empty
            mask::hash(1, "k") => ! Bad type passed to function mask::hash/2
            mask::card_numbers(event) => "************1111" <= "4111111111111111"
            mask::card_numbers(event) => "a ****-****-****-1111, b" <= "a 4111-1111-1111-1111, b"
            mask::card_numbers(event) => "1 ************1111 5" <= "1 4111111111111111 5"
            mask::card_numbers(event) => "4111111111111112" <= "4111111111111112"
            mask::card_numbers(event) => "x4111111111111111" <= "x4111111111111111"
            mask::card_numbers(event) => "41111111111111110" <= "41111111111111110"
            mask::card_numbers(event) => "*********2222" <= "4222222222222"
            mask::card_numbers(event) => "***********0005" <= "378282246310005"
            mask::card_numbers("") => ""
            mask::card_numbers(1) => ! Bad type passed to function mask::card_numbers/1
            mask::emails(event) => "<***@badger.co.uk>, ***@é.example" <= "<snot.x+y@badger.co.uk>, ü@é.example"
            mask::emails(event) => "@badger snot@ a@b a@.b a@b." <= "@badger snot@ a@b a@.b a@b."
            mask::emails(event) => "***@b.c." <= "a@b.c."
            mask::emails(null) => ! Bad type passed to function mask::emails/1
            mask::ibans(event) => "GB** **** **** **** **54 32!" <= "GB82 WEST 1234 5698 7654 32!"
            mask::ibans(event) => "DE****************3000" <= "DE89370400440532013000"
            mask::ibans(event) => "DE88370400440532013000 XDE89370400440532013000" <= "DE88370400440532013000 XDE89370400440532013000"
            mask::ibans([]) => ! Bad type passed to function mask::ibans/1
            mask::bearer_tokens(event) => "bearer   ***; Bearer ***" <= "bearer   abc._~+/=-9; Bearer x"
            mask::bearer_tokens(event) => "Bearer, forbearer x bearer" <= "Bearer, forbearer x bearer"
            mask::bearer_tokens({}) => ! Bad type passed to function mask::bearer_tokens/1
            mask::at(event, ["a", 1, "b"], null) => {"a":[1,{"b":null,"c":2}]} <= {"a": [1, {"b": 1, "c": 2}]}
            mask::at(event, ["a", 2], null) => {"a":[1]} <= {"a": [1]}
            mask::at(event, ["a", "b"], null) => {"a":[1]} <= {"a": [1]}
            mask::at(event, [0], null) => {"a":[1]} <= {"a": [1]}
            mask::at(event, [], "x") => "x" <= {"a": [1]}
            mask::at(event, "a", "x") => ! Bad type passed to function mask::at/3 <= {"a": [1]}
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void leavesTheValueAloneThatItMasks() {
        assertThat(Expressions.value(
                        "let event.a.b = 1; let m = mask::at(event, [\"a\", \"b\"], 2); let event.a.c = 3; [event, m]",
                        "{\"a\": {}}"))
                .isEqualTo("[{\"a\":{\"b\":1,\"c\":3}},{\"a\":{\"b\":2}}]");
    }
}

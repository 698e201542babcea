package io.tremor.engine.lang.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhiteSpaceTest {
    @Test
    void isWhatUnicodeSaysForAllTime() {
        StringBuilder blanks = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (WhiteSpace.is(c)) {
                blanks.append(c);
            }
        }

        assertThat(blanks.toString())
                .isEqualTo(
                        "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
                                + "\u200a\u2028\u2029\u202f\u205f\u3000");
    }

    @Test
    void trimsEitherEnd() {
        assertThat(WhiteSpace.trim("\u3000 a b\n")).isEqualTo("a b");
        assertThat(WhiteSpace.trimStart(" a ")).isEqualTo("a ");
        assertThat(WhiteSpace.trimEnd(" a ")).isEqualTo(" a");
        assertThat(WhiteSpace.trim(" \t")).isEmpty();
    }
}

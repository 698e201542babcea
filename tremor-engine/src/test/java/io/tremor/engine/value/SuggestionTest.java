package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, a, 0",
        "a, b, 1",
        "ab, ba, 1",
        "ca, abc, 2",
        "abc, ca, 2",
        "temprature, temperature, 1",
        "kitten, sitting, 3",
        "'', ab, 2",
        "'', abc, 3",
        "abcdef, badcfe, 3",
        "a😀b, ab😀, 1",
        "😀, 😁, 1"
    })
    void countsEdits(String left, String right, int distance) {
        assertThat(Suggestion.distance(left, right)).isEqualTo(distance);
        assertThat(Suggestion.distance(right, left)).isEqualTo(distance);
    }

    @Test
    void countsAsTheFullTableDoes() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            String left = word(random);
            String right = word(random);
            assertThat(Suggestion.distance(left, right))
                    .as("%s, %s", left, right)
                    .isEqualTo(Math.min(3, byTable(left, right)));
        }
    }

    @Test
    void takesTheNearestAndOfEquallyNearOnesTheFirst() {
        assertThat(nearest("idd", "ids", "id")).isEqualTo("id");
        assertThat(nearest("idd", "ids", "idx", "ide")).isEqualTo("ide");
        assertThat(nearest("ab", "a", "abc", "xyz")).isEqualTo("a");
        assertThat(nearest("ab", "cde", "abcde")).isNull();
        assertThat(nearest("ab")).isNull();
        assertThat(nearest("k", "\uFF5E", "\uD83D\uDE00")).isEqualTo("\uFF5E");
    }

    @Test
    void isNotSlowedDownByLongNames() {
        String name = "ab".repeat(500_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(nearest("a", name)).isNull();
            assertThat(nearest(name + "x", name, "b" + name, name + "yz")).isEqualTo(name);
            assertThat(nearest("xx" + name, "yyy" + name)).isNull();
        });
    }

    private static @Nullable String nearest(String name, String... candidates) {
        Suggestion suggestion = new Suggestion(name);
        List.of(candidates).forEach(suggestion::consider);
        return suggestion.nearest();
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    /** The algorithm of Lowrance and Wagner (1975). */
    private static int byTable(String left, String right) {
        int most = left.length() + right.length();
        int[][] d = new int[left.length() + 2][right.length() + 2];
        d[0][0] = most;
        for (int i = 0; i <= left.length(); i++) {
            d[i + 1][0] = most;
            d[i + 1][1] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            d[0][j + 1] = most;
            d[1][j + 1] = j;
        }
        int[] lastRow = new int[128];
        for (int i = 1; i <= left.length(); i++) {
            int lastMatch = 0;
            for (int j = 1; j <= right.length(); j++) {
                int k = lastRow[right.charAt(j - 1)];
                int l = lastMatch;
                int cost = 1;
                if (left.charAt(i - 1) == right.charAt(j - 1)) {
                    cost = 0;
                    lastMatch = j;
                }
                int replaced = d[i][j] + cost;
                int added = Math.min(d[i + 1][j], d[i][j + 1]) + 1;
                int swapped = d[k][l] + (i - k - 1) + 1 + (j - l - 1);
                d[i + 1][j + 1] = Math.min(Math.min(replaced, added), swapped);
            }
            lastRow[left.charAt(i - 1)] = i;
        }
        return d[left.length() + 1][right.length() + 1];
    }
}

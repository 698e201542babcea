package io.tremor.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * The name that was probably meant: the one nearest to a misspelt name, at most {@value #FARTHEST} edits away. An edit
 * adds, drops or replaces a character, or swaps two that follow each other once the edits between them are done (the
 * unrestricted Damerau-Levenshtein distance). Of equally near names the first one in the order of bytes counts.
 */
public final class Suggestion {
    private static final int FARTHEST = 2;

    private final int[] name;
    private @Nullable String nearest;
    private int distance = FARTHEST + 1;

    /** Starts with a misspelt name. */
    public Suggestion(String name) {
        this.name = name.codePoints().toArray();
    }

    /** Considers one more name. */
    public void consider(String candidate) {
        int length = candidate.codePointCount(0, candidate.length());
        if (Math.abs(length - name.length) > FARTHEST) {
            return;
        }
        int found = distance(name, 0, candidate.codePoints().toArray(), 0, FARTHEST);
        if (found < distance || found == distance && nearest != null && BytewiseOrder.compare(candidate, nearest) < 0) {
            distance = found;
            nearest = candidate;
        }
    }

    /** Returns the best of the names considered, or {@code null} if none is near enough. */
    public @Nullable String nearest() {
        return nearest;
    }

    /** Returns the distance of two texts, or {@link #FARTHEST} + 1 if they are farther apart. */
    public static int distance(String left, String right) {
        int[] l = left.codePoints().toArray();
        int[] r = right.codePoints().toArray();
        return distance(l, 0, r, 0, FARTHEST);
    }

    /** Returns the distance of two tails, or {@code most} + 1 if they are farther apart; linear in their length. */
    private static int distance(int[] a, int fromA, int[] b, int fromB, int most) {
        int i = fromA;
        int j = fromB;
        while (i < a.length && j < b.length && a[i] == b[j]) {
            i++;
            j++;
        }
        int restA = a.length - i;
        int restB = b.length - j;
        if (Math.abs(restA - restB) > most) {
            return most + 1;
        }
        if (restA == 0 || restB == 0) {
            return restA + restB;
        }
        if (most == 0) {
            return 1;
        }
        int best = most + 1;
        best = Math.min(best, 1 + distance(a, i + 1, b, j + 1, most - 1));
        best = Math.min(best, 1 + distance(a, i + 1, b, j, most - 1));
        best = Math.min(best, 1 + distance(a, i, b, j + 1, most - 1));
        return Math.min(best, swapped(a, i, b, j, most));
    }

    /** Returns the distance that starts with a swap, of neighbours or of characters with one more between them. */
    private static int swapped(int[] a, int i, int[] b, int j, int most) {
        int best = most + 1;
        for (int between = 0; between < most; between++) {
            if (i + 1 + between < a.length && j + 1 < b.length && a[i] == b[j + 1] && a[i + 1 + between] == b[j]) {
                best = Math.min(best, 1 + between + distance(a, i + 2 + between, b, j + 2, most - 1 - between));
            }
            if (i + 1 < a.length && j + 1 + between < b.length && a[i] == b[j + 1 + between] && a[i + 1] == b[j]) {
                best = Math.min(best, 1 + between + distance(a, i + 2, b, j + 2 + between, most - 1 - between));
            }
        }
        return best;
    }
}

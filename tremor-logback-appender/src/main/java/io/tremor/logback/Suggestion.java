package io.tremor.logback;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may have meant who wrote a name that does not exist. */
final class Suggestion {
    private static final int LONGEST = 64;
    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** Returns {@code did you mean `x`?}, or which names there are where none is near. */
    static String of(String wrong, List<String> names) {
        String wanted = wrong.toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = Math.max(1, Math.min(FARTHEST, wanted.length() / 2)) + 1;
        for (String name : names) {
            int distance = wanted.length() > LONGEST ? least : distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        if (!nearest.isEmpty()) {
            return "did you mean `" + nearest + "`?";
        }
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ", "there are ", ""));
    }

    /** Returns how many characters have to be added, taken away, replaced, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean isSwap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (isSwap) {
                    rows[i][j] = Math.min(rows[i][j], 1 + rows[i - 2][j - 2]);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}

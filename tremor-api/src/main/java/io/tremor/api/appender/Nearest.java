package io.tremor.api.appender;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may have meant who wrote a name that does not exist. */
public final class Nearest {
    private Nearest() {}

    /** Returns {@code did you mean `x`?}, or which names there are where none is near. */
    public static String to(String wrong, Collection<String> names) {
        String wanted = wrong.toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = Math.max(1, Math.min(3, wanted.length() / 2)) + 1;
        for (String name : names) {
            int distance = wanted.length() > 64 ? least : distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? "there are " + listed(names) : "did you mean `" + nearest + "`?";
    }

    private static String listed(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** Returns how many characters have to be added, taken away, replaced, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, i, b, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, int i, String b, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean isSwap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwap ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
    }
}

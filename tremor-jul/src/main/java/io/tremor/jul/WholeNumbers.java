package io.tremor.jul;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole numbers as {@link NumberFormat} does in the default locale, without making one for each number. Any number
 * of threads may use it.
 */
final class WholeNumbers {
    private volatile @Nullable Style known;

    /** Writes {@code number} behind {@code text}. */
    void append(long number, StringBuilder text) {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        Style style = known;
        if (style == null || !style.locale().equals(locale)) {
            style = Style.of(locale);
            known = style;
        }
        style.append(number, text);
    }

    /**
     * How a locale writes whole numbers.
     *
     * @param groupSize how many digits stand together; 0 where all do
     */
    record Style(
            Locale locale,
            String positivePrefix,
            String positiveSuffix,
            String negativePrefix,
            String negativeSuffix,
            char zero,
            char separator,
            int groupSize) {
        static Style of(Locale locale) {
            DecimalFormat format = NumberFormat.getInstance(locale) instanceof DecimalFormat decimal
                    ? decimal
                    : (DecimalFormat) NumberFormat.getInstance(Locale.ROOT);
            return new Style(
                    locale,
                    format.getPositivePrefix(),
                    format.getPositiveSuffix(),
                    format.getNegativePrefix(),
                    format.getNegativeSuffix(),
                    format.getDecimalFormatSymbols().getZeroDigit(),
                    format.getDecimalFormatSymbols().getGroupingSeparator(),
                    format.isGroupingUsed() ? format.getGroupingSize() : 0);
        }

        void append(long number, StringBuilder text) {
            // Unsigned, since the least number has no positive counterpart.
            String digits = Long.toUnsignedString(Math.abs(number));
            text.append(number < 0 ? negativePrefix : positivePrefix);
            for (int at = 0, left = digits.length(); left > 0; at++, left--) {
                if (at > 0 && groupSize > 0 && left % groupSize == 0) {
                    text.append(separator);
                }
                text.append((char) (digits.charAt(at) - '0' + zero));
            }
            text.append(number < 0 ? negativeSuffix : positiveSuffix);
        }
    }
}

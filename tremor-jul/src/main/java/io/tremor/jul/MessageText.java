package io.tremor.jul;

import java.text.MessageFormat;
import java.util.Date;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The text of a record, as {@link java.util.logging.Formatter#formatMessage} makes it: looked up in the resource
 * bundle, then {@code {0}} and its like replaced. Only what {@link MessageFormat} alone understands is left to it.
 */
final class MessageText {
    private MessageText() {}

    static @Nullable String of(LogRecord record, WholeNumbers numbers) {
        String pattern = localized(record);
        Object[] parameters = record.getParameters();
        if (pattern == null || parameters == null || parameters.length == 0 || !hasPlaceholder(pattern)) {
            return pattern;
        }
        try {
            String text = substitute(pattern, parameters, numbers);
            return text == null ? MessageFormat.format(pattern, parameters) : text;
        } catch (Exception e) {
            // As the JDK does it: a pattern or argument that fails leaves the pattern.
            return pattern;
        }
    }

    private static @Nullable String localized(LogRecord record) {
        String message = record.getMessage();
        ResourceBundle bundle = record.getResourceBundle();
        if (bundle == null || message == null) {
            return message;
        }
        try {
            return bundle.getString(message);
        } catch (MissingResourceException | ClassCastException e) {
            // The second where the entry is no text; the JDK would fail, a logging call must not.
            return message;
        }
    }

    private static boolean hasPlaceholder(String pattern) {
        for (int at = pattern.indexOf('{'); at >= 0 && at < pattern.length() - 1; at = pattern.indexOf('{', at + 1)) {
            if (isDigit(pattern.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Replaces place-holders of one digit; {@code null} where the pattern or an argument asks for more. */
    private static @Nullable String substitute(String pattern, Object[] parameters, WholeNumbers numbers) {
        StringBuilder text = new StringBuilder(pattern.length() + 16 * parameters.length);
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                return null;
            }
            if (c != '{') {
                text.append(c);
                continue;
            }
            if (at + 2 >= pattern.length() || !isDigit(pattern.charAt(at + 1)) || pattern.charAt(at + 2) != '}') {
                return null;
            }
            int index = pattern.charAt(at + 1) - '0';
            if (index >= parameters.length) {
                text.append(pattern, at, at + 3);
            } else if (isWhole(parameters[index])) {
                numbers.append(((Number) parameters[index]).longValue(), text);
            } else if (isLocalized(parameters[index])) {
                return null;
            } else {
                text.append(parameters[index]);
            }
            at += 2;
        }
        return text.toString();
    }

    private static boolean isWhole(@Nullable Object argument) {
        return argument instanceof Integer
                || argument instanceof Long
                || argument instanceof Short
                || argument instanceof Byte;
    }

    /** Returns whether {@link MessageFormat} shows {@code argument} by the rules of a language and not as its text. */
    private static boolean isLocalized(@Nullable Object argument) {
        return argument instanceof Number || argument instanceof Date;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package io.tremor.engine.lang.regex;

import java.util.Locale;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds the set of characters that {@code \p{…}} names: a general category, a script or a yes-or-no property. */
final class UnicodeProperties {
    private static final String NOT_FOUND = "Unicode property not found";
    private static final String NO_SUCH_VALUE = "Unicode property value not found";

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("casedletter", "LC"),
            Map.entry("closepunctuation", "Pe"),
            Map.entry("connectorpunctuation", "Pc"),
            Map.entry("control", "Cc"),
            Map.entry("cntrl", "Cc"),
            Map.entry("currencysymbol", "Sc"),
            Map.entry("dashpunctuation", "Pd"),
            Map.entry("decimalnumber", "Nd"),
            Map.entry("digit", "Nd"),
            Map.entry("enclosingmark", "Me"),
            Map.entry("finalpunctuation", "Pf"),
            Map.entry("format", "Cf"),
            Map.entry("initialpunctuation", "Pi"),
            Map.entry("letter", "L"),
            Map.entry("letternumber", "Nl"),
            Map.entry("lineseparator", "Zl"),
            Map.entry("lowercaseletter", "Ll"),
            Map.entry("mark", "M"),
            Map.entry("combiningmark", "M"),
            Map.entry("mathsymbol", "Sm"),
            Map.entry("modifierletter", "Lm"),
            Map.entry("modifiersymbol", "Sk"),
            Map.entry("nonspacingmark", "Mn"),
            Map.entry("number", "N"),
            Map.entry("openpunctuation", "Ps"),
            Map.entry("other", "C"),
            Map.entry("otherletter", "Lo"),
            Map.entry("othernumber", "No"),
            Map.entry("otherpunctuation", "Po"),
            Map.entry("othersymbol", "So"),
            Map.entry("paragraphseparator", "Zp"),
            Map.entry("privateuse", "Co"),
            Map.entry("punctuation", "P"),
            Map.entry("punct", "P"),
            Map.entry("separator", "Z"),
            Map.entry("spaceseparator", "Zs"),
            Map.entry("spacingmark", "Mc"),
            Map.entry("symbol", "S"),
            Map.entry("titlecaseletter", "Lt"),
            Map.entry("unassigned", "Cn"),
            Map.entry("uppercaseletter", "Lu"));

    private static final String SHORT =
            " c cc cf cn co l lc ll lm lo lt lu m mc me mn n nd nl no p pc pd pe pf pi po ps s sc sk sm so z zl zp zs ";

    private static final Map<String, String> YES_OR_NO = Map.ofEntries(
            Map.entry("alphabetic", "IsAlphabetic"),
            Map.entry("alpha", "IsAlphabetic"),
            Map.entry("lowercase", "IsLowercase"),
            Map.entry("lower", "IsLowercase"),
            Map.entry("uppercase", "IsUppercase"),
            Map.entry("upper", "IsUppercase"),
            Map.entry("whitespace", "IsWhite_Space"),
            Map.entry("wspace", "IsWhite_Space"),
            Map.entry("space", "IsWhite_Space"),
            Map.entry("ideographic", "IsIdeographic"),
            Map.entry("ideo", "IsIdeographic"),
            Map.entry("joincontrol", "IsJoin_Control"),
            Map.entry("joinc", "IsJoin_Control"),
            Map.entry("noncharactercodepoint", "IsNoncharacter_Code_Point"),
            Map.entry("nchar", "IsNoncharacter_Code_Point"),
            Map.entry("emoji", "IsEmoji"),
            Map.entry("emojipresentation", "IsEmoji_Presentation"),
            Map.entry("emojimodifier", "IsEmoji_Modifier"),
            Map.entry("emojimodifierbase", "IsEmoji_Modifier_Base"),
            Map.entry("emojicomponent", "IsEmoji_Component"),
            Map.entry("extendedpictographic", "IsExtended_Pictographic"));

    private UnicodeProperties() {}

    /** A set, or the reason why there is none. */
    record Lookup(@Nullable CharSet set, String problem) {
        private static Lookup of(CharSet set) {
            return new Lookup(set, "");
        }
    }

    /** Finds what stands between the braces of {@code \p{…}}. */
    static Lookup find(String text) {
        int unequal = text.indexOf("!=");
        int colon = text.indexOf(':');
        int split = unequal >= 0 ? unequal : colon >= 0 ? colon : text.indexOf('=');
        if (split < 0) {
            CharSet set = named(normal(text));
            return set == null ? new Lookup(null, NOT_FOUND) : Lookup.of(set);
        }
        String property = normal(text.substring(0, split));
        String value = normal(text.substring(split + (unequal >= 0 ? 2 : 1)));
        CharSet set;
        switch (property) {
            case "gc", "generalcategory" -> set = category(value);
            case "sc", "script", "scx", "scriptextensions" -> set = script(value);
            default -> {
                return new Lookup(null, NOT_FOUND);
            }
        }
        return set == null ? new Lookup(null, NO_SUCH_VALUE) : Lookup.of(CharSets.negatedIf(unequal >= 0, set));
    }

    private static @Nullable CharSet named(String name) {
        String java = YES_OR_NO.get(name);
        if (java != null) {
            return known(java);
        }
        if (name.equals("asciihexdigit") || name.equals("ahex")) {
            return CharSets.HEX_DIGIT;
        }
        CharSet category = category(name);
        return category != null ? category : script(name);
    }

    private static @Nullable CharSet category(String name) {
        if (name.equals("any")) {
            return CharSets.ANY;
        }
        if (name.equals("ascii")) {
            return CharSets.posix("ascii");
        }
        if (name.equals("assigned")) {
            return CharSets.property("\\P{Cn}");
        }
        String longer = CATEGORIES.get(name);
        if (longer != null) {
            return known(longer);
        }
        if (name.isEmpty() || !SHORT.contains(" " + name + " ")) {
            return null;
        }
        return known(name.equals("lc") ? "LC" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private static @Nullable CharSet script(String name) {
        for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
            if (normal(script.name()).equals(name)) {
                return known("script=" + script.name());
            }
        }
        try {
            return known("script=" + Character.UnicodeScript.forName(name).name());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable CharSet known(String java) {
        String text = "\\p{" + java + "}";
        try {
            return CharSets.property(text);
        } catch (PatternSyntaxException unknown) {
            return null;
        }
    }

    /** Returns a name as names are compared: in lower case, without blanks, lines and a leading {@code is}. */
    private static String normal(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return plain.startsWith("is") && plain.length() > 2 && !plain.equals("isc") ? plain.substring(2) : plain;
    }
}

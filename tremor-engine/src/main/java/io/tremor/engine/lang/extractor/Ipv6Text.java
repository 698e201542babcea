package io.tremor.engine.lang.extractor;

import org.jspecify.annotations.Nullable;

/** IPv6 addresses as RFC 4291 writes them, without zone and brackets. */
final class Ipv6Text {
    private static final int GROUPS = 8;

    private Ipv6Text() {}

    /** Returns the eight groups of an address, or {@code null} if {@code text} is none. */
    static int @Nullable [] parse(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            int[] groups = new int[GROUPS];
            return groups(text, groups) == GROUPS ? groups : null;
        }
        int[] head = new int[GROUPS];
        int[] tail = new int[GROUPS];
        String before = text.substring(0, gap);
        int heads = before.indexOf('.') >= 0 ? -1 : groups(before, head);
        int tails = groups(text.substring(gap + 2), tail);
        // The gap stands for at least one group.
        if (heads < 0 || tails < 0 || heads + tails >= GROUPS) {
            return null;
        }
        System.arraycopy(tail, 0, head, GROUPS - tails, tails);
        return head;
    }

    /** Reads groups between colons, at the end perhaps an IPv4 address; returns how many there are, or -1. */
    private static int groups(String text, int[] groups) {
        if (text.isEmpty()) {
            return 0;
        }
        int count = 0;
        int from = 0;
        while (count < GROUPS) {
            int colon = text.indexOf(':', from);
            int end = colon < 0 ? text.length() : colon;
            if (colon < 0 && text.indexOf('.', from) >= 0) {
                long v4 = count > GROUPS - 2 ? -1 : Cidr.fullV4(text, from);
                if (v4 < 0) {
                    return -1;
                }
                groups[count++] = (int) (v4 >>> 16);
                groups[count++] = (int) (v4 & 0xFFFF);
                return count;
            }
            int group = group(text, from, end);
            if (group < 0) {
                return -1;
            }
            groups[count++] = group;
            if (colon < 0) {
                return count;
            }
            from = colon + 1;
        }
        return -1;
    }

    private static int group(String text, int from, int to) {
        if (from == to || to - from > 4) {
            return -1;
        }
        int group = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            group = group << 4 | digit;
        }
        return group;
    }
}

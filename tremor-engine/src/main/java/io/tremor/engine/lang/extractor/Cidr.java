package io.tremor.engine.lang.extractor;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.value.FieldCollector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses: its first address, and how many bits all of them share.
 *
 * @param parts the address, four times 8 bits (IPv4) or eight times 16 (IPv6)
 */
record Cidr(int[] parts, int prefix) {
    static final int V4_BITS = 32;
    static final int V6_BITS = 128;
    private static final Key PREFIX = Key.of("prefix");
    private static final Key MASK = Key.of("mask");

    private int partBits() {
        return parts.length == 4 ? 8 : 16;
    }

    /** Returns whether the bits beyond the prefix are all zero. */
    boolean isFirst() {
        for (int i = 0; i < parts.length; i++) {
            if ((parts[i] & ~mask(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private int mask(int part) {
        int bits = partBits();
        int set = Math.max(0, Math.min(bits, prefix - part * bits));
        return (1 << bits) - (1 << bits - set);
    }

    /** Returns {@code {"prefix": […], "mask": […]}}. */
    Value toValue() {
        List<Value> address = new ArrayList<>(parts.length);
        List<Value> mask = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            address.add(Value.of(parts[i]));
            mask.add(Value.of(mask(i)));
        }
        FieldCollector record = new FieldCollector();
        record.add(PREFIX, ArrayValue.of(address));
        record.add(MASK, ArrayValue.of(mask));
        return record.build();
    }

    /**
     * Reads an address or block: IPv4, where missing octets count as zeros at the end, or IPv6. Returns {@code null} if
     * it is none, or has bits set beyond its prefix.
     */
    static @Nullable Cidr parse(String text) {
        int slash = text.lastIndexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        int[] parts = address.indexOf(':') >= 0 ? Ipv6Text.parse(address) : shortV4(address);
        if (parts == null) {
            return null;
        }
        int bits = parts.length == 4 ? V4_BITS : V6_BITS;
        int prefix = slash < 0 ? bits : octet(text, slash + 1, text.length());
        if (prefix < 0 || prefix > bits) {
            return null;
        }
        Cidr cidr = new Cidr(parts, prefix);
        return cidr.isFirst() ? cidr : null;
    }

    private static int @Nullable [] shortV4(String text) {
        int[] octets = new int[4];
        int from = 0;
        for (int i = 0; i < 4; i++) {
            int dot = text.indexOf('.', from);
            int end = dot < 0 ? text.length() : dot;
            octets[i] = octet(text, from, end);
            if (octets[i] < 0) {
                return null;
            }
            if (dot < 0) {
                return octets;
            }
            from = dot + 1;
        }
        return null;
    }

    /** Returns the number of up to 8 bits between two places, which may have a plus sign and leading zeros, or -1. */
    private static int octet(String text, int from, int to) {
        int at = from < to && text.charAt(from) == '+' ? from + 1 : from;
        if (at == to) {
            return -1;
        }
        int number = 0;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
            if (number > 255) {
                return -1;
            }
        }
        return number;
    }

    /** Returns the IPv4 address that {@code text} writes in full and without leading zeros, or -1. */
    static long fullV4(String text) {
        return fullV4(text, 0);
    }

    static long fullV4(String text, int start) {
        long address = 0;
        int at = start;
        for (int i = 0; i < 4; i++) {
            int from = at;
            int octet = 0;
            while (at < text.length() && at - from < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                octet = octet * 10 + text.charAt(at++) - '0';
            }
            boolean zeros = at - from > 1 && text.charAt(from) == '0';
            if (at == from || zeros || octet > 255) {
                return -1;
            }
            address = address << 8 | octet;
            if (i < 3 && (at == text.length() || text.charAt(at++) != '.')) {
                return -1;
            }
        }
        return at == text.length() ? address : -1;
    }

    static Cidr ofV4(long address) {
        int a = (int) address;
        return new Cidr(new int[] {a >>> 24, a >>> 16 & 255, a >>> 8 & 255, a & 255}, V4_BITS);
    }
}

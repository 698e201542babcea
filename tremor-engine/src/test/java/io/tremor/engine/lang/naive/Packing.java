package io.tremor.engine.lang.naive;

import java.math.BigInteger;
import java.util.List;

/** Makes binaries: a string of zeros and ones, cut into bytes. */
final class Packing {
    private final Evaluator evaluator;

    Packing(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    byte[] pack(List<Expression.Part> parts, Frame frame) {
        StringBuilder bits = new StringBuilder();
        for (Expression.Part part : parts) {
            String type = part.type().isEmpty() ? "integer" : part.type();
            bits.append(evaluator.counted(
                    "BytesOf." + type, () -> bits(part, type, evaluator.evaluate(part.data(), frame))));
        }
        byte[] bytes = new byte[(bits.length() + 7) / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, Math.min(8 * i + 8, bits.length())), 2);
        }
        return bytes;
    }

    private static String bits(Expression.Part part, String type, Object value) {
        if (type.equals("binary")) {
            byte[] bytes = Plain.bytes(value);
            if (bytes == null || bytes.length < part.bits()) {
                throw new Failure("Not a long enough binary: ");
            }
            StringBuilder bits = new StringBuilder();
            for (int i = 0; i < (part.bits() == 0 ? bytes.length : part.bits()); i++) {
                bits.append(binary(BigInteger.valueOf(bytes[i]), 8));
            }
            return bits.toString();
        }
        boolean signed = type.contains("signed") && !type.contains("unsigned");
        if (!(value instanceof BigInteger number)
                || signed && number.bitLength() > 63
                || !signed && number.signum() < 0) {
            throw new Failure(signed ? "Not an signed integer: " : "Not an unsigned integer: ");
        }
        int width = part.bits() == 0 ? 8 : part.bits();
        if (!type.startsWith("little")) {
            return binary(number, width);
        }
        int bytes = (width + 7) / 8;
        String bigEndian = "0".repeat(8 * bytes - width) + binary(number, width);
        StringBuilder swapped = new StringBuilder();
        for (int i = bytes - 1; i >= 0; i--) {
            swapped.append(bigEndian, 8 * i, 8 * i + 8);
        }
        return swapped.substring(8 * bytes - width);
    }

    /** Returns the lowest bits of a number. */
    private static String binary(BigInteger number, int width) {
        BigInteger range = BigInteger.ONE.shiftLeft(width);
        String digits = number.mod(range).add(range).toString(2);
        return digits.substring(1);
    }
}

package io.tremor.engine.lang.extractor;

/**
 * A block of IPv4 addresses that {@code cidr|…|} lets pass. Its text is read in another way than addresses are: the
 * last octet given is the last one of the address, missing ones before it are zero, and the mask has at most two
 * digits.
 */
record CidrRule(long address, int prefix) {
    private static final int MOST = 255;

    boolean contains(long candidate) {
        return prefix == 0 || (address ^ candidate) >>> Cidr.V4_BITS - prefix == 0;
    }

    /**
     * Reads a rule.
     *
     * @throws ExtractorException if it is none
     */
    static CidrRule parse(String text) {
        int[] octets = new int[4];
        int count = 0;
        int at = 0;
        while (count < 4) {
            int octet = 0;
            char c = 0;
            while (at < text.length() && (c = text.charAt(at)) >= '0' && c <= '9') {
                octet = octet * 10 + c - '0';
                at++;
                if (octet > MOST) {
                    throw invalid(text);
                }
            }
            octets[count++] = octet;
            boolean end = at == text.length();
            if (end || c == '/') {
                return of(octets, count, text, at);
            }
            if (c != '.' || at + 1 == text.length()) {
                throw invalid(text);
            }
            at++;
        }
        throw invalid(text);
    }

    private static CidrRule of(int[] octets, int count, String text, int slash) {
        int[] address = new int[4];
        System.arraycopy(octets, 0, address, 0, count - 1);
        address[3] = octets[count - 1];
        long number = 0;
        for (int octet : address) {
            number = number << 8 | octet;
        }
        int prefix = Cidr.V4_BITS;
        if (slash < text.length()) {
            prefix = 0;
            int end = Math.min(text.length(), slash + 3);
            if (slash + 1 == end) {
                throw invalid(text);
            }
            for (int i = slash + 1; i < end; i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    throw invalid(text);
                }
                prefix = prefix * 10 + c - '0';
            }
        }
        long hostBits = prefix == Cidr.V4_BITS ? 0 : number << prefix & 0xFFFF_FFFFL;
        if (prefix > Cidr.V4_BITS || hostBits != 0) {
            throw invalid(text);
        }
        return new CidrRule(number, prefix);
    }

    private static ExtractorException invalid(String text) {
        boolean v6 = text.indexOf(':') >= 0 && Cidr.parse(text) != null;
        String problem = v6 ? "IPv6 CIDR not supported" : "could not parse CIDR";
        return new ExtractorException("Failed to parse CIDR range: " + problem + ": '" + text + "'");
    }
}

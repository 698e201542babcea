package io.tremor.testkit.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signs certificates for tests: no file, no process and no network is needed. */
public final class TestAuthority {
    private static final Duration LIFETIME = Duration.ofDays(1);
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.identifier(1, 2, 840, 10045, 4, 3, 2));
    private static final byte[] COMMON_NAME = Der.identifier(2, 5, 4, 3);
    private static final byte[] BASIC_CONSTRAINTS = Der.identifier(2, 5, 29, 19);
    private static final byte[] ALTERNATIVE_NAMES = Der.identifier(2, 5, 29, 17);
    private static final int DNS_NAME = 0x82;
    private static final int VERSION_3 = 2;

    private final byte[] name;
    private final KeyPair keys;
    private final TestCertificate certificate;

    private TestAuthority(String name) throws GeneralSecurityException {
        this.name = distinguished(name);
        keys = newKeys();
        byte[] isAuthority = Der.sequence(BASIC_CONSTRAINTS, Der.truth(), Der.octets(Der.sequence(Der.truth())));
        X509Certificate signed =
                sign(this.name, keys, Instant.now().minus(LIFETIME), LIFETIME.multipliedBy(2), isAuthority);
        certificate = new TestCertificate(keys.getPrivate(), List.of(signed));
    }

    /** Creates an authority, whose certificate is signed by itself. */
    public static TestAuthority named(String name) {
        try {
            return new TestAuthority(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a certificate for {@code host}, signed by itself. */
    public static TestCertificate selfSigned(String host) {
        TestAuthority self = named(host);
        try {
            X509Certificate signed = self.sign(
                    self.name, self.keys, Instant.now().minus(LIFETIME), LIFETIME.multipliedBy(2), names(host));
            return new TestCertificate(self.keys.getPrivate(), List.of(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the authority's own certificate, the one to trust. */
    public TestCertificate certificate() {
        return certificate;
    }

    /** Returns a certificate for {@code host} that is valid now. */
    public TestCertificate issue(String host) {
        return issue(host, Instant.now().minus(LIFETIME), LIFETIME.multipliedBy(2));
    }

    /** Returns a certificate for {@code host} that was valid until a day ago. */
    public TestCertificate issueExpired(String host) {
        return issue(host, Instant.now().minus(LIFETIME.multipliedBy(3)), LIFETIME.multipliedBy(2));
    }

    private TestCertificate issue(String host, Instant from, Duration lifetime) {
        try {
            KeyPair own = newKeys();
            X509Certificate signed = sign(distinguished(host), own, from, lifetime, names(host));
            return new TestCertificate(
                    own.getPrivate(), List.of(signed, certificate.chain().get(0)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Certificate = { { version, serial, algorithm, issuer, validity, subject, public key, extensions }, algorithm,
     * signature }.
     */
    private X509Certificate sign(byte[] subject, KeyPair own, Instant from, Duration lifetime, byte[] extension)
            throws GeneralSecurityException {
        byte[] content = Der.sequence(
                Der.element(0xA0, Der.integer(BigInteger.valueOf(VERSION_3))),
                Der.integer(new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16)),
                ECDSA_WITH_SHA256,
                name,
                Der.sequence(Der.time(from), Der.time(from.plus(lifetime))),
                subject,
                own.getPublic().getEncoded(),
                Der.element(0xA3, Der.sequence(extension)));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(content);
        byte[] encoded = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static byte[] distinguished(String name) {
        return Der.sequence(Der.set(Der.sequence(COMMON_NAME, Der.text(name))));
    }

    private static byte[] names(String host) {
        byte[] dnsName = Der.element(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII));
        return Der.sequence(ALTERNATIVE_NAMES, Der.octets(Der.sequence(dnsName)));
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}

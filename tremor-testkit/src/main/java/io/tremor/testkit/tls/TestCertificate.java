package io.tremor.testkit.tls;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * A certificate with its private key.
 *
 * @param key the private key
 * @param chain the certificate, and those that it is signed by
 */
public record TestCertificate(PrivateKey key, List<X509Certificate> chain) {
    /** Copies the chain. */
    public TestCertificate {
        chain = List.copyOf(chain);
    }

    /** Returns the chain in PEM. */
    public String certificatesAsPem() {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : chain) {
            try {
                pem.append(pem("CERTIFICATE", certificate.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return pem.toString();
    }

    /** Returns the private key in PEM, not encrypted. */
    public String keyAsPem() {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    /** Writes the chain and, if wanted, the key as PEM. */
    public Path writePem(Path file, boolean withKey) {
        try {
            return Files.writeString(file, certificatesAsPem() + (withKey ? keyAsPem() : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes chain and key as a PKCS #12 key store. */
    public Path writeKeyStore(Path file, String password) {
        try (OutputStream output = Files.newOutputStream(file)) {
            keyStore(password).store(output, password.toCharArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the first certificate, as one to trust, to a PKCS #12 key store. */
    public Path writeTrustStore(Path file, String password) {
        try (OutputStream output = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("trusted", chain.get(0));
            store.store(output, password.toCharArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyStore keyStore(String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", key, password.toCharArray(), chain.toArray(Certificate[]::new));
        return store;
    }

    private static String pem(String label, byte[] bytes) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}

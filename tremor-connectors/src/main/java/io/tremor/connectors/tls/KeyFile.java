package io.tremor.connectors.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads certificates and keys from PEM files and from PKCS #12 or JKS key stores; the content says which. */
final class KeyFile {
    private static final int LARGEST = 1 << 22;
    private static final String NOT_READABLE = " cannot be read";

    private KeyFile() {}

    /** Returns a store with the certificates in {@code file}, each of which is trusted. */
    static KeyStore certificates(String option, Path file, @Nullable String password)
            throws IOException, GeneralSecurityException {
        List<Certificate> certificates = new ArrayList<>();
        byte[] content = content(option, file);
        if (Pem.isPem(content)) {
            certificates.addAll(Pem.certificates(content, named(option, file)));
        } else {
            KeyStore store = keyStore(option, file, content, password);
            for (String alias : Collections.list(store.aliases())) {
                Certificate certificate = store.getCertificate(alias);
                if (certificate != null) {
                    certificates.add(certificate);
                }
            }
        }
        if (certificates.isEmpty()) {
            throw new IOException(named(option, file) + " holds no certificate"
                    + (password == null && !Pem.isPem(content) ? "; there is no `password` to open it by" : ""));
        }
        KeyStore trusted = emptyStore();
        for (int i = 0; i < certificates.size(); i++) {
            trusted.setCertificateEntry("trusted-" + i, certificates.get(i));
        }
        return trusted;
    }

    /** Returns a store with the private key in {@code file} or, for PEM, in {@code keyFile}, and its certificates. */
    static KeyStore keys(String option, Path file, @Nullable Path keyFile, @Nullable String password)
            throws IOException, GeneralSecurityException {
        byte[] content = content(option, file);
        if (!Pem.isPem(content)) {
            if (keyFile != null) {
                throw new IOException("The option `key` is wrong: " + named(option, file) + " has a key of its own");
            }
            return withKey(option, file, keyStore(option, file, content, password));
        }
        List<Certificate> chain = Pem.certificates(content, named(option, file));
        if (chain.isEmpty()) {
            throw new IOException(named(option, file) + " holds no certificate");
        }
        PrivateKey key = keyFile == null
                ? Pem.privateKey(content, named(option, file), password)
                : Pem.privateKey(content("key", keyFile), named("key", keyFile), password);
        KeyStore store = emptyStore();
        store.setKeyEntry("key", key, characters(password), chain.toArray(Certificate[]::new));
        return store;
    }

    private static KeyStore withKey(String option, Path file, KeyStore store)
            throws IOException, GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return store;
            }
        }
        throw new IOException(named(option, file) + " holds no private key");
    }

    /** Returns the password as key stores want it; none is an empty one, since keys must have some. */
    static char[] characters(@Nullable String password) {
        return password == null ? new char[0] : password.toCharArray();
    }

    private static KeyStore keyStore(String option, Path file, byte[] content, @Nullable String password)
            throws IOException, GeneralSecurityException {
        // Both begin in their own way, and the JDK's store of either type opens both.
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(new ByteArrayInputStream(content), password == null ? null : password.toCharArray());
            return store;
        } catch (IOException e) {
            throw new IOException(
                    named(option, file) + " is neither PEM nor a key store that "
                            + (password == null ? "opens without a `password`" : "the `password` opens"),
                    e);
        }
    }

    private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static byte[] content(String option, Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(named(option, file) + " is too large to be one");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(named(option, file) + " does not exist", e);
        } catch (IOException e) {
            throw new IOException(named(option, file) + NOT_READABLE, e);
        }
    }

    private static String named(String option, Path file) {
        return "`" + option + "`: " + file;
    }
}

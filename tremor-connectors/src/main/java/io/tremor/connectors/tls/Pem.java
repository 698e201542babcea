package io.tremor.connectors.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** Certificates and private keys between lines of dashes, in Base64 (RFC 7468). */
final class Pem {
    private static final String BEGIN = "-----BEGIN ";
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*+)-----END ");
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String KEY = "PRIVATE KEY";
    private static final String ENCRYPTED_KEY = "ENCRYPTED PRIVATE KEY";

    /** RFC 8018's second scheme, which the JDK knows by the names of its parts only. */
    private static final List<String> PBES2 = List.of("PBES2", "1.2.840.113549.1.5.13");

    private static final List<String> KEY_ALGORITHMS = List.of("RSA", "EC", "Ed25519", "Ed448", "RSASSA-PSS");

    private Pem() {}

    static boolean isPem(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(BEGIN);
    }

    /** Returns the certificates in their order; {@code name} is what errors call the file. */
    static List<Certificate> certificates(byte[] content, String name) throws IOException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<Certificate> certificates = new ArrayList<>();
        Matcher block = blocks(content);
        while (block.find()) {
            if (block.group(1).endsWith(CERTIFICATE)) {
                try {
                    certificates.add(factory.generateCertificate(new ByteArrayInputStream(bytes(block, name))));
                } catch (CertificateException e) {
                    throw new IOException(name + " holds a certificate that is none", e);
                }
            }
        }
        return certificates;
    }

    /** Returns the private key, which is in the form of PKCS #8; {@code name} is what errors call the file. */
    static PrivateKey privateKey(byte[] content, String name, @Nullable String password)
            throws IOException, GeneralSecurityException {
        Matcher block = blocks(content);
        while (block.find()) {
            String label = block.group(1);
            if (label.equals(KEY)) {
                return key(new PKCS8EncodedKeySpec(bytes(block, name)), name);
            }
            if (label.equals(ENCRYPTED_KEY)) {
                return key(decrypted(bytes(block, name), name, password), name);
            }
            if (label.endsWith(KEY)) {
                throw new IOException(
                        name + " holds an " + label + ", an older form; `openssl pkcs8 -topk8 -nocrypt` converts it");
            }
        }
        throw new IOException(name + " holds no private key; it may stand in a file of its own, named by `key`");
    }

    private static KeySpec decrypted(byte[] bytes, String name, @Nullable String password) throws IOException {
        if (password == null) {
            throw new IOException(name + " holds an encrypted key, and there is no `password`");
        }
        EncryptedPrivateKeyInfo info;
        String algorithm;
        Cipher cipher;
        try {
            info = new EncryptedPrivateKeyInfo(bytes);
            algorithm =
                    PBES2.contains(info.getAlgName()) ? info.getAlgParameters().toString() : info.getAlgName();
            cipher = Cipher.getInstance(algorithm);
        } catch (GeneralSecurityException | IOException e) {
            throw new IOException(
                    name + " holds a key that is encrypted in a way that this JDK does not know; `openssl pkcs8 -topk8`"
                            + " encrypts it with AES",
                    e);
        }
        try {
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password.toCharArray())),
                    info.getAlgParameters());
            return info.getKeySpec(cipher);
        } catch (GeneralSecurityException e) {
            throw new IOException(name + " holds a key that the `password` does not open", e);
        }
    }

    private static PrivateKey key(KeySpec spec, String name) throws IOException, GeneralSecurityException {
        for (String algorithm : KEY_ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (InvalidKeySpecException e) {
                // It is of another kind.
            }
        }
        throw new IOException(name + " holds a private key of a kind that this JDK does not know");
    }

    private static Matcher blocks(byte[] content) {
        return BLOCK.matcher(new String(content, StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(Matcher block, String name) throws IOException {
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw new IOException(name + " is damaged", e);
        }
    }
}

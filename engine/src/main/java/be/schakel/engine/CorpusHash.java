package be.schakel.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What tells one corpus from another: SHA-256 of its files, and of the values laid over them. */
final class CorpusHash {
    private CorpusHash() {}

    static String with(String hash, List<DatedFigure> figures) {
        if (figures.isEmpty()) {
            return hash;
        }
        MessageDigest digest = sha256();
        add(digest, hash);
        figures.forEach(figure -> {
            Parameter.Value value = figure.value();
            add(digest, figure.parameter());
            add(digest, value.from().toString());
            add(digest, value.until().map(LocalDate::toString).orElse("open"));
            add(digest, value.value().stripTrailingZeros().toPlainString());
            add(digest, value.source());
            add(digest, value.confidence().name());
            value.note().map(Words::texts).orElse(List.of("")).forEach(text -> add(digest, text));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    static String revised(String hash, List<Parameter> others) {
        MessageDigest digest = sha256();
        add(digest, hash);
        others.forEach(other -> add(digest, other.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Collection<CorpusFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(CorpusFile::name)).forEach(file -> {
            add(digest, file.name());
            add(digest, file.text());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}

package be.schakel.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Paths of our own stylesheet, script and pictures, with a fingerprint so that browsers may keep them for a year. */
@Component
public final class Assets {

    private final Map<String, String> paths = new ConcurrentHashMap<>();

    public String path(String name) {
        return paths.computeIfAbsent(name, asset -> "/static/" + asset + "?v=" + fingerprint(asset));
    }

    private static String fingerprint(String name) {
        try (var content = new ClassPathResource("static/" + name).getInputStream()) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package be.schakel.catalogue;

import be.schakel.engine.CorpusFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcKeptCorpora implements KeptCorpora {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;

    JdbcKeptCorpora(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean has(String hash) {
        return sql.sql("select keeps_corpus(?)")
                .param(hash)
                .query((row, index) -> row.getBoolean(1))
                .single();
    }

    @Override
    public void keep(String hash, List<CorpusFile> files) {
        sql.sql("insert into kept_corpus (hash, files) values (?, ?) on conflict do nothing")
                .params(hash, packed(files))
                .update();
    }

    @Override
    public List<String> hashes() {
        return sql.sql("select hash from kept_corpus order by hash")
                .query((row, index) -> row.getString(1))
                .list();
    }

    @Override
    public List<CorpusFile> files(String hash) {
        return sql
                .sql("select files from kept_corpus where hash = ?")
                .param(hash)
                .query((row, index) -> row.getBytes(1))
                .stream()
                .flatMap(bytes -> unpacked(bytes).stream())
                .toList();
    }

    private static byte[] packed(List<CorpusFile> files) {
        var json = JSON.createObjectNode();
        files.forEach(file -> json.put(file.name(), file.text()));
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(JSON.writeValueAsBytes(json));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static List<CorpusFile> unpacked(byte[] bytes) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readTree(gzip.readAllBytes()).properties().stream()
                    .map(file -> new CorpusFile(file.getKey(), file.getValue().asString()))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

package be.schakel.engine.corpus;

import be.schakel.engine.Document;
import java.util.List;

/** Reads {@code documents/<group>.yaml}. */
final class DocumentFile {
    private DocumentFile() {}

    static List<Located<Document>> read(Block file) {
        List<Located<Document>> documents = file.blocks("documents").stream()
                .map(block -> new Located<>(document(block), block.place()))
                .toList();
        file.done();
        return documents;
    }

    private static Document document(Block block) {
        Document document = new Document(
                Ids.kebab(block, "id"),
                block.words("words"),
                block.optionalPeriod("valid"),
                block.optionalWords("get"));
        block.done();
        return document;
    }
}

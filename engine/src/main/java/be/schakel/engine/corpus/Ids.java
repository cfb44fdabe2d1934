package be.schakel.engine.corpus;

/** The shapes that ids have. */
final class Ids {
    private Ids() {}

    static String snake(Block block, String key) {
        return matching(block, key, "[a-z][a-z0-9]*(_[a-z0-9]+)*", "write it in snake_case");
    }

    static String kebab(Block block, String key) {
        return matching(block, key, "[a-z0-9]+(-[a-z0-9]+)*", "write it in kebab-case");
    }

    private static String matching(Block block, String key, String shape, String todo) {
        String id = block.text(key);
        if (!id.isEmpty() && !id.matches(shape)) {
            block.place(key).problem("\"" + id + "\" is not a proper " + key, todo);
        }
        return id;
    }
}

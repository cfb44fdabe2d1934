package be.schakel.engine.corpus;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Turns YAML text into nodes that know their line; never into Java objects. Text that is too long, too deep or refers to
 * itself ends in a problem, in bounded time and memory.
 */
final class Yamls {
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 40;

    private Yamls() {}

    /** The top node, or nothing when the file is empty or no YAML; then the problem is told. */
    static Optional<Node> compose(String text, Place file) {
        if (text.length() > LONGEST) {
            file.problem("the file has " + text.length() + " characters", "keep it under " + LONGEST);
            return Optional.empty();
        }
        try {
            Optional<Node> node = Optional.ofNullable(compose(text));
            if (node.isEmpty()) {
                file.problem("the file is empty", "fill or remove it");
            }
            return node;
        } catch (MarkedYAMLException broken) {
            Place place = broken.getProblemMark() == null ? file : file.at(broken.getProblemMark());
            place.problem("this is no YAML: " + broken.getProblem(), "correct the indentation, quotes or brackets");
        } catch (ReaderException broken) {
            int line = Math.toIntExact(text.codePoints()
                    .limit(broken.getPosition())
                    .filter(one -> one == '\n')
                    .count());
            new Place(file.file(), line + 1, file.findings())
                    .problem("a character that cannot be read stands here", "save the file as plain UTF-8 text");
        } catch (YAMLException broken) {
            file.problem("this is no YAML: " + broken.getMessage(), "make it simpler");
        }
        return Optional.empty();
    }

    private static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        Parser parser = new Guarded(new ParserImpl(new StreamReader(new StringReader(text)), options));
        return new Composer(parser, new Resolver(), options).getSingleNode();
    }

    /** Something that is YAML, but not for here. */
    private static final class Unwelcome extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        Unwelcome(String problem, Mark at) {
            super("", at, problem, at);
        }
    }

    /** Stops before anything is built that is nested too deep or that holds itself. */
    private static final class Guarded implements Parser {
        private final Parser parser;
        private int depth;

        Guarded(Parser parser) {
            this.parser = parser;
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return parser.checkEvent(choice);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public Event getEvent() {
            Event event = parser.getEvent();
            switch (event.getEventId()) {
                case Alias -> throw new Unwelcome("a reference (*) to another place", event.getStartMark());
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                case Scalar, Comment, DocumentStart, DocumentEnd, StreamStart, StreamEnd -> {}
            }
            if (depth > DEEPEST) {
                throw new Unwelcome("blocks nested more than " + DEEPEST + " deep", event.getStartMark());
            }
            return event;
        }
    }
}

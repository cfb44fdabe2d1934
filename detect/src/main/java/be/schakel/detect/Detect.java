package be.schakel.detect;

import be.schakel.engine.CorpusProblems;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Looks for rights in a file of households: {@code ./schakel detect}. Exits with 0 when the file was read to the end,
 * with 1 when reading or writing failed, with 2 when what was asked for is refused.
 */
public final class Detect {
    private Detect() {}

    /** @param arguments the options of {@code ./schakel detect} */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Request request = Request.of(List.of(arguments));
            new Run(request, Law.read(request.corpus()), System.err).run();
        } catch (Refused refused) {
            System.err.println(refused.what());
            System.exit(2);
        } catch (CorpusProblems unsound) {
            System.err.println("The corpus has problems; see ./schakel corpus check\n" + unsound.getMessage());
            System.exit(2);
        } catch (IOException | SQLException failed) {
            System.err.println("The run stopped: " + failed.getMessage() + "\nRepeat the same command to go on.");
            System.exit(1);
        }
    }
}

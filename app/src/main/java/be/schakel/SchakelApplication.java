package be.schakel;

import be.schakel.platform.database.StartupProblem;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Schakel: the database first, then the pages. What stops it is said in one line. */
@SpringBootApplication
public class SchakelApplication {

    public static void main(String[] arguments) {
        try {
            new Launch(Settings.from(System.getenv()), System.out).start(arguments);
        } catch (StartupProblem problem) {
            System.err.println("schakel: " + problem.getMessage());
            System.exit(1);
        }
    }
}

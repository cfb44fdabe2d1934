package be.schakel.platform;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the fictional partnership, module by module. Each part leaves alone what is there already. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private final List<DemoData> parts;

    DemoLoader(List<DemoData> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoData::order)).toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        parts.forEach(DemoData::load);
    }
}

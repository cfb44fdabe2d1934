package be.schakel.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithdrawalCodeTest {

    private final Random random = new Random(20261122);

    @Test
    void eightSignsThatReadWellAndDiffer() {
        var codes = new HashSet<String>();
        for (var turn = 0; turn < 10_000; turn++) {
            var code = WithdrawalCode.of(new UUID(random.nextLong(), random.nextLong()));
            assertThat(code.value()).matches("[0-9A-HJKMNP-TV-Z]{8}");
            assertThat(WithdrawalCode.read(code.printed())).contains(code);
            codes.add(code.value());
        }
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void howPeopleCopyItMakesNoDifference() {
        var code = new WithdrawalCode("70K10QXA");
        assertThat(WithdrawalCode.read("7ok1 oqxa")).contains(code);
        assertThat(WithdrawalCode.read(" 7OKL-0QXA ")).contains(code);
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(WithdrawalCode.read("")).isEmpty();
        assertThat(WithdrawalCode.read("7K10QX")).isEmpty();
        assertThat(WithdrawalCode.read("7K10QXA' or '1'='1")).isEmpty();
    }
}

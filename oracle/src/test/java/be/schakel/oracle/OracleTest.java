package be.schakel.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import be.schakel.engine.Corpus;
import be.schakel.engine.Households;
import be.schakel.engine.Parameter;
import be.schakel.engine.RealCorpus;
import be.schakel.engine.export.DmnModel;
import be.schakel.engine.export.DmnNames.Element;
import be.schakel.oracle.Difference.Cause;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Apache KIE decides the same households, over the whole catalogue. {@link RunOracle} does many more. */
class OracleTest {
    private static final int HOUSEHOLDS = Integer.getInteger("households", 40);
    private static final int ONE_EXAMPLE_IN = Integer.getInteger("oneExampleIn", 5);
    private static final Corpus FIRM = FirmFigures.of(RealCorpus.corpus());

    @Test
    void kieFindsForGeneratedHouseholdsWhatWeFind() {
        Tally tally = RunOracle.generated(FIRM, HOUSEHOLDS, 1);

        assertThat(tally.differences(Cause.UNEXPLAINED)).isEmpty();
        assertThat(tally.different(Element.RIGHT))
                .isEqualTo(FIRM.rightsOn(RunOracle.DAY).size());
        assertThat(tally.decidedBothWays(Element.CONDITION))
                .as("conditions that were put to the test:\n" + tally)
                .isGreaterThan(tally.different(Element.CONDITION) / 2);
    }

    @Test
    void kieFindsForTheExamplesOfTheCorpusWhatWeFind() {
        Tally tally = RunOracle.examples(FIRM, 2, ONE_EXAMPLE_IN);

        assertThat(tally.differences(Cause.UNEXPLAINED)).isEmpty();
        assertThat(tally.households()).isPositive();
    }

    @Test
    void oneModelOfAllRightsSaysTheSame() {
        Tally tally = new Tally();
        new Oracle(FIRM, FIRM, tally).askAtOnce(new Households(FIRM, 4).exact(RunOracle.DAY));

        assertThat(tally.differences(Cause.UNEXPLAINED)).isEmpty();
        assertThat(tally.compared(Element.RIGHT))
                .isEqualTo(FIRM.rightsOn(RunOracle.DAY).size());
    }

    @Test
    void anotherFigureIsSeen() {
        Corpus other = FIRM.revised(OracleTest::tenfold);
        Tally tally = RunOracle.crossed(FIRM, other, 5, 3);

        assertThat(tally.differences(Cause.UNEXPLAINED)).isNotEmpty();
    }

    private static Parameter tenfold(Parameter figure) {
        return new Parameter(
                figure.id(),
                figure.label(),
                figure.unit(),
                figure.rises(),
                figure.values().stream()
                        .map(one -> new Parameter.Value(
                                one.from(),
                                one.until(),
                                one.value().movePointRight(1),
                                one.source(),
                                one.confidence(),
                                one.note()))
                        .toList());
    }

    @Test
    void theDocumentIsValidByTheSchemaOfTheOmg() throws IOException, SAXException {
        String xml = DmnModel.of(RealCorpus.corpus(), RunOracle.DAY).xml();

        schema().newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Schema schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(
                Objects.requireNonNull(OracleTest.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd")));
    }
}

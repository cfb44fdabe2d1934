package be.schakel.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * What tests of a module make their clients with. All of them are in the one application of a run: an import by the test
 * itself would start another.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "be.schakel",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(TestComponent.class),
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class TestFixtures {}

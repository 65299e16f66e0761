package vn.dondoc;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Gives every Spring context of the tests an own, empty database on the {@link TestServer}. */
class TestDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        return TestContextAnnotationUtils.hasAnnotation(test, SpringBootTest.class) ? new OwnDatabase() : null;
    }

    /** Equal to every other, so that tests of one configuration share one context. */
    private record OwnDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestServer server = TestServer.get();
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            server.create(name);
            TestPropertyValues.of(
                            "spring.datasource.url=" + server.urlOf(name),
                            "spring.datasource.username=" + server.username(),
                            "spring.datasource.password=" + server.password(),
                            "spring.datasource.hikari.maximum-pool-size=5")
                    .applyTo(context);
            // tests do themselves what jobs would do in between, unless one asks for them
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource("jobs", Map.of("dondoc.jobs", "false")));
        }
    }
}

package vn.dondoc.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A demo world opens on a day at which something is late, something due soon and something done. */
class DemoDay implements EnvironmentPostProcessor {

    private static final String DAY = "2021-11-22";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (DemoAsked.in(environment)) {
            environment.getPropertySources().addLast(new MapPropertySource("demo", Map.of("dondoc.today", DAY)));
        }
    }
}

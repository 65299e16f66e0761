package vn.dondoc.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** {@code dondoc.demo} where it is set; else a demo world lives on the embedded server only. */
class DemoAsked implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "none");
        return environment.getProperty("dondoc.demo", Boolean.class, url.equals("none"));
    }
}

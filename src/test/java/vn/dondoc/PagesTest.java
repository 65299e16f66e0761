package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole program behind its addresses, on a real database: ask for a {@link Desk} and
 * a {@link Scene}, or for what they are made of. All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({
    MovableClock.class,
    CountedStatements.class,
    vn.dondoc.account.People.class,
    District.class,
    Desk.class,
    Scene.class
})
public @interface PagesTest {}

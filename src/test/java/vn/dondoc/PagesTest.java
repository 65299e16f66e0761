package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole program behind its addresses, on a real database: ask for {@code MockMvcTester},
 * {@link MovableClock}, {@link CountedStatements} and {@code People}. All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({MovableClock.class, CountedStatements.class, vn.dondoc.account.People.class, District.class, Desk.class})
public @interface PagesTest {}

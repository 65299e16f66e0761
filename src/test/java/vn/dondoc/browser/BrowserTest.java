package vn.dondoc.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A journey through the demo world of 20 May 2021 in a real browser: ask for a {@link Door} as a parameter. All
 * journeys share one world, so each leaves alone what another counts on. Without Chromium they are skipped, unless
 * {@code DONDOC_BROWSER_TESTS=required} says that they must run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"dondoc.demo=true", "dondoc.today=2021-05-20"})
@ExtendWith(Chromium.class)
@interface BrowserTest {}

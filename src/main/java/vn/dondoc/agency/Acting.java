package vn.dondoc.agency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link Standing} that a controller asks for: narrowed to the post in which the person has chosen to look at the
 * program. First pages and lists take it; a page of one thing takes the whole standing, so that nothing that may be
 * seen is missing because of what was chosen elsewhere.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Acting {}

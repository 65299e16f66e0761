package vn.dondoc.account.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** At least 14 characters with capital, small letter, digit and sign: TCVN 14423:2026 for sign-in by password alone. */
@Constraint(validatedBy = {})
@Size(min = 14, max = 200)
@Pattern(regexp = "(?=.*\\p{Lu})(?=.*\\p{Ll})(?=.*\\d)(?=.*[^\\p{L}\\d]).*")
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@interface StrongPassword {

    String message() default "{StrongPassword}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

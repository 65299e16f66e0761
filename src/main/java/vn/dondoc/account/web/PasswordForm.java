package vn.dondoc.account.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The form that changes one's own password, as typed. */
class PasswordForm {

    public @NotBlank @Nullable String current;

    public @NotBlank @StrongPassword @Nullable String chosen;

    public @NotBlank @Nullable String again;
}

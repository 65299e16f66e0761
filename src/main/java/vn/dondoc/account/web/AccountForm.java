package vn.dondoc.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new account, as typed. */
class AccountForm {

    @NotBlank
    @Size(max = 60)
    @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9._-]*\\s*|\\s*")
    public @Nullable String username;

    @NotBlank
    @Size(max = 120)
    public @Nullable String displayName;

    public boolean administrator;
}

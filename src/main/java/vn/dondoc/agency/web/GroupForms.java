package vn.dondoc.agency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.GroupRule;

/** The forms of groups, as typed. */
final class GroupForms {

    private GroupForms() {}

    static class Creation {
        public @NotBlank @Size(max = 200) @Nullable String name;
        public @NotBlank @Nullable String owner;
        public @NotNull @Nullable GroupRule rule = GroupRule.COMMUNE_COMMITTEES;
    }

    static class Member {
        public @NotBlank @Nullable String member;
    }

    static class Leaving {
        public @NotNull @Nullable UUID excepted;
        public @NotBlank @Size(max = 300) @Nullable String reason;
    }

    static class Alias {
        public @NotBlank @Size(max = 200) @Nullable String alias;
    }
}

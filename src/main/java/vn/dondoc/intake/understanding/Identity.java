package vn.dondoc.intake.understanding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a document is called: from its header, or from the first sentence of an article that tells of it. */
record Identity(
        @Nullable Found<String> number,
        @Nullable Found<String> kind,
        @Nullable Found<String> issuer,
        @Nullable Found<String> place,
        @Nullable Found<LocalDate> date,
        @Nullable Found<String> title) {

    static Identity unknown() {
        return new Identity(null, null, null, null, null, null);
    }

    static Identity of(Zones zones, Node root, Casing casing, @Nullable Article article) {
        if (article != null) {
            Found<String> kind = Found.doubtful(Kind.ARTICLE.printed(), article.sentence());
            Found<String> issuer = issuer(article.issuer(), null, article.title(), root);
            return new Identity(article.number(), kind, issuer, null, article.date(), article.title());
        }
        Letterhead head = Letterhead.of(zones.head());
        Found<String> title = Title.of(zones);
        Found<String> issuer = issuer(Issuer.of(zones.head(), casing), head.place(), title, root);
        return new Identity(head.number(), kind(zones, root), issuer, head.place(), head.date(), title);
    }

    private static @Nullable Found<String> issuer(
            @Nullable Found<String> printed, @Nullable Found<String> place, @Nullable Found<String> title, Node root) {
        boolean bare = printed == null || printed.value().matches("UBND|HĐND");
        Found<String> told = bare ? Introduction.issuer(root) : null;
        Found<String> issuer = told == null ? printed : told;
        return issuer == null ? null : Introduction.withPlace(issuer, place, title, root);
    }

    private static @Nullable Found<String> kind(Zones zones, Node root) {
        Kind kind = zones.kind();
        if (kind == null) {
            return Introduction.kind(root);
        }
        Passage printed = zones.kindText();
        if (printed != null) {
            return Found.certain(kind.printed(), printed.span(0, kind.endIn(printed)));
        }
        Span subject = zones.title().isEmpty()
                ? new Span(0, 0)
                : zones.title().getFirst().span();
        return Found.doubtful(kind.printed(), subject);
    }
}

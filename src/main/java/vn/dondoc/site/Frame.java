package vn.dondoc.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page shows around its content; templates reach it as {@code frame}. Asked only when a page is drawn. */
public final class Frame {

    private static final int BOX = 200;

    private final HttpServletRequest request;
    private final List<Wayfinder> wayfinders;
    private final Clock clock;
    private final int soonDays;
    private final @Nullable Principal person;
    private @Nullable List<Entry> entries;

    Frame(HttpServletRequest request, List<Wayfinder> wayfinders, Clock clock, int soonDays) {
        this.request = request;
        this.clock = clock;
        this.soonDays = soonDays;
        this.person = request.getUserPrincipal();
        // What broke the page may break the navigation too; the error page must still come
        this.wayfinders = person == null || isBroken(request) ? List.of() : wayfinders;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public List<Entry> getEntries() {
        if (entries == null) {
            entries = all(Wayfinder::entries);
        }
        return entries;
    }

    public List<Entry> getPersonal() {
        return all(Wayfinder::personal);
    }

    public @Nullable String getName() {
        return person == null ? null : first(Wayfinder::name).orElse(person.getName());
    }

    public @Nullable String getPost() {
        return first(Wayfinder::post).orElse(null);
    }

    public @Nullable String getStanding() {
        return first(Wayfinder::standing).orElse(null);
    }

    public @Nullable Unseen getUnseen() {
        return first(Wayfinder::unseen).orElse(null);
    }

    public @Nullable String getSearch() {
        return first(Wayfinder::search).orElse(null);
    }

    /** What was searched for, as much of it as the box holds. */
    public @Nullable String getQuery() {
        String query = request.getParameter("q");
        return query == null || query.length() <= BOX ? query : query.substring(0, BOX);
    }

    /** Whether the page belongs to this entry more closely than to any other. */
    public boolean isCurrent(Entry entry) {
        int nearest = getEntries().stream()
                .mapToInt(each -> each.nearness(path(), request.getQueryString()))
                .max()
                .orElse(-1);
        return nearest >= 0 && entry.nearness(path(), request.getQueryString()) == nearest;
    }

    /** The day as people say it, seen from today. */
    public DayOnPage spoken(LocalDate day) {
        return new DayOnPage(day, LocalDate.now(clock), soonDays);
    }

    /** A moment that lies back, as histories show it: «08:30, 14/6/2021». */
    public String moment(Instant at) {
        return DayOnPage.written(at);
    }

    /** As many of the words as there is room for. */
    public @Nullable String shortened(@Nullable String words, int longest) {
        return words == null ? null : Shortened.of(words, longest);
    }

    /** The moment of the page's figures, for the printed footer. */
    public ZonedDateTime getMoment() {
        return ZonedDateTime.now(clock).withZoneSameInstant(DayOnPage.ZONE);
    }

    /** This page's address with one parameter of its query changed, for paging, sorting and filters. */
    public String with(String parameter, @Nullable Object value) {
        var address = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null);
        address.replaceQueryParam(parameter, value == null ? List.of() : List.of(value));
        return address.build().toUriString();
    }

    /** Where the list of this page is had as a workbook: narrowed alike, with the rows of all its pages. */
    public String getSheet() {
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .path("/sheet.xlsx")
                .replaceQueryParam("page")
                .build()
                .toUriString();
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }

    private static boolean isBroken(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
    }

    private List<Entry> all(BiFunction<Wayfinder, Principal, List<Entry>> question) {
        Principal someone = person;
        if (someone == null) {
            return List.of();
        }
        return wayfinders.stream()
                .flatMap(each -> question.apply(each, someone).stream())
                .toList();
    }

    private <T> Optional<T> first(BiFunction<Wayfinder, Principal, Optional<T>> question) {
        Principal someone = person;
        if (someone == null) {
            return Optional.empty();
        }
        return wayfinders.stream()
                .flatMap(each -> question.apply(each, someone).stream())
                .findFirst();
    }
}

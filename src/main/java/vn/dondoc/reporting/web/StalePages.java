package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.reporting.MovedMeanwhile;
import vn.dondoc.reporting.PeriodLocked;
import vn.dondoc.site.Flash;

/** The page was old: the report has moved, or its period was closed. Whoever pressed sees how it stands now. */
@ControllerAdvice(
        assignableTypes = {
            ConsolidationController.class,
            DraftController.class,
            EmbeddingController.class,
            EvidenceController.class,
            FalseAlarmController.class,
            HandingInController.class,
            JudgementController.class,
            LoggedController.class,
            SheetController.class,
            TurnController.class
        })
class StalePages {

    private static final String REPORTS = "/reports/";

    @ExceptionHandler({MovedMeanwhile.class, StepNotPossible.class})
    @Nullable
    String moved(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect)
            throws IOException {
        return back("reporting.movedMeanwhile", request, response, redirect);
    }

    @ExceptionHandler(PeriodLocked.class)
    @Nullable
    String locked(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect)
            throws IOException {
        return back("reporting.periodLocked", request, response, redirect);
    }

    private static @Nullable String back(
            String key, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect)
            throws IOException {
        if (MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
            response.sendError(HttpStatus.CONFLICT.value());
            return null;
        }
        Flash.warn(key).on(redirect);
        Map<String, String> unsaved = Typed.of(request).unsaved();
        if (!unsaved.isEmpty()) {
            redirect.addFlashAttribute(Leftover.NAME, new LinkedHashMap<>(unsaved));
        }
        String step = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:" + step.substring(0, step.indexOf('/', REPORTS.length()));
    }
}

package vn.dondoc.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.reporting.MovedMeanwhile;
import vn.dondoc.reporting.PeriodLocked;
import vn.dondoc.site.Flash;

/** The page of a period was old: somebody has locked it, or opened it again, meanwhile. */
@ControllerAdvice(assignableTypes = {PeriodController.class, PeriodDayController.class})
class PeriodMoved {

    @ExceptionHandler({PeriodLocked.class, MovedMeanwhile.class})
    String backToIt(HttpServletRequest request, RedirectAttributes redirect) {
        Flash.warn("reporting.roster.moved").on(redirect);
        redirect.addAttribute("period", request.getParameter("period"));
        // the step is the last part of the address, the period stands before it
        String step = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:" + step.substring(0, step.lastIndexOf('/'));
    }
}

package vn.dondoc.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligation.DutyLocked;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.site.Flash;

/** The page was old: somebody has moved the obligation, or closed its period, meanwhile. */
@ControllerAdvice(assignableTypes = {ObligationController.class, ExtensionController.class, ChangeController.class})
class MovedMeanwhile {

    @ExceptionHandler(StepNotPossible.class)
    String moved(HttpServletRequest request, RedirectAttributes redirect) {
        return backToIt("obligation.movedMeanwhile", request, redirect);
    }

    @ExceptionHandler(DutyLocked.class)
    String locked(HttpServletRequest request, RedirectAttributes redirect) {
        return backToIt("obligation.locked", request, redirect);
    }

    private static String backToIt(String key, HttpServletRequest request, RedirectAttributes redirect) {
        Flash.warn(key).on(redirect);
        // the step is the last part of the address, the obligation stands before it
        String step = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:" + step.substring(0, step.lastIndexOf('/'));
    }
}

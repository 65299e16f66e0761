package vn.dondoc.progress.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.progress.TaskMoved;
import vn.dondoc.site.Flash;

/** The page was old: somebody has moved the task meanwhile. Whoever pressed sees how it stands now. */
@ControllerAdvice(
        assignableTypes = {
            ChargeController.class,
            CompletionController.class,
            LogController.class,
            ObstacleController.class,
            ProgressController.class,
            ProofController.class
        })
class StaleTaskPages {

    private static final String TASKS = "/progress/";

    @ExceptionHandler({TaskMoved.class, StepNotPossible.class, OptimisticLockingFailureException.class})
    String moved(HttpServletRequest request, RedirectAttributes redirect) {
        Flash.warn("progress.moved").on(redirect);
        String step = request.getRequestURI().substring(request.getContextPath().length());
        return "redirect:" + step.substring(0, step.indexOf('/', TASKS.length()));
    }
}

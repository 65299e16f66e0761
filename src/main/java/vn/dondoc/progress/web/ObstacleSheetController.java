package vn.dondoc.progress.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.progress.ObstacleRow;
import vn.dondoc.progress.Obstacles;
import vn.dondoc.site.ListSheets;
import vn.dondoc.site.NotFound;

/** What stands in the way of tasks, with its answers, as a workbook. */
@Controller
@lombok.RequiredArgsConstructor
class ObstacleSheetController {

    private final Obstacles obstacles;
    private final ListSheets sheets;

    @GetMapping("/progress/obstacles/sheet.xlsx")
    View sheet(
            @Acting Standing standing,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(defaultValue = "false") boolean answered) {
        if (standing.overseen().length == 0) {
            throw new NotFound("page", "obstacles");
        }
        return sheets.list(
                        "vuong-mac-kien-nghi",
                        "progress.obstacles",
                        ListSheets.pages(page -> obstacles.rows(plan, answered, page, standing)))
                .about(sheets.say(answered ? "progress.obstacles.answered" : "progress.obstacles.waiting"))
                .text("progress.sheet.task", 34, ObstacleRow::title)
                .text("progress.sheet.document", 16, ObstacleRow::planReference)
                .text("obligation.unit", 22, ObstacleRow::unitName)
                .day("progress.sheet.asOn", ObstacleRow::at)
                .text("progress.entry.obstacles", 28, ObstacleRow::obstacles)
                .text("progress.entry.recommendation", 28, ObstacleRow::recommendation)
                .text("progress.answer", 28, ObstacleRow::answer)
                .text("progress.sheet.answeredBy", 18, ObstacleRow::answeredBy)
                .day("progress.sheet.answeredOn", ObstacleRow::answeredAt);
    }
}

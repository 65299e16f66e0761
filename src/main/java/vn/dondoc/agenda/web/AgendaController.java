package vn.dondoc.agenda.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Acting;
import vn.dondoc.agency.Standing;
import vn.dondoc.agenda.Agendas;
import vn.dondoc.calendar.VietnamTime;

/** What is due, as a month or as a list of its days. */
@Controller
class AgendaController {

    private static final int IN_A_CELL = 3;
    private static final int IN_A_LIST = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Agendas agendas;
    private final Clock clock;
    private final int soonDays;

    AgendaController(Agendas agendas, Clock clock, @Value("${dondoc.soon-days}") int soonDays) {
        this.agendas = agendas;
        this.clock = clock;
        this.soonDays = soonDays;
    }

    @GetMapping("/agenda")
    String show(
            @Acting Standing standing,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "month") String view,
            @RequestParam(defaultValue = "false") boolean followed,
            Model model) {
        LocalDate today = VietnamTime.today(clock);
        boolean list = view.equals("list");
        boolean oversees = standing.overseen().length > 0;
        YearMonth shown = read(month, YearMonth.from(today));
        model.addAttribute("oversees", oversees);
        model.addAttribute("named", followed || standing.units().length > 1);
        model.addAttribute("page", new AgendaPage(shown, list, followed && oversees, today, soonDays));
        model.addAttribute(
                "agenda", agendas.month(shown, followed && oversees, list ? IN_A_LIST : IN_A_CELL, standing));
        return "agenda/show";
    }

    private static YearMonth read(String month, YearMonth otherwise) {
        try {
            YearMonth read = month.isBlank() ? otherwise : YearMonth.parse(month.strip());
            return read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? otherwise : read;
        } catch (DateTimeException noMonth) {
            return otherwise;
        }
    }
}

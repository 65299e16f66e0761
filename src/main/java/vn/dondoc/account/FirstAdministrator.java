package vn.dondoc.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** An installation without any account gets one administrator, whose one-time password stands in the log once. */
@Component
@lombok.RequiredArgsConstructor
@lombok.extern.slf4j.Slf4j
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.areThereNone()) {
            String password = accounts.open("quantri", "Quản trị hệ thống", true, "quantri");
            log.warn("Tài khoản quản trị đầu tiên: quantri, mật khẩu dùng một lần: {}", password);
        }
    }
}

// Makes pages smoother; every page works without it.
(() => {
    "use strict";
    const $ = (selector, root = document) => root.querySelector(selector);

    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            const menu = event.target.closest?.("details.menu[open]") ?? $("details.menu[open]");
            if (menu) {
                menu.open = false;
                $("summary", menu).focus();
            }
        }
    });

    // A menu closes when something else is pressed
    document.addEventListener("click", (event) => {
        document.querySelectorAll("details.menu[open]").forEach((menu) => {
            if (!menu.contains(event.target)) menu.open = false;
        });
    });

    // The summary of errors is read first, in the order of the fields
    const errors = $(".errors");
    if (errors) {
        const list = $("ul", errors);
        const field = (item) => document.getElementById($("a", item)?.hash.slice(1) ?? "");
        [...list.children]
            .filter(field)
            .sort((a, b) => (field(a).compareDocumentPosition(field(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
            .forEach((item) => list.append(item));
        errors.focus();
    } else {
        const wrong = $(".field.wrong :is(input, textarea, select)");
        wrong?.focus({ preventScroll: true });
        wrong?.scrollIntoView({ block: "center" });
    }

    // A message can be put away: <div class="flash" data-dismiss="…">
    document.querySelectorAll(".flash[data-dismiss]").forEach((flash) => {
        const button = document.createElement("button");
        const icon = $("svg", flash).cloneNode(true);
        const use = $("use", icon);
        use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#close"));
        button.type = "button";
        button.className = "plain";
        button.setAttribute("aria-label", flash.dataset.dismiss);
        button.append(icon);
        button.addEventListener("click", () => flash.remove());
        flash.append(button);
    });

    // A question before an act that cannot be taken back: <form data-confirm="…" data-cancel="…">, or on one of its buttons
    const ask = (form, submitter, asking) => {
        const dialog = document.createElement("dialog");
        const question = document.createElement("p");
        const choices = document.createElement("form");
        const no = document.createElement("button");
        const yes = document.createElement("button");
        question.textContent = asking.dataset.confirm;
        no.textContent = asking.dataset.cancel;
        yes.textContent = submitter.textContent;
        yes.value = "yes";
        yes.className = submitter.className;
        choices.method = "dialog";
        choices.className = "row";
        choices.append(no, yes);
        question.id = "question";
        dialog.setAttribute("aria-labelledby", "question");
        dialog.append(question, choices);
        dialog.addEventListener("close", () => {
            dialog.remove();
            if (dialog.returnValue === "yes") {
                form.dataset.agreed = "yes";
                form.requestSubmit(submitter);
            } else {
                submitter.focus();
            }
        });
        document.body.append(dialog);
        dialog.showModal();
    };

    document.addEventListener("submit", (event) => {
        const form = event.target;
        const asking = [event.submitter, form].find((each) => each?.dataset.confirm);
        if (asking && !form.dataset.agreed && event.submitter && window.HTMLDialogElement) {
            event.preventDefault();
            ask(form, event.submitter, asking);
            return;
        }
        // Who signs out leaves nothing behind that was held for the next time
        if (form.action.endsWith("/logout")) {
            Object.keys(localStorage).filter((key) => key.startsWith("dondoc.")).forEach((key) => localStorage.removeItem(key));
        }
        // Pressing twice must not send twice
        if (form.method === "post" && !event.defaultPrevented) {
            if (form.dataset.sent) event.preventDefault();
            form.dataset.sent = "yes";
        }
    });
    window.addEventListener("pageshow", () => {
        document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    });

    // Offers what fits while a name is typed: <input data-suggest="/units/suggestions" list="…">
    document.querySelectorAll("input[data-suggest]").forEach((input) => {
        let wait;
        let asked = "";
        input.addEventListener("input", () => {
            clearTimeout(wait);
            wait = setTimeout(async () => {
                const words = input.value.trim();
                if (words.length < 2 || words === asked) return;
                asked = words;
                const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(words)}`);
                if (answer.ok && !answer.redirected && words === asked) input.list.innerHTML = await answer.text();
            }, 180);
        });
    });

    // Fills the sign-in form with an account that is shown beside it
    document.querySelectorAll("button[data-fill]").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", () => {
            $("#username").value = button.dataset.fill;
            $("#password").value = $("#shown-password").textContent.trim();
            $(".sign-in button").focus();
        });
    });
})();

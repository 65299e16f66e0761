// Keeps the two sides of a review together; the links do the same without it.
(() => {
    "use strict";
    const page = document.getElementById("document");
    const form = document.getElementById("review");
    if (!page || !form) return;

    const markOf = (key) => document.getElementById("m-" + key) ?? page.querySelector(`[data-field="${CSS.escape(key)}"]`);

    const light = (key) => {
        document.querySelectorAll(".here").forEach((each) => each.classList.remove("here"));
        page.querySelectorAll(`mark[data-field="${CSS.escape(key)}"]`).forEach((each) => each.classList.add("here"));
        document.getElementById(key)?.closest(".part")?.classList.add("here");
    };

    // Only the pane moves, never the whole page
    const showMark = (key) => {
        const mark = markOf(key);
        if (!mark) return;
        const distance = mark.getBoundingClientRect().top - page.getBoundingClientRect().top;
        page.scrollTo({ top: page.scrollTop + distance - page.clientHeight / 3 });
        light(key);
    };

    const showPart = (key) => {
        const part = document.getElementById(key);
        if (!part) return;
        for (let box = part.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
        part.scrollIntoView({ block: "center" });
        (part.matches("input, select, textarea") ? part : part.querySelector("textarea, select, input:not([type=hidden])"))?.focus({ preventScroll: true });
        light(key);
    };

    document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        if (!link) return;
        const key = decodeURIComponent(link.hash.slice(1));
        if (key.startsWith("m-")) showMark(key.slice(2));
        else if (page.contains(link) || link.closest(".errors")) showPart(key);
        else return;
        event.preventDefault();
        history.replaceState(null, "", link.hash);
    });

    form.addEventListener("focusin", (event) => {
        const part = event.target.closest(".part");
        const key = part?.id ?? event.target.id;
        if (key && markOf(key)) showMark(key);
    });

    // j and k go through the parts, as long as nobody is typing
    document.addEventListener("keydown", (event) => {
        if (!"jk".includes(event.key) || localStorage.getItem("dondoc-keys-off") || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return;
        const parts = [...form.querySelectorAll(".part")].filter((each) => each.offsetParent);
        const here = parts.findIndex((each) => each.classList.contains("here"));
        const next = parts[event.key === "j" ? here + 1 : Math.max(0, here - 1)];
        if (next) {
            next.scrollIntoView({ block: "center" });
            next.querySelector("input[type=checkbox], select, textarea")?.focus({ preventScroll: true });
            showMark(next.id);
            light(next.id);
        }
    });

    // What is typed is kept from time to time; leaving with something unkept asks first
    const SECONDS = 40;
    let typed = false;
    let leaving = false;
    const keep = async () => {
        if (!typed || leaving) return;
        typed = false;
        const said = document.getElementById("kept");
        try {
            const answer = await fetch(form.dataset.copy, { method: "POST", body: new URLSearchParams(new FormData(form)) });
            const version = answer.ok ? (await answer.text()).trim() : "";
            if (!/^\d+$/.test(version)) throw new Error(answer.status);
            form.elements.version.value = version;
            said.textContent = form.dataset.kept;
        } catch {
            typed = true;
            said.textContent = form.dataset.lost;
        }
    };
    form.addEventListener("input", () => (typed = true));
    form.addEventListener("submit", () => (leaving = true));
    window.addEventListener("pageshow", () => (leaving = false));
    window.addEventListener("beforeunload", (event) => {
        if (typed && !leaving) event.preventDefault();
    });
    setInterval(keep, SECONDS * 1000);
})();

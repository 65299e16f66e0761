// Keys for who likes them; all can be done without, and the page /keys turns them off.
(() => {
    "use strict";
    const $ = (selector, root = document) => root.querySelector(selector);
    // Not among what signing out forgets: it belongs to the hands, not to the work
    const OFF = "dondoc-keys-off";
    const PATIENCE = 2000;
    // When it was pressed, not when a busy page came to hear of it
    let led = -PATIENCE;

    const isOff = () => localStorage.getItem(OFF) === "yes";
    const typing = (element) =>
        element.closest?.("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]");

    const rows = () => [...document.querySelectorAll("main .list tbody tr, main [data-row]")].filter((row) => row.offsetParent && $("a[href]", row));

    const step = (by) => {
        const all = rows();
        const here = all.indexOf(document.activeElement.closest("tr, [data-row]"));
        const row = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + by, 0), all.length - 1)];
        if (!row) return;
        $("a[href]", row).focus({ preventScroll: true });
        row.scrollIntoView({ block: "nearest" });
    };

    // Another press while the sheet is on its way asks for no second one
    let coming = false;
    const show = async () => {
        if (coming) return;
        coming = true;
        await open().finally(() => (coming = false));
    };

    const open = async () => {
        const answer = await fetch("/keys").catch(() => null);
        if (!answer?.ok || answer.redirected) return location.assign("/keys");
        const sheet = $("#keys", new DOMParser().parseFromString(await answer.text(), "text/html"));
        const dialog = document.createElement("dialog");
        const close = document.createElement("button");
        close.textContent = sheet.dataset.close;
        close.addEventListener("click", () => dialog.close());
        dialog.className = "keys";
        dialog.setAttribute("aria-label", sheet.getAttribute("aria-label"));
        const heading = document.createElement("h2");
        heading.textContent = sheet.getAttribute("aria-label");
        dialog.append(heading, sheet, close);
        dialog.addEventListener("close", () => dialog.remove());
        document.body.append(dialog);
        setUp(dialog);
        dialog.showModal();
        close.focus({ preventScroll: true });
        dialog.scrollTop = 0;
    };

    const acts = {
        "/": () => {
            $("#search")?.focus();
            $("#search")?.select();
        },
        "?": show,
        g: (event) => (led = event.timeStamp),
        j: () => step(1),
        k: () => step(-1),
        x: () => document.activeElement.closest("tr, [data-row]")?.querySelector("input[type=checkbox]")?.click(),
    };

    document.addEventListener("keydown", (event) => {
        const free = !event.defaultPrevented && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (!free || isOff() || (event.repeat && !"jk".includes(event.key)) || typing(event.target) || $("dialog[open]")) return;
        // Shift and its like alone are no second key
        if (event.key.length > 1) return;
        const part = event.timeStamp - led < PATIENCE && $(`.rail a[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
        led = -PATIENCE;
        if (part) {
            event.preventDefault();
            part.click();
        } else if (Object.hasOwn(acts, event.key)) {
            if (event.key !== "/" || $("#search")) event.preventDefault();
            acts[event.key](event);
        }
    });

    // <button data-keys data-on="Bật phím tắt" data-off="Tắt phím tắt" hidden>
    const setUp = (root) =>
        root.querySelectorAll("button[data-keys]").forEach((button) => {
            const tell = () => {
                button.textContent = isOff() ? button.dataset.on : button.dataset.off;
                const said = root.querySelector("[data-keys-said]");
                if (said) said.textContent = isOff() ? said.dataset.off : said.dataset.on;
            };
            button.hidden = false;
            tell();
            button.addEventListener("click", () => {
                if (isOff()) localStorage.removeItem(OFF);
                else localStorage.setItem(OFF, "yes");
                tell();
            });
        });
    setUp(document);

    // How many are ticked for an act on many: <b data-chosen="· đã chọn">
    const chosen = $("[data-chosen]");
    const count = () => {
        const ticked = document.querySelectorAll("input[name=ids]:checked").length;
        chosen.textContent = ticked ? `${chosen.dataset.chosen} ${ticked}` : "";
    };
    if (chosen) {
        document.addEventListener("change", count);
        count();
    }
})();

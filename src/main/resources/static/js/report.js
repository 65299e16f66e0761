// A report saves itself while it is written, field by field; without this script the same form is posted as a whole.
(() => {
    "use strict";
    const form = document.getElementById("report");
    if (!form) return;
    const words = document.getElementById("words");
    const kept = document.getElementById("kept");
    const trouble = document.getElementById("trouble");
    const store = form.dataset.held;
    const SECOND = 1000;

    const say = (key, ...given) => words.dataset[key].replace(/\{(\d)\}/g, (all, at) => given[at]);
    const part = (selector) => words.content.querySelector(selector).cloneNode(true);
    const above = document.getElementById("kept-above");
    const tell = (text) => {
        if (kept.textContent !== text) kept.textContent = text;
        if (text) above.textContent = text;
    };

    // Fields bear the names of their keys; beside each a hidden one says what was seen of it
    const isField = (element) => /^(head|figure|estimate|section)\./.test(element.name ?? "");
    const fields = [...form.elements].filter(isField);
    const named = new Map(fields.map((field) => [field.name, field]));
    const valueOf = (field) => (field.type === "checkbox" ? (field.checked ? "true" : "") : field.value.trim());
    const put = (field, value) => {
        if (field.type === "checkbox") field.checked = value === "true";
        else field.value = value;
        tally();
    };

    // ---- how much of each part is there
    const parts = [...document.querySelectorAll(".contents [data-fields]")].map((count) => {
        const starts = count.dataset.fields.split(" ");
        return { count, own: fields.filter((field) => starts.some((start) => field.name === start || field.name.startsWith(start + "."))) };
    });
    const tally = () => parts.forEach(({ count, own }) => {
        const text = `${own.filter((field) => valueOf(field) !== "").length}/${own.length}`;
        if (count.textContent !== text) count.textContent = text;
    });
    const seenOf = (name) => form.elements.namedItem("revision." + name)?.value ?? "";
    const see = (name, seen) => {
        let hidden = form.elements.namedItem("revision." + name);
        if (!hidden) {
            hidden = document.createElement("input");
            hidden.type = "hidden";
            hidden.name = "revision." + name;
            named.get(name).after(hidden);
        }
        hidden.value = seen;
    };

    // ---- notes beside a field
    const notesOf = (name) => {
        const field = named.get(name);
        let notes = document.getElementById("notes-" + name);
        if (!notes) {
            notes = document.createElement("div");
            notes.className = "notes";
            notes.id = "notes-" + name;
            const place = field.closest(".place");
            if (place.matches("td")) place.append(notes);
            else if (field.type === "checkbox") place.append(notes);
            else field.before(notes);
        }
        field.setAttribute("aria-describedby", notes.id);
        return notes;
    };
    const note = (name, style, text, live) => {
        const notes = notesOf(name);
        if ([...notes.querySelectorAll("p")].some((each) => each.textContent.trim() === text)) return;
        const line = part(".note");
        line.className = style;
        line.querySelector("span").textContent = text;
        line.dataset.live = live;
        notes.append(line);
        // What is said is not folded away
        named.get(name)?.closest(".paper details")?.setAttribute("open", "");
    };
    const judge = (name) => {
        const wrong = !!document.getElementById("notes-" + name)?.querySelector(".error");
        const field = named.get(name);
        field.closest(".place").classList.toggle("wrong", wrong);
        if (wrong) field.setAttribute("aria-invalid", "true");
        else field.removeAttribute("aria-invalid");
    };
    // Words that may tell who a child is: somebody may say, with a reason, that they do not
    const offer = (name, alarm) => {
        const notes = notesOf(name);
        if (notes.querySelector(`[data-alarm="${alarm}"]`)) return;
        const box = part(".alarm");
        box.dataset.alarm = alarm;
        const reason = box.querySelector("textarea");
        reason.name = reason.id = "reason." + alarm;
        box.querySelector("label").htmlFor = reason.id;
        box.querySelector("button").value = `${name} ${alarm}`;
        notes.append(box);
    };
    const showProblems = (problems) => {
        // A reason that is being typed beside an alarm stays as long as the alarm does
        const stands = (shown) => shown.dataset.alarm && problems.some((each) => each.alarm === shown.dataset.alarm);
        form.querySelectorAll("[data-live=problem]").forEach((each) => stands(each) || each.remove());
        problems.filter((each) => named.has(each.field)).forEach((each) => {
            note(each.field, each.blocking ? "error" : "warning", each.words, "problem");
            if (each.alarm) offer(each.field, each.alarm);
        });
        fields.forEach((field) => judge(field.name));
    };

    // ---- what is not saved yet is held on this machine too
    const touched = new Map();
    const clashes = new Map();
    // Words for which the form has no place any more: held until somebody drops them
    const aside = new Map();
    const hold = () => {
        try {
            const held = {};
            aside.forEach((value, name) => (held[name] = { value, seen: "" }));
            touched.forEach((value, name) => (held[name] = { value, seen: seenOf(name) }));
            if (Object.keys(held).length) localStorage.setItem(store, JSON.stringify(held));
            else localStorage.removeItem(store);
        } catch { /* a browser that keeps nothing: the server still does */ }
    };

    const showAside = () => {
        const place = document.getElementById("aside");
        place.hidden = !aside.size;
        place.replaceChildren(say("aside"), ...[...aside].map(([name, value]) => {
            const box = part(".aside");
            box.querySelector("blockquote").textContent = value;
            box.querySelector("button").addEventListener("click", () => {
                aside.delete(name);
                hold();
                showAside();
            });
            return box;
        }));
    };

    // ---- what is sent only with the report itself, such as a reason, is held until then
    const besides = [...form.elements].filter((each) => each.name === "reason" || each.name === "receivedOn");
    const besideStore = store + ".beside";
    const holdBeside = () => {
        try {
            localStorage.setItem(besideStore, JSON.stringify(Object.fromEntries(besides.map((each) => [each.name, each.value]))));
        } catch { /* as above */ }
    };
    besides.forEach((each) => each.addEventListener("input", holdBeside));
    try {
        const held = JSON.parse(localStorage.getItem(besideStore) ?? "{}");
        besides.forEach((each) => held[each.name] && (each.value = held[each.name]));
    } catch { /* nothing was held */ }

    // ---- a colleague wrote the same field
    const settle = (name, take) => {
        const theirs = clashes.get(name);
        clashes.delete(name);
        see(name, theirs.seen);
        document.getElementById("notes-" + name)?.querySelector(".clash")?.remove();
        if (take) {
            put(named.get(name), theirs.value);
            touched.delete(name);
        }
        hold();
        named.get(name).focus();
        save();
    };
    const showClash = (theirs) => {
        const name = theirs.field;
        const notes = notesOf(name);
        notes.querySelector(".clash")?.remove();
        const box = part(".clash");
        box.querySelector("b").textContent = say("who", theirs.who, theirs.at);
        box.querySelector("q").textContent = theirs.value || say("nothing");
        const [take, keep] = box.querySelectorAll("button");
        take.textContent = say("take", theirs.who);
        take.addEventListener("click", () => settle(name, true));
        keep.addEventListener("click", () => settle(name, false));
        notes.append(box);
        clashes.set(name, theirs);
    };

    const receive = (changed) => {
        changed.filter((each) => named.has(each.field) && each.seen !== seenOf(each.field)).forEach((each) => {
            const name = each.field;
            if (touched.has(name)) {
                if (clashes.has(name)) showClash(each);
                return;
            }
            const field = named.get(name);
            if (valueOf(field) !== each.value) {
                put(field, each.value);
                document.getElementById("notes-" + name)?.querySelectorAll("[data-live=fresh]").forEach((old) => old.remove());
                if (!each.mine) {
                    note(name, "fresh", say("changed", each.who, each.at), "fresh");
                    field.closest(".place").classList.add("freshly");
                }
            }
            see(name, each.seen);
        });
    };

    // ---- what the running log comes to beside a figure, as it stands now
    const showLogged = (logged) => {
        logged.forEach(({ field, state, words: said, address }) => {
            const note = named.get(field)?.closest(".place").querySelector(".logged");
            if (!note) return;
            note.classList.toggle("differs", state === "OTHER");
            const link = note.querySelector("a");
            link.textContent = said;
            link.href = address;
            note.querySelector("button").hidden = state === "SAME";
        });
        const all = form.querySelector("button[name=logged][value=all]");
        if (all && logged.length) all.hidden = !logged.some(({ state }) => state === "EMPTY");
    };

    // ---- saving
    let timer;
    let sending = null;
    let since = form.dataset.since;
    let lost = false;
    let over = false;
    let leaving = false;

    const heard = (answer, sent) => {
        since = answer.since;
        form.elements.namedItem("_csrf").value = answer.csrf;
        answer.kept.forEach((each) => named.has(each.field) && see(each.field, each.seen));
        sent.forEach((value, name) => {
            if (touched.get(name) === value) touched.delete(name);
            if (answer.strange.includes(name)) aside.set(name, value);
        });
        if (answer.strange.length) showAside();
        answer.clashes.forEach((each) => {
            const field = named.get(each.field);
            if (!field) return;
            touched.set(each.field, valueOf(field));
            showClash(each);
        });
        receive(answer.changed);
        showProblems(answer.problems);
        tally();
        Object.entries(answer.sums).forEach(([id, sum]) => {
            const place = document.getElementById(id);
            if (place) place.textContent = sum;
        });
        showLogged(answer.logged);
        hold();
        if (lost) {
            lost = false;
            trouble.hidden = true;
        }
    };
    const status = (at) => {
        const wrong = form.querySelectorAll(".place.wrong").length;
        tell([say("saved", at), clashes.size ? say("clashes", clashes.size) : "", wrong ? say("wrong", wrong) : ""].filter(Boolean).join(" · "));
    };
    // Beside the field too, until it is written again
    const markSaved = (at, names) => names.forEach((name) => {
        const place = named.get(name)?.closest(".place");
        if (!place) return;
        place.dataset.saved = say("saved", at);
        place.dataset.at = at;
    });
    const hear = async () => {
        const answer = await fetch(`${form.dataset.changes}?since=${encodeURIComponent(since)}`, { headers: { Accept: "application/json" }, redirect: "manual" });
        return answer.ok ? answer.json() : null;
    };
    const sayLost = () => {
        tell(say("held"));
        if (lost) return;
        lost = true;
        trouble.className = "flash late";
        trouble.replaceChildren(part(".lost"));
        trouble.hidden = false;
    };
    const sayMoved = () => {
        over = true;
        tell(say("held"));
        trouble.className = "flash late";
        trouble.textContent = say("moved");
        trouble.hidden = false;
    };

    const post = (sent, keepalive) => {
        const body = new URLSearchParams({ _csrf: form.elements.namedItem("_csrf").value, since });
        sent.forEach((value, name) => {
            body.set(name, value);
            body.set("revision." + name, seenOf(name));
        });
        return fetch(form.getAttribute("action"), { method: "POST", headers: { Accept: "application/json" }, body, keepalive, redirect: "manual" });
    };
    const send = async (keepalive) => {
        const sent = new Map([...touched].filter(([name]) => !clashes.has(name)));
        if (!sent.size) return true;
        tell(say("saving"));
        try {
            let answer = await post(sent, keepalive);
            if (answer.status === 403) {
                // The token may be of a session before this one
                const fresh = await hear();
                if (fresh) {
                    form.elements.namedItem("_csrf").value = fresh.csrf;
                    answer = await post(sent, keepalive);
                }
            }
            if (answer.ok) {
                const told = await answer.json();
                heard(told, sent);
                status(told.at);
                markSaved(told.at, told.kept.map((each) => each.field).filter((name) => sent.has(name) && !touched.has(name)));
                return true;
            }
            if (answer.status === 409 || answer.status === 404) sayMoved();
            else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) sayLost();
            else later();
        } catch {
            later();
        }
        return false;
    };
    const later = () => {
        tell(say("held"));
        clearTimeout(timer);
        timer = setTimeout(save, 10 * SECOND);
    };
    const save = async (keepalive = false) => {
        clearTimeout(timer);
        if (over) return false;
        while (sending) await sending;
        sending = send(keepalive === true);
        const saved = await sending;
        sending = null;
        return saved;
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(save, SECOND);
    };
    const touch = (field) => {
        touched.set(field.name, valueOf(field));
        const place = field.closest(".place");
        place.classList.remove("freshly");
        delete place.dataset.saved;
        tally();
        document.getElementById("notes-" + field.name)?.querySelectorAll(".error, .warning, .fresh").forEach((each) => each.remove());
        judge(field.name);
        hold();
        soon();
    };
    form.addEventListener("input", (event) => isField(event.target) && touch(event.target));
    form.addEventListener("focusout", () => touched.size && !leaving && soon());
    document.addEventListener("visibilitychange", () => document.hidden && touched.size && save(true));
    window.addEventListener("pagehide", () => !leaving && touched.size && save(true));
    window.addEventListener("online", () => save());
    window.addEventListener("focus", () => lost && save());

    // ---- colleagues' changes, as long as somebody sits here: a page left alone must not keep the session alive
    let active = Date.now();
    ["input", "keydown", "pointermove", "scroll"].forEach((kind) => document.addEventListener(kind, () => (active = Date.now()), { passive: true }));
    setInterval(async () => {
        if (document.hidden || lost || over || sending || Date.now() - active > 60 * SECOND) return;
        try {
            const told = await hear();
            if (told) heard(told, new Map());
        } catch { /* the next saving tells */ }
    }, 15 * SECOND);

    const isReady = async () => {
        if (besides.some((each) => each.required && !each.value.trim())) return false;
        try {
            const answer = await fetch(form.dataset.readiness, { headers: { Accept: "application/json" }, redirect: "manual" });
            return !answer.ok || (await answer.json());
        } catch {
            return true;
        }
    };

    // ---- handing in: what was typed is saved first, so that nothing hangs on that one request
    let ready = false;
    form.addEventListener("submit", async (event) => {
        const button = event.submitter;
        if (button?.name === "take" || button?.name === "keep") return;
        const draft = !button?.hasAttribute("formaction");
        if (!draft && ready && !touched.size) {
            leaving = !button.dataset.confirm || !!form.dataset.agreed;
            if (leaving && button.name !== "logged") localStorage.removeItem(besideStore);
            return;
        }
        event.preventDefault();
        event.stopPropagation();
        const saved = await save();
        if (draft || !saved) {
            if (draft && saved && !touched.size && !clashes.size && kept.textContent === "") status(new Date().toTimeString().slice(0, 5));
            return;
        }
        if (clashes.size) {
            tell(say("unsettled"));
            document.querySelector(".clash button")?.focus();
            return;
        }
        // What is missing is told before anybody is asked whether to hand it in: the page comes back with it
        if (button.dataset.confirm && !(await isReady())) form.dataset.agreed = "yes";
        ready = true;
        // While this event is still under way a form cannot be submitted again
        setTimeout(() => form.requestSubmit(button));
    });
    window.addEventListener("pageshow", () => (leaving = ready = false));

    // ---- numbers as they are written here
    const isNumeric = (field) => field.inputMode === "decimal";
    const pretty = (text) => {
        const number = text.replace(/[\s\u00A0]/g, "");
        const grouped = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3})+)(,\d+)?$/.exec(number);
        const plain = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(number);
        if (grouped || !plain || number.length > 30) return grouped ? number : text;
        const digits = plain[2].replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, ".");
        return plain[1] + digits + (plain[3] ? "," + plain[3] : "");
    };
    const isForeign = (cell) => /\d,\d{3}\.\d/.test(cell) || /^\d{1,3}(,\d{3}){2,}$/.test(cell);
    const native = (cell, foreign) => {
        const number = cell.replace(/[\s\u00A0]/g, "");
        if (!/^[+-]?[\d.,]+$/.test(number)) return cell.trim();
        return pretty(foreign ? number.replace(/,/g, "").replace(".", ",") : number);
    };
    form.addEventListener("focusout", (event) => {
        const field = event.target;
        if (isField(field) && isNumeric(field) && touched.has(field.name) && pretty(field.value) !== field.value) {
            field.value = pretty(field.value);
            touched.set(field.name, valueOf(field));
            hold();
        }
    });

    // ---- the grid: pasting a block, going up and down a column
    const grid = form.querySelector(".figures");
    const inputs = (row) => [...row.querySelectorAll("input:not([type=hidden])")];
    const rows = grid ? [...grid.tBodies[0].rows].filter((row) => inputs(row).length) : [];
    const placeOf = (field) => {
        const row = rows.findIndex((each) => each.contains(field));
        return row < 0 ? null : [row, inputs(rows[row]).indexOf(field)];
    };
    grid?.addEventListener("paste", (event) => {
        const from = isField(event.target) && placeOf(event.target);
        const text = event.clipboardData.getData("text/plain").replace(/\r/g, "").replace(/\n$/, "");
        if (!from || !/[\t\n]/.test(text)) return;
        event.preventDefault();
        const block = text.split("\n").map((line) => line.split("\t"));
        const foreign = block.flat().some((cell) => isForeign(cell.trim()));
        let count = 0;
        block.forEach((line, down) => line.forEach((cell, right) => {
            const field = rows[from[0] + down] && inputs(rows[from[0] + down])[from[1] + right];
            if (!field) return;
            field.value = isNumeric(field) ? native(cell, foreign) : cell.trim();
            touch(field);
            count++;
        }));
        document.getElementById("pasted").textContent = say("pasted", count);
    });
    grid?.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
        const from = step && isField(event.target) && placeOf(event.target);
        if (!from) return;
        event.preventDefault();
        const next = rows[from[0] + step] && inputs(rows[from[0] + step])[from[1]];
        if (next) {
            next.focus();
            next.select();
        }
    });
    form.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            document.getElementById("save").click();
        }
    });

    // ---- what was held here when the session, the line or the browser failed
    const restore = () => {
        let held;
        try {
            held = JSON.parse(localStorage.getItem(store) ?? "{}");
        } catch {
            held = {};
        }
        let count = 0;
        Object.entries(held).forEach(([name, { value, seen }]) => {
            const field = named.get(name);
            if (!field && value) aside.set(name, value);
            if (!field || valueOf(field) === value) return;
            put(field, value);
            if (seen || seenOf(name)) see(name, seen);
            touched.set(name, value);
            count++;
        });
        hold();
        showAside();
        if (count) {
            trouble.className = "flash wait";
            trouble.textContent = say("put", count);
            trouble.hidden = false;
            save();
        }
    };
    restore();
})();

// The paper is printed, and the text for the chat group is copied at one touch; without this script it is selected and copied by hand.
(() => {
    "use strict";
    for (const button of document.querySelectorAll("button[data-prints]")) {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
    }
    for (const button of document.querySelectorAll("button[data-copies]")) {
        const text = document.getElementById(button.dataset.copies);
        const said = button.parentElement.querySelector("[role=status]");
        button.hidden = false;
        button.addEventListener("click", async () => {
            text.select();
            try {
                await navigator.clipboard.writeText(text.value);
            } catch {
                document.execCommand("copy");
            }
            said.textContent = button.dataset.done;
        });
    }
})();

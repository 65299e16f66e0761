// On a phone each unit of the matrix is a card: its cells then bear the words of their column. Signs tell their word to a pointer.
(() => {
  for (const table of document.querySelectorAll('.matrix table')) {
    const labels = [...table.tHead.rows[0].cells].map((head) => head.dataset.label || head.textContent.trim());
    for (const row of table.querySelectorAll('tbody tr:not(.apart)')) {
      let column = 0;
      for (const cell of row.cells) {
        if (cell.colSpan === 1) cell.dataset.label = labels[column];
        if (cell.textContent === '0') cell.dataset.zero = '';
        column += cell.colSpan;
      }
    }
    for (const sign of table.querySelectorAll('.many td[class] > a')) sign.title = sign.textContent;
    table.parentElement.classList.add('cards');
  }
})();

(() => {
  'use strict';

  // A table shorter than this is taken in at a glance.
  const fewestToFilter = 8;
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  const valueOf = cell => {
    const text = cell.textContent.trim();
    if (text === '' || text === '–') return null;
    const plain = text.replace(/,/g, '').replace(/\s?%$/, '');
    return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
  };

  // What is unknown stands last, whichever way the rows run.
  const compare = (a, b, sign) => {
    if (a === null || b === null) return (a === null) - (b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    if (typeof a !== typeof b) return sign * (typeof a === 'number' ? -1 : 1);
    return sign * order.compare(a, b);
  };

  const makeSortable = (heads, body, rows) => heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nb-sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort') || 'none'];
      heads.forEach(other => other.removeAttribute('aria-sort'));
      if (next !== 'none') head.setAttribute('aria-sort', next);
      const sorted = next === 'none' ? rows
        : rows.map(row => [valueOf(row.cells[column]), row])
          .sort(([a], [b]) => compare(a, b, next === 'ascending' ? 1 : -1)).map(([, row]) => row);
      body.append(...sorted);
    });
  });

  const makeFilter = (table, rows) => {
    const box = document.createElement('p');
    box.className = 'nb-filter';
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = document.createElement('span');
    input.type = 'search';
    count.setAttribute('role', 'status');
    const caption = table.caption ? table.caption.textContent : '';
    if (caption) input.setAttribute('aria-label', `Filter: ${caption}`);
    label.append('Filter ', input);
    box.append(label, ' ', count);
    const texts = rows.map(row => row.textContent.toLowerCase());
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
      let shown = 0;
      rows.forEach((row, index) => {
        row.hidden = !words.every(word => texts[index].includes(word));
        if (!row.hidden) shown++;
      });
      count.textContent = words.length ? `${shown} of ${rows.length} rows` : '';
    });
    (table.closest('.nb-scroll') || table).before(box);
  };

  // On paper a table of many columns is a list, on a phone one of some: a row a paragraph or a card, each cell behind its heading.
  const mostOnPaper = 7;
  const mostOnPhone = 3;
  const mostOnScreen = 10;
  const makeList = (table, heads, rows) => {
    const names = heads.map(head => head.textContent.trim());
    table.classList.add('nb-cards');
    if (heads.length > mostOnPaper) table.classList.add('nb-many');
    if (heads.length > mostOnScreen) table.classList.add('nb-wide');
    // A row that is one wide cell says that there is nothing.
    rows.filter(row => row.cells.length === names.length).forEach(row => [...row.cells].forEach((cell, column) => { cell.dataset.head = names[column]; }));
  };

  document.querySelectorAll('table.data-table').forEach(table => {
    const heads = table.tHead && table.tHead.rows.length === 1 ? [...table.tHead.rows[0].cells] : [];
    const body = table.tBodies[0];
    const rows = body ? [...body.rows] : [];
    if (heads.length > mostOnPhone) makeList(table, heads, rows);
    if (rows.length < 2 || rows.some(row => row.cells.length !== heads.length)) return;
    makeSortable(heads, body, rows);
    if (rows.length >= fewestToFilter) makeFilter(table, rows);
  });
})();

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

  // Rows beyond the first are folded: what sorts and filters acts on all of them, and a button opens them.
  const makeView = (table, body, rows) => {
    const folded = rows.filter(row => row.classList.contains('nb-rest')).length;
    const foot = table.tFoot && table.tFoot.rows[0].cells[0];
    const said = foot && /([\d,]+) more of ([\d,]+)/.exec(foot.textContent);
    const number = text => Number(text.replace(/,/g, ''));
    const all = said ? number(said[2]) : rows.length;
    const beyond = all > rows.length ? `; the other ${(all - rows.length).toLocaleString('en')} are not in this page` : '';
    const view = { order: rows, matches: () => true, passes: () => true, filtered: false, narrowed: false, open: folded === 0 };
    view.say = shown => `${shown.toLocaleString('en')} of ${rows.length.toLocaleString('en')} rows${beyond}`;
    view.show = () => {
      const limit = view.open || view.filtered || view.narrowed ? rows.length : rows.length - folded;
      let shown = 0;
      for (const row of view.order) {
        row.hidden = shown >= limit || !view.passes(row) || !view.matches(row);
        if (!row.hidden) shown++;
      }
      return shown;
    };
    view.arrange = order => { view.order = order; body.append(...order); view.show(); };
    rows.forEach(row => row.classList.remove('nb-rest'));
    if (folded > 0 && foot) {
      const button = document.createElement('button');
      const paper = document.createElement('span');
      button.type = 'button';
      paper.className = 'nb-on-paper';
      paper.textContent = foot.textContent;
      const label = () => { button.textContent = view.open ? `Show the first ${(rows.length - folded).toLocaleString('en')}` : `Show ${folded.toLocaleString('en')} more of ${all.toLocaleString('en')}`; };
      button.addEventListener('click', () => { view.open = !view.open; label(); view.show(); });
      label();
      foot.replaceChildren(button, beyond, paper);
    }
    view.show();
    return view;
  };

  const makeSortable = (heads, rows, view) => heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nb-sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next = { none: 'ascending', ascending: 'descending', descending: 'none' }[head.getAttribute('aria-sort') || 'none'];
      heads.forEach(other => other.removeAttribute('aria-sort'));
      if (next !== 'none') head.setAttribute('aria-sort', next);
      view.arrange(next === 'none' ? rows : rows.map(row => [valueOf(row.cells[column]), row])
          .sort(([a], [b]) => compare(a, b, next === 'ascending' ? 1 : -1)).map(([, row]) => row));
    });
  });

  const makeFilter = (table, rows, view) => {
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
    const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
      view.matches = row => words.every(word => texts.get(row).includes(word));
      view.filtered = words.length > 0;
      const shown = view.show();
      count.textContent = view.filtered ? view.say(shown) : '';
    });
    (table.closest('.nb-scroll') || table).before(box);
  };

  // The page's filter acts on the rows that tell of it apart; a line above the table says whether it does.
  const followPage = (table, names, rows, view) => {
    // The table of a chart stands below it, and the chart has its own line.
    const note = table.closest('.nb-chart') ? null : Object.assign(document.createElement('p'), { className: 'nb-filtered', hidden: true });
    if (note) (table.closest('.nb-scroll') || table).before(note);
    document.addEventListener('nb-filter', ({ detail }) => {
      const found = detail.isOn ? detail.rowTest(names, rows) : null;
      view.passes = found ? found.keeps : () => true;
      view.narrowed = found !== null;
      const shown = view.show();
      if (!note) return;
      note.hidden = !detail.isOn;
      note.textContent = detail.say('table', found) + (found ? ` ${view.say(shown)}.` : '');
    });
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
    const names = heads.map(head => head.textContent.trim());
    const view = makeView(table, body, rows);
    followPage(table, names, rows, view);
    makeSortable(heads, rows, view);
    if (rows.length >= fewestToFilter) makeFilter(table, rows, view);
  });
})();

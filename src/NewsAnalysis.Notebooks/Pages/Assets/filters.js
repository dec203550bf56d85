(() => {
  'use strict';

  // One choice of outlet, actor, story and dates acts on the tables and charts of a page, on the other pages and on the search.
  const holder = document.getElementById('nb-choices');
  const main = document.getElementById('nb-content');
  if (!holder || !main || !document.querySelector('table.data-table, [data-nb-plot], [data-about]')) return;
  const choices = JSON.parse(holder.textContent);
  const key = 'nb-filters';
  const columns = {
    outlet: ['outlet', 'series', 'row', 'column or value'], actor: ['actor', 'other actor', 'speaker', 'series', 'row', 'column or value'], story: ['story'], date: ['published'],
  };
  const plurals = { outlet: 'outlets', actor: 'actors', story: 'stories', date: 'dates' };
  const plain = text => String(text).replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '').trim();
  const known = Object.fromEntries(['outlet', 'actor', 'story'].map(name => [name, new Set(choices[plurals[name]])]));
  let wanted = {};
  try { wanted = JSON.parse(sessionStorage.getItem(key)) || {}; } catch { /* A browser may keep nothing for files. */ }

  // The value of a dimension that a label stands for, or null: "Outlet A" with its number in the line below, a name on two lines.
  const valueOf = (name, label) => {
    const text = plain(label);
    return [text, text.replace(/\n/g, ' '), text.split('\n')[0]].find(one => known[name].has(one)) ?? null;
  };
  const isDate = text => /^\d{4}(-\d\d){0,2}$/.test(text);
  // A date known to the month counts as its days.
  const inTime = text => (!wanted.from || text >= wanted.from.slice(0, text.length)) && (!wanted.to || text.slice(0, wanted.to.length) <= wanted.to);
  const active = () => ['outlet', 'actor', 'story'].filter(name => wanted[name]).concat(wanted.from || wanted.to ? ['date'] : []);

  // A stretch of dates counts where it meets the one chosen.
  const datesIn = text => text.match(/\d{4}(?:-\d\d){0,2}/g) || [];
  const meets = dates => (!wanted.from || dates.at(-1) >= wanted.from.slice(0, dates.at(-1).length)) && (!wanted.to || dates[0].slice(0, wanted.to.length) <= wanted.to);

  // What keeps a row of a table of these headings, and what of the chosen it goes by; null where the table does not tell any of it apart.
  const rowTest = (heads, rows) => {
    const textsOf = cell => cell.textContent.replace(/\s*\[\d+\]/g, '').split(/\n|,\s|;\s/).map(text => text.trim());
    const tests = active().flatMap(name => {
      const places = heads.flatMap((head, place) => (columns[name].includes(head) ? [place] : []));
      const tells = text => (name === 'date' ? datesIn(text).length > 0 : known[name].has(text));
      const keeps = text => (name === 'date' ? meets(datesIn(text)) : text === wanted[name]);
      return places.length > 0 && rows.some(row => places.some(place => textsOf(row.cells[place]).some(tells)))
        ? [[name, row => { const texts = places.flatMap(place => textsOf(row.cells[place])); return texts.some(text => tells(text) && keeps(text)); }]] : [];
    });
    return tests.length === 0 ? null : { keeps: row => tests.every(([, test]) => test(row)), followed: tests.map(([name]) => name) };
  };

  const axisOf = (layout, trace, letter) => layout[(trace[`${letter}axis`] || letter).replace(/^[xy]/, '$&axis')] || {};

  // A number on an axis whose ticks have words stands for the nearest of them.
  const labelAt = (axis, value) => {
    if (typeof value !== 'number' || !axis.ticktext || !axis.tickvals) return value;
    const place = axis.tickvals.findIndex(tick => Math.abs(tick - value) <= 0.5);
    return place < 0 ? null : axis.ticktext[place];
  };

  // Every list of a trace that runs along its marks.
  const pick = (node, length, kept) => Object.fromEntries(Object.entries(node).map(([name, value]) => [name,
    Array.isArray(value) ? (value.length === length && name !== 'colorscale' ? value.filter((_, place) => kept[place]) : value)
      : value && typeof value === 'object' ? pick(value, length, kept) : value]));

  const keptAlong = (trace, axis, letter, name) => {
    const labels = (trace[letter] || []).map(value => labelAt(axis, value));
    const values = labels.map(label => (label === null || label === undefined ? null : name === 'date' ? (isDate(String(label).slice(0, 10)) ? String(label).slice(0, 10) : null) : valueOf(name, label)));
    if (!values.some(value => value !== null)) return null;
    // A gap in a line belongs to the mark before it.
    let last = false;
    return values.map(value => { last = value === null ? last : name === 'date' ? inTime(value) : value === wanted[name]; return last; });
  };

  const shrink = (layout, letter, keptLabels) => {
    for (const [id, axis] of Object.entries(layout)) {
      if (!new RegExp(`^${letter}axis\\d*$`).test(id)) continue;
      if (Array.isArray(axis.categoryarray)) axis.categoryarray = axis.categoryarray.filter(keptLabels);
      if (!axis.ticktext || !axis.tickvals) continue;
      const kept = axis.tickvals.flatMap((value, place) => (keptLabels(axis.ticktext[place]) ? [[value, axis.ticktext[place]]] : []));
      if (kept.length === 0 || kept.length === axis.tickvals.length) continue;
      const ends = [Math.min(...kept.map(([value]) => value)) - 0.6, Math.max(...kept.map(([value]) => value)) + 0.6];
      if (axis.range && axis.range[0] > axis.range[1]) ends.reverse();
      Object.assign(axis, { tickvals: kept.map(([value]) => value), ticktext: kept.map(([, text]) => text), range: ends, autorange: false });
    }
  };

  // A copy of a figure with only what is chosen, and what of it that went by; null where it does not tell any of it apart.
  const narrow = figure => {
    const copy = structuredClone(figure);
    const layout = copy.layout || {};
    const followed = new Set();
    for (const name of active()) {
      const named = name !== 'date' && (copy.data || []).some(trace => trace.name && valueOf(name, trace.name) !== null);
      const shrunk = new Set();
      copy.data = (copy.data || []).flatMap(trace => {
        if (named) {
          followed.add(name);
          // Sums over all outlets stand beside their bars without a name.
          const value = trace.name ? valueOf(name, trace.name) : null;
          if (value !== null) return value === wanted[name] ? [trace] : [];
          if (/text/.test(trace.mode || '')) return [];
        }
        let made = trace;
        for (const letter of ['x', 'y']) {
          const kept = keptAlong(made, axisOf(layout, made, letter), letter, name);
          if (!kept) continue;
          followed.add(name);
          shrunk.add(letter);
          if (!Array.isArray(made.z)) { made = pick(made, kept.length, kept); continue; }
          // A heat map has a row of cells for each label of y.
          const cells = value => (Array.isArray(value) && Array.isArray(value[0])
            ? (letter === 'y' ? value.filter((_, place) => kept[place]) : value.map(row => row.filter((_, place) => kept[place]))) : value);
          made = { ...Object.fromEntries(Object.entries(made).map(([part, value]) => [part, cells(value)])), [letter]: made[letter].filter((_, place) => kept[place]) };
        }
        return [made];
      });
      if (name !== 'date') shrunk.forEach(letter => shrink(layout, letter, label => { const value = valueOf(name, label); return value === null || value === wanted[name]; }));
    }
    return followed.size > 0 ? { figure: copy, followed: [...followed] } : null;
  };

  const title = `Filter tables, ${document.querySelector('[data-about]') ? 'lists, ' : ''}charts and search`;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const bar = document.createElement('div');
  const status = document.createElement('p');
  details.className = 'nb-filters';
  summary.textContent = title;
  bar.className = 'nb-switches';
  status.setAttribute('role', 'status');
  const field = (label, control, name) => {
    const made = document.createElement('label');
    control.dataset.filter = name;
    made.append(`${label} `, control);
    bar.append(made);
    return control;
  };
  for (const [label, name] of [['Outlet', 'outlet'], ['Actor', 'actor'], ['Story', 'story']]) {
    if (choices[plurals[name]].length < 2) { delete wanted[name]; continue; }
    const select = field(label, document.createElement('select'), name);
    select.append(new Option('all', ''), ...[...known[name]].sort(new Intl.Collator('en', { numeric: true }).compare).map(value => new Option(value, value)));
  }
  for (const [label, name] of [['From', 'from'], ['to', 'to']]) Object.assign(field(label, document.createElement('input'), name), { type: 'text', placeholder: 'yyyy-mm-dd', size: 11 });
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = 'Clear';
  bar.append(clear);
  const link = document.createElement('a');
  link.textContent = 'Search these sentences';
  if (choices.search) bar.append(link);
  details.append(summary, bar, status);
  main.prepend(details);
  const fields = [...bar.querySelectorAll('[data-filter]')];

  // Lines that say what they are about: an outlet's row of a small chart, what an outlet leaves out.
  const lines = [...document.querySelectorAll('[data-about]')].map(line => [line, JSON.parse(line.dataset.about)]);
  const keepsLine = about => active().every(name => {
    const of = about[name];
    return of === null || of === undefined || (name === 'date' ? datesIn(of).length > 0 && meets(datesIn(of)) : [of].flat().includes(wanted[name]));
  });

  const apply = () => {
    const { outlet, actor: name, story, from, to } = wanted;
    link.href = `${choices.search || ''}#${new URLSearchParams(Object.entries({ outlet, name, story, from, to }).filter(([, value]) => value))}`;
    const on = active();
    lines.forEach(([line, about]) => { line.hidden = !keepsLine(about); });
    details.classList.toggle('nb-on', on.length > 0);
    const said = names => names.flatMap(one => (one !== 'date' ? [wanted[one]] : [...(from ? [`from ${from}`] : []), ...(to ? [`to ${to}`] : [])])).join(', ');
    summary.textContent = on.length > 0 ? `Filtered: ${said(on)}` : title;
    const counts = { table: [0, 0], chart: [0, 0] };
    document.dispatchEvent(new CustomEvent('nb-filter', { detail: {
      isOn: on.length > 0, rowTest, narrow,
      // Each table and chart says whether it follows.
      say: (kind, found) => {
        counts[kind][1]++;
        if (found) counts[kind][0]++;
        const left = on.filter(one => !found || !found.followed.includes(one)).map(one => plurals[one]).join(' or ');
        return on.length === 0 ? '' : !found ? `Not filtered: it does not tell ${left} apart.` : `Filtered: ${said(found.followed)}.${left ? ` It does not tell ${left} apart.` : ''} The title speaks of everything.`;
      },
    } }));
    const of = ([some, all], kind) => `${some} of ${all} ${kind}${all === 1 ? '' : 's'}`;
    const shown = lines.filter(([line]) => !line.hidden).length;
    status.textContent = on.length === 0 ? '' : `${lines.length > 0 ? `${of([shown, lines.length], 'line')} of lists and small charts shown; ` : ''}${of(counts.table, 'table')} and ${of(counts.chart, 'chart')} ${counts.table[0] + counts.chart[0] === 1 ? 'follows' : 'follow'}; the others, titles and sentences speak of everything. The filter holds on the other pages too.`;
    try { sessionStorage.setItem(key, JSON.stringify(wanted)); } catch { /* As above. */ }
  };

  const read = () => {
    wanted = Object.fromEntries(fields.map(one => [one.dataset.filter, one.value.trim()]).filter(([name, value]) => value && (!/^(from|to)$/.test(name) || isDate(value))));
    apply();
  };
  fields.forEach(one => { one.value = wanted[one.dataset.filter] || ''; });
  bar.addEventListener('change', read);
  clear.addEventListener('click', () => { fields.forEach(one => { one.value = ''; }); read(); });
  // What another page chose and this one does not have is not applied here unseen.
  wanted = Object.fromEntries(fields.filter(one => one.value).map(one => [one.dataset.filter, one.value]));
  if (active().length > 0) { details.open = true; apply(); }

  // Where an article without an outlet is named by its headline's first words, its file stands in the tooltip.
  const tip = (node, label) => { const file = choices.files[label]; if (file) node.title = file; };
  if (Object.keys(choices.files).length > 0) {
    document.querySelectorAll('table.data-table td').forEach(cell => tip(cell, cell.textContent.replace(/\s*\[\d+\]/g, '').trim()));
    document.addEventListener('nb-drawn', event => event.target.querySelectorAll('.legendtext, .xtick text, .ytick text').forEach(text => {
      const file = choices.files[(text.dataset.unformatted ? plain(text.dataset.unformatted) : text.textContent).replace(/\n/g, ' ')];
      if (!file || text.querySelector('title')) return;
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = file;
      text.style.pointerEvents = 'all';
      text.prepend(title);
    }));
  }
})();

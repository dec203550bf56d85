(() => {
  'use strict';

  const holder = document.getElementById('nb-sentences');
  if (!holder) return;
  const { outlets, stories, names, articles } = JSON.parse(holder.textContent);
  const page = 100;
  const context = 90;
  const box = document.querySelector('.nb-query');
  const fields = Object.fromEntries([...box.querySelectorAll('[data-search]')].map(field => [field.dataset.search, field]));
  const [status, perOutlet, results, next] = ['.nb-hits', '.nb-per-outlet', '.nb-results', '.nb-next'].map(name => document.querySelector(name));
  const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[’‘]/g, "'").toLowerCase();
  const rows = articles.flatMap(([outlet, date, title, story, href, sentences]) => sentences.map(([text, anchor, ...who]) => (
    { outlet, date, title, story, href: href && href + (anchor ? `#${anchor}` : ''), text, who, key: plain(text) })));
  const told = outlets.map((_, outlet) => rows.filter(row => row.outlet === outlet).length);

  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const fill = (select, all, words) => {
    select.append(new Option('all', ''));
    words.map((word, index) => [word, index]).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).forEach(([word]) => select.append(new Option(word, word)));
  };
  fill(fields.outlet, 'all', outlets);
  fill(fields.story, 'all', stories);
  fill(fields.name, 'all', names);

  // A phrase stands in quotation marks; every word begins where a word of the text does.
  const terms = query => [...plain(query).matchAll(/["“”]([^"“”]+)["“”]|(\S+)/g)].map(([, phrase, word]) => (phrase || word.replace(/["“”]/g, '')).trim()).filter(term => term);
  const pattern = term => new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}`, 'u');

  // Only what changes no length may be marked in the text itself; letters with accents do, and such a sentence is shown unmarked.
  const marked = (row, patterns) => {
    const line = element('span');
    const spots = row.key.length === row.text.length ? patterns.flatMap(one => [...row.key.matchAll(new RegExp(one.source, 'gu'))]).map(found => {
      const word = /^[\p{L}\p{N}]*/u.exec(row.key.slice(found.index + found[0].length))[0];
      return [found.index, found.index + found[0].length + word.length];
    }).sort(([a], [b]) => a - b) : [];
    const start = spots.length && row.text.length > 3 * context ? Math.max(0, row.text.lastIndexOf(' ', Math.max(0, spots[0][0] - context))) : 0;
    if (start > 0) line.append('… ');
    let at = start;
    for (const [from, to] of spots) {
      if (from < at) continue;
      line.append(row.text.slice(at, from), element('mark', row.text.slice(from, to)));
      at = to;
    }
    line.append(row.text.slice(at));
    return line;
  };

  let found = [];
  let shown = 0;
  let patterns = [];

  const more = () => {
    for (const row of found.slice(shown, shown + page)) {
      const item = element('li');
      const link = element(row.href ? 'a' : 'span', [outlets[row.outlet], row.date, row.title].filter(part => part).join(' · '));
      if (row.href) link.href = row.href;
      const where = element('small');
      where.append(link);
      item.append(marked(row, patterns), ' ', where);
      results.append(item);
    }
    shown = Math.min(found.length, shown + page);
    next.hidden = shown >= found.length;
    next.textContent = `Show ${Math.min(page, found.length - shown)} more of ${found.length.toLocaleString('en')}`;
  };

  const counts = () => {
    const hits = outlets.map((name, outlet) => [name, found.filter(row => row.outlet === outlet).length, told[outlet]]).filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
    const most = Math.max(1, ...hits.map(([, count]) => count));
    perOutlet.replaceChildren(...hits.slice(0, 12).map(([name, count, all]) => {
      const item = element('li');
      const track = element('span', undefined, 'nb-track');
      const bar = element('i', undefined, 'nb-band nb-bar');
      bar.style.width = `${count / most * 100}%`;
      track.setAttribute('aria-hidden', 'true');
      track.append(bar);
      item.append(element('span', name, 'nb-who'), ' ', track, ' ', element('span', `${count.toLocaleString('en')} of ${all.toLocaleString('en')} sentences`, 'nb-what'));
      return item;
    }));
    perOutlet.hidden = hits.length === 0;
  };

  const values = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value.trim()]).filter(([, value]) => value));

  const search = () => {
    const wanted = values();
    patterns = terms(wanted.q || '').map(pattern);
    const none = Object.keys(wanted).length === 0;
    found = none ? [] : rows.filter(row => (!wanted.outlet || outlets[row.outlet] === wanted.outlet) && (!wanted.story || stories[row.story] === wanted.story)
      && (!wanted.name || row.who.some(who => names[who] === wanted.name))
      // A date known to the month counts as its days.
      && (!wanted.from || (row.date && row.date >= wanted.from.slice(0, row.date.length))) && (!wanted.to || (row.date && row.date.slice(0, wanted.to.length) <= wanted.to))
      && patterns.every(one => one.test(row.key)));
    shown = 0;
    results.replaceChildren();
    status.textContent = none ? `${rows.length.toLocaleString('en')} sentences of ${articles.length.toLocaleString('en')} articles.`
      : `${found.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')} sentences.`;
    counts();
    more();
    const { outlet, name: actor, story, from, to } = wanted;
    try { sessionStorage.setItem('nb-filters', JSON.stringify({ outlet, actor, story, from, to })); } catch { /* A browser may keep nothing for files. */ }
    history.replaceState(null, '', none ? location.pathname + location.search : `#${new URLSearchParams(wanted)}`);
  };

  // What was chosen on another page holds here too, unless the address says otherwise.
  const chosen = () => {
    try {
      const { actor: name, ...others } = JSON.parse(sessionStorage.getItem('nb-filters')) || {};
      return Object.entries({ name, ...others }).filter(([, value]) => value);
    } catch { return []; }
  };

  const read = () => {
    const given = new URLSearchParams(location.hash.slice(1) || chosen());
    for (const [name, field] of Object.entries(fields)) field.value = given.get(name) || '';
    search();
  };

  let waiting = 0;
  box.hidden = false;
  box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  next.addEventListener('click', more);
  addEventListener('hashchange', read);
  read();
})();

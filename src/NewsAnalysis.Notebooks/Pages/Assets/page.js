(() => {
  'use strict';

  // Dates and numbers stay on one line; sentences are never squeezed into columns a word wide.
  document.querySelectorAll('td').forEach(cell => {
    const text = cell.textContent;
    if (text === '–') cell.classList.add('nb-unknown');
    if (text.length < 24 && !/\s/.test(text)) cell.classList.add('nb-short');
    else if (text.length > 200) cell.classList.add('nb-longer');
    else if (text.length > 60) cell.classList.add('nb-long');
  });

  // A link to lines that fold unfolds them.
  const unfold = hash => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (target && target.tagName === 'DETAILS') target.open = true;
  };
  document.addEventListener('click', event => { const link = event.target.closest('a[href^="#"]'); if (link) unfold(link.hash); });
  unfold(location.hash);

  // Marks of a text are switched by layer and group.
  document.querySelectorAll('.nb-switches').forEach(box => {
    box.hidden = false;
    box.addEventListener('change', event => {
      const { layer } = event.target.dataset;
      const { value } = event.target;
      document.querySelectorAll(`mark[data-layer="${layer}"]`).forEach(mark => {
        mark.classList.toggle('nb-off', value === 'none' || (value !== 'all' && `=${mark.dataset.group}` !== value));
      });
    });
  });

  // The contents show where the reader is.
  const links = new Map([...document.querySelectorAll('.nb-toc a')].map(link => [link.hash.slice(1), link]));
  if (links.size > 0 && 'IntersectionObserver' in window) {
    const observer = new IntersectionObserver(entries => {
      const first = entries.find(entry => entry.isIntersecting);
      if (!first) return;
      links.forEach(link => link.removeAttribute('aria-current'));
      links.get(first.target.id).setAttribute('aria-current', 'true');
    }, { rootMargin: '0px 0px -70% 0px' });
    links.forEach((_, id) => { const target = document.getElementById(id); if (target) observer.observe(target); });
  }

  // Copies a line, also where a browser keeps the clipboard from files.
  const copy = async text => {
    try { await navigator.clipboard.writeText(text); } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy-link], [data-copy]');
    if (!button) return;
    const label = button.textContent;
    // An empty address would leave out what is searched for, which stands behind the page's #.
    const address = button.dataset.copyLink ? new URL(button.dataset.copyLink, location.href).href : location.href;
    await copy(button.dataset.copy ? button.dataset.copy.replace('{today}', new Date().toISOString().slice(0, 10)) : address);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = label; }, 1500);
  });

  // Every heading has an address; a click on its mark puts it into the address line and the clipboard.
  document.querySelectorAll('main :is(h2, h3)[id]').forEach(heading => {
    const link = document.createElement('a');
    link.className = 'nb-anchor';
    link.href = `#${heading.id}`;
    link.textContent = '#';
    link.setAttribute('aria-label', `Copy the link to: ${heading.textContent}`);
    link.addEventListener('click', () => copy(link.href));
    heading.append(' ', link);
  });
})();

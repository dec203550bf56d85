(() => {
  'use strict';

  // Dates and numbers stay on one line; sentences are never squeezed into columns a word wide.
  document.querySelectorAll('td').forEach(cell => {
    const text = cell.textContent;
    if (text.length < 24 && !/\s/.test(text)) cell.classList.add('nb-short');
    else if (text.length > 200) cell.classList.add('nb-longer');
    else if (text.length > 60) cell.classList.add('nb-long');
  });

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
})();

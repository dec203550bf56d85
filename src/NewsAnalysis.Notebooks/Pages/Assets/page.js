(() => {
  'use strict';

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const narrowWidth = 560;
  const named = { black: [0, 0, 0], white: [255, 255, 255], gray: [128, 128, 128], grey: [128, 128, 128], dimgray: [105, 105, 105], lightgray: [211, 211, 211] };

  const parse = text => {
    if (named[text]) return [...named[text], 1];
    const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text);
    if (hex) {
      const full = hex[1].length === 3 ? hex[1].replace(/./g, '$&$&') : hex[1];
      return [0, 2, 4].map(i => parseInt(full.slice(i, i + 2), 16)).concat(1);
    }
    const rgb = /^rgba?\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*(?:,\s*([\d.]+)\s*)?\)$/i.exec(text);
    return rgb ? [+rgb[1], +rgb[2], +rgb[3], rgb[4] === undefined ? 1 : +rgb[4]] : null;
  };

  // Greys change places on a dark page; colours carry meaning and stay.
  const turn = value => {
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'string') return value;
    const colour = parse(value);
    if (!colour || colour[3] === 0 || Math.max(...colour.slice(0, 3)) - Math.min(...colour.slice(0, 3)) > 28) return value;
    const level = Math.round(236 - (colour[0] + colour[1] + colour[2]) / 3 * 0.82);
    return `rgba(${level},${level},${level},${colour[3]})`;
  };

  const isLight = value => { const c = typeof value === 'string' && parse(value); return c && (c[0] + c[1] + c[2]) / 3 > 190; };

  const turnAll = (node, key) => {
    if (!node || typeof node !== 'object' || key === 'colorscale' || key === 'colorway') return;
    for (const [name, value] of Object.entries(node)) {
      // Light text stands on a coloured mark, which keeps its colour.
      if (/textfont$/i.test(name) && value && isLight(value.color)) continue;
      if (/colou?r$/i.test(name) && (typeof value === 'string' || Array.isArray(value))) node[name] = turn(value);
      else if (value && typeof value === 'object' && !(Array.isArray(value) && typeof value[0] !== 'object')) turnAll(value, name);
    }
  };

  const axes = layout => {
    const names = Object.keys(layout).filter(name => /^[xy]axis\d*$/.test(name));
    for (const name of ['xaxis', 'yaxis']) if (!names.includes(name)) { layout[name] = {}; names.push(name); }
    return names.map(name => layout[name]);
  };

  const adapt = (figure, width, isDark) => {
    const copy = structuredClone(figure);
    const data = copy.data || [];
    const layout = copy.layout || {};
    if (isDark) {
      for (const trace of data) if (!/heatmap/.test(trace.type || '')) turnAll(trace, '');
      turnAll(layout, '');
    }
    const ink = isDark ? '#d9d5cc' : '#37342f';
    const rule = isDark ? '#35322d' : '#e6e2da';
    const narrow = width < narrowWidth;
    delete layout.width;
    delete layout.title;
    layout.autosize = true;
    layout.height = layout.height || 440;
    layout.paper_bgcolor = layout.plot_bgcolor = 'rgba(0,0,0,0)';
    layout.font = { ...layout.font, family: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif', color: ink };
    layout.font.size = Math.min(layout.font.size || 13, narrow ? 11 : 14);
    layout.hoverlabel = { align: 'left', namelength: -1, ...layout.hoverlabel, font: { ...(layout.hoverlabel || {}).font, family: layout.font.family } };
    // The title stands above the chart, so its room is free; axis labels and legend ask for what they need.
    layout.margin = { b: 40, ...layout.margin, t: Math.min((layout.margin || {}).t ?? 24, 32), l: narrow ? 8 : Math.min((layout.margin || {}).l ?? 60, 60), r: narrow ? 12 : Math.min((layout.margin || {}).r ?? 24, 40) };
    for (const axis of axes(layout)) {
      axis.automargin = true;
      axis.ticklabelstandoff = axis.ticklabelstandoff ?? 6;
      axis.gridcolor = rule;
      axis.zerolinecolor = isDark ? '#5b564d' : '#bdb7aa';
    }
    if (narrow) {
      const shown = data.filter(trace => trace.showlegend !== false && trace.name).length;
      layout.legend = { ...layout.legend, orientation: 'h', x: 0, xanchor: 'left', y: 0, yanchor: 'bottom', yref: 'container' };
      if (layout.showlegend !== false && shown > 1) {
        layout.height += 20 * Math.ceil(shown / 2);
        layout.margin.b = Math.max(layout.margin.b ?? 0, 60 + 20 * Math.ceil(shown / 2));
      }
    }
    return { data, layout, config: { responsive: true, displaylogo: false, displayModeBar: narrow ? false : 'hover', modeBarButtonsToRemove: ['lasso2d', 'select2d'] } };
  };

  const plots = [...document.querySelectorAll('[data-nb-plot]')].map(box => ({
    box, figure: JSON.parse(box.parentElement.querySelector('script[type="application/json"]').textContent), width: 0,
  }));

  const draw = (plot, isDark) => {
    plot.width = plot.box.clientWidth;
    const { data, layout, config } = adapt(plot.figure, plot.width, isDark);
    plot.box.style.minHeight = `${layout.height}px`;
    return Plotly.react(plot.box, data, layout, config);
  };

  const drawAll = isDark => Promise.all(plots.map(plot => draw(plot, isDark)));
  const crossed = plot => (plot.width < narrowWidth) !== (plot.box.clientWidth < narrowWidth);

  if (plots.length > 0) {
    drawAll(dark.matches).then(() => { document.documentElement.dataset.nbDrawn = String(plots.length); });
    dark.addEventListener('change', () => drawAll(dark.matches));
    addEventListener('resize', () => plots.filter(crossed).forEach(plot => draw(plot, dark.matches)));
    addEventListener('beforeprint', () => drawAll(false));
    addEventListener('afterprint', () => drawAll(dark.matches));
  }

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

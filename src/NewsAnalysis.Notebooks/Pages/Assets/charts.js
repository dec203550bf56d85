(() => {
  'use strict';

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const narrowWidth = 560;
  const figureFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
  const fontSize = (layout, isNarrow) => Math.min((layout.font || {}).size || 13, isNarrow ? 11 : 14);
  // A4 between its margins, less the title.
  const paperWidth = 670;
  const paperHeight = 860;
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

  // On a dark page few is dark and many is bright: the lightness of a scale's colours is turned round, their hue stays.
  const turnScale = ([place, text]) => {
    const colour = parse(text);
    if (!colour) return [place, text];
    const [r, g, b] = colour.map(part => part / 255);
    const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
    const [light, wide] = [(high + low) / 2, high - low];
    const hue = wide === 0 ? 0 : high === r ? 60 * (((g - b) / wide) % 6) : high === g ? 60 * ((b - r) / wide + 2) : 60 * ((r - g) / wide + 4);
    const full = wide === 0 ? 0 : wide / (1 - Math.abs(2 * light - 1));
    return [place, `hsl(${Math.round((hue + 360) % 360)}, ${Math.round(Math.min(full, 0.6) * 100)}%, ${Math.round((0.92 - 0.8 * light) * 100)}%)`];
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

  const lines = text => String(text).split(/<br\s*\/?>/i);
  const plain = line => line.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, 'x');

  // Widths of labels as the browser sets them.
  const ruler = document.createElement('canvas').getContext('2d');
  const pixels = (text, size) => Math.max(0, ...lines(text).map(line => {
    ruler.font = `${/<b>/i.test(line) ? 700 : 400} ${/font-size: ?(\d+)px/.exec(line)?.[1] ?? size}px ${figureFont}`;
    return ruler.measureText(plain(line)).width;
  }));
  const widest = (texts, size) => Math.max(0, ...texts.map(text => pixels(text, size)));
  const count = text => (text ? lines(text).length : 0);

  const labels = (axis, data, key) => {
    const texts = axis.ticktext || axis.categoryarray || data.flatMap(trace => trace[key] || []);
    return [...new Set(Array.from(texts).filter(text => typeof text === 'string' && (axis.type === 'category' || !/^\d{4}-\d\d/.test(text))))];
  };

  // What stands above the plot in the figure's own margin stands above the chart here.
  const titleHeight = title => {
    if (!title) return 0;
    const text = typeof title === 'string' ? title : title.text;
    const under = (title.subtitle || {}).text;
    return 24 + count(text) * 1.3 * ((title.font || {}).size || 17) + count(under) * 1.3 * (((title.subtitle || {}).font || {}).size || 12);
  };

  // A chart without axis labels writes its own beside the plot, in its margins.
  const labelsInMargins = layout => (layout.yaxis || {}).showticklabels === false && (layout.xaxis || {}).showticklabels === false;

  // Words that stand at the left above a part of the plot.
  const headings = layout => (layout.annotations || []).filter(note => note.xref === 'paper' && note.yref === 'paper' && note.xanchor === 'left' && note.text);

  const wrap = (text, width, size) => text.split(/(?<=<\/b>)<br>/).map(part => {
    const wide = words => pixels(/^<b>/.test(part) ? `<b>${words}` : words, size) > width;
    return part.split(/<br>| /).reduce((text, word) => {
      const last = text.split('<br>').at(-1);
      return text + (wide(`${last} ${word}`) ? '<br>' : ' ') + word;
    });
  }).join('<br>');

  // On a narrow screen a heading takes more lines, and what stands below it moves down.
  const wrapHeadings = (layout, data, width) => {
    if (headings(layout).length === 0) return;
    layout.margin.l = leftOf(layout, data, layout.font.size);
    const height = layout.height - layout.margin.t - layout.margin.b;
    const grown = headings(layout).map(note => {
      const text = wrap(note.text, width, layout.font.size);
      const more = Math.max(0, count(text) - count(note.text)) * 1.3 * layout.font.size;
      note.text = text;
      return { top: (1 - note.y) * height, more };
    });
    const above = from => grown.filter(note => note.top < from - 1).reduce((sum, note) => sum + note.more, 0);
    const taller = height + above(Infinity);
    const move = y => 1 - ((1 - y) * height + above((1 - y) * height)) / taller;
    for (const note of headings(layout)) { note.y = move(note.y); note.xshift = 4 - layout.margin.l; }
    for (const axis of axes(layout)) if (axis.domain && axis.anchor?.startsWith('x')) axis.domain = axis.domain.map(move);
    layout.height += taller - height;
  };

  // Room for the labels of all rows.
  const leftOf = (layout, data, size) => 20 + widest(axes(layout).filter(axis => axis.anchor !== undefined ? axis.anchor.startsWith('x') : axis === layout.yaxis).flatMap(axis => labels(axis, data, 'y')), size);

  // The least width at which nothing lies over something else; below it the chart scrolls.
  const leastWidth = (layout, data, isNarrow) => {
    if (labelsInMargins(layout)) return ((layout.margin || {}).l ?? 60) + ((layout.margin || {}).r ?? 24) + 160;
    const size = fontSize(layout, isNarrow);
    const left = leftOf(layout, data, size);
    const columns = labels(layout.xaxis || {}, data, 'x');
    const right = (layout.margin || {}).r ?? 24;
    // Labels that stand upright have their lines side by side.
    const column = Math.abs((layout.xaxis || {}).tickangle) === 90 ? 4 + 14 * Math.max(1, ...columns.map(count)) : Math.min(widest(columns, size), 200);
    const plot = Math.max(headings(layout).length > 0 ? 100 : 120, widest([((layout.xaxis || {}).title || {}).text || ''], size), columns.length * (column + 8));
    const notes = isNarrow ? 0 : widest(headings(layout).map(note => note.text), size) + 24;
    return Math.min(Math.max(left + plot + right, notes), 1100);
  };

  // Columns that do not fit side by side under lying labels have upright ones: a column that has to be scrolled to is not seen.
  const fitted = (figure, width) => {
    const columns = labels((figure.layout || {}).xaxis || {}, figure.data || [], 'x');
    const { tickangle, type } = (figure.layout || {}).xaxis || {};
    if (type !== 'category' || columns.length < 2 || Math.abs(tickangle) === 90 || leastWidth(figure.layout, figure.data, width < narrowWidth) <= width) return figure;
    const copy = structuredClone(figure);
    const more = widest(columns, fontSize(figure.layout, width < narrowWidth));
    copy.layout.xaxis.tickangle = -90;
    copy.layout.height = (copy.layout.height || 440) + more;
    copy.layout.margin = { ...copy.layout.margin };
    const side = copy.layout.xaxis.side === 'top' ? 't' : 'b';
    copy.layout.margin[side] = (copy.layout.margin[side] ?? (side === 't' ? 100 : 40)) + more;
    return copy;
  };

  const placeLegend = (layout, data, width) => {
    const names = data.filter(trace => trace.showlegend !== false && trace.name).map(trace => trace.name);
    layout.legend = { ...layout.legend, orientation: 'h', x: 0, xref: 'container', xanchor: 'left', y: 0, yref: 'container', yanchor: 'bottom' };
    if (layout.showlegend === false || names.length < 2) return;
    const perRow = Math.max(1, Math.floor(width / (widest(names, layout.font.size) + 50)));
    const room = 60 + Math.ceil(names.length / perRow) * (4 + 15 * Math.max(...names.map(count)));
    layout.height += Math.max(0, room - (layout.margin.b ?? 0));
    layout.margin.b = Math.max(layout.margin.b ?? 0, room);
  };

  // Room for the numbers below each panel, and for those at the ends of bars.
  const thinTicks = (layout, data, width) => {
    const ends = data.filter(trace => trace.cliponaxis === false && trace.orientation === 'h' || trace.mode === 'text').map(trace => widest(trace.text || [], layout.font.size));
    layout.margin.r = Math.max(layout.margin.r, Math.min(70, 6 + Math.max(0, ...ends)));
    const plot = width - Math.max((layout.margin || {}).l || 0, leftOf(layout, data, layout.font.size)) - layout.margin.r;
    for (const [name, axis] of Object.entries(layout)) {
      if (!/^xaxis\d*$/.test(name) || axis.type === 'category' || axis.type === 'date') continue;
      const [start, end] = axis.domain || [0, 1];
      // Asked for two numbers, plotly.js often gives one.
      const number = axis.range && !axis.tickformat ? '100M' : Math.round(Math.max(100, ...(axis.range || [])));
      const room = widest([number.toLocaleString('en')], layout.font.size) + 8;
      axis.nticks = Math.min(axis.nticks || 8, Math.max(plot * (end - start) > 2 * room ? 3 : 2, Math.floor(plot * (end - start) / room)));
    }
  };

  // Patterns are for paper and for who asks for contrast; where colours repeat they tell series apart.
  const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
  const plainBars = data => {
    const marks = data.map(trace => trace.marker || {}).filter(marker => marker.pattern);
    if (new Set(marks.map(marker => marker.color)).size === marks.length) marks.forEach(marker => { delete marker.pattern; });
  };

  const adapt = (figure, width, frame, isDark, paper) => {
    const copy = structuredClone(figure);
    const data = copy.data || [];
    if (!paper && !contrast.matches) plainBars(data);
    const layout = copy.layout || {};
    const isNarrow = frame < narrowWidth;
    if (isDark) {
      for (const trace of data) if (!/heatmap/.test(trace.type || '')) turnAll(trace, ''); else if (Array.isArray(trace.colorscale)) trace.colorscale = trace.colorscale.map(turnScale);
      turnAll(layout, '');
    }
    const rule = isDark ? '#35322d' : '#e6e2da';
    const margin = layout.margin || {};
    const top = Math.max(12, Math.min((margin.t ?? 100) - titleHeight(layout.title), margin.t ?? 24));
    layout.height = (layout.height || 440) - ((margin.t ?? 100) - top);
    layout.margin = { b: 40, r: 24, ...margin, t: top, l: isNarrow && !layout.annotations && !labelsInMargins(layout) ? 8 : margin.l ?? 60 };
    layout.width = width;
    delete layout.title;
    layout.paper_bgcolor = layout.plot_bgcolor = 'rgba(0,0,0,0)';
    layout.font = {
      ...layout.font,
      family: figureFont,
      color: isDark ? '#d9d5cc' : '#37342f',
      size: fontSize(layout, isNarrow),
    };
    layout.hoverlabel = { align: 'left', namelength: -1, ...layout.hoverlabel, font: { ...(layout.hoverlabel || {}).font, family: layout.font.family } };
    for (const axis of axes(layout)) {
      axis.automargin = true;
      axis.gridcolor = rule;
      axis.zerolinecolor = isDark ? '#5b564d' : '#bdb7aa';
      axis.ticklabelstandoff = axis.ticklabelstandoff ?? 6;
      // A narrow panel has room for short numbers only: 100M, 2B.
      if (isNarrow && axis.type === 'linear' && Math.max(...(axis.range || []).map(Math.abs)) >= 1e5)
        Object.assign(axis, { tickformat: '', exponentformat: 'B', minexponent: 4 });
      // Dates are long; a narrow chart has room for few.
      if (axis.type === 'date') axis.nticks = Math.min(axis.nticks || 6, Math.max(2, Math.floor((width - 150) / 110)));
    }
    if (isNarrow) {
      wrapHeadings(layout, data, frame - 12);
      thinTicks(layout, data, width);
    }
    if (isNarrow) placeLegend(layout, data, width);
    // By default plotly.js offers a button that sends the chart's data to a server.
    return { data, layout, config: { showSendToCloud: false, displaylogo: false, displayModeBar: isNarrow ? false : 'hover', modeBarButtonsToRemove: ['lasso2d', 'select2d'] } };
  };

  const plots = [...document.querySelectorAll('[data-nb-plot]')].map(box => ({
    box, frame: box.parentElement, figure: JSON.parse(box.closest('figure').querySelector('script[type="application/json"]').textContent), width: 0,
  }));

  // On paper nothing scrolls: a chart that needs more room than a page has is made smaller.
  const draw = (plot, isDark, paper = false) => {
    plot.width = paper ? paperWidth : plot.frame.clientWidth;
    const figure = fitted(plot.shown || plot.figure, plot.width);
    let width = Math.max(plot.width, leastWidth(figure.layout || {}, figure.data || [], plot.width < narrowWidth));
    const { data, layout, config } = adapt(figure, width, plot.width, isDark, paper);
    // One that is higher than a page is made smaller, and drawn wider so that it still takes the page's width.
    if (paper && layout.height > paperHeight) layout.width = width = Math.max(width, plot.width * layout.height / paperHeight);
    plot.box.style.width = `${width}px`;
    plot.box.style.height = `${layout.height}px`;
    plot.box.style.zoom = paper ? Math.min(plot.width / width, paperHeight / layout.height) : 1;
    plot.box.style.minHeight = '0';
    plot.frame.toggleAttribute('tabindex', width > plot.width);
    if (width > plot.width) plot.frame.tabIndex = 0;
    return Plotly.react(plot.box, data, layout, config).then(() => plot.box.dispatchEvent(new CustomEvent('nb-drawn', { bubbles: true })));
  };

  // A mark that is clicked shows the sentences it rests on; the same links stand in the table below the chart.
  const showEvidence = (plot, point) => {
    const figure = plot.box.closest('figure');
    const panel = figure.querySelector('.nb-chart-evidence');
    const links = Array.isArray(point && point.customdata) ? point.customdata.filter(link => typeof link === 'string') : [];
    panel.replaceChildren();
    if (links.length === 0) return;
    const list = document.createElement('ul');
    for (const link of links) {
      const anchor = document.createElement('a');
      const known = figure.querySelector(`.nb-chart-data a[href="${CSS.escape(link)}"]`);
      anchor.href = link;
      anchor.textContent = known ? known.textContent : link;
      const item = document.createElement('li');
      item.append(anchor);
      list.append(item);
    }
    const words = document.createElement('p');
    words.textContent = 'It rests on, among others:';
    if (links.length === 1) words.textContent = 'It rests on:';
    panel.append(words, list);
    panel.tabIndex = -1;
    panel.scrollIntoView({ block: 'nearest' });
  };

  // A chart as a file of its own, in light colours and with its title. What a file on a disk links to is nobody else's.
  const isPublished = /^https?:$/.test(location.protocol);
  const picture = (figure, format) => Plotly.toImage({ data: figure.data, layout: figure.layout, config: { showSendToCloud: false } }, { format, width: figure.layout.width || 760, height: figure.layout.height || 440, scale: format === 'png' ? 2 : 1 });
  const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
  const svg = async figure => decodeURIComponent((await picture(figure, 'svg')).replace(/^data:[^,]*,/, ''));
  const json = figure => {
    const copy = structuredClone(figure);
    for (const trace of copy.data || []) {
      if (!Array.isArray(trace.customdata)) continue;
      if (!isPublished) delete trace.customdata;
      else trace.customdata = trace.customdata.map(links => (Array.isArray(links) ? links.map(link => (typeof link === 'string' ? new URL(link, location.href).href : link)) : links));
    }
    return JSON.stringify(copy);
  };
  const formats = {
    SVG: ['image/svg+xml', (figure) => svg(figure)],
    PNG: ['image/png', async figure => Uint8Array.from(atob((await picture(figure, 'png')).split(',')[1]), sign => sign.charCodeAt(0))],
    JSON: ['application/json', figure => json(figure)],
    HTML: ['text/html', async (figure, label, address) => `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(label)}</title><style>figure { margin: 0 } svg { max-width: 100%; height: auto }</style></head>\n`
      + `<body><figure role="img" aria-label="${escaped(label)}">${await svg(figure)}${isPublished ? `<figcaption><a href="${escaped(address)}">Where this chart comes from</a></figcaption>` : ''}</figure></body></html>\n`],
  };
  const addFiles = plot => {
    const figure = plot.box.closest('figure');
    const address = new URL(`#${figure.id}`, location.href).href;
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const line = document.createElement('p');
    const button = (text, name) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = text;
      made.setAttribute('aria-label', name);
      line.append(made, ' ');
      return made;
    };
    details.className = 'nb-chart-data nb-chart-files';
    summary.textContent = 'Link to or embed this chart';
    button('Copy link', 'Copy link to this chart').dataset.copyLink = `#${figure.id}`;
    for (const [format, [type, make]] of Object.entries(formats)) {
      button(format, `Save this chart as ${format}`).addEventListener('click', async () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([await make(plot.figure, plot.box.getAttribute('aria-label'), address)], { type }));
        link.download = `${decodeURIComponent(location.pathname.split('/').pop()).replace(/\.html?$/, '') || 'chart'}-${figure.id}.${format.toLowerCase()}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      });
    }
    details.append(summary, line);
    figure.append(details);
  };

  const drawAll = (isDark, paper = false) => Promise.all(plots.map(plot => draw(plot, isDark, paper)));
  let onPaper = false;
  const follow = () => plots.filter(plot => !onPaper && plot.width !== plot.frame.clientWidth).forEach(plot => draw(plot, dark.matches));

  // The page's filter leaves of each chart what is chosen; a line above it says so.
  document.addEventListener('nb-filter', ({ detail }) => plots.forEach(plot => {
    const found = detail.isOn ? detail.narrow(plot.figure) : null;
    const shown = found && found.figure;
    const drawn = plot.shown || shown;
    if (!plot.note) {
      plot.note = Object.assign(document.createElement('p'), { className: 'nb-filtered' });
      plot.frame.before(plot.note);
    }

    plot.shown = shown;
    plot.note.hidden = !detail.isOn;
    plot.note.textContent = detail.say('chart', found) + (shown && !shown.data.some(trace => [trace.x, trace.y, trace.z].some(list => list && list.length > 0)) ? ' Nothing of it is in this chart.' : '');
    if (drawn) started.then(() => draw(plot, dark.matches));
  }));

  let started = Promise.resolve();
  if (plots.length > 0) {
    plots.forEach(addFiles);
    started = drawAll(dark.matches);
    started.then(() => {
      plots.forEach(plot => plot.box.on('plotly_click', event => showEvidence(plot, event.points[0]))); document.documentElement.dataset.nbDrawn = String(plots.length); });
    dark.addEventListener('change', () => drawAll(dark.matches));
    let waiting = 0;
    addEventListener('resize', () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(follow); });
    const print = start => { onPaper = start; drawAll(!start && dark.matches, start); };
    addEventListener('beforeprint', () => print(true));
    addEventListener('afterprint', () => print(false));
  }
})();

'use strict';

// plotly.js numbers clip paths and the like at random; the same chart must give the same bytes.
const steady = () => {
  let seed = 1;
  Math.random = () => { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
};

// The order of attributes depends on what plotly.js was at when the picture was taken; by name it is always the same.
const orderedAttributes = address => {
  const start = address.indexOf(',') + 1;
  const svg = new DOMParser().parseFromString(decodeURIComponent(address.slice(start)), 'image/svg+xml');
  for (const element of svg.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const attribute of attributes) element.removeAttributeNode(attribute);
    for (const attribute of attributes) element.setAttributeNode(attribute);
  }
  return address.slice(0, start) + encodeURIComponent(new XMLSerializer().serializeToString(svg));
};

// A chart as the data address of an SVG, on white.
const drawSvg = async (figure, width, usualHeight) => {
  steady();
  const layout = { ...figure.layout, paper_bgcolor: '#ffffff', plot_bgcolor: '#ffffff', width, height: (figure.layout || {}).height || usualHeight };
  layout.font = { color: '#37342f', ...layout.font };
  const image = { format: 'svg', width: layout.width, height: layout.height };
  return orderedAttributes(await Plotly.toImage({ data: figure.data, layout, config: { staticPlot: true } }, image));
};

const pixelsOf = async (address, scale) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, colours: new Uint32Array(data.buffer) };
};

// The 256 most frequent colours; the few others, between the shades of a letter's edge, take the nearest.
const paletteOf = colours => {
  const counts = new Map();
  for (let from = 0, to = 0; from < colours.length; from = to) {
    const colour = colours[from];
    while (to < colours.length && colours[to] === colour) to++;
    counts.set(colour, (counts.get(colour) || 0) + to - from);
  }
  const palette = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b).slice(0, 256);
  const index = new Map(palette.map((colour, place) => [colour, place]));
  const channels = colour => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const known = palette.map(channels);
  for (const colour of counts.keys()) {
    if (index.has(colour)) continue;
    const [r, g, b] = channels(colour);
    let best = 0;
    let least = Infinity;
    known.forEach(([red, green, blue], place) => {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [best, least] = [place, distance];
    });
    index.set(colour, best);
  }
  return { index, bytes: new Uint8Array(known.flat()) };
};

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

const chunk = (name, data) => {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set([...name].map(letter => letter.charCodeAt(0)), 4);
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, data.length + 8)) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8);
  view.setUint32(data.length + 8, (crc ^ 0xffffffff) >>> 0);
  return bytes;
};

const deflate = async bytes =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer());

const base64 = bytes => {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
};

// A chart as PNG in base64. Written here with a palette: the browser's own PNGs are four times as large, and notebooks keep them.
const drawPng = async (figure, width, usualHeight, scale) => {
  const { width: columns, height: rows, colours } = await pixelsOf(await drawSvg(figure, width, usualHeight), scale);
  const { index, bytes: palette } = paletteOf(colours);
  const lines = new Uint8Array((columns + 1) * rows);
  let [last, place] = [colours[0], index.get(colours[0])];
  for (let row = 0, from = 0, to = 0; row < rows; row++) {
    to++;
    for (let column = 0; column < columns; column++) {
      const colour = colours[from++];
      if (colour !== last) [last, place] = [colour, index.get(colour)];
      lines[to++] = place;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, columns);
  view.setUint32(4, rows);
  header.set([8, 3, 0, 0, 0], 8);
  const parts = [
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', await deflate(lines)), chunk('IEND', new Uint8Array(0)),
  ];
  return base64(new Uint8Array(await new Blob(parts).arrayBuffer()));
};

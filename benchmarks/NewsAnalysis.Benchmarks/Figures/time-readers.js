// Times readers of numbers over texts in memory: time-readers.js TEXTS ROUNDS prints "name found seconds" a reader, the best round.
// TEXTS holds articles with form feeds between. A first round, not counted, is for the compiler.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { recognizeNumber, Culture } = require('@microsoft/recognizers-text-suite');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const [file, rounds] = process.argv.slice(2);
const texts = readFileSync(file, 'utf8').split('\f');
const nlp = winkNLP(model);

const readers = {
  recognizers: text => recognizeNumber(text, Culture.English).length,
  wink: text => nlp.readDoc(text).entities().length(),
};

for (const [name, read] of Object.entries(readers)) {
  let best = Infinity;
  let found = 0;
  for (let round = 0; round <= Number(rounds); round++) {
    const start = performance.now();
    found = texts.reduce((sum, text) => sum + read(text), 0);
    if (round > 0) best = Math.min(best, performance.now() - start);
  }
  console.log(`${name} ${found} ${best / 1000}`);
}

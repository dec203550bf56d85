// Times the opening of a run's pages in Chromium beside those of a small run: processor time of the renderer, the best of some rounds.
// Usage: node benchmarks/pages.mjs SMALL-OUT LARGE-OUT [ROUNDS]; after `dotnet build Analysis.sln -c Release`, from the root of a checkout.
import { createRequire } from 'node:module'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { chromium } = createRequire(import.meta.url)(resolve('tests/NewsAnalysis.Notebooks.Tests/bin/Release/net10.0/.playwright/package'))
const [small, large, rounds = '3'] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: process.env.BROWSER_PATH || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const session = await browser.newBrowserCDPSession()
const spent = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo.filter(one => one.type === 'renderer').reduce((sum, one) => sum + one.cpuTime, 0)

const once = async file => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  await page.goto('about:blank')
  const before = await spent()
  await page.goto(pathToFileURL(resolve(file)).href)
  if (await page.locator('[data-nb-plot]').count() > 0) await page.waitForFunction(() => document.documentElement.dataset.nbDrawn)
  await page.waitForTimeout(300)
  const after = await spent()
  await context.close()
  return after - before
}

const best = async file => {
  const times = []
  for (let round = 0; round < Number(rounds); round++) times.push(await once(file))
  return Math.min(...times)
}

// Of the folders of pages the largest stands for all.
const largest = folder => existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)).sort((a, b) => statSync(b).size - statSync(a).size)[0] : undefined
const pages = out => [...readdirSync(out).filter(name => name.endsWith('.html')).map(name => [name, join(out, name)]), ...['stories', 'articles'].map(name => [`${name}/ (largest)`, largest(join(out, name))])].filter(([, file]) => file)

await once(join(small, 'index.html'))
const few = new Map(pages(small))
for (const [name, file] of pages(large)) {
  const [one, other] = [few.has(name) ? await best(few.get(name)) : NaN, await best(file)]
  console.log(`${name.padEnd(32)} ${one.toFixed(2)} s ${other.toFixed(2)} s ratio ${(other / one).toFixed(1)} (${(statSync(file).size / 1e6).toFixed(1)} MB)`)
}

await browser.close()

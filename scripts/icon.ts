import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

/** Draws client/media/icon.png from the .svg beside it: run it by hand where that has changed. */
const SIZE = 256
const media = path.resolve(import.meta.dirname, '../client/media')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
const drawing = readFileSync(path.join(media, 'icon.svg'), 'utf8')
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`)
writeFileSync(path.join(media, 'icon.png'), await page.screenshot({ omitBackground: true }))
await browser.close()

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Starts Debian's Chromium, or the one that `$CHROMIUM_PATH` names, without a window and without chatter. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}; on Debian: sudo apt-get install -y chromium, or set CHROMIUM_PATH`,
    )
  return chromium.launch({
    executablePath,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

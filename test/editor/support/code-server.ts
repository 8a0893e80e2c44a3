import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { succeed } from '../../programs/support/run.ts'
import { artifact } from './artifacts.ts'

export interface CodeServer {
  readonly url: string
  stop(): Promise<void>
}

/** Nothing that opens by itself or changes between two runs; all else as VS Code comes. */
const USER_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'git.enabled': false,
  // Where folders are not trusted, they open in Restricted Mode without a question.
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  // The colours follow the browser, so a test can see both themes of one moment.
  'window.autoDetectColorScheme': true,
  'editor.cursorBlinking': 'solid',
}

/** Starts code-server with one extension and nothing else that anybody has set up on this machine. */
export async function startCodeServer(options: {
  readonly entry: string
  readonly extension: string
  /** A folder for all that it writes. */
  readonly home: string
  /** Trusts no folder, as VS Code does before its user says so; else all are trusted. */
  readonly restricted?: boolean
}): Promise<CodeServer> {
  const { entry, extension, home, restricted = false } = options
  const data = path.join(home, 'data')
  mkdirSync(path.join(data, 'User'), { recursive: true })
  writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(USER_SETTINGS))
  const folders = ['--user-data-dir', data, '--extensions-dir', path.join(home, 'extensions')]
  const common = [entry, '--config', path.join(home, 'config.yaml'), ...folders]
  // Inside a terminal of VS Code this variable would send the command to the VS Code around it.
  const env = { VSCODE_IPC_HOOK_CLI: '' }
  await succeed(process.execPath, [...common, '--install-extension', extension], { cwd: home, env })
  // The system chooses a free port.
  const address = ['--auth', 'none', '--bind-addr', '127.0.0.1:0']
  const quiet = ['--disable-telemetry', '--disable-update-check']
  const trust = restricted ? [] : ['--disable-workspace-trust']
  const log = artifact(restricted ? 'code-server restricted' : 'code-server', 'log')
  const child = spawn(process.execPath, [...common, ...address, ...quiet, ...trust], {
    cwd: home,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', openSync(log, 'w')],
    // A group of its own, to be ended as one.
    detached: true,
  })
  const stop = () => end(child)
  // Where a run is broken off, nobody calls it.
  process.once('exit', stop)
  return { url: await addressOf(child), stop }
}

/** Waits until it says where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, url] = /listening on (http:\S+)/.exec(said) ?? []
      if (url !== undefined) resolve(url)
    })
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`code-server ended before it listened\n${said}`)))
  })
}

/** Ends it with all that it started. */
async function end(child: ChildProcess): Promise<void> {
  const { exitCode, signalCode, pid } = child
  if (exitCode !== null || signalCode !== null || pid === undefined) return
  const ended = once(child, 'exit')
  process.kill(-pid, 'SIGKILL')
  await ended
}

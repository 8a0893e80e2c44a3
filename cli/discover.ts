import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import picomatch from 'picomatch'
import { systemReason } from '../node/system-reason.ts'
import { isPlainTextName, isTemplateName, nearest } from '../rules/index.ts'
import { GitIgnore } from './git-ignore.ts'
import type { Failure } from './outcome.ts'
import { type AbsolutePath, absolute, shown } from './paths.ts'
import { byName, walk } from './walk.ts'

export interface Found {
  /** Each once, in order of their name. */
  readonly files: readonly AbsolutePath[]
  readonly failures: readonly Failure[]
  /** What the user may want to know although it is no mistake. */
  readonly notes: readonly string[]
}

/** What configs say about which files are templates. */
export interface Selection {
  /** Whether the nearest config leaves a file out. */
  excludes(file: AbsolutePath): Promise<boolean>
  /** Whether the nearest config names a file; null where it names none. */
  includes(file: AbsolutePath): Promise<boolean | null>
}

interface Context {
  readonly cwd: string
  readonly selection: Selection
  readonly gitIgnore: GitIgnore
}

/** Signs of a glob. A name may hold brackets of other kinds, as in `notes (old).md`. */
const GLOB = /[*?]|\[[^\]]+\]|\{[^}]*(?:,|\.\.)[^}]*\}|[@+!]\(|\([^)]*\|[^)]*\)/

/**
 * Finds the files that the command line names: files as they are, whatever their name, then folders and
 * globs without what git or the config leaves out. No operand: what the config includes.
 */
export async function discover(
  operands: readonly string[],
  cwd: string,
  selection: Selection,
  respectIgnore: boolean,
): Promise<Found> {
  const context = { cwd, selection, gitIgnore: new GitIgnore() }
  const files = new Set<AbsolutePath>()
  const failures: Failure[] = []
  const notes: string[] = []
  const found =
    operands.length === 0
      ? [await inFolder(absolute(cwd, '.'), context, true)]
      : await Promise.all(operands.map((operand) => fromOperand(operand, context, respectIgnore)))
  for (const one of found) {
    for (const file of one.files) files.add(file)
    failures.push(...one.failures)
    notes.push(...one.notes)
  }
  return { files: [...files].sort(byName), failures, notes }
}

async function fromOperand(
  operand: string,
  context: Context,
  respectIgnore: boolean,
): Promise<Found> {
  const target = absolute(context.cwd, operand)
  // Nothing, as an unset variable in a script gives, must not mean the whole folder.
  const stats = operand === '' ? null : await stat(target).catch(() => null)
  if (stats?.isDirectory()) return inFolder(target, context, false)
  if (stats) {
    const left = respectIgnore && (await isIgnored(target, context))
    return found(left ? [] : [target])
  }
  const pattern = path.sep === '\\' ? operand.replaceAll('\\', '/') : operand
  if (GLOB.test(pattern) && !pattern.startsWith('!')) return byGlob(pattern, context)
  return { files: [], failures: [await missing(operand, target)], notes: [] }
}

async function inFolder(top: AbsolutePath, context: Context, implicit: boolean): Promise<Found> {
  const { files, unreadable, ignored } = await walk(top, context.gitIgnore)
  const kept = await filter(files, (file) => isTemplate(file, context.selection, implicit))
  const where = shown(context.cwd, top)
  const note = files.some((file) => isTemplateName(file))
    ? `The config leaves out every template in ${where}; check its include and exclude`
    : ignored
      ? `No templates in ${where} that git does not ignore; name a file to lint it all the same`
      : `No templates in ${where}; they end in .md or .markdown`
  return {
    files: kept,
    failures: unreadable.map(({ folder, error }) => unlisted(folder, error, context.cwd)),
    notes: kept.length === 0 && unreadable.length === 0 ? [note] : [],
  }
}

async function byGlob(pattern: string, context: Context): Promise<Found> {
  const { base, glob } = picomatch.scan(pattern)
  const top = absolute(context.cwd, base || '.')
  const matches = picomatch(glob, { dot: /(?:^|\/)\.[^./]/.test(glob) })
  const isFolder = await stat(top).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  const walked = isFolder
    ? await walk(top, context.gitIgnore, true)
    : { files: [], unreadable: [], ignored: false }
  const named = walked.files.filter((file) => matches(path.posix.relative(top, file)))
  const kept = await filter(
    named,
    async (file) =>
      (isTemplateName(file) || (isPlainTextName(pattern) && isPlainTextName(file))) &&
      !(await context.selection.excludes(file)),
  )
  return {
    files: kept,
    failures: walked.unreadable.map(({ folder, error }) => unlisted(folder, error, context.cwd)),
    notes: kept.length === 0 ? [`No templates match ${pattern}`] : [],
  }
}

/** Whether a file that was come upon is a template: by the config where it says, else by its ending. */
async function isTemplate(
  file: AbsolutePath,
  selection: Selection,
  implicit: boolean,
): Promise<boolean> {
  if (!isTemplateName(file) && !isPlainTextName(file)) return false
  if (await selection.excludes(file)) return false
  const included = await selection.includes(file)
  if (isPlainTextName(file)) return included === true
  return included !== false || !implicit
}

async function isIgnored(file: AbsolutePath, context: Context): Promise<boolean> {
  return (await context.selection.excludes(file)) || (await context.gitIgnore.ignores(file))
}

function found(files: readonly AbsolutePath[]): Found {
  return { files, failures: [], notes: [] }
}

function unlisted(folder: AbsolutePath, error: unknown, cwd: string): Failure {
  const message = `Cannot be listed: ${systemReason(error)}`
  return { path: shown(cwd, folder), position: null, message }
}

async function missing(operand: string, target: AbsolutePath): Promise<Failure> {
  if (operand === '') return told('', 'Is empty; name a file, a folder or a glob')
  if (operand.startsWith('!'))
    return told(operand, 'Leaves files out; write it under exclude in the config')
  const folder = path.dirname(target)
  const names = await readdir(folder).catch(() => [])
  const meant = nearest(path.posix.basename(target), names)
  const remedy = meant
    ? `did you mean ${path.posix.join(path.dirname(operand), meant)}?`
    : 'check the name'
  return told(operand, `No such file or folder; ${remedy}`)
}

function told(operand: string, message: string): Failure {
  return { path: operand === '' ? '""' : operand, position: null, message }
}

async function filter<T>(items: readonly T[], keeps: (item: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(items.map(keeps))
  return items.filter((_, index) => kept[index])
}

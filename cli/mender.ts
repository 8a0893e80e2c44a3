import { fixAll, type Resources, type Settings } from '../rules/index.ts'
import type { Io } from './io.ts'
import { lintedFile, type Mend } from './lint-files.ts'
import type { Failure, LintedFile } from './outcome.ts'
import { absolute } from './paths.ts'
import { unifiedDiff } from './unified-diff.ts'
import { writeTemplate } from './write-template.ts'

/**
 * How to apply safe fixes: `write` them to the files, show them as a `diff`, or only `keep` them in what
 * is answered. A file that cannot be written is reported as it was.
 */
export function mender(mode: 'write' | 'diff' | 'keep', io: Pick<Io, 'cwd' | 'dictionary'>): Mend {
  const { cwd } = io
  return async (files, settings) => {
    const failures: Failure[] = []
    const mended: LintedFile[] = []
    for (const [index, after] of (await fixSources(files, settings, io)).entries()) {
      const before = files[index]
      if (!before || before.source === after.source || mode === 'keep') mended.push(after)
      else if (mode === 'diff')
        mended.push({ ...after, diff: unifiedDiff(after.path, before.source, after.source) })
      else {
        const texts = { before: before.source, after: after.source }
        const refusal = await writeTemplate(
          absolute(cwd, after.path),
          texts,
          absolute(cwd, '.'),
          'fixed',
        )
        if (refusal) failures.push({ path: after.path, position: null, message: refusal })
        mended.push(refusal ? before : { ...after, mended: true })
      }
    }
    return { files: mended, failures }
  }
}

/** Applies safe fixes to linted files until nothing changes; answers each as it is then, in the same order. */
async function fixSources(
  files: readonly LintedFile[],
  settings: ReadonlyMap<string, Settings>,
  resources: Resources,
): Promise<readonly LintedFile[]> {
  const fixed = await fixAll(
    files.map(({ path, source, problems }) => {
      const held = settings.get(path)
      return { path, source, problems, ...(held && { settings: held }) }
    }),
    resources,
  )
  return files.map((file) => {
    const report = fixed.get(file.path)
    return report ? lintedFile(report) : file
  })
}

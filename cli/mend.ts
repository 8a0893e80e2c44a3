import { unifiedDiff } from './diff.ts'
import { fixSources } from './fix-sources.ts'
import type { Mend } from './lint-files.ts'
import type { Failure, LintedFile } from './outcome.ts'
import { absolute } from './paths.ts'
import { writeTemplate } from './write-template.ts'

/**
 * How to apply safe fixes: `write` them to the files, show them as a `diff`, or only `keep` them in what
 * is answered. A file that cannot be written is reported as it was.
 */
export function mender(mode: 'write' | 'diff' | 'keep', cwd: string): Mend {
  return async (files, settings) => {
    const failures: Failure[] = []
    const mended: LintedFile[] = []
    for (const [index, after] of (await fixSources(files, settings)).entries()) {
      const before = files[index]
      if (!before || before.source === after.source || mode === 'keep') mended.push(after)
      else if (mode === 'diff')
        mended.push({ ...after, diff: unifiedDiff(after.path, before.source, after.source) })
      else {
        const texts = { before: before.source, after: after.source }
        const refusal = await writeTemplate(absolute(cwd, after.path), texts, absolute(cwd, '.'))
        if (refusal) failures.push({ path: after.path, position: null, message: refusal })
        mended.push(refusal ? before : after)
      }
    }
    return { files: mended, failures }
  }
}

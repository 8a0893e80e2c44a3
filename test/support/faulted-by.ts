import { DEFAULT_SETTINGS, lint } from '../../rules/index.ts'

/** Those of these texts with which a rule, run alone, finds fault, each text a message of its own. */
export async function faultedBy(
  rule: string,
  texts: readonly string[],
  frontMatter = 'channel: email',
): Promise<readonly string[]> {
  const settings = { ...DEFAULT_SETTINGS, only: [rule] }
  const reports = await lint(
    texts.map((text, index) => ({
      path: `letter-${index}.md`,
      source: `---\n${frontMatter}\n---\n\n${text}\n`,
      settings,
    })),
  )
  return texts.filter((_, index) => (reports[index]?.problems.length ?? 0) > 0)
}

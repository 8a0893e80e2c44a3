import { type FailedExample, failedExamples, type PlacedRule } from '../../rules/index.ts'
import type { Arguments } from '../arguments.ts'
import { tellFailures, tellLines } from '../failures.ts'
import { EXIT, type ExitCode, type Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import { absolute, shown } from '../paths.ts'
import { counted } from '../reporters/pretty-summary.ts'
import { visible } from '../safe-text.ts'
import { type Style, styleFor, wantsColour } from '../style.ts'
import { openWorkspace } from '../workspace.ts'

/** Runs the examples of the phrase rules in configs: those that are named, or the one that holds here. */
export async function testRulesCommand(
  { operands, options }: Arguments,
  io: Io,
): Promise<ExitCode> {
  const configs = operands.length > 0 ? operands : [options.config]
  const rules: PlacedRule[] = []
  let failed = false
  for (const config of configs) {
    const { workspace } = await openWorkspace({ ...options, ...(config && { config }) }, [], io)
    const file = absolute(io.cwd, 'template.md')
    rules.push(...(await workspace.phraseRulesFor(file)))
    const failures = workspace.failures()
    tellFailures(failures, [], io)
    const isMissing = failures.length === 0 && (await workspace.configFor(file)) === null
    if (isMissing) tellLines(['There is no config here; go to its folder, or name it'], io)
    failed ||= failures.length > 0 || isMissing
  }
  if (failed) return EXIT.failed
  const style = styleFor(wantsColour(io, io.stdout, options['no-color'] ?? false))
  const tested = await Promise.all(
    rules.map(async (placed) => ({ placed, fails: await failedExamples(placed.rule) })),
  )
  for (const { placed, fails } of tested) io.stdout.write(report(placed, fails, io.cwd, style))
  const wrong = tested.reduce((sum, { fails }) => sum + fails.length, 0)
  io.stdout.write(`\n${summary(rules, wrong)}\n`)
  return wrong > 0 ? EXIT.problems : EXIT.clean
}

function examplesOf({ rule: { definition } }: PlacedRule) {
  return [...(definition.good ?? []), ...(definition.bad ?? [])]
}

function summary(rules: readonly PlacedRule[], wrong: number): string {
  if (rules.length === 0) return 'The config has no rules of your own; write them under phraseRules'
  const all = counted(rules.flatMap(examplesOf).length, 'example')
  const some = `${all} of ${counted(rules.length, 'rule')}`
  return wrong > 0 ? `✖ ${wrong} of ${some} do not hold` : `✔ ${some} hold`
}

function report(
  placed: PlacedRule,
  fails: readonly FailedExample[],
  cwd: string,
  style: Style,
): string {
  const { id } = placed.rule
  const count = examplesOf(placed).length
  if (count === 0)
    return `· ${style.bold(id)}  has no examples yet; add a good and a bad one to see that it works\n`
  if (fails.length === 0)
    return `${style.good('✔')} ${style.bold(id)}  ${counted(count, 'example')}\n`
  const lines = linesOf(placed.source)
  const rows = fails.map((fail) => {
    const { line, column } = lines.position(fail.example.span.start)
    const place = `${shown(cwd, placed.path)}:${line}:${column}`
    const text = visible(fail.example.value.replace(/\s+/g, ' ').trim())
    return `    ${style.dim(place)}  ${fail.kind}: ${text}\n      ${visible(said(fail))}\n`
  })
  return `${style.severity('error', '✖')} ${style.bold(id)}\n${rows.join('')}`
}

/** What went wrong with an example, and what to do. */
function said({ reason, found }: FailedExample): string {
  const words = found.map((one) => `“${one.replace(/\s+/g, ' ')}”`).join(', ')
  switch (reason) {
    case 'found':
      return `should be fine, but ${words} is found; change the phrase or the example`
    case 'nothing':
      return 'should be found, but nothing is; add a phrase for it, or change the example'
    case 'other words':
      return `finds ${words}; move the marks « » or change the phrase`
    case 'no message':
      return 'does not read as a message; write a sentence or two'
  }
}

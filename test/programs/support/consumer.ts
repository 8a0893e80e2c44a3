/** A program of somebody who uses the library, in three files; types are wrong on purpose where it says so. */
export const CHECK = String.raw`import {
  DEFAULT_SETTINGS,
  type FileReport,
  lint,
  type Problem,
  registry,
  type Settings,
  type Severity,
  type Span,
} from 'outreach-lint'

const source = [
  '# Step 1: connection request',
  '',
  '> Hi {{first_name}} 👋, we help bakeries sell twice as much bread. Book a',
  '> demo with us today.',
  '',
  '# Step 2: direct message, 3 days later',
  '',
  '~~~',
  'Hi {{first_name}}, thanks for the the warm welcome. Did the the panel on rye go well? I ate an good loaf.',
  '~~~',
  '',
].join('\r\n')

export async function check(): Promise<string> {
  const settings: Settings = { ...DEFAULT_SETTINGS, profile: 'sales' }
  const reports: FileReport[] = await lint([{ path: 'bakers.md', source, settings }])
  const problems: readonly Problem[] = reports.flatMap((report) => report.problems)
  return JSON.stringify(problems.map(shown), null, 1)
}

function shown({ rule, severity, message, span, fixes }: Problem) {
  const known: boolean = registry.has(rule)
  const words: string = source.slice(span.start, span.end)
  return { rule, known, severity: rank(severity), message, span: at(span), words, fixes }
}

function rank(severity: Severity): number {
  // @ts-expect-error There is no such severity
  if (severity === 'fatal') return 3
  return { error: 2, warning: 1, info: 0 }[severity]
}

function at(span: Span): string {
  return span.start + '-' + span.end
}

// @ts-expect-error A text alone is no file
export const wrong = (): Promise<FileReport[]> => lint('Hi')
`

export const NODE_SCRIPT = `import { check } from './check.js'

console.log(await check())
`

export const PAGE_SCRIPT = `import { check } from './check.js'

const place: HTMLElement | null = document.querySelector('#problems')
if (place) place.textContent = await check()
`

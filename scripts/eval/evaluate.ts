import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Annotations, type Half, readAnnotations } from './annotations.ts'
import { copiesIn } from './copies.ts'
import { jsonReport, tableReport } from './report.ts'
import { scoreFile, scoreOrdinary } from './score-files.ts'
import { scoreMessages } from './score-messages.ts'
import type { Verdict } from './verdicts.ts'

const USAGE =
  'usage: npm run eval -- ANNOTATIONS … [--files FOLDER] [--half A|B] [--misses] [--format table|json]'

interface Request {
  readonly annotations: readonly string[]
  readonly files: string | null
  readonly half: Half
  readonly misses: boolean
  readonly json: boolean
}

/** What to print, and what was wrong with the input: one sentence each, with place and remedy. */
export interface Evaluation {
  readonly output: string
  readonly faults: readonly string[]
}

/** Scores the linter by annotated files and labelled messages, each half of them and all. */
export async function evaluate(argv: readonly string[]): Promise<Evaluation> {
  const request = readRequest(argv)
  if ('fault' in request) return { output: '', faults: [request.fault] }
  const verdicts: Verdict[] = []
  const faults: string[] = []
  for (const name of request.annotations) {
    const read = annotationsOf(name)
    if ('mistakes' in read) return { output: '', faults: read.mistakes }
    if (read.files.length + read.ordinary.length > 0 && request.files === null) {
      const remedy = `say in which folder their copies lie: --files FOLDER`
      return { output: '', faults: [`${name} is about files; ${remedy}`] }
    }
    const scored = await verdictsOn(name, inHalf(read, request.half), request.files ?? '')
    verdicts.push(...scored.verdicts)
    faults.push(...scored.faults)
  }
  const report = request.json ? jsonReport : tableReport
  return { output: report(verdicts, request.misses), faults }
}

function readRequest(argv: readonly string[]): Request | { readonly fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        files: { type: 'string' },
        half: { type: 'string' },
        misses: { type: 'boolean', default: false },
        format: { type: 'string', default: 'table' },
      },
    })
    const { files = null, half = null, misses, format } = values
    if (half !== null && half !== 'A' && half !== 'B')
      return { fault: `there is no half ${half}; write --half A or --half B` }
    if (format !== 'table' && format !== 'json')
      return { fault: `there is no format ${format}; write --format table or --format json` }
    if (misses && half === 'B')
      return { fault: 'half B is for scores alone, its misses stay unread; leave out --misses' }
    if (positionals.length === 0) return { fault: `no annotations named; ${USAGE}` }
    return { annotations: positionals, files, half, misses, json: format === 'json' }
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : String(error)}; ${USAGE}` }
  }
}

function annotationsOf(name: string): ReturnType<typeof readAnnotations> {
  let text: string
  try {
    text = readFileSync(name, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    return { mistakes: [`${name} cannot be read${code}; name a file of annotations`] }
  }
  return readAnnotations(path.basename(name), text)
}

function inHalf(annotations: Annotations, half: Half): Annotations {
  if (half === null) return annotations
  return {
    files: annotations.files.filter((file) => file.half === half),
    messages: annotations.messages.filter((message) => message.half === half),
    ordinary: annotations.ordinary,
  }
}

async function verdictsOn(
  name: string,
  { files, ordinary, messages }: Annotations,
  folder: string,
): Promise<{ readonly verdicts: readonly Verdict[]; readonly faults: readonly string[] }> {
  const templates = copiesIn(path.join(folder, 'templates'), files)
  const others = copiesIn(path.join(folder, 'ordinary'), ordinary)
  return {
    verdicts: [
      ...templates.copies.flatMap(scoreFile),
      ...others.copies.map(scoreOrdinary),
      ...(await scoreMessages(name, messages)),
    ],
    faults: [...templates.faults, ...others.faults],
  }
}

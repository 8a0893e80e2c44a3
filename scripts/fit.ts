import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BIAS } from '../rules/core/model.ts'
import { pitchSigns } from '../rules/core/pitch.ts'
import { best, reasonSigns, SHARPNESS } from '../rules/core/reason.ts'
import { DEFAULT_SETTINGS, type Message, parseTemplate } from '../rules/index.ts'
import { type LabelledMessage, readAnnotations } from './eval/annotations.ts'
import { asFile } from './eval/score-messages.ts'
import { type Example, isList, type Training, train } from './fit/train.ts'

/**
 * `tsx scripts/fit.ts pitch` fits the weights of the judges that it names to the labelled messages of
 * `test/corpus/labelled`, and writes them.
 */
const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'test/corpus/labelled')

interface Judge {
  readonly name: 'pitch' | 'reason'
  readonly label: 'pitch' | 'reason_to_connect'
  readonly parts: (message: Message) => Example['parts']
  readonly training: Training
  readonly about: string
}

const JUDGES: readonly Judge[] = [
  {
    name: 'pitch',
    label: 'pitch',
    parts: (message) => [pitchSigns(message)],
    training: { sharpness: 1, words: 7, lists: 0.5, seldom: 3 },
    about: 'that a first message pitches',
  },
  {
    name: 'reason',
    label: 'reason_to_connect',
    parts: reasonSigns,
    training: { sharpness: SHARPNESS, words: 6, lists: 0.5, seldom: 3 },
    about: 'that a sentence says why the message goes to this person',
  },
]

const labelled = readdirSync(folder).sort().flatMap(read)

function read(file: string): { label: LabelledMessage; message: Message }[] {
  const annotations = readAnnotations(file, readFileSync(path.join(folder, file), 'utf8'))
  if ('mistakes' in annotations) throw new Error(annotations.mistakes.join('\n'))
  return annotations.messages.flatMap((label) => {
    const { path: name, source } = asFile(label)
    const [message] = parseTemplate(name, source, DEFAULT_SETTINGS).template.messages
    return message ? [{ label, message }] : []
  })
}

function writeModel({ name, label, parts, training, about }: Judge): void {
  const examples = labelled.flatMap(({ label: { labels, step }, message }): Example[] => {
    const isTrue = labels.get(label)
    return isTrue === undefined || (step ?? 1) > 1 ? [] : [{ parts: parts(message), isTrue }]
  })
  report(name, examples, training)
  const weights = train(examples, training)
  const lines = [...weights]
    .map(([sign, weight]) => [sign, weight.toFixed(2)] as const)
    .filter(([sign, weight]) => sign === BIAS || Math.abs(Number(weight)) >= LEAST)
    .sort(byWeight)
    .map(([sign, weight]) => `${sign} ${weight}`)
  const source = [
    "import { readModel } from '../../core/model.ts'",
    '',
    `/** What speaks for it, and against it, ${about}. Written by \`npm run fit\`. */`,
    `export const ${name}Model = readModel(\``,
    ...lines,
    '`)',
    '',
  ]
  writeFileSync(path.join(root, `rules/words/en/${name}-model.ts`), source.join('\n'))
}

/** Weights that change no judgement. */
const LEAST = 0.08

/** The bias, then lists, then words; what speaks most for it first. */
function byWeight(
  [a, one]: readonly [string, string],
  [b, other]: readonly [string, string],
): number {
  const rank = (sign: string) => (sign === BIAS ? 0 : isList(sign) ? 1 : 2)
  return rank(a) - rank(b) || Number(other) - Number(one) || (a < b ? -1 : 1)
}

const FOLDS = 5
/** Messages that differ in one thing stand side by side, and belong into one fold. */
const RUN = 12

/** Prints how well weights fitted to four fifths of the examples judge the others. */
function report(name: string, examples: readonly Example[], training: Training): void {
  const counts = { right: 0, found: 0, expected: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (index: number) => Math.floor(index / RUN) % FOLDS === fold
    const weights = train(
      examples.filter((_, index) => !isOut(index)),
      training,
    )
    for (const { parts, isTrue } of examples.filter((_, index) => isOut(index))) {
      const scores = parts.map((part) => scoreOf(part, weights))
      const found = (scores.length === 1 ? (scores[0] ?? 0) : best(scores)) > 0
      counts.found += Number(found)
      counts.expected += Number(isTrue)
      counts.right += Number(found && isTrue)
    }
  }
  const precision = counts.right / counts.found
  const recall = counts.right / counts.expected
  const figures = [precision, recall, (2 * precision * recall) / (precision + recall)]
  const [p, r, f1] = figures.map((figure) => figure.toFixed(3))
  console.log(
    `${name}: ${examples.length} examples; on the fifth left out P ${p}, R ${r}, F1 ${f1}`,
  )
}

function scoreOf(part: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let sum = weights.get(BIAS) ?? 0
  for (const [sign, strength] of part) sum += (weights.get(sign) ?? 0) * strength
  return sum
}

// Each in a run of its own, since the judge of reasons asks whether a message sells.
for (const judge of JUDGES.filter(({ name }) => process.argv.includes(name))) writeModel(judge)

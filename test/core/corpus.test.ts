import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type InspectedMessage, inspectTemplate } from '../../cli/inspection.ts'
import { DEFAULT_SETTINGS, parseTemplate } from '../../rules/index.ts'

/** A message as `files.json` has it; its README says what each field means. */
interface Annotated {
  readonly lines: readonly [number, number]
  readonly subject: string | null
  readonly channel: string
  readonly channel_stated: boolean
  readonly step: number | null
  readonly step_stated: boolean
  readonly delay_days: number | null
  readonly variant: string | null
  readonly readiness: string
  readonly bad: boolean
  readonly limit?: string
  readonly condition?: string
  readonly placeholders: readonly string[]
}

interface Entry {
  readonly file: string
  /** Where it would lie in its repository, since folder and name say something too. */
  readonly path: string
}

const folder = path.resolve(import.meta.dirname, '../corpus')
const {
  files,
  ordinary,
}: {
  readonly files: readonly (Entry & { readonly messages: readonly Annotated[] })[]
  readonly ordinary: readonly Entry[]
} = JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8'))

function sourceOf(kind: 'templates' | 'ordinary', { file }: Entry): string {
  return readFileSync(path.join(folder, kind, file), 'utf8')
}

function inspected(entry: Entry, source: string): readonly InspectedMessage[] {
  return inspectTemplate(parseTemplate(entry.path, source, DEFAULT_SETTINGS).template).messages
}

/** Facts by `file:first line–last line`, so that a difference names its place. */
function byPlace<Facts>({ file }: Entry, all: readonly (readonly [number, number, Facts])[]) {
  return Object.fromEntries(all.map(([first, last, facts]) => [`${file}:${first}–${last}`, facts]))
}

function expectedFacts(message: Annotated) {
  return {
    channel: message.channel,
    step: message.step,
    delay: message.delay_days,
    variant: message.variant,
    readiness: message.readiness,
    limit: message.limit ?? null,
    condition: message.condition ?? null,
    subject: message.subject,
    placeholders: message.placeholders.toSorted(),
  }
}

/** What was found of a message, in the terms of its annotation: what the file leaves open is not compared. */
function foundFacts(found: InspectedMessage, annotated: Annotated | undefined) {
  const { namedLimit, subjectSource } = found
  const choices = annotated?.subject?.split(' || ') ?? []
  return {
    channel: annotated?.channel_stated === false ? annotated.channel : found.channel,
    step: annotated?.step_stated === false ? annotated.step : found.step,
    delay: found.delayDays,
    variant: found.variant,
    readiness: found.readiness,
    limit: namedLimit && `${namedLimit.count} ${namedLimit.unit}`,
    condition: found.condition,
    // Of several to choose from, one is enough.
    subject: choices.includes(subjectSource ?? '') ? annotated?.subject : subjectSource,
    placeholders: [...new Set(found.placeholders.map(({ raw }) => raw))].toSorted(),
  }
}

it('names every file that lies in the corpus', () => {
  const names = (entries: readonly Entry[]) => entries.map(({ file }) => file).toSorted()
  expect(readdirSync(path.join(folder, 'templates')).toSorted()).toEqual(names(files))
  expect(readdirSync(path.join(folder, 'ordinary')).toSorted()).toEqual(names(ordinary))
})

describe('template files', () => {
  it.each(files)('are understood: $file', (entry) => {
    const expected = entry.messages.filter(({ bad }) => !bad)
    const annotated = new Map(expected.map((message) => [message.lines.join(), message]))
    const found = inspected(entry, sourceOf('templates', entry)).map((message) => {
      const { line, endLine } = message
      return [line, endLine, foundFacts(message, annotated.get([line, endLine].join()))] as const
    })
    expect(byPlace(entry, found)).toEqual(
      byPlace(
        entry,
        expected.map((message) => [...message.lines, expectedFacts(message)] as const),
      ),
    )
  })

  it.each(files)('are understood whatever ends their lines: $file', (entry) => {
    const lines = sourceOf('templates', entry).split(/\r?\n/)
    const readWith = (lineEnd: string) =>
      inspected(entry, lines.join(lineEnd)).map((message) => {
        const { line, endLine, text } = message
        return { line, endLine, text, ...foundFacts(message, undefined) }
      })
    expect(readWith('\r\n')).toEqual(readWith('\n'))
  })

  it('hold placeholders where the annotations say so', () => {
    for (const entry of files) {
      const lines = sourceOf('templates', entry).split(/\r?\n/)
      for (const { lines: place, subject, placeholders } of entry.messages) {
        const text = `${subject ?? ''}\n${lines.slice(place[0] - 1, place[1]).join('\n')}`
        for (const raw of placeholders) expect(text, `${entry.file}:${place[0]}`).toContain(raw)
      }
    }
  })
})

describe('ordinary files', () => {
  it.each(ordinary)('hold no message: $file', (entry) => {
    const found = inspected(entry, sourceOf('ordinary', entry))
    expect(found.map(({ line, text }) => `${entry.file}:${line} ${text.slice(0, 50)}`)).toEqual([])
  })
})

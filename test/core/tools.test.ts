import { describe, expect, it } from 'vitest'
import { scanPlaceholders } from '../../rules/core/placeholders.ts'
import { fallsBackByCondition, fieldTag, TOOLS, toolNamed } from '../../rules/core/tools.ts'
import type { Tool } from '../../rules/tools/tool.ts'

const all = [...TOOLS.values()]
const titles = all.map((tool): [string, Tool] => [tool.id, tool])

/** A name that the tool takes, its own if it brings one along. */
function aName({ fields, names }: Tool): string {
  const candidates = ['first_name', 'FIRSTNAME', 'firstname', 'First Name', '1']
  const name = [
    ...fields.filter((field) => !field.endsWith('*')),
    ...candidates.filter((one) => names.test(one)),
  ][0]
  if (name === undefined) throw new Error('No name fits')
  return name
}

describe('the table of tools', () => {
  it('names each tool once', () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
    expect([...TOOLS.keys()]).toEqual([...TOOLS.keys()].sort())
  })

  it('answers nothing for a name that it does not hold', () => {
    expect(toolNamed('pigeon')).toBeNull()
    expect(toolNamed(null)).toBeNull()
  })

  it.each(titles)('%s: each form names what it stands for', (_, tool) => {
    expect(tool.field.split('NAME')).toHaveLength(2)
    if (tool.fallback) expect(tool.fallback).toMatch(/NAME.*TEXT/)
    if (tool.conditional) expect(tool.conditional.open).toContain('NAME')
  })

  it.each(titles)('%s: its own fields have names that it takes', (_, tool) => {
    for (const field of tool.fields.filter(
      (one) => one.startsWith(tool.prefix) && !one.includes('*'),
    ))
      if (tool.prefix) expect(field.slice(tool.prefix.length)).toMatch(tool.names)
  })

  it.each(titles)('%s: its fields are read back', (_, tool) => {
    const name = aName(tool)
    const tag = fieldTag(tool, name)
    const whole = name.startsWith(tool.prefix) ? name : tool.prefix + name
    expect(scanPlaceholders(`Hi ${tag}, hello`)).toMatchObject([
      { raw: tag, name: whole, kind: 'machine', dialect: tool.dialects[0], defect: null },
    ])
  })

  it.each(titles.filter(([, tool]) => tool.fallback !== null))(
    '%s: its fallbacks are read back',
    (_, tool) => {
      const name = aName(tool)
      const tag = (tool.fallback ?? '').replaceAll('NAME', name).replace('TEXT', 'good morning')
      const found = scanPlaceholders(`${tag}, hello`)
      if (fallsBackByCondition(tool))
        expect(found.map(({ defect }) => defect)).toEqual(found.map(() => null))
      else
        expect(found).toMatchObject([
          { raw: tag, kind: 'machine', fallback: 'good morning', defect: null },
        ])
    },
  )

  it.each(titles.filter(([, tool]) => tool.spintax !== null))(
    '%s: its spintax is read back',
    (_, { spintax }) => {
      if (!spintax) return
      const { open, between, close } = spintax
      const text = `${open}see you soon${between}until then${close}`
      expect(scanPlaceholders(`Well, ${text}.`)).toMatchObject([{ raw: text, kind: 'spintax' }])
    },
  )

  it.each(titles.filter(([, tool]) => tool.conditional !== null))(
    '%s: its conditions are read back',
    (_, tool) => {
      const { conditional } = tool
      if (!conditional) return
      const { open, otherwise, close } = conditional
      const name = aName(tool)
      const text = `${open}yes${otherwise === null ? '' : `${otherwise}no`}${close}`.replaceAll(
        'NAME',
        name,
      )
      const found = scanPlaceholders(text)
      expect(found.map(({ kind, dialect, defect }) => ({ kind, dialect, defect }))).toEqual(
        found.map(() => ({ kind: 'conditional', dialect: conditional.dialect, defect: null })),
      )
      expect(found[0]?.options).toHaveLength(2)
    },
  )
})

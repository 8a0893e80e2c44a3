import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleOfPage } from '../../client/rule-list.ts'
import { registry } from '../../rules/index.ts'

describe('the list of rules', () => {
  it.each([...registry.values()])('tells $id by its page', ({ id, category, rule }) => {
    const file = path.resolve(import.meta.dirname, '../../rules', category, `${id}.md`)
    expect(ruleOfPage(readFileSync(file, 'utf8'))).toEqual({ id, summary: rule.summary })
  })

  it('leaves out what is no page of a rule', () => {
    expect(ruleOfPage('# Some notes\n\nNothing here.\n')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { activeRules } from '../../rules/core/active-rules.ts'
import {
  type Channel,
  DEFAULT_SETTINGS,
  registry,
  type Settings,
  type Severity,
} from '../../rules/index.ts'

const CHANNELS: readonly Channel[] = [
  'connection-note',
  'direct-message',
  'inmail',
  'email',
  'unknown',
]
const SAID: readonly (Severity | undefined)[] = [undefined, 'error', 'warning', 'info']

interface Case {
  readonly id: string
  readonly category: string
  readonly channel: Channel
  /** What a finding says itself, else what the rule says on the channel. */
  readonly usual: Severity | 'off'
  /** What comes of it; null where the rule or the finding is left out. */
  readonly told: Severity | null
}

/** Every rule on every channel with every severity that a finding may name. */
function casesUnder(settings: Partial<Settings>): Case[] {
  const active = new Map(
    activeRules({ ...DEFAULT_SETTINGS, ...settings }).map((rule) => [rule.id, rule]),
  )
  return [...registry.values()].flatMap(({ id, category, rule }) =>
    CHANNELS.flatMap((channel) =>
      SAID.map((said): Case => {
        const finding = {
          at: { span: { start: 0, end: 1 } },
          message: 'A fault',
          ...(said && { severity: said }),
        }
        const usual = said ?? rule.byChannel?.[channel] ?? rule.severity
        return {
          id,
          category,
          channel,
          usual,
          told: active.get(id)?.severityOf(finding, channel) ?? null,
        }
      }),
    ),
  )
}

function isOff({ id }: Case): boolean {
  return registry.get(id)?.rule.severity === 'off'
}

describe('presets', () => {
  it('recommended tells what each rule says, and nothing of rules that are off', () => {
    for (const one of casesUnder({ preset: 'recommended' })) {
      const expected = isOff(one) || one.usual === 'off' ? null : one.usual
      expect(one.told, JSON.stringify(one)).toBe(expected)
    }
  })

  it('strict turns every rule on, and makes warnings of suggestions', () => {
    for (const one of casesUnder({ preset: 'strict' }))
      expect(one.told, JSON.stringify(one)).toBe(one.usual === 'error' ? 'error' : 'warning')
  })

  it('relaxed keeps errors, and the warnings of placeholders and limits', () => {
    for (const one of casesUnder({ preset: 'relaxed' })) {
      const isKept =
        one.usual === 'error' ||
        (one.usual === 'warning' && ['placeholders', 'limits'].includes(one.category))
      expect(one.told, JSON.stringify(one)).toBe(!isOff(one) && isKept ? one.usual : null)
    }
  })

  it.each(['recommended', 'strict', 'relaxed'] as const)(
    'a severity that the user configures replaces every other under %s',
    (preset) => {
      for (const severity of ['error', 'warning', 'info'] as const) {
        const rules = new Map([...registry.keys()].map((id) => [id, { severity, options: {} }]))
        const told = casesUnder({ preset, rules }).map((one) => one.told)
        expect(new Set(told)).toEqual(new Set([severity]))
      }
      const rules = new Map(
        [...registry.keys()].map((id) => [id, { severity: 'off', options: {} } as const]),
      )
      expect(activeRules({ ...DEFAULT_SETTINGS, preset, rules })).toEqual([])
    },
  )

  it('options alone leave the severity to the preset', () => {
    const rules = new Map(
      [...registry.keys()].map((id) => [id, { severity: 'default', options: {} } as const]),
    )
    for (const preset of ['recommended', 'strict', 'relaxed'] as const)
      expect(casesUnder({ preset, rules })).toEqual(casesUnder({ preset }))
  })
})

describe('a rule that is off on a channel', () => {
  it('is on somewhere: one that is off everywhere has no severity by channel', () => {
    for (const { id, rule } of registry.values())
      if (rule.severity === 'off') expect(rule.byChannel, id).toBeUndefined()
  })
})

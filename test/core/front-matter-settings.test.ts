import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, parseTemplate, type Settings } from '../../rules/index.ts'

function settingsOf(frontMatter: string, settings: Settings = DEFAULT_SETTINGS): Settings {
  const source = `---\n${frontMatter}\n---\n\nHi {{first_name}}\n`
  return parseTemplate('a.md', source, settings).template.settings
}

describe('front matter', () => {
  test('says over the config what holds for its file', () => {
    const configured: Settings = {
      ...DEFAULT_SETTINGS,
      profile: 'research',
      sender: { name: 'Robin', company: 'Northfield' },
      variables: { first_name: {} },
    }
    const said = settingsOf(
      'profile: Job search\ntool: HubSpot\naccount: free\nsender: Kim Ode\nvariables: ["{{role}}", {name: team}]',
      configured,
    )
    expect(said).toEqual({
      ...configured,
      profile: 'job-search',
      tool: 'hubspot',
      account: 'free',
      sender: { name: 'Kim Ode', company: 'Northfield' },
      variables: { first_name: {}, role: {}, team: {} },
    })
  })

  test('takes variables and sender in the forms of a config', () => {
    const { variables, sender } = settingsOf(
      'sender: {name: Kim, since: 2020}\nvariables: {role: Nurse, team: {fallback: your team, length: 9, x: 1}}',
    )
    expect(sender).toEqual({ name: 'Kim' })
    expect(variables).toEqual({
      role: { sample: 'Nurse' },
      team: { fallback: 'your team', length: 9 },
    })
  })

  test.each([
    'profile: startup founders\ntool: our own\naccount: [free]\nsender: 3\nvariables: all',
    'title: A note\nvariables: []\nsender: ""',
    'sender: {}\nvariables: {}',
  ])('that means something else is left alone: %j', (frontMatter) => {
    expect(settingsOf(frontMatter)).toBe(DEFAULT_SETTINGS)
  })

  test('does not change what the command line has set', () => {
    const forced: Settings = {
      ...DEFAULT_SETTINGS,
      profile: 'recruiting',
      overridden: new Set(['profile']),
    }
    expect(settingsOf('profile: sales', forced)).toBe(forced)
    expect(settingsOf('profile: sales\ntool: apollo', forced).profile).toBe('recruiting')
  })

  test('that says the same gives the same object', () => {
    const first = settingsOf('profile: research\ntitle: One')
    expect(settingsOf('title: Two\nprofile: research')).toBe(first)
    expect(settingsOf('profile: recruiting')).not.toBe(first)
  })
})

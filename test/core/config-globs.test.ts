import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConfigs } from '../../rules/index.ts'

function configsOf(config: object) {
  const source = JSON.stringify(config)
  return createConfigs({
    fileSystem: {
      readFile: async (path) => (path === '/w/.outreachlintrc.json' ? source : null),
    },
  })
}

async function mistakesIn(config: object): Promise<string[]> {
  const configs = configsOf(config)
  await configs.settingsFor('/w/a.md')
  return configs
    .problems()
    .map(({ source, span, message }) => `${source.slice(span.start, span.end)}: ${message}`)
}

describe('globs of a config', () => {
  it.each(['./', '.', '././'])('take the whole folder for %s', async (glob) => {
    const configs = configsOf({ include: [glob] })
    expect(await configs.includes('/w/a.md')).toBe(true)
    expect(await configs.includes('/w/deep/er/.a.md')).toBe(true)
    expect(await configs.includes('/other/a.md')).toBeNull()
    expect(configs.problems()).toEqual([])
  })

  it('are reported where they can match nothing', async () => {
    expect(await mistakesIn({ exclude: ['', 'a/**'] })).toEqual([
      '"": exclude[0] is empty; write a glob such as “templates/**/*.md”',
    ])
    expect(await mistakesIn({ include: ['/'] })).toEqual([
      '"/": include[0] begins with a slash; write it relative to the folder of this config',
    ])
    expect(await mistakesIn({ overrides: [{ files: ['  '], profile: 'sales' }] })).toEqual([
      '"  ": overrides[0].files[0] is empty; write a glob such as “templates/**/*.md”',
    ])
  })

  it('are reported where they are too long for any matcher', async () => {
    const [mistake = ''] = await mistakesIn({ include: ['a'.repeat(70_000)] })
    expect(mistake).toContain(
      'include[0] has 70000 characters; split it into globs of at most 1000',
    )
  })

  it('never throw', async () => {
    const sign = fc.constantFrom(...'./!*?+@()[]{},|\\^$ab- \n')
    const glob = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(glob, { maxLength: 3 }), async (globs) => {
        const configs = configsOf({ include: globs, exclude: globs, overrides: [{ files: globs }] })
        await configs.settingsFor('/w/a.md')
        expect(await configs.includes('/w/a/b.md')).toBeTypeOf('boolean')
        expect(await configs.excludes('/w/a/b.md')).toBeTypeOf('boolean')
      }),
    )
  })
})

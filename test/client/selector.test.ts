import { describe, expect, it } from 'vitest'
import { createSelector } from '../../client/selector.ts'

function schemesOf(folders: readonly string[]) {
  return (kind: 'templates' | 'configs') => {
    const filters = createSelector(folders.map((scheme) => ({ uri: { scheme } })))
    const wanted = filters.filter(
      ({ pattern }) => (pattern?.includes('json') === true) === (kind === 'configs'),
    )
    return [...new Set(wanted.map(({ scheme }) => scheme))]
  }
}

describe('what the server is told of', () => {
  it('is on disk or new, so that review comments and older revisions are left alone', () => {
    expect(schemesOf([])('templates')).toEqual(['file', 'untitled'])
  })

  it('is where the workspace lies', () => {
    expect(schemesOf(['file', 'vscode-vfs'])('templates')).toEqual([
      'file',
      'untitled',
      'vscode-vfs',
    ])
  })

  it('are configs on disk alone', () => {
    expect(schemesOf(['vscode-vfs'])('configs')).toEqual(['file'])
  })
})

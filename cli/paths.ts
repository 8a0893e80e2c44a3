import path from 'node:path'

/** An absolute path with `/`, which Node.js takes on every system. */
export type AbsolutePath = string

export function absolute(cwd: string, given: string): AbsolutePath {
  return slashed(path.resolve(cwd, given))
}

/** How reports name a file: relative to the working directory, with `/`. */
export function shown(cwd: string, file: AbsolutePath): string {
  return slashed(path.relative(cwd, file)) || '.'
}

/** Whether a path is a folder or lies in it; compares names, not links. */
export function isInside(folder: AbsolutePath, file: AbsolutePath): boolean {
  const relative = path.relative(folder, file)
  return relative === '' || (!/^\.\.(?:[\\/]|$)/.test(relative) && !path.isAbsolute(relative))
}

function slashed(native: string): string {
  return path.sep === '/' ? native : native.replaceAll(path.sep, '/')
}

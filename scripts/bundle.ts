import { type BuildOptions, build } from 'esbuild'

/** Bundles entries in memory, as all that ships is; `options` say the rest, with paths from `root`. */
export function bundle(root: string, options: Omit<BuildOptions, 'metafile' | 'write'>) {
  return build({
    absWorkingDir: root,
    bundle: true,
    mainFields: ['module', 'main'],
    target: 'node20',
    // Names stay: they stand in the traces that users send.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
    ...options,
    metafile: true,
    write: false,
  })
}

/** All that adapters and library users may import. */
export { type FileReport, lint, type SourceFile } from './core/lint.ts'
export { nearest } from './core/nearest.ts'
export { ruleUrl } from './core/rule-url.ts'
export { DEFAULT_SETTINGS } from './core/settings.ts'
export { parseTemplate } from './core/template.ts'
export type * from './core/types.ts'
export { registry } from './registry.ts'

/** All that adapters and library users may import. */

export { severityOfRule } from './core/active-rules.ts'
export { characterLimit } from './core/channel-limit.ts'
export { type ConfigSource, type Configs, createConfigs, type PlacedRule } from './core/config.ts'
export type { ConfigProblem, FileSystem } from './core/config-chain.ts'
export type { Layer as SettingsLayer } from './core/config-layers.ts'
export { CONFIG_NAMES, isConfigFile } from './core/config-names.ts'
export { type Conversion, convertTemplate, type Leftover } from './core/convert.ts'
export { readEditorSettings } from './core/editor-settings.ts'
export { applyFixes } from './core/fix.ts'
export { fixAll, type LintedSource } from './core/fix-all.ts'
export { type FileReport, lint, type SourceFile } from './core/lint.ts'
export { nearest, unknownName } from './core/nearest.ts'
export { placeholdersOf } from './core/placeholders-of.ts'
export { ruleUrl } from './core/rule-url.ts'
export { rulesOf } from './core/rules-of.ts'
export { DEFAULT_SETTINGS, PROFILES } from './core/settings.ts'
export { shortened } from './core/shortened.ts'
export {
  disableInFile,
  disableInMessage,
  offerToDisableInFile,
  offerToDisableInMessage,
} from './core/suppression-edits.ts'
export { type FailedExample, failedExamples } from './core/team-examples.ts'
export { type ParsedTemplate, parseTemplate } from './core/template.ts'
export { isPlainTextName, isTemplateName } from './core/template-names.ts'
export { TOOLS, toolNamed } from './core/tools.ts'
export type * from './core/types.ts'
export { registry } from './registry.ts'
export type { Tool } from './tools/tool.ts'

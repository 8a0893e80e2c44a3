/** The shapes that rules, adapters and library users share. Nothing here runs. */

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Severity = 'error' | 'warning' | 'info'
export type Channel = 'connection-note' | 'direct-message' | 'inmail' | 'email' | 'unknown'
export type Readiness = 'draft' | 'ready' | 'sent' | 'example'
export type Profile =
  | 'sales'
  | 'recruiting'
  | 'job-search'
  | 'fundraising'
  | 'partnership'
  | 'research'

/** `machine`: a tool fills it; `human`: a person must; `leak`: a tool failed to fill it. */
export type PlaceholderKind = 'machine' | 'human' | 'spintax' | 'conditional' | 'leak'

export type Dialect =
  | 'double-curly'
  | 'triple-curly'
  | 'single-curly'
  | 'square-bracket'
  | 'double-bracket'
  | 'angle'
  | 'double-angle'
  | 'percent'
  | 'mailchimp'
  | 'salesforce'
  | 'liquid'
  | 'erb'
  | 'at'
  | 'hash'
  | 'underscore'
  | 'dash'
  | 'spintax'
  | 'blank'

/** What the value of a placeholder tells the recipient, judged by its name. */
export type SlotKind =
  | 'name'
  | 'company'
  | 'role'
  | 'place'
  | 'mutual'
  | 'trigger'
  | 'work'
  | 'event'
  | 'observation'
  | 'detail'
  | 'icebreaker'
  | 'product'
  | 'claim'
  | 'link'
  | 'date'
  | 'contact'
  | 'other'

/** Something in the template that is replaced before the recipient reads the message. */
export interface Placeholder {
  /** Exactly as written, delimiters included. */
  readonly raw: string
  /** The name inside the delimiters, without filters and fallbacks. */
  readonly name: string
  readonly kind: PlaceholderKind
  readonly dialect: Dialect
  /** What the tool writes where it has no value; null where the tag names none. */
  readonly fallback: string | null
  readonly slot: SlotKind
  /** Whose value it is: the person who gets the message, or the one who sends it. */
  readonly owner: 'recipient' | 'sender'
  /** Place in the source, UTF-16 offsets. */
  readonly span: Span
  /** Why the tag cannot work as it stands, and what it must have meant; null for a sound one. */
  readonly defect: { readonly reason: string; readonly repaired: string | null } | null
  /** The texts to choose from, as source spans: the options of spintax, the branches below an opening conditional. */
  readonly options: readonly Span[]
}

/** A placeholder where it sits in a reading, filled with a sample value. */
export interface Slot {
  readonly span: Span
  readonly placeholder: Placeholder
}

/** What the recipient reads, every offset traceable to the source. */
export interface Reading {
  readonly text: string
  readonly slots: readonly Slot[]
  /** The source of a span: several pieces where quote marks or markup lie between; whole placeholders. */
  toSource(span: Span): readonly Span[]
  /**
   * The one source range that an edit of this span must replace. A deletion takes the markup around the words
   * along, so that no `****` is left; else it stays.
   */
  toEdit(span: Span, deletes?: 'deletes'): Span
  /** Where the text begins that stands at a place of the source or, if nothing there is read, behind it. */
  offsetOf(place: number): number
}

export interface Container {
  /** `part`: one of several messages in a fence; `cell`: of a table. */
  readonly kind: 'fence' | 'part' | 'indented' | 'quote' | 'prose' | 'cell' | 'file'
  /** What a fence says that it holds, in lower case: `markdown`; empty where nothing does. */
  readonly language: string
  /** With fence lines and quote marks. */
  readonly span: Span
  /** What each new line inside it must begin with, such as `> `. */
  readonly linePrefix: string
}

/** How long a text is over every choice that spintax and conditions leave open. */
export interface Lengths {
  readonly shortest: number
  readonly asWritten: number
  readonly longest: number
}

export interface Limit {
  readonly count: number
  readonly unit: 'characters' | 'words'
  /** Where the template names the limit. */
  readonly span: Span
}

/** One message of a template, as its recipient gets it. */
export interface Message {
  readonly channel: Channel
  /** Place in its sequence, from 1; null where nothing says. */
  readonly step: number | null
  /** Days since the message before it; null where nothing says. */
  readonly delayDays: number | null
  readonly variant: string | null
  /** Nothing of this sender's reached the recipient before it on this channel, and no reply came. */
  readonly firstTouch: boolean
  /** A label, heading or condition says that it follows an unanswered message. */
  readonly followUp: boolean
  /** What the recipient has to do before it goes out: take the invitation, or answer. */
  readonly condition: 'accepted' | 'replied' | null
  readonly readiness: Readiness
  /** A limit that front matter or a heading names. */
  readonly limit: Limit | null
  readonly container: Container
  /** The heading or label that announces it, in the source. */
  readonly heading: { readonly span: Span; readonly depth: number } | null
  readonly span: Span
  readonly subject: Reading | null
  readonly body: Reading
  /** Characters of the body: UTF-16 units, one for a line end. */
  readonly lengths: Lengths
  readonly words: Lengths
  /** Characters of the subject; null where there is none. */
  readonly subjectLengths: Lengths | null
  /** Choices of its spintax, each as a whole message; the first is the message itself. */
  readonly renditions: readonly Rendition[]
  readonly template: Template
  readonly sequence: Sequence | null
}

export interface Rendition {
  readonly subject: Reading | null
  readonly body: Reading
}

/** Messages that one person gets one after another. */
export interface Sequence {
  readonly messages: readonly Message[]
  readonly template: Template
}

/** A key at the top level of front matter, and what it says. */
export interface FrontMatterField {
  /** As written. */
  readonly key: string
  /** The setting of ours that it means; else the key in kebab-case. */
  readonly name: string
  readonly keySpan: Span
  readonly value: unknown
  /** Of the value. */
  readonly span: Span
}

export interface FrontMatter {
  /** In their order, keys that stand there twice among them. */
  readonly fields: readonly FrontMatterField[]
  /** Those that hold, by name. */
  readonly entries: ReadonlyMap<string, FrontMatterField>
  readonly span: Span
}

export interface Template {
  readonly path: string
  readonly source: string
  readonly settings: Settings
  readonly frontMatter: FrontMatter | null
  readonly messages: readonly Message[]
  readonly sequences: readonly Sequence[]
  /** Every placeholder in the file, in messages or not. */
  readonly placeholders: readonly Placeholder[]
}

/** A span of a part of a message; of the message under check unless it names another. */
export interface Place {
  readonly span: Span
  /** `source`: offsets of the file, where no reading has the place. Default: `body`. */
  readonly part?: 'body' | 'subject' | 'source'
  readonly message?: Message
}

export interface Edit {
  readonly at: Place
  readonly text: string
}

/** A way to mend a finding. `safe`: may be applied unasked, since nothing that the author meant is lost. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly [Edit, ...Edit[]]
}

/** One thing a rule found, in offsets of the reading that it looked at. */
export interface Finding {
  readonly at: Place
  /** The fault, then the remedy, in one sentence. */
  readonly message: string
  /** Where it depends on readiness or count; else the rule's own, by channel. */
  readonly severity?: Severity
  /** Best first. */
  readonly fixes?: readonly Fix[]
  /** It is about the message as a whole, and stands on its opening for want of a better place. */
  readonly about?: 'message'
  /** The evidence. */
  readonly related?: readonly { readonly at: Place; readonly message: string }[]
}

/** An option of a rule: its default, type, schema and description in one place. */
export interface Option<T> {
  readonly default: T
  readonly description: string
  /** JSON Schema of the value, without default and description. */
  readonly schema: { readonly [key: string]: unknown }
  /** Says what is wrong with a configured value, or nothing. */
  problem(value: unknown): string | null
}
export type Options = { readonly [name: string]: Option<unknown> }
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never
}

interface RuleBase<O extends Options> {
  /** One sentence for the table of rules, settings and hovers. */
  readonly summary: string
  /** The default; a severity that the user configures replaces every other. */
  readonly severity: Severity | 'off'
  /** The default on channels where it is another. */
  readonly byChannel?: Readonly<Partial<Record<Channel, Severity | 'off'>>>
  /** Laws that demand what it asks for: under one of them it runs, and what it finds is an error. */
  readonly demandedBy?: readonly Compliance[]
  /** Whether any of its findings comes with a fix, or even a safe one. */
  readonly fixable?: 'by-hand' | 'safely'
  /** Rules that say the same fault less strongly: they are silent on a part of a message of which this one speaks. */
  readonly outranks?: readonly string[]
  readonly options: O
}

export interface MessageRule<O extends Options = Options> extends RuleBase<O> {
  readonly target: 'message'
  /** It looks at all renditions itself, so it is asked once for each message rather than for each choice. */
  readonly readsRenditions?: boolean
  check(message: Message, options: Values<O>): Iterable<Finding>
}

export interface SequenceRule<O extends Options = Options> extends RuleBase<O> {
  readonly target: 'sequence'
  check(sequence: Sequence, options: Values<O>): Iterable<Finding>
}

/** What a retext plugin said, in offsets of the part that it read. */
export interface ProseRemark {
  readonly at: Place & { readonly part: 'body' | 'subject' }
  readonly reading: Reading
  readonly ruleId: string
  readonly actual: string
  readonly expected: readonly string[]
}

/** A Hunspell dictionary: the texts of its two files. */
export interface Dictionary {
  readonly aff: string
  readonly dic: string
}

/** What rules may need that is too large to come along; asked for only where such a rule is on. */
export interface Resources {
  /** Of English words. Where there is none, nothing is said of spelling. */
  readonly dictionary?: () => Promise<Dictionary>
}

/** A retext plugin as a rule: the engine runs it once over all readings of a batch. */
export interface ProseRule<O extends Options = Options> extends RuleBase<O> {
  readonly target: 'prose'
  /** Remarks are about whole sentences, so a sample value in one does not decide; else they are dropped. */
  readonly judgesSentences?: boolean
  /** Loads the plugin; only called where the rule is on. */
  load(resources: Resources): Promise<unknown>
  /** The plugin's own options. */
  settings(options: Values<O>): unknown
  /** Turns what the plugin said of one message into findings. */
  report(remarks: readonly ProseRemark[], message: Message, options: Values<O>): Iterable<Finding>
}

export type Rule = MessageRule | SequenceRule | ProseRule

/** A rule that a config makes of phrases. */
export interface TeamRule {
  readonly id: string
  readonly category: 'team'
  readonly rule: MessageRule
  /** Where the team explains it. */
  readonly link?: string
  readonly definition: TeamRuleDefinition
}

/** What a config says of such a rule. */
export interface TeamRuleDefinition {
  /** Patterns, as `pattern.ts` says. */
  readonly phrases: readonly string[]
  /** The fault, then the remedy; `{words}` stands for what was found. */
  readonly message: string
  readonly severity?: Severity
  readonly channels?: readonly Channel[]
  readonly steps?: 'first' | 'follow-ups' | readonly number[]
  /** BCP 47 tag of the phrases; else English. */
  readonly language?: string
  /** What a quick fix puts in place of the phrase; nothing deletes it. */
  readonly replacement?: string
  readonly link?: string
  readonly good?: readonly TeamExample[]
  readonly bad?: readonly TeamExample[]
}

/** The text of a message that is fine or not; the fault may stand between « and ». */
export interface TeamExample {
  readonly value: string
  /** In the config. */
  readonly span: Span
}

/** A variable of a team's templates: what fills it, and what to judge by meanwhile. */
export interface Variable {
  readonly sample?: string
  readonly fallback?: string
  /** Usual length of its value in characters, for limits. */
  readonly length?: number
  readonly description?: string
}

export type RuleSetting = Severity | 'off' | 'default'
export type Preset = 'recommended' | 'strict' | 'relaxed'
/** A law on commercial email that the templates have to follow. */
export type Compliance = 'can-spam' | 'casl' | 'pecr'

/** The settings that hold for one file, after presets, config, overrides and command line. */
export interface Settings {
  readonly preset: Preset
  readonly profile: Profile
  /** The program that fills the placeholders, one of `TOOLS`; null where the config names none. */
  readonly tool: string | null
  /** The LinkedIn account that sends, which decides how long a note may be; null where unknown. */
  readonly account: 'free' | 'premium' | null
  /** The sender's own values by the name of their placeholder, such as `name` or `company`. */
  readonly sender: Readonly<Record<string, string>>
  /** null where the config declares none. */
  readonly variables: Readonly<Record<string, Variable>> | null
  /** BCP 47 tag of the templates' language, for files that do not say. */
  readonly language: string | null
  readonly compliance: Compliance | null
  /** For messages that do not say. */
  readonly channel: Channel | null
  readonly step: number | null
  /** Rules that the config makes of phrases, by their names. */
  readonly phraseRules: ReadonlyMap<string, TeamRule>
  readonly rules: ReadonlyMap<string, { readonly severity: RuleSetting; readonly options: unknown }>
  /** Run these alone, so that no stronger finding hides theirs. */
  readonly only: readonly string[] | null
  /** Keys that the command line or the editor has set, so that front matter does not change them. */
  readonly overridden: ReadonlySet<string>
}

/** A finding in the source, ready for an adapter to show. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The rule's page; null for a team's rule without one, and for problems that no rule makes. */
  readonly url: string | null
  /** From the first to the last of `spans`. */
  readonly span: Span
  /** Several where quote marks or markup lie between the words. */
  readonly spans: readonly Span[]
  readonly step: number | null
  readonly channel: Channel | null
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly ProblemFix[]
}

export interface RelatedPlace {
  readonly path: string
  readonly message: string
  readonly span: Span
}

export interface ProblemFix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly SourceEdit[]
}

/** Replaces a range of a file's source. */
export interface SourceEdit {
  readonly path: string
  readonly span: Span
  readonly text: string
}

import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { isAmong, remarkedWords } from '../core/rewording.ts'
import type { ProseRemark } from '../core/types.ts'

/**
 * The plugin's words, in the singular, that nobody writes in good faith. Most of its 1,700 have an honest meaning
 * as well, or are somebody's name: “trap”, “god”, “stringer”, “Pollock”.
 */
const PROFANE: ReadonlySet<string> = new Set(
  `arse arsehole ass asshat asshole asswipe assclown bastard biatch bigass bitch bitchin bitching bitchy blowjob
  bollock bullcrap bullshit chink cocksucker crap crapola crappy cunt damn dammit damnit dickhead dickwad dipshit
  dumbass dumbfuck fag faggot fuck fucked fucker fuckface fuckhead fuckin fucking fuckoff fucktard goddamit goddamn
  goddamned goddamnit godammit golliwog gook horseshit jackass jackoff jackshit jerkoff kike mofo motherfuck
  motherfucker motherfucking negro nigga nigger paki piss pissed pisser pissing pissoff poof poofter raghead retarded
  shat shit shite shitface shitfaced shithead shithouse shitting shitty slut slutty sonofabitch spastic spic tard
  tits titty tosser towelhead tranny twat wank wanker wanking wetback whore wop wtf`.split(/\s+/),
)

export default retextRule({
  summary: 'A swear word or a slur.',
  severity: 'warning',
  options: {
    allow: strings([], 'Words that are fine to you'),
  },
  load: async () => (await import('retext-profanities')).default,
  settings: () => ({ sureness: 1 }),
  *report(remarks, _, { allow }) {
    for (const remark of remarks) {
      const words = remarkedWords(remark)
      if (!isProfane(remark) || isName(remark) || isAmong(words, allow)) continue
      yield { at: remark.at, message: `“${words}” is a swear word; say it without` }
    }
  },
})

/** The plugin makes plurals of its own. */
function isProfane({ ruleId }: ProseRemark): boolean {
  return [/$/, /s$/, /es$/].some((ending) => PROFANE.has(ruleId.replace(ending, '')))
}

/** “Ms Titty”, “WOP Logistics”: a capital where no sentence begins, or before another. */
function isName({ at: { span }, actual, reading: { text } }: ProseRemark): boolean {
  if (!/^\p{Lu}/u.test(actual)) return false
  const before = text.slice(Math.max(0, span.start - 10), span.start)
  const after = text.slice(span.end, span.end + 3)
  return !/(?:^|[.!?…]["”’)]*\s+|\n\s*)$/u.test(before) || /^\s\p{Lu}/u.test(after)
}

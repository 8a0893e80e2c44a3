import { strings } from '../core/define-rule.ts'
import { retextRule } from '../core/retext-rule.ts'
import { isAmong, remarkedWords, rewordings } from '../core/rewording.ts'

/**
 * The plugin's phrases that put somebody down or leave somebody out in nearly every message, by their ids. Its
 * others are left alone: “he”, “women”, “alumni”, “special”, “host” or “disabled” are what an honest message says.
 */
const INSENSITIVE: ReadonlySet<string> = new Set(
  `average-housewife average-man average-working-man blacklist blacklisted blacklisting cameraman-camerawoman
  cameramen-camerawomen commit-suicide committed-suicide deaf-to deafmute eskimo eskimos family-burden
  fireman-firewoman firemen-firewomen gay-agenda gay-lifestyle gimp grandfather-clause grandfathered
  grandfathering handicapped handicapped-parking heshe homosexual homosexual-couple homosexual-marriage
  homosexual-relations housewife housewives indian-give lady-doctor ladylike libtard like-a-man man-enough
  man-in-the-street man-the-booth man-the-fort man-the-phones manhour manhours mankind manmade manpower
  mansized-task middleman-middlewoman middlemen-middlewomen mongoloid natives-are-restless nuts off-reserve
  office-girls on-the-warpath policemen-policewomen powwow repairman-repairwoman repairmen-repairwomen retard
  retards salaryman-salarywoman salarymen-salarywomen saleslady-salesman salesmen-saleswomen sanity-check
  sexual-preference spaz suffers-from-disabilities too-many-chiefs towel-heads tranny transgendered
  transgenderism transgenders wacko wheelchair-bound whitelist whitelisted whitelisting woman-lawyer
  workman-workwoman workmen-workwomen`.split(/\s+/),
)
/** Of the same ids, words that have an honest meaning: a bakery's nuts, mental health, the program GIMP. */
const HONEST: readonly string[] = [
  'nuts|mental|mental case|mentally ill|psychopathology|delirious|crazy|insane|insanity',
  'gimp|stupid|simpleton|short bus|circle the wagons',
].flatMap((line) => line.split('|'))
/** Plainer than what the plugin proposes. */
const PLAINER: Readonly<Record<string, readonly string[]>> = {
  blacklist: ['blocklist', 'block'],
  blacklisted: ['blocked'],
  blacklisting: ['blocking'],
  whitelist: ['allowlist', 'allow'],
  whitelisted: ['allowed'],
  whitelisting: ['allowing'],
  manpower: ['people', 'staff', 'workforce'],
  manhours: ['working hours', 'hours of work'],
  'saleslady-salesman': ['salesperson', 'sales rep'],
}

export default retextRule({
  summary: 'A word puts people down or leaves them out: “manpower”, “sanity check”.',
  severity: 'info',
  fixable: 'by-hand',
  options: {
    allow: strings([], 'Words that may stay, such as “whitelist”'),
  },
  load: async () => (await import('retext-equality')).default,
  *report(remarks, _, { allow }) {
    for (const remark of remarks) {
      const words = remarkedWords(remark)
      if (!INSENSITIVE.has(remark.ruleId) || isAmong(words, [...HONEST, ...allow])) continue
      const others = PLAINER[remark.ruleId] ?? remark.expected
      yield {
        at: remark.at,
        message: `“${words}” puts people down or leaves them out; ${remedy(others)}`,
        fixes: rewordings(remark, others),
      }
    }
  },
})

function remedy([other]: readonly string[]): string {
  return other === undefined ? 'leave it out' : `say “${other}” instead`
}

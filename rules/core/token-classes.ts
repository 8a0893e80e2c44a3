import type { Token } from './tokens.ts'
import type { SlotKind } from './types.ts'

/** Whether a token, in its place, belongs to a class of words or placeholders. */
export type TokenClass = (token: Token, tokens: readonly Token[], index: number) => boolean

/** Words that may stand between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'am is are was were be been being have has had do does did will would can could should may might just also really actually currently recently already always only still simply truly quickly genuinely personally basically mainly mostly usually often typically specifically since then therefore now so both all even ever to love like want be going gonna try trying happy able'.split(
    ' ',
  ),
)
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'without',
  'nobody',
  'cannot',
])
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred hundreds thousand thousands dozens several couple few'.split(
    ' ',
  ),
)
/** Capitalised at the head of a sentence without being a name. */
const NO_NAME: ReadonlySet<string> = new Set(
  'i we you he she it they this that these those there here what when where who why how which my our your their his her its the a an and but or so if as at by for from in into of on to with not no yes hi hey hello dear thanks thank best cheers regards hope just also would could can will do does did is are was were have has had let since while after before most many some any all each every our one two no'.split(
    ' ',
  ),
)
/** Verbs of people who do not sell: "I look for", "we care for". */
const NO_DEED: ReadonlySet<string> = new Set(
  'look looking looked search searching apply applying applied wait waiting ask asking asked thank hope hoping care wish vote prepare preparing pray account sorry ready time work worked working responsible grateful excited hire hiring am is are was were be been interview interviewing thanks thanking reach reaching reached write writing wrote stand stood pay paid compete speak speaking study studying studied volunteer volunteering try trying tried go going went know knew been new here use read see need want met live hope think believe share send meet run hear feel like love enjoy miss remember agree wonder admire found find recently first once often only'.split(
    ' ',
  ),
)

/** Third-person forms that tell of people and opinions rather than of a product at work. */
const NO_ACT: ReadonlySet<string> = new Set(
  'is was has this its his us as yes thus says thinks suggests mentions knows believes feels tells writes teaches lives hopes wants needs loves likes recommends agrees always perhaps towards besides afterwards less across unless'.split(
    ' ',
  ),
)
const NO_PAST: ReadonlySet<string> = new Set(
  'need interested tired supposed wanted needed liked concerned indeed'.split(' '),
)
const PAST: ReadonlySet<string> = new Set(
  'drove wrote taught built made gave took led ran spoke won sang drew grew found sold bought brought held kept left began chose flew rode swam threw met sent said told set put cut'.split(
    ' ',
  ),
)

/** What everybody has, and what sellers speak of: "your time", "your pipeline". Adjectives too: the noun decides. */
const ANYBODYS: ReadonlySet<string> = new Set(
  'account accounts accounting ad ads advice answer app apps appointment area attention audience availability background bank behalf best bill billing bookkeeping bookings bottom brand budget business businesses calendar calls campaign campaigns career cash channel chance choice client clients close community company companies competition competitor competitors concern connection connections consideration contact content convenience conversion cost costs current customer customers cv data database day days deal deals decision demo department desk details developers device devices digital documents door email emails employee employees end engagement engineers entire existing expertise experience experiences eye eyes favorite favourite feedback field finance finances firm first focus form founders free full fleet friend friends future goal goals group growth hands help hiring home hr hiring ideal ideas impressive inbox income industry infrastructure input insight insights inspiring interest interests internal inventory invoice invoices issues job journey kind kindness kids knowledge kpis landing last leaders leads level life line linkedin list listing listings local location main management manager managers margin margins market marketing meeting meetings member members message messages mind money monthly most move name needs network new next niche number numbers office offer online open operation operations opinion opinions option options order orders organisation organization outbound outreach own pace page pages pain partner partners passion patience patients payroll people performance permission personal perspective phone pipeline place plan plans platform point portfolio position practice presence previous price prices priorities privacy problem problems process processes product products productivity professional profile profiles profit profits program progress project projects properties property prospects publication questions quick radar ranking rankings reach recent recruiter recruiting region rep repo reply reporting reports reps reputation request resource resources response results resume revenue reviews risk roi role rules saas sales schedule search sector security self seo service services setup shoes shop similar site situation skills social software solution space specific spare spend staff stack stakeholders startup status stock store strategy students style success suppliers support sure system systems target targets taste team teams tech technical technology thinking thought thoughts tier time title tool tools top traffic training trust understanding unique usage use user users valuable value various vendor vendors view views vision visitors visibility voice way web website week weekend wife work worker workers workflow workflows world year yearly'.split(
    ' ',
  ),
)

const CLASSES: Readonly<Record<string, TokenClass>> = {
  any: () => true,
  number: (token) => token.kind === 'number' || NUMBER_WORDS.has(token.word),
  money: (token) => token.kind === 'money',
  percent: (token) => token.kind === 'percent',
  link: (token) => token.kind === 'link' || token.slot?.placeholder.slot === 'link',
  slot: (token) => token.kind === 'slot',
  proper: (token) => token.kind === 'word' && token.capital && !NO_NAME.has(token.word),
  name: (token, tokens, index) =>
    isPersonSlot(token) ||
    (token.kind === 'word' &&
      token.capital &&
      !NO_NAME.has(token.word) &&
      tokens[index - 1]?.sentence === token.sentence),
  plural: (token) =>
    (token.kind === 'word' &&
      /[a-z]{2}(?<!s|u|i|'|es)s$|[a-z]ies$|[^s]es$|people$|men$/.test(token.word) &&
      !/^(?:this|was|his|its|has|does|yours?|always|perhaps|news|thanks)$/.test(token.word)) ||
    token.slot?.placeholder.slot === 'role',
  deed: (token) =>
    token.kind === 'word' &&
    /^[a-z]{3,}$/.test(token.word) &&
    !/(?:ed|ing)$/.test(token.word) &&
    !NO_DEED.has(token.word) &&
    !NO_NAME.has(token.word) &&
    !AUXILIARIES.has(token.word),
  specific: (token) =>
    token.kind === 'word' &&
    /^[\p{L}]{3,}$/u.test(token.word) &&
    !ANYBODYS.has(token.word) &&
    !/(?:ing|ed|ive|ful|ous|ble|ic|al|est|er's)$/.test(token.word),
  acts: (token) =>
    token.kind === 'word' && /[a-z]{2}s$/.test(token.word) && !NO_ACT.has(token.word),
  past: (token) =>
    token.kind === 'word' &&
    (/[a-z]{2}ed$/.test(token.word) ? !NO_PAST.has(token.word) : PAST.has(token.word)),
  day: (token) =>
    /^(?:mon|tues|wednes|thurs|fri)day$|^(?:tomorrow|week|today)$/.test(token.word) ||
    token.slot?.placeholder.slot === 'date',
}

function isPersonSlot({ slot }: Token): boolean {
  const kind = slot?.placeholder.slot
  return kind === 'mutual' || (kind === 'name' && slot?.placeholder.owner === 'recipient')
}

/** The class that an element names. `<slot:work>`: a placeholder of that kind; `<your:product>`: the sender's; `<their:work>`: the recipient's. */
export function classFor(name: string, kind: string | undefined, element: string): TokenClass {
  const known = kind === undefined ? CLASSES[name] : undefined
  if (known) return known
  const owner = { slot: null, your: 'sender', their: 'recipient' }[name]
  if (owner === undefined || kind === undefined)
    throw new Error(`Pattern class ${element} is not known`)
  // Compared only; a kind that does not exist matches nothing, and the test of lists names it.
  const wanted = kind as SlotKind
  return ({ slot }, tokens, index) =>
    slot?.placeholder.slot === wanted &&
    (owner === null || slot.placeholder.owner === owner) &&
    (owner !== 'recipient' || !/^(?:my|our)$/.test(tokens[index - 1]?.word ?? ''))
}

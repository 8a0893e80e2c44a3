import { type PhraseList, phrases } from '../../core/phrases.ts'

/** Trades and posts that people are spoken to as, and the words by which a description of readers means them. */
const ROLES: Readonly<Record<string, { readonly called: string; readonly means: string }>> = {
  founders: {
    called:
      'founder|founders|cofounder|ceo|ceos|chief executive|business owner|business owners|small business owner|shop owner|agency owner|entrepreneur|entrepreneurs|solopreneur|managing director',
    means: 'founder founders cofounder ceo ceos owner owners entrepreneur entrepreneurs',
  },
  recruiters: {
    called:
      'recruiter|recruiters|hr manager|hr managers|hr director|hr leader|hr leaders|hr professional|hr professionals|people leader|people leaders|head of people|head of hr|head of talent|talent partner|talent leader|talent acquisition manager|chro',
    means: 'recruiter recruiters recruiting recruitment hr chro talent',
  },
  engineers: {
    called:
      'engineer|engineers|developer|developers|programmer|programmers|cto|ctos|software engineer|engineering manager|engineering leader|engineering leaders|head of engineering|vp of engineering|vp engineering|tech lead|maintainer|maintainers|sysadmin|devops engineer',
    means:
      'engineer engineers engineering developer developers programmer programmers cto ctos tech technical maintainer maintainers devops sysadmin',
  },
  marketers: {
    called:
      'marketer|marketers|cmo|cmos|marketing manager|marketing managers|marketing leader|marketing leaders|marketing director|head of marketing|vp of marketing|vp marketing|growth lead|growth marketer',
    means: 'marketer marketers marketing cmo cmos growth seo',
  },
  sellers: {
    called:
      'salesperson|sales leader|sales leaders|sales manager|sales managers|sales director|head of sales|vp of sales|vp sales|sdr|sdrs|account executive|account executives|cro|seller|sellers',
    means: 'sales salesperson salespeople sdr sdrs seller sellers cro revenue',
  },
  accountants: {
    called:
      'cfo|cfos|accountant|accountants|bookkeeper|bookkeepers|controller|finance manager|finance director|finance leader|finance leaders|head of finance|treasurer',
    means:
      'cfo cfos accountant accountants accounting bookkeeper bookkeepers finance financial controller controllers treasurer',
  },
  investors: {
    called:
      'investor|investors|vc|vcs|angel investor|angel investors|venture capitalist|fund manager',
    means: 'investor investors vc vcs angel angels venture',
  },
  lawyers: {
    called: 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|general counsel',
    means: 'lawyer lawyers attorney attorneys solicitor solicitors counsel legal',
  },
  teachers: {
    called:
      'teacher|teachers|professor|professors|lecturer|lecturers|headteacher|educator|educators',
    means:
      'teacher teachers professor professors lecturer lecturers headteacher educator educators faculty academic academics researcher researchers',
  },
  doctors: {
    called:
      'doctor|doctors|physician|physicians|nurse|nurses|dentist|dentists|clinician|clinicians|surgeon',
    means:
      'doctor doctors physician physicians nurse nurses dentist dentists clinician clinicians clinic clinics medical surgeon surgeons',
  },
  journalists: {
    called:
      'journalist|journalists|reporter|reporters|editor|editors|podcaster|podcasters|podcast host',
    means:
      'journalist journalists reporter reporters editor editors press media podcaster podcasters podcast',
  },
  designers: {
    called: 'designer|designers|creative director|head of design|design leader',
    means: 'designer designers design creative creatives ux ui',
  },
}

/** Words that speak to the reader as somebody of a trade, by trade. */
export const addressed: readonly (readonly [string, PhraseList])[] = Object.entries(ROLES).map(
  ([trade, { called }]) => [
    trade,
    phrases(`spoken to as ${trade}`, {
      strong: [
        `as (a|an|another) ...2 (${called})`,
        `(fellow) ...1 (${called})`,
        `(${called}) ...1 like (you|yourself|yours)`,
        `you (are|being) (a|an|the) <any>? (${called})`,
        `your (role|job|work|post|position) as ...2 (${called})`,
      ],
    }),
  ],
)

/** The trades that a description of readers names; none where it describes them otherwise. */
export function tradesIn(description: string): ReadonlySet<string> {
  const words = new Set(description.toLowerCase().match(/\p{L}+/gu))
  const named = Object.entries(ROLES).filter(([, { means }]) =>
    means.split(' ').some((word) => words.has(word)),
  )
  return new Set(named.map(([trade]) => trade))
}

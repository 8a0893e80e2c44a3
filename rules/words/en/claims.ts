import { phrases } from '../../core/phrases.ts'

const MANY = 'hundreds|thousands|millions|dozens|countless|<number>'
const CLIENTS =
  'companies|clients|customers|users|businesses|teams|brands|founders|agencies|professionals|organizations|organisations|startups|leaders|marketers|owners|shops|stores|clinics|schools'
/** About them, or about the sender's own past: whoever says so can be asked. */
const TOLD =
  'unless (you saved|you cut|you grew|you reduced|you increased|how you|your post|your talk|your article|your report|my role|my last|my previous|my internship|in my|as a|resume|salary|commission|bonus|equity|would it|could it|do you|did you)'

/** Figures and good deeds that nobody can check. */
export const claims = phrases('claim', {
  strong: [
    `(trusted|used|loved|chosen|recommended|relied on) by ...3 (${MANY}|many|leading|top|most|some of the|major) of? (the)? <any>`,
    `${MANY} of? ...3 ${CLIENTS} ...3 (trust|use|using|love|rely|helped|served|already|worldwide|switched|joined|choose|chose)`,
    `we|i & (~help|~serve|~support|~work) (with)? ...2 ${MANY} ...3 ${CLIENTS} ${TOLD}`,
    `(increase|increased|increases|increasing|boost|boosted|boosting|grow|grew|growing|cut|cuts|cutting|reduce|reduced|reduces|reducing|save|saved|saves|saving|improve|improved|improves|improving|raise|raised|lower|lowered|up|lift|lifted|slash|slashed) ...6 (by|to|an extra|over|up to) ...2 <percent> ${TOLD}`,
    `<percent> ...1 (more|less|fewer|increase|reduction|decrease|faster|higher|lower|cheaper|growth|improvement|accuracy|accurate|success|uplift|satisfaction|uptime|better) ${TOLD}`,
    `(up to|average of|averaging|over) <percent> ${TOLD}`,
    `(2x|3x|4x|5x|10x|20x|100x) ...2 <any> ${TOLD}`,
    '(<percent>|part|portion|share|some|all) of ...3 (profit|profits|proceeds|sales|revenue|sale|fee) ...4 (charity|charities|donated|goes to|go to)',
    '(we|i|will|to) (plant|planting|planted) ...3 tree|trees unless (would like|want to plant)',
    '(we|i|will) & (donate|donating|donated) ...4 (charity|charities|cause|causes|for each|for every)',
    '(studies|research|statistics|experts|data|science|surveys) (show|shows|prove|proves|say|says|agree|agrees|confirm|confirms|suggest|suggests) ...1 <any> unless (your|my|our research|our study)',
    '(proven|scientifically|clinically) (results|record|method|system|process|formula|track|strategy|proven|tested|framework) unless (your)',
  ],
})

/** A name, a link, a figure's origin: something that the reader can look up. */
export const sources = phrases('source', {
  strong: [
    '<link>',
    '(according to|source|sources|as reported|reported by|published in|published by|study by|survey by|report by|research by|reviewed by|rated by|certified by|audited by|footnote|reference)',
    '(like|such as|including|for example|at|with|for|by|helped|called|named|ask) <proper>|<slot:company>|<slot:claim>',
    '<proper>|<slot:company>|<slot:claim> ...3 (saved|save|saves|cut|cuts|grew|increased|reduced|went|doubled|switched|saw|got|gained|uses|used)',
    '(our|the|my) (case study|report|paper|write up|data|figures|study) ...3 (here|attached|below|enclosed)',
  ],
})

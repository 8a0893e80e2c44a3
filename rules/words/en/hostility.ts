import { phrases } from '../../core/phrases.ts'

const INSULT =
  'stupid|idiot|idiots|idiotic|moron|morons|lazy|ignorant|incompetent|clueless|pathetic|arrogant|dumb|foolish|ridiculous|useless|worthless|unprofessional|amateur|amateurs|amateurish|embarrassing|shameful|laughable|hopeless|terrible|awful|joke'

/** Contempt for the reader or for what is theirs. */
export const hostility = phrases('hostile', {
  strong: [
    `(you|you guys|you people) ...1 (are|must be|look|sound|seem|were) ...2 ${INSULT} unless (not|if)`,
    `(your|you and your) ...2 (website|site|company|business|marketing|profile|ads|team|work|brand|content|emails|page|store|shop|logo|design|product|people) ...1 (is|are|looks|look|sounds|was) ...2 ${INSULT}|horrible|ugly|trash|garbage|rubbish|crap|outdated|mess|disaster unless (not|if|worried)`,
    'how (stupid|dumb|lazy|ignorant|arrogant|rude|dare) ...2 you <any>?',
    'how can (you|anyone) be so <any>',
    '(shame on you|what is wrong with you|what is your problem|are you kidding me|are you serious|get a life|get real|wake up call|do your job|you should be ashamed|sick of people like you|people like you are)',
    '(obviously|clearly|evidently|apparently) you ...1 (are|have|do|did|can|could|would|never|know) ...2 (no|not|never|nothing|too|clue|idea|wrong|ignorant|lazy|understand|care|think|bother)',
    'you (obviously|clearly|evidently|apparently) ...1 (do not|did not|cannot|never|have no|know nothing|are not|lack|failed)',
    '(oh wait|how convenient|nice try|good luck with that|thanks for nothing|yeah right|big surprise|what a surprise|congratulations on ignoring|must be nice)',
    '(do not|did not) you (even)? (know|read|understand|care|realize|realise|think|get it)',
    '(i|we) (will|am going to|are going to) ...2 (report|sue|expose|name and shame|blacklist|ruin|destroy) you',
    '(shut up|piss off|screw you|go to hell|drop dead)',
    '(as|like) any ...2 (idiot|fool|child|beginner|sane person|normal person) ...1 (knows|can|could|would|sees)',
    '(even|surely) you (can|could|must|should|will|would|understand|know)',
  ],
})

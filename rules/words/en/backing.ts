import { phrases } from '../../core/phrases.ts'

/** What sellers back an offer with. Each says little alone: it adds to an offer that is there. */

export const proof = phrases('proof', {
  strong: [
    '(trusted|used|loved|chosen) by ...4 (<plural>|<number>|<proper>|<slot>)',
    '<number> ...2 (companies|teams|businesses|customers|clients|agencies|users|brands|founders|recruiters|professionals) ...3 (use|using|trust|rely|joined|already|have)',
    '(clients|customers) (such as|like|including|include)',
    'we|i & ~work with ...3 <proper>',
    '(one|some|many|several) of our|my (clients|customers|users|partners)',
    'case study|studies',
    '(we|i) (just|recently) helped',
    '(fortune 500|y combinator|backed by|award winning|featured in|as seen on)',
    '(rated|rating) <number>',
    '(your ~competitor|others in your)',
    '(one|a|our) (customer|client|user|shop|school|team|hotel) ...1 (went|saved|cut|grew|got|doubled|halved|sold)',
    '<slot:claim> (saw|cut|grew|increased|reduced|went|doubled|saved|got)',
  ],
  medium: [
    '(average|typical) (client|customer|user)',
    '(happy|satisfied) (clients|customers)',
    'testimonials|references',
    '(results|track record|success stories)',
  ],
})

export const numbers = phrases('number', {
  medium: [
    '<percent> ...4 (more|less|increase|reduction|faster|higher|lower|cheaper|growth|improvement|accuracy|off|~saving|of)',
    '(by|up to|over|about|a|saw|see|sees) <percent>',
    '(2x|3x|4x|5x|10x|20x)',
    '(in|within|under|about) <number> (days|hours|minutes|weeks|seconds|months)',
    '<number> (hours|hrs) (per|a|each|every|saved) (week|month|day)?',
    '(guaranteed|guarantee|risk free|money back|pays for itself|return on)',
    'from <number> to <number>',
    '(a third|half|twice|two thirds|a quarter) (more|less|fewer|as many|as much)',
    '<number> (leads|meetings|demos|clients|appointments|bookings) (per|a|each|every|in)',
  ],
  weak: ['<money>', '<percent>'],
})

export const urgency = phrases('urgency', {
  strong: [
    '(only|just) <number> ...2 (~spot|~seat|~place|~slot|left|~opening)',
    '<number> (~spot|~seat|~slot|~place) (left|open|remaining|available)',
    '(limited|special|exclusive|introductory) ...1 (time|offer|availability|spots|discount|price|pricing|deal)',
    '(act now|hurry|last chance|final reminder|while it lasts|do not miss|today only|this week only|early bird)',
    '<percent> (off|discount)',
    'discount|discounts|coupon|promo',
    '(ends|expires|closes|closing) (friday|tonight|soon|today|tomorrow|this|in)',
    '(first|next) <number> (to|who|customers|people|clients|signups|companies)',
    'onboarding <number>',
  ],
})

/** Questions after a pain, which anybody could be asked. */
export const probe = phrases('probing question', {
  medium: [
    'are|is you|your ...2 (happy|satisfied) with',
    'are you ...2 (struggling|wrestling|tired|sick|losing|looking to|spending|still|manually|missing|wasting)',
    '(tired|sick|fed up) of',
    'is|are ...5 (a|an|your) (headache|challenge|priority|pain|problem|bottleneck) ...5 $',
    'how (are|do|does|is|much) you|your|<slot> ...3 (currently|handling|managing|handle|manage|spend|spending|paying|pay|losing|track|cost)',
    'what is your biggest',
    'how much ...8 (cost|costing|lose|losing|spend|spending|worth)',
    '(do|does) you|your ...2 (need|want) (more|help|a|better|to)',
    '(struggle|struggling|struggles) (with|to)',
    'the (problem|challenge) (is|most|with)',
    'most ...3 (<plural>|<slot>) ...2 (struggle|lose|waste|hit|spend|fail|face|tell|do not|miss|find|deal)',
  ],
})

export const salesLink = phrases('link', {
  medium: ['<link>'],
})

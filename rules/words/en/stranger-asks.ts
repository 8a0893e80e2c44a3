import { type PhraseList, phrases } from '../../core/phrases.ts'

/** What nobody gives to somebody they have never met, each with its name. */
export const strangerAsks: readonly PhraseList[] = [
  phrases('a job', {
    strong: [
      '(looking for|seeking|searching for|in search of|need|open to|interested in) ...3 (job|jobs|internship|internships|job opportunities|employment|vacancies|position|positions|a role|new role|new roles|work opportunities) unless (you are|are you|your team is|people who)',
      '(are|is) (you|your team|your company|<slot:company>|there) ...2 (hiring|any openings|any vacancies|any positions|any roles|recruiting)',
      '(any|a) (openings|opening|vacancy|vacancies|opportunities|internship|internships|positions) ...2 (at|in|on|with|for) (your|<slot:company>)',
      '(refer|recommend|consider|hire) me (for|to|at|as)?',
      '(a|your|any) referral unless (program|programme|fee|partner)',
      '(look at|review|consider|check|forward|pass) ...1 my (resume|résumé|cv|application)',
    ],
  }),
  phrases('an investment', {
    strong: [
      '(invest|investing|investment) in (us|our|my|<your:company>) unless (your investment)',
      '(looking for|seeking|raising|need) ...4 (investor|investors|funding|seed|capital|investment|angel|angels|pre seed|series a)',
      '(pitch|present) ...3 (startup|start up|company|idea|deck) (to you)?',
      '(our|my|the) (pitch deck|round|seed round)',
    ],
  }),
  phrases('an introduction', {
    strong: [
      '(introduce|connect) me (to|with)',
      '(an|the|a warm|make an|an e mail) (introduction|intro) to <any> unless (your|course|class|book|talk)',
      'put me in touch with',
    ],
  }),
  phrases('an endorsement', {
    strong: [
      '(endorse|recommend|follow|like|share|subscribe to|vote for|support|review|rate) (me|my|our) ...2 (skill|skills|profile|page|post|channel|book|petition|campaign|newsletter|podcast|video|company|business|us)?',
      '(write|leave|give) (me|us) ...2 (recommendation|review|testimonial|endorsement|reference|rating)',
      '(mentor me|be my mentor|become my mentor)',
      '(lend|send) (me|us) ...2 money',
      '(donate|contribute) to (my|our)',
    ],
  }),
]

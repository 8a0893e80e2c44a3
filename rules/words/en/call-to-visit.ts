import { phrases } from '../../core/phrases.ts'

/** Sends the reader to something of the sender's. */
export const callToVisit = phrases('call to visit', {
  medium: [
    '(check|checking) (it|us|this|them|me)? out',
    '(visit|browse|explore|download|try|watch) ...3 (our|my|us|it|the|this|here|at|<link>|<slot:link>)',
    '(see|find|read|learn|get) (it|more|how|all|details|for yourself|out more) ...4 (here|at|on|<link>|<slot:link>)',
    '(sign up|register|subscribe|start|book|order|buy|shop|join|claim|get started) ...4 (here|at|now|today|<link>|<slot:link>)',
    '(click|tap) (here|below|the|this|on)',
    '(our|my) ...2 (website|site|web|page|platform|product|app|tool|shop|store|demo|brochure|catalog|catalogue|deck|case study|pricing|portfolio|landing page|newsletter|link|trial) unless (report|issue|mistake)',
    '(more|further) (info|information|details) (here|at|on|below|in)?',
    '(take|have) a look ...2 (at|here)',
    '(here is|here are|this is) (our|my|a link|the link|how we|what we)',
    '(quick|short|<number> minute|two minute) (video|demo|overview|tour)',
  ],
})

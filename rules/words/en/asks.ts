import { type PhraseList, phrases } from '../../core/phrases.ts'

/** Said politely or as an order; "I read the report" asks for nothing. */
const ASKING =
  '(please|could you|can you|would you|will you|could you please|can you please|would you please|you can|you could|kindly|go ahead and|be sure to|make sure to)'

/** What a message may ask its recipient to do, besides to give time; each is another thing to decide. */
export const asks: readonly PhraseList[] = [
  phrases('an introduction', {
    strong: [
      '(introduce|refer|connect) me (to|with) unless (wanted to|asked to)',
      'put me in touch with',
      '(point|direct|steer) me ...2 (to|towards|toward|in)',
      '(could|can|would|will) you ...3 (introduce|forward|make an introduction|make an intro|pass this on|pass it on|pass this along|pass it along|loop in)',
      '(please|kindly) (introduce|forward|pass this on|pass it on|pass this along|loop in)',
      '(who|which person|who else) ...6 (best|right) person',
      'who ...3 should i ...1 (speak|talk|contact|ask|reach|write)',
    ],
  }),
  phrases('a sign-up or trial', {
    strong: [
      `${ASKING} ...1 (sign up|register|subscribe|enroll|enrol|create an account|start your free trial|start a free trial|try it|try out your)`,
      '^ (sign up|register|subscribe|enroll|enrol|create your account|start your free trial|start a free trial|claim your)',
      '^ try (it|this|them|<number>|out) unless (on for size|again)',
    ],
  }),
  phrases('an answer to a survey', {
    strong: [
      `${ASKING} ...2 (take|complete|fill in|fill out|answer|do) (a|our|my|the|this|these|some|few) ...3 (survey|questionnaire|form|poll|questions)`,
      '^ (take|complete|fill in|fill out|answer) (a|our|my|the|this|these) ...3 (survey|questionnaire|form|poll|questions)',
    ],
  }),
  phrases('a look at something', {
    strong: [
      `${ASKING} ...1 (check out|take a look at|have a look at|look at|look through|read|watch|download|visit|browse|try|try out) (our|my|the|this|it) ...4 (website|site|page|video|demo|whitepaper|paper|guide|trial|app|tool|link|article|report|deck|portfolio|study|post|product|profile|catalogue|catalog|brochure|<link>|<slot:link>)`,
      '^ (check out|take a look at|have a look at|watch|download|visit|browse|try|try out) (our|my|the|this) ...4 (website|site|page|video|demo|whitepaper|paper|guide|trial|app|tool|link|article|report|deck|portfolio|study|post|product|profile|catalogue|catalog|brochure|<link>|<slot:link>)',
      '^ (check it out|take a look|have a look|see for yourself) (here|at|on) ...2 (<link>|<slot:link>|link)',
      '^ (click|tap) (here|below|on|the)',
      'please (check|visit|see) our ...4 (website|web|site|page|catalogue|catalog)',
    ],
  }),
  phrases('a favour', {
    strong: [
      '(please|could you|can you|would you|will you) ...3 (review|proofread|look over|endorse|recommend|retweet|repost|like|upvote|vote for|sign|follow) (my|our|me|us|the petition)',
      '(put in|put) a good word',
      '(leave|write) (me|us) ...2 (review|rating|testimonial|recommendation)',
      '(review|proofread|look over) my (resume|résumé|cv|portfolio|application|profile|cover letter)',
    ],
  }),
]

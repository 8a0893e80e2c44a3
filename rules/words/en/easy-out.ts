import { phrases } from '../../core/phrases.ts'

/** Ways to be left alone from now on. */
export const optOut = phrases('opt-out', {
  strong: [
    '~unsubscribe',
    '(opt|opting|opted) out',
    '(reply|respond|answer|write|text|email) ...2 (stop|no|no thanks|no thank you|remove|unsubscribe|not interested)',
    '(tell|let) (me|us) ...1 (know|stop|to stop|no) ...8 (stop|remove|delete|not write|not contact|not email|not reach|never write|leave you|last you|no more|take you off)',
    '(remove|delete|take) you ...4 (list|database|records|contacts)',
    '(do not|would rather not|prefer not to|rather not) ...2 (want|receive|get|hear|be contacted|hear from) ...8 (let|tell|reply|say|just|click|write|drop)',
    '(stop|end|manage|change) ...2 (these|such|your|receiving|further|getting)? (emails|messages|preferences|mailings|subscription)',
    '(click|follow) ...6 (no longer|to stop|to leave)',
  ],
})

/** Words that make a no easy: nothing is lost by it, and nobody will ask again. */
export const easyOut = phrases('easy out', {
  strong: [
    '(no worries|no problem|no hard feelings|no pressure|no rush|no need|no obligation|not a problem|totally fine|perfectly fine|all good|that is fine|that is okay|completely fine|quite all right|entirely fine)',
    'if not ...4 (fine|okay|ok|worries|problem|understand|understandable|understood|good|bad|hard feelings)',
    '(just)? say the word',
    '(will|can|to|and) (stop|quit) (writing|emailing|messaging|cluttering|bothering|sending|following|reaching|chasing|asking)',
    '(timing|time|moment) ...2 (not right|not good|not great|off|wrong|bad)',
    '(i|we) (leave|drop|close|stop) (it|this|here|there|writing)',
    '(a|your|any) ...1 no is ...4 (fine|okay|ok|answer|welcome|good|useful|helpful)',
    '(feel|please feel)? free to (ignore|pass|decline|say no|skip|delete|disregard|tell me no)',
    '(happy|glad|fine|okay|ok|content) to (leave|drop|stop|close|let) (it|this|things|you)',
    '(i|we) will ...2 (leave|drop|stop|close|take|let) (it|this|you|your|writing|emailing|things|the|that) ...4 (there|here|alone|be|off|go|matter|loop|file|answer|no)',
    '(i|we) will ...2 (not|never) ...2 (write|bother|email|message|follow up|contact|ask|chase|nudge|reach out|trouble|send)',
    '(if|in case|should) ...4 (not relevant|not interested|not for you|not a fit|not a priority|not the right|wrong person|irrelevant|not useful|not needed|no longer|not of interest|the wrong|not something|not your|bad time|not the time)',
    '(last|final) (note|message|email|word|line|time|nudge|one|try) (from me|on this|i|about)?',
    '(either way|only if|whatever you decide|up to you|entirely up to you|take it or leave it|say so|just say no|say no|tell me no|not now)',
    '(ignore|disregard) (this|me|my)',
    '(wrong|not the right) (person|time|fit|moment)',
    'no (reply|answer|response) (needed|necessary|expected|required)',
  ],
})

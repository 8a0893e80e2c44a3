import { phrases } from '../../core/phrases.ts'

/** Subjects that speak of business between people who have none: a bill, an order, a prize. */
export const record = phrases('business', {
  strong: [
    '^ (your|our|the)? (unpaid|overdue|outstanding|attached|past due)? (invoice|bill|payment|refund|subscription) (is|was|has been)? (attached|enclosed|overdue|due|received|failed|declined|pending|confirmed|reminder|confirmation|expired|expires|expiring|notice|<number>)',
    '^ (unpaid|overdue|outstanding|past due) (invoice|bill|payment|balance)',
    '^ (your|our|the)? (account|profile|listing|domain|mailbox|password) (is|was|has been|will be)? (suspended|locked|deactivated|expired|expiring|closed|on hold|restricted|limited|under review|at risk)',
    '^ (your|our)? (order|booking|reservation|delivery|package|parcel|shipment) (is|was|has been|<number>)? (confirmed|confirmation|shipped|delayed|received|update|status|on hold|waiting)',
    '^ (final|last|legal|official|second|third) notice',
    '^ (security|account|payment|delivery) alert',
    'you (have been|were|are) (selected|chosen|approved|shortlisted|nominated|pre approved|the winner|a winner)',
    '(you have|you) won',
  ],
})

/** Subjects that speak of a meeting, or of a talk, that both know of. */
export const appointment = phrases('appointment', {
  strong: [
    '(our|the|your) ...1 (call|meeting|chat|conversation|demo|appointment|interview) ...3 (confirmed|confirmation|rescheduled|reminder|moved|cancelled|canceled|today|tomorrow)',
    '^ (confirmed|confirmation|confirming|reminder|rescheduled|rescheduling|cancelled|canceled|missed) ...3 (call|meeting|chat|demo|appointment|interview)',
    '^ (meeting|call|demo|appointment|interview|invite|invitation) (confirmed|confirmation|reminder|rescheduled|accepted|moved|cancelled|canceled|tomorrow|today)',
    '(following up on|follow up on|after|about|regarding|from) (our|the|your) (last|recent|earlier|previous)? (call|meeting|chat|conversation|discussion|talk)',
    '^ our (last|recent|next|upcoming)? (call|meeting|chat|conversation|discussion|demo) $',
    '^ (as|per|like) (discussed|agreed|promised|requested|our conversation|our call|your request)',
  ],
})

/** Words of a message whose sender and recipient have spoken, or will. */
export const dealings = phrases('dealings', {
  strong: [
    '(we|i) & (met|spoke|talked|chatted|discussed|agreed|booked|scheduled|ordered)',
    '(you) & (met|spoke|talked|asked|requested|booked|ordered|scheduled|signed up|registered|applied|agreed)',
    '(great|nice|good|lovely|pleasure) (to)? (meet|meeting|speak|speaking|talk|talking|chat|chatting|seeing|see) ...2 you',
    '(thanks|thank you) for ...2 (time|meeting|speaking|talking|chatting|joining|coming|call|chat|conversation|booking|order|interview|applying|application)',
    '(confirm|confirming|move|moving|reschedule|remind|looking forward to) ...4 (call|meeting|chat|appointment|interview|conversation|demo)',
    '(what|as|like|which) you ...2 (shared|said|told|mentioned|described|wrote|explained)',
    '(your|the) (reply|answer|response) (to|of|from|was|last|about)',
    '(when|since|after) we ...2 (met|spoke|talked)',
  ],
})

/** Alarms of a stranger. */
export const alarm = phrases('alarm', {
  strong: [
    '^ (urgent|important|attention|warning|alert) $',
    '^ (very)? (urgent|important) (request|message|matter|news|notice|update|question|opportunity|please|information|announcement|reminder|for|<slot>)',
    '(action|response|reply|attention|answer) (is)? (required|needed|requested)',
    '(immediate|urgent) (action|attention|response|reply)',
    '(time sensitive|read immediately|open immediately|do not ignore|must read|read now|open now|last chance)',
  ],
})

/** An alarm cried before what it is about. */
export const ALARM_CALL =
  /^\W{0,9}(?:urgent|important|attention|warning|alert|action required|time[- ]sensitive)\s?[:!–—]/i

import { phrases } from '../../core/phrases.ts'

const HANDLES =
  '(handles|handle|manages|manage|runs|oversees|leads|owns|decides|decide|is responsible|is in charge|looks after|takes care|deals|makes decisions|makes the decisions|would be responsible|would handle)'

/** Leaves it to the reader to find whom the message is for. */
export const rightPerson = phrases('the right person', {
  strong: [
    '(are|is|would) (you|this|<slot:company>|<slot:name>) ...3 (right|best|correct|appropriate|proper) (person|contact|point of contact|one|email|address)',
    '(who|whom) ...4 (right|best|correct|appropriate|proper) (person|contact|point of contact|one)',
    '(point|direct|steer|send|connect|refer|introduce|put) me ...4 (right|best|correct|appropriate|proper|relevant) ...2 (person|contact|direction|people|department|team|colleague|decision maker|channel)',
    `who ...4 ${HANDLES} unless (wrote|those who|people who|anyone who|everyone who|everybody who|someone who|somebody who|clients who|customers who|teams who)`,
    '(who|whom) ...2 should i ...1 (speak|talk|contact|ask|reach|write|send|address|approach|get in touch)',
    '(who|which person) ...3 (speak|talk|contact|reach out) (to|with) ...3 (about|regarding)',
    '(person|someone|somebody|colleague|whoever|anyone) ...1 (who)? ...1 (handles|in charge|responsible) unless (i am|we are|i was)',
    '(forward|pass) (this|it|my <any>) ...4 (right|person|whoever|colleague|team|department|decision maker|appropriate|relevant)',
    '(not|wrong) (sure if you are)? the (right|best)? (person|contact) ...6 (who|point|direct|forward|pass|introduce)',
  ],
})

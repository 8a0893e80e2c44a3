import { phrases } from '../../core/phrases.ts'

/**
 * Signs that the sender wants something else than to sell. They lower the score of a pitch and never
 * switch it off, since a seller can say them too.
 */

export const jobSearch = phrases('job search', {
  strong: [
    '(i|have) & (applied|applying|apply|submitted|interviewed)',
    'my (resume|résumé|cv|application|portfolio|qualifications|candidacy)',
    '(about|for|in|to) the ...4 (role|position|opening|internship|vacancy|job)',
    '(hiring manager|job search|job opening|job posting|job description|career change|internship|my background|referral for|refer me|open ~role|open ~position)',
    '(looking for|seeking|exploring|open to|interested in) ...4 (role|roles|position|positions|opportunities|internship|job|work)',
    '(learn|hear) ...3 about your (path|career|experience|journey|role|team|work|background|transition)',
    '(your|any) (advice|guidance|mentorship|perspective)',
    '(cover letter|my interview|the interview|interview process|for considering)',
    '<number> years ...2 (experience|in|of|as|building|leading|architecting|designing|managing)',
    '(seeking|looking for|exploring|pursuing|open to|ready for) ...2 next (role|position|challenge|chapter|opportunity|job|move)',
    '(target|ideal|desired|dream) (role|roles|position|positions|company|companies|job)',
    '(key|notable|selected|career) (achievements|accomplishments|highlights)',
    '(laid off|my notice period|relocating to|graduate|graduating|graduated) ...2 (in|from|this|last|next|and)',
    'my ...1 (career|next role|next step|skills|skillset|degree|studies|coursework|thesis)',
  ],
  medium: [
    'i am a|an ...6 (student|graduate|engineer|developer|designer|nurse|analyst|candidate|manager|marketer|scientist|researcher|professional) (with|at|looking|currently|who|in|interested)',
    '(currently|recently) (studying|graduated|working as|transitioning|finishing)',
    'my (skills|experience|degree|studies|thesis|current role|previous role)',
    '(good|great|strong|right) (fit|match) for',
  ],
})

export const research = phrases('research', {
  strong: [
    '(research|study|survey|thesis|dissertation|phd|master|masters) (project|~participant|participant|study|~interview|on|about|at|is|into|student)',
    '(~participant|participate|participation|~respondent|~interviewee|volunteers)',
    '(trying to|want to|hoping to|like to) (learn|understand) (from|how|what|more about how)',
    '(user|customer) (research|~interview)',
    '(your|the) (paper|dataset|source code|preprint|manuscript|publication|lab)',
    '(professor|prof|dr|editor|phd student|postdoc|research group|university of)',
    '(journal|special issue|peer review|call for papers|proceedings)',
    '(journalist|reporter|writing an article|writing a story|writing a book|writing a piece)',
    '(request for|would like your|appreciate your) (comment|feedback|opinion|input)',
  ],
  medium: [
    '(no|not) (product|~sale) (yet|to sell)',
    '(curious|wondering) (how|what|why) you',
    '(feedback|honest opinion) (on|about|from)',
    '(seeking|looking for|love|value|welcome|appreciate|want) ...2 feedback',
    'questionnaire|survey',
  ],
})

export const recruiting = phrases('recruiting', {
  strong: [
    '(we are|i am|currently) (hiring|recruiting) (for|a|an)?',
    '(i am|as) a|an ...3 (recruiter|talent partner|sourcer|headhunter)',
    '(a|an|this|the|our) ...4 (role|position|opportunity|opening) (at|on|with|that|as|in|which|for|you) unless (speaking|sponsor|your team)',
    '(your|a) (background|profile|experience|skills) ...5 (role|fit|match|position|team)',
    '(join|joining) (our|the|us|my) ...2 (team|company|as|engineering|board|faculty)',
    '(compensation|salary|base pay|visa sponsorship|full time|part time|on site|hybrid role)',
  ],
})

/** Speakers, mentors, volunteers, guests: the recipient is asked to take part, not to buy. */
export const invitation = phrases('invitation', {
  strong: [
    'speak (at|on|for|in)',
    '(speaker|speaking|panelist|panel|guest|judge|mentor|keynote|host) (at|on|for|in|our|to) unless (your panel|your talk|your keynote|enjoyed|loved|saw)',
    '(invite|inviting|invitation) you ...3 (to|as|speak|join|attend|for)',
    '(volunteer|volunteering|donate|donation|fundraiser|charity|nonprofit|non profit|community group|constituent|petition)',
    '(introduce|introducing|introduction) (you|the two|you both)',
    '(recommendation letter|letter of recommendation|reference letter|recommendation)',
    '(congratulations|happy birthday|thank you for your|thank you for the)',
    '(your|a) (referral|introduction|intro) (to|for)',
  ],
})

/** Who wants to buy, order or have something done describes it as sellers do, and asks for a price. */
export const purchase = phrases('purchase', {
  strong: [
    '(request for quotation|request for quote|request a quote|rfq|purchase order|bill of materials)',
    '(send|give|provide|share|get|need|want) (me|us|a|your)? ...2 (quote|quotation|price list|estimate|offer for|best price|pricing for)',
    '(your|your current) (prices|price list|pricing|rates|fees|quote|quotation|catalogue|catalog|lead time|minimum order|opening hours|delivery times|terms) unless (raise your|grow your)',
    'i|we & (want|need|like|look|looking|hope|hoping|plan|planning|seek|seeking) ...2 (to)? (buy|order|purchase|rent|hire|source|commission|book) ...1 <any> unless (to help)',
    'do|could|can|would you ...1 (sell|stock|ship|deliver|carry|supply|repair|make|quote|rent) ...3 <any> unless (how do you)',
    '(what|how much) (would|do|does|will|is) ...2 (it|you|that|they|your|one|the) ...2 (cost|charge|charges|price|rate|fee) unless (costing you|cost you|worth to you)',
    '(looking for|seeking|searching for|need) (a|an) ...4 (supplier|manufacturer|vendor|contractor|partner for|printer|caterer|plumber|electrician|translator|tutor|photographer|builder|shop that|company that)',
    '(my|our) order',
  ],
})
